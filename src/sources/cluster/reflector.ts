import { ConnectionFault } from './connection-fault.ts';
import { Holding, versionOf } from './holding.ts';
import { Pauses } from './pause.ts';
import { ResourceReader, type WatchEvent } from './reader.ts';
import type { ReflectorCounts, ReflectorTools } from './reflector-tools.ts';
import { Refusal } from './refusal.ts';
import type { WatchedResource } from './resources.ts';

/**
 * Keeps one resource of the World as it is in the cluster: list, watch, and again after whatever went wrong. Runs until
 * its signal; no error ends it.
 */
export class Reflector {
  readonly resource: WatchedResource;
  readonly counts: ReflectorCounts = { lists: 0, watches: 0, events: 0, faults: 0, unknownEvents: 0 };
  readonly #tools: ReflectorTools;
  readonly #reader: ResourceReader;
  readonly #holding: Holding;
  readonly #pauses: Pauses;
  /** API version in use; undefined: the API server must be asked. */
  #served: string | undefined;
  /** Where the next watch begins; undefined: after a list. */
  #from: string | undefined;
  #listed = false;
  #listedAt = 0;
  #settling = false;
  #absent = false;
  #connected = false;
  #expected = false;
  #lastContact: number | undefined;
  #lastError: Error | undefined;

  constructor(resource: WatchedResource, tools: ReflectorTools) {
    this.resource = resource;
    this.#tools = tools;
    this.#reader = new ResourceReader(tools.connection, resource, tools.timings);
    this.#holding = new Holding(tools.world, resource, tools.timings.slice);
    this.#pauses = new Pauses(tools.timings);
  }

  /** True when the World holds what the last list and the events since then say. */
  get synced(): boolean {
    return this.#listed && !this.#settling;
  }

  /** True when the API server does not serve the resource. */
  get absent(): boolean {
    return this.#absent;
  }

  /** True for a watch that is open. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Number of objects in the World. */
  get objects(): number {
    return this.#holding.size;
  }

  get resourceVersion(): string | undefined {
    return this.#from;
  }

  /** What went wrong last, until something works again. */
  get lastError(): Error | undefined {
    return this.#lastError;
  }

  /** Milliseconds since the API server last said something about the resource; undefined before that. */
  get age(): number | undefined {
    return this.#lastContact === undefined ? undefined : performance.now() - this.#lastContact;
  }

  /** True while an absent resource is looked for because an object of it was seen. */
  get expected(): boolean {
    return this.#absent && this.#expected;
  }

  /** Ends a pause, because there is reason to think that the next attempt will do. */
  nudge(): void {
    this.#pauses.nudge();
  }

  /** An object of the resource was seen: it cannot be absent any more. */
  expect(): void {
    if (!this.#absent || this.#expected) return;
    this.#expected = true;
    this.#tools.discovery.forget();
    this.#tools.onChange(this);
    this.nudge();
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const started = performance.now();
      let pause = 0;
      let firm = false;
      try {
        pause = await this.#round(signal);
      } catch (error) {
        if (signal.aborted) return;
        pause = this.#failed(error);
        firm = error instanceof Refusal && error.retryAfter !== undefined;
      }
      const { gap } = this.#tools.timings;
      await this.#pauses.wait(pause, signal, firm);
      await this.#pauses.wait(gap - (performance.now() - started), signal, true);
    }
  }

  /** One list, where needed, and one watch; gives the pause after it in milliseconds. */
  async #round(signal: AbortSignal): Promise<number> {
    if (this.#served === undefined) {
      const served = await this.#tools.discovery.servedVersion(this.resource, signal);
      if (served === undefined) return this.#missing();
      this.#served = served;
      this.#holding.setVersion(served);
    }
    const old = performance.now() - this.#listedAt > this.#tools.timings.relist;
    if (this.#from === undefined || old) await this.#list(this.#served, signal);
    const lasted = await this.#watch(this.#served, this.#from ?? '', signal);
    // An API server that ends every watch at once is no better than one that fails.
    return lasted ? 0 : this.#pauses.again();
  }

  async #missing(): Promise<number> {
    this.#from = undefined;
    const news = !this.#absent || this.#expected || this.#lastError !== undefined;
    this.#expected = false;
    this.#contact();
    if (!this.#absent) await this.#holding.clear();
    this.#absent = true;
    this.#listed = false;
    if (news) this.#tools.onChange(this);
    return this.#pauses.leisure();
  }

  async #list(version: string, signal: AbortSignal): Promise<void> {
    this.counts.lists += 1;
    const list = this.#holding.startList(!this.#listed);
    const from = await this.#reader.list(version, (object) => list.take(object), signal);
    await list.finish(() => {
      this.#settling = this.#listed;
      this.#tools.onChange(this);
    });
    this.#from = from;
    this.#listed = true;
    this.#listedAt = performance.now();
    this.#settling = false;
    this.#absent = false;
    this.#contact();
    this.#tools.onChange(this);
  }

  /** Follows a watch to its end; true when it was of use. */
  async #watch(version: string, from: string, signal: AbortSignal): Promise<boolean> {
    this.counts.watches += 1;
    const events = await this.#reader.watch(version, from, signal);
    const started = performance.now();
    let useful = false;
    this.#connected = true;
    this.#contact();
    this.#tools.onChange(this);
    try {
      for await (const event of events) {
        this.#follow(event);
        this.#contact();
        useful = true;
        this.#pauses.reset();
      }
    } finally {
      this.#connected = false;
      if (performance.now() - started >= this.#tools.timings.steady) {
        useful = true;
        this.#pauses.reset();
      }
    }
    return useful;
  }

  #follow({ type, object }: WatchEvent): void {
    const version = versionOf(object);
    if (type === 'ADDED' || type === 'MODIFIED') this.#holding.apply(object);
    else if (type === 'DELETED') this.#holding.remove(object);
    else if (type !== 'BOOKMARK') {
      this.counts.unknownEvents += 1;
      return;
    }
    this.counts.events += 1;
    if (version === '') throw new ConnectionFault('cut-off', `${this.resource.id}: an event without version`);
    this.#from = version;
  }

  /** Takes note of a failure; gives the pause after it in milliseconds. */
  #failed(error: unknown): number {
    this.counts.faults += 1;
    this.#lastError = error instanceof Error ? error : new Error(String(error));
    const status = error instanceof Refusal ? error.status : undefined;
    if (status !== undefined && UNUSABLE_VERSION.has(status)) this.#from = undefined;
    if (status === 404) {
      this.#served = undefined;
      this.#from = undefined;
      this.#tools.discovery.forget();
    }
    this.#tools.onChange(this, error);
    return this.#pauses.afterFailure(error);
  }

  #contact(): void {
    this.#lastContact = performance.now();
    this.#lastError = undefined;
  }
}

/**
 * Answers to a watch after which only a list helps: 410, the version is too old; 400, it is no version; 504, it is newer
 * than anything the API server has.
 */
const UNUSABLE_VERSION: ReadonlySet<number> = new Set([400, 410, 504]);
