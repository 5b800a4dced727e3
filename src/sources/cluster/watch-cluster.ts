import type { ClusterWorld } from '../../world/cluster-world.ts';
import type { ClusterConnection } from './connection.ts';
import { ConnectionFault } from './connection-fault.ts';
import { Discovery } from './discovery.ts';
import { Reflector, type ReflectorCounts } from './reflector.ts';
import { Refusal } from './refusal.ts';
import { type ResourceReport, reportOf, trustOf, whyNotSynced } from './report.ts';
import { WATCHED, type WatchedResource } from './resources.ts';
import { WATCH_TIMINGS, type WatchTimings } from './timings.ts';

/** Where changes of the situation are told, once each. */
export interface SituationLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** What watching needs. */
export interface WatchOptions {
  readonly connection: ClusterConnection;
  readonly world: ClusterWorld;
  readonly log: SituationLog;
  readonly resources?: readonly WatchedResource[];
  readonly timings?: Partial<WatchTimings>;
}

/** A World that follows a cluster. */
export interface LiveWorld {
  /** Resolves when everything that is required is synced for the first time, and everything else was tried. */
  readonly synced: Promise<void>;
  /** What stands against judging by this World, one clause each; empty when it is complete. */
  reasonsNotReady(): readonly string[];
  /** What is known about every resource, by its id. */
  resources(): Readonly<Record<string, ResourceReport>>;
  /** How often what happened, by resource id. */
  counts(): ReadonlyMap<string, ReflectorCounts>;
  /** An object of that group and kind was seen: its definition must be there. */
  seen(group: string, kind: string): void;
  /** Ends every request; resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** Begins to keep `world` as the cluster is; returns at once. */
export function watchCluster(options: WatchOptions): LiveWorld {
  return new ClusterWatch(options);
}

class ClusterWatch implements LiveWorld {
  readonly synced: Promise<void>;
  readonly #world: ClusterWorld;
  readonly #timings: WatchTimings;
  readonly #reflectors: readonly Reflector[];
  readonly #situation: Situation;
  readonly #stopping = new AbortController();
  readonly #finished: Promise<unknown>;
  readonly #look: NodeJS.Timeout;
  readonly #tried = new Set<Reflector>();
  #resolveSynced: (() => void) | undefined;

  constructor({ connection, world, log, resources = WATCHED, timings }: WatchOptions) {
    this.#world = world;
    this.#timings = { ...WATCH_TIMINGS, ...timings };
    this.#situation = new Situation(connection.server, log);
    this.synced = new Promise((resolve) => {
      this.#resolveSynced = resolve;
    });
    const discovery = new Discovery(connection, this.#timings.discovery);
    const onChange = (reflector: Reflector, error?: unknown) => this.#onChange(reflector, error);
    const tools = { connection, discovery, world, timings: this.#timings, onChange };
    this.#reflectors = resources.map((resource) => new Reflector(resource, tools));
    this.#publish();
    this.#look = setInterval(() => this.#publish(), this.#timings.look);
    this.#finished = Promise.all(this.#reflectors.map((reflector) => reflector.run(this.#stopping.signal)));
  }

  reasonsNotReady(): readonly string[] {
    return this.#reflectors.flatMap((reflector) => {
      const { resource } = reflector;
      const untried = !resource.required && !this.#tried.has(reflector);
      const why = untried ? 'not listed yet' : whyNotSynced(reflector);
      return why === undefined ? [] : [`${resource.id}: ${why}`];
    });
  }

  resources(): Readonly<Record<string, ResourceReport>>;
  /** How often what happened, by resource id. */
  counts(): ReadonlyMap<string, ReflectorCounts>;
  /** An object of that group and kind was seen: its definition must be there. */
  seen(group: string, kind: string): void;
  /** Ends every request; resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** Begins to keep `world` as the cluster is; returns at once. */
export function watchCluster(options: WatchOptions): LiveWorld {
  return new ClusterWatch(options);
}

class ClusterWatch implements LiveWorld {
  readonly synced: Promise<void>;
  readonly #world: ClusterWorld;
  readonly #timings: WatchTimings;
  readonly #reflectors: readonly Reflector[];
  readonly #situation: Situation;
  readonly #stopping = new AbortController();
  readonly #finished: Promise<unknown>;
  readonly #look: NodeJS.Timeout;
  readonly #tried = new Set<Reflector>();
  #resolveSynced: (() => void) | undefined;

