import { ConnectionFault } from './connection-fault.ts';
import type { Reflector } from './reflector.ts';
import { Refusal } from './refusal.ts';

/** Where changes of the situation are told, once each. */
export interface SituationLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Tells what is wrong once, not per attempt and not per resource, and when it is over. */
export class Situation {
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
