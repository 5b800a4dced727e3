import { addressFromUrl, type WebhookAddress } from '../../../src/registration/address.ts';
import { entriesFor } from '../../../src/registration/entries.ts';
import {
  type Registrar,
  type RegistrarOptions,
  startRegistrar,
  type Wishes,
} from '../../../src/registration/registrar.ts';
import { type Cluster, until } from './cluster.ts';

/** A line of the registrar's log. */
export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly [detail: string]: unknown;
}

/** A registrar with its log, as administrator of the cluster unless told otherwise. */
export interface Watched extends Registrar {
  readonly lines: readonly Line[];
  /** Waits until nothing stands against being ready. */
  ready(): Promise<void>;
  /** Waits for a reason that matches. */
  refused(expected: RegExp): Promise<string>;
}

export interface WatchedOptions extends Partial<RegistrarOptions> {
  readonly ca: string;
  readonly kinds?: readonly string[];
  readonly more?: Partial<Wishes>;
}

export const urlOf = (port: number): WebhookAddress => addressFromUrl(`https://127.0.0.1:${port}`);

/** Starts a registrar against the cluster. */
export function register(cluster: Cluster, address: WebhookAddress, options: WatchedOptions): Watched {
  const lines: Line[] = [];
  const note = (level: Line['level']) => (details: object, message: string) => {
    lines.push({ ...details, level, message });
  };
  const { ca, kinds = ['Eip'], more = {}, ...rest } = options;
  const registrar = startRegistrar({
    connection: cluster.connection(),
    mode: 'own',
    address,
    wishes: () => ({ entries: entriesFor(kinds), mutatingEntries: [], failurePolicy: {}, ca, ...more }),
    mayRegister: () => true,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    every: 300,
    ...rest,
  });
  const reasons = () => registrar.reasonsNotReady().join('; ');
  return {
    ...registrar,
    lines,
    ready: async () => {
      await until(() => (reasons() === '' ? true : undefined), reasons);
    },
    refused: (expected) => until(() => (expected.test(reasons()) ? reasons() : undefined), reasons),
  };
}
