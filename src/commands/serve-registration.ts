import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import type { Mutator } from '../engine/mutator.ts';
import type { ApiConnection } from '../kube-api/api-connection.ts';
import {
  AddressError,
  addressFromService,
  addressFromUrl,
  DEFAULT_SERVICE,
  hostsOf,
  identityOf,
  type WebhookAddress,
} from '../registration/address.ts';
import { entriesFor, REGISTRABLE_KINDS } from '../registration/entries.ts';
import { MUTABLE_KINDS, mutatingEntriesFor } from '../registration/mutating-entries.ts';
import { type Registrar, startRegistrar } from '../registration/registrar.ts';
import type { ConfigOrigin } from '../sources/cluster/connection.ts';
import { UsageError } from './terminal.ts';

/** The options of `serve` that say how the webhook is registered. */
export interface RegistrationOptions {
  /** Default: `own` where an address is known, else `none`. */
  readonly registration?: 'own' | 'inject' | 'none';
  readonly advertiseUrl?: string;
  readonly service?: string;
  readonly takeOver: boolean;
  readonly owner: string;
}

/** How the webhook is to be registered, and the names its certificate must cover for that. */
export interface RegistrationPlan {
  readonly mode: 'own' | 'inject';
  readonly address: WebhookAddress;
  readonly hosts: readonly string[];
}

/** Where the server runs: in a pod, beside a cluster, or without one. */
export type Surroundings = 'pod' | 'outside' | 'no cluster';

/** Where a server runs that was started like this. */
export function surroundingsOf(origin: ConfigOrigin | undefined): Surroundings {
  if (origin === undefined) return 'no cluster';
  return origin.kubeconfig === undefined ? 'pod' : 'outside';
}

/**
 * Reads the options. Undefined when nothing is registered. Outside a pod nobody knows how the API server reaches this
 * machine, so without an address nothing is registered: a configuration that leads nowhere would close every Eip.
 * Throws UsageError.
 */
export function registrationPlan(
  options: RegistrationOptions,
  surroundings: Surroundings,
): RegistrationPlan | undefined {
  const { registration, advertiseUrl, service } = options;
  const isAddressed = advertiseUrl !== undefined || service !== undefined;
  if (advertiseUrl !== undefined && service !== undefined) {
    throw new UsageError('--advertise-url and --service name two addresses; give one of them');
  }
  if (surroundings === 'no cluster') {
    if (!isAddressed && (registration === undefined || registration === 'none')) return undefined;
    throw new UsageError('there is no cluster to register with; name one with --kubeconfig FILE');
  }
  if (registration === 'none' || (registration === undefined && !isAddressed && surroundings !== 'pod'))
    return undefined;
  if (!isAddressed && surroundings !== 'pod') {
    throw new UsageError(
      '--registration needs the address at which the API server finds this server: add --advertise-url https://host:port ' +
        'or --service namespace/name:port',
    );
  }
  const mode = registration ?? 'own';
  const address = addressOf(advertiseUrl, service);
  return { mode, address, hosts: hostsOf(address) };
}

/** The address that the options name, whether anything is registered there or not. Throws UsageError. */
export function advertisedAddress({ advertiseUrl, service }: RegistrationOptions): WebhookAddress | undefined {
  return advertiseUrl === undefined && service === undefined ? undefined : addressOf(advertiseUrl, service);
}

function addressOf(advertiseUrl: string | undefined, service: string | undefined): WebhookAddress {
  try {
    return advertiseUrl === undefined ? addressFromService(service ?? DEFAULT_SERVICE) : addressFromUrl(advertiseUrl);
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError(error.message);
    throw error;
  }
}

/** What is printed at the start about a plan, or about the lack of one. */
export function registrationLine(plan: RegistrationPlan | undefined, surroundings: Surroundings): string {
  if (plan !== undefined) return `${plan.mode}: the API server finds this server at ${identityOf(plan.address)}`;
  return surroundings === 'no cluster' ? 'none: there is no cluster' : 'none: add --advertise-url https://host:port';
}

/** What registering needs of the running server. */
export interface RegistrationParts {
  readonly connection: ApiConnection;
  readonly engine: () => Engine;
  readonly mutator: () => Mutator;
  /** Certificates that the API server shall trust, PEM. */
  readonly ca: () => string;
  /** False while requests could not be judged yet. */
  readonly mayRegister: () => boolean;
  readonly log: Logger;
}

/** Starts to keep the webhook registered for exactly the kinds that the rules in force judge and mutations write into. */
export function register(plan: RegistrationPlan, options: RegistrationOptions, parts: RegistrationParts): Registrar {
  return startRegistrar({
    connection: parts.connection,
    mode: plan.mode,
    address: plan.address,
    takeOver: options.takeOver,
    owner: options.owner,
    mayRegister: parts.mayRegister,
    log: parts.log,
    wishes: () => {
      const engine = parts.engine();
      const mutator = parts.mutator();
      return {
        entries: entriesFor(REGISTRABLE_KINDS.filter((kind) => engine.judges(kind))),
        mutatingEntries: mutatingEntriesFor(MUTABLE_KINDS.filter((kind) => mutator.mutates(kind))),
        failurePolicy: engine.policy.failurePolicy,
        ca: parts.ca(),
      };
    },
  });
}
