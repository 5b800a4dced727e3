import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiConnection, ApiError } from '../kube-api/api-connection.ts';
import { KubeApi } from '../kube-api/kube-api.ts';
import { identityOf, type WebhookAddress } from './address.ts';
import type { EntryTemplate, FailurePolicy } from './entries.ts';
import { injectAuthority } from './inject.ts';
import { LiveBundles } from './live.ts';
import { OwnConfigurations } from './own.ts';

/** What registration asks for whenever it looks: a policy can be read anew, a certificate replaced. */
export interface Wishes {
  readonly entries: readonly EntryTemplate[];
  readonly mutatingEntries: readonly EntryTemplate[];
  readonly failurePolicy: Readonly<Record<string, FailurePolicy>>;
  /** Certificates that the API server shall trust, PEM. */
  readonly ca: string;
}

/** Where registration reports what it did; a pino logger is one. */
export interface RegistrationLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface RegistrarOptions {
  readonly connection: ApiConnection;
  /** `own`: makes and repairs the configurations; `inject`: fills in `caBundle` in labelled ones. */
  readonly mode: 'own' | 'inject';
  readonly address: WebhookAddress;
  readonly wishes: () => Wishes;
  /** False while requests could not be judged yet: nothing is registered before. */
  readonly mayRegister: () => boolean;
  readonly log: RegistrationLog;
  /** Take the configuration over from another server, once. */
  readonly takeOver?: boolean;
  /** ClusterRole that owns the configurations; made when it is not there. */
  readonly owner?: string;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** Outcome of a look at the cluster: undefined when all is as it should be, else a clause that says what is not. */
export type Look = () => Promise<string | undefined>;

/** Keeps the webhook registered. */
export interface Registrar {
  /** What stands against being ready, one clause each. */
  reasonsNotReady(): readonly string[];
  details(): { readonly mode: string; readonly advertisedAt: string; readonly registered: boolean };
  /** What the configurations hold as `caBundle`, PEM; undefined before one was seen. */
  bundles(): readonly string[] | undefined;
  /** Stops looking; the configurations stay. */
  close(): Promise<void>;
}

/** A change by hand is repaired within this time, in milliseconds. */
const EVERY = 1_000;
/** Longest pause after errors, in milliseconds. */
const LONGEST = 15_000;

/** Starts to register and to repair; never throws: what goes wrong is logged once and is a reason for not being ready. */
export function startRegistrar(options: RegistrarOptions): Registrar {
  const api = new KubeApi(options.connection);
  const bundles = new LiveBundles();
  const look =
    options.mode === 'own' ? new OwnConfigurations(api, options, bundles).look : injectAuthority(api, options, bundles);
  const every = options.every ?? EVERY;
  const stop = new AbortController();
  let registered = false;
  let reason: string | undefined = 'not registered yet';
  let failures = 0;

  const once = async (): Promise<void> => {
    if (!options.mayRegister() && !registered) {
      reason = 'not registered yet: waits until requests can be judged';
      return;
    }
    try {
      const found = await look();
      failures = 0;
      registered = found === undefined;
      if (found !== undefined && found !== reason) options.log.error({ why: found }, 'not registered');
      reason = found;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failures += 1;
      // What was registered stays so while the API server is away.
      const text = registered ? undefined : `not registered: ${error.message}`;
      if (failures === 1 || text !== reason) options.log.error({ why: error.message }, 'registration failed');
      reason = text;
    }
  };
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await once().catch((error: unknown) => options.log.error({ err: error }, 'registration failed'));
      const pause = failures === 0 ? every : Math.min(every * 2 ** Math.min(failures, 10), LONGEST);
      await sleep(pause * (0.9 + Math.random() * 0.2), undefined, { signal: stop.signal, ref: false }).catch(
        () => undefined,
      );
    }
  };
  const running = run();
  return {
    reasonsNotReady: () => (reason === undefined ? [] : [reason]),
    details: () => ({ mode: options.mode, advertisedAt: identityOf(options.address), registered }),
    bundles: () => bundles.all(),
    close: async () => {
      stop.abort();
      await running;
    },
  };
}
