import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterWorld } from '../../world/cluster-world.ts';
import type { ClusterConnection } from './connection.ts';
import { Discovery } from './discovery.ts';
import { Reflector } from './reflector.ts';
import type { ReflectorCounts } from './reflector-tools.ts';
import { type ResourceReport, reportOf, trustOf, whyNotSynced } from './report.ts';
import { WATCHED, type WatchedResource } from './resources.ts';
import { Situation, type SituationLog } from './situation.ts';
import { WATCH_TIMINGS, type WatchTimings } from './timings.ts';

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
  /** Ends every request; resolves when nothing runs any more, or after a second. */
  stop(): Promise<void>;
}

/** Longest wait for the end of what runs, in milliseconds. */
const STOP_LIMIT = 1_000;

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
    // A credential plugin that hangs cannot be interrupted, and is no reason to hang with it.
    await Promise.race([this.#finished, sleep(STOP_LIMIT, undefined, { ref: false })]);
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
