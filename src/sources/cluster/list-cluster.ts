import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../model/json.ts';
import { refKey, refOf } from '../../model/meta.ts';
import type { ClusterWorld } from '../../world/cluster-world.ts';
import type { Resource, Unknown } from '../../world/world.ts';
import type { ClusterConnection } from './connection.ts';
import { ConnectionFault } from './connection-fault.ts';
import { Discovery } from './discovery.ts';
import { Holding } from './holding.ts';
import { ResourceReader } from './reader.ts';
import { Refusal } from './refusal.ts';
import { notServed } from './report.ts';
import type { WatchedResource } from './resources.ts';
import { WATCH_TIMINGS, type WatchTimings } from './timings.ts';

/** What reading a cluster once needs. */
export interface ListOptions {
  readonly connection: ClusterConnection;
  /** Receives the objects, and how far it can be trusted. */
  readonly world: ClusterWorld;
  readonly resources: readonly WatchedResource[];
  /** Identities (`refKey`) of the objects that are wanted whole; the World keeps only what rules read. */
  readonly wanted: ReadonlySet<string>;
  /** Time for everything, in milliseconds. */
  readonly limit: number;
  readonly timings?: Partial<WatchTimings>;
}

/** A resource that had to be read and could not be. */
export interface UnreadResource {
  readonly resource: string;
  readonly why: string;
}

/** A cluster as it was read. */
export interface ListedCluster {
  /** The wanted objects that are there, by identity, as the API server gave them. */
  readonly objects: ReadonlyMap<string, JsonObject>;
  /** What is missing though judging needs it; rules that read it do not run. */
  readonly unread: readonly UnreadResource[];
}

/** Attempts at one list: what passes by itself has passed by then, or takes longer than anybody waits. */
const ATTEMPTS = 4;

/**
 * Lists every resource once, all at the same time and page by page, into the World. Rejects with ConnectionFault or
 * Refusal where the API server cannot be reached, trusted or does not accept the credentials, and when the time is over;
 * a single resource that may not be read is in the answer.
 */
export async function listCluster(options: ListOptions): Promise<ListedCluster> {
  const run = new ListRun(options);
  return run.all();
}

class ListRun {
  readonly #options: ListOptions;
  readonly #timings: WatchTimings;
  readonly #discovery: Discovery;
  readonly #stopping = new AbortController();
  readonly #objects = new Map<string, JsonObject>();
  readonly #unread: UnreadResource[] = [];
  readonly #notSynced = new Map<Resource, string>();
  readonly #gaps: Unknown[] = [];

  constructor(options: ListOptions) {
    this.#options = options;
    this.#timings = { ...WATCH_TIMINGS, ...options.timings };
    this.#discovery = new Discovery(options.connection, this.#timings.discovery);
  }

  async all(): Promise<ListedCluster> {
    const { resources, world, limit, connection } = this.#options;
    const late = setTimeout(() => this.#stopping.abort(), limit);
    try {
      await Promise.all(resources.map((resource) => this.#one(resource)));
    } catch (error) {
      if (!(error instanceof ConnectionFault) || error.kind !== 'stopped') throw error;
      const remedy = 'try again, or give the objects as files with --world';
      throw new ConnectionFault(
        'timeout',
        `API server ${connection.server}: not read within ${limit / 1000} seconds; ${remedy}`,
      );
    } finally {
      clearTimeout(late);
      // The first fault that ends the run ends the other lists too.
      this.#stopping.abort();
    }
    const order = new Map(resources.map(({ id }, index) => [id, index]));
    const byOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
    const gaps = this.#gaps.toSorted((a, b) => byOrder(a.what, b.what));
    world.setTrust({ notSynced: this.#notSynced, stale: new Map(), gaps });
    return {
      objects: this.#objects,
      unread: this.#unread.toSorted((a, b) => byOrder(a.resource, b.resource)),
    };
  }

  async #one(resource: WatchedResource): Promise<void> {
    try {
      const served = await this.#patiently(() => this.#list(resource));
      if (served) return;
      if (!resource.optional) this.#lacks(resource, 'this API server does not serve them');
      // Pools of a load balancer that is not installed are known not to be there; without Eips much cannot be told.
      else if (resource.required) this.#gaps.push({ what: resource.id, why: notServed(resource.group) });
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 401) throw named(error, resource);
      if (resource.required) this.#lacks(resource, error.why);
      else this.#gaps.push({ what: resource.id, why: error.why });
    }
  }

  /** Lists a resource; false when it is not served. */
  async #list(resource: WatchedResource): Promise<boolean> {
    const { connection, world, wanted } = this.#options;
    const { signal } = this.#stopping;
    const version = await this.#discovery.servedVersion(resource, signal);
    if (version === undefined) return false;
    const { group, kind } = resource;
    const apiVersion = group === '' ? version : `${group}/${version}`;
    const holding = new Holding(world, resource, this.#timings.slice);
    holding.setVersion(version);
    const list = holding.startList(true);
    const found = new Map<string, JsonObject>();
    const take = (item: JsonObject) => {
      const object = { ...item, apiVersion, kind };
      const key = refKey(refOf(object));
      if (wanted.has(key)) found.set(key, object);
      list.take(object);
    };
    try {
      await new ResourceReader(connection, resource, this.#timings, ['list']).list(version, take, signal);
      await list.finish(() => undefined);
      for (const [key, object] of found) this.#objects.set(key, object);
      return true;
    } catch (error) {
      // Half a list is none.
      await holding.clear();
      if (!(error instanceof Refusal) || error.status !== 404) throw error;
      this.#discovery.forget();
      return false;
    }
  }

  /** Tries again what may pass: an API server that is busy or restarts, a list that became too old while it was read. */
  async #patiently<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (tries >= ATTEMPTS || !mayPass(error)) throw error;
        const { pauseMin, retryAfterMax } = this.#timings;
        const own = pauseMin * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
        const asked = error instanceof Refusal ? Math.min(error.retryAfter ?? 0, retryAfterMax) : 0;
        await sleep(Math.max(own, asked), undefined, { signal: this.#stopping.signal }).catch(() => {
          throw new ConnectionFault('stopped', 'stopped');
        });
      }
    }
  }

  #lacks(resource: WatchedResource, why: string): void {
    this.#unread.push({ resource: resource.id, why });
    for (const fed of resource.feeds) if (!this.#notSynced.has(fed)) this.#notSynced.set(fed, `${resource.id}: ${why}`);
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof ConnectionFault) return error.kind === 'cut-off' || error.kind === 'timeout';
  return error instanceof Refusal && (error.status === 410 || error.status === 429 || error.status >= 500);
}

/** A fault of one list says which one it was. */
function named(error: unknown, { id }: WatchedResource): unknown {
  if (!(error instanceof ConnectionFault) || !OF_ONE_LIST.has(error.kind)) return error;
  return new ConnectionFault(error.kind, `${id}: ${error.message}`);
}

const OF_ONE_LIST: ReadonlySet<string> = new Set(['cut-off', 'timeout', 'too-large']);