  constructor({ connection, world, log, resources = WATCHED, timings }: WatchOptions) {
    this.#world = world;
    this.#timings = { ...WATCH_TIMINGS, ...timings };
    this.#situation = new Situation(connection.server, log);
    this.synced = new Promise((resolve) => {
      this.#resolveSynced = resolve;
    });
    const discovery = new Discovery(connection, this.#timings.discovery);
    const onChange = (reflector: Reflector, error?: unknown) => this.#onChange(reflector, error);
    const tools = { connection, discovery, world, timings: this.#timings, onChange };
    this.#reflectors = resources.map((resource) => new Reflector(resource, tools));
    this.#publish();
    this.#look = setInterval(() => this.#publish(), this.#timings.look);
    this.#finished = Promise.all(this.#reflectors.map((reflector) => reflector.run(this.#stopping.signal)));
  }

  reasonsNotReady(): readonly string[] {
    const reasons = this.#reflectors.map(whyNotSynced).filter((why) => why !== undefined);
    const untried = this.#reflectors.filter((reflector) => !this.#tried.has(reflector) && !reflector.resource.required);
    return [...new Set([...reasons, ...untried.map(({ resource }) => `${resource.id} are being looked for`)])];
  }

  resources(): Readonly<Record<string, ResourceReport>> {
    return Object.fromEntries(this.#reflectors.map((one) => [one.resource.id, reportOf(one, this.#timings)]));
  }

  counts(): ReadonlyMap<string, ReflectorCounts> {
    return new Map(this.#reflectors.map(({ resource, counts }) => [resource.id, counts]));
  }

  seen(group: string, kind: string): void {
    for (const reflector of this.#reflectors) {
      if (reflector.absent && reflector.resource.kind === kind && reflector.resource.group === group)
        reflector.expect();
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#look);
    this.#stopping.abort();
    await this.#finished;
  }

  #onChange(reflector: Reflector, error: unknown): void {
    if (error !== undefined || reflector.absent || reflector.synced) this.#tried.add(reflector);
    if (this.#situation.note(reflector, error)) for (const other of this.#reflectors) other.nudge();
    this.#publish();
  }

  #publish(): void {
    this.#world.setTrust(trustOf(this.#reflectors, this.#timings));
    if (this.#resolveSynced === undefined || this.reasonsNotReady().length > 0) return;
    this.#resolveSynced();
    this.#resolveSynced = undefined;
  }
}

/** Tells what is wrong once, not per attempt and not per resource, and when it is over. */
class Situation {
  readonly #server: string;
  readonly #log: SituationLog;
  /** The resources that cannot reach the API server, and what that looks like. */
  readonly #cutOff = new Set<string>();
  #told = '';
  /** What was told about each resource. */
  readonly #refused = new Map<string, string>();

  constructor(server: string, log: SituationLog) {
    this.#server = server;
    this.#log = log;
  }

  /** Takes note of a failure or, without one, of a success; true when it shows that the API server is back. */
  note({ resource, absent }: Reflector, error: unknown): boolean {
    if (error === undefined) return this.#success(resource.id, absent);
    if (error instanceof ConnectionFault || (error instanceof Refusal && error.status === 401)) {
      this.#cutOff.add(resource.id);
      const kind = error instanceof ConnectionFault ? error.kind : 'rejected';
      // A watch that is cut off is everyday life; that it cannot be opened again is not.
      if (kind === 'cut-off' || kind === this.#told) return false;
      this.#told = kind;
      this.#log.warn({ why: error.message }, 'cluster not readable: trying again');
      return false;
    }
    const text = error instanceof Refusal ? `${error.status}` : 'failed';
    // What is not served (any more) is in the report, and an old version is answered by a list.
    if (this.#refused.get(resource.id) === text || text === '410' || text === '404') return false;
    this.#refused.set(resource.id, text);
    this.#log.warn(
      { resource: resource.id, why: error instanceof Error ? error.message : String(error) },
      'resource not readable: trying again',
    );
    return false;
  }

  #success(id: string, absent: boolean): boolean {
    if (this.#refused.delete(id) && !absent) this.#log.info({ resource: id }, 'resource readable again');
    if (!this.#cutOff.delete(id) || this.#told === '') return false;
    if (this.#cutOff.size === 0) {
      this.#told = '';
      this.#log.info({ server: this.#server }, 'cluster readable again');
    }
    return true;
  }
}
