import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JsonObject } from '../../model/json.ts';
import { objectAt, stringAt } from '../../model/json.ts';
import type { Ref } from '../../model/meta.ts';
import type { ClusterWorld } from '../../world/cluster-world.ts';
import type { WatchedResource } from './resources.ts';

type Prepared = NonNullable<ReturnType<ClusterWorld['prepare']>>;

/** From this number of differences on a list is put in piece by piece, and is not trusted until it is in. */
const AT_ONCE = 1_000;

/**
 * What the World holds of one resource: enough to tell what a new list changes, and what it no longer has. Only the
 * World keeps objects, and only what it reads of them.
 */
export class Holding {
  readonly #world: ClusterWorld;
  readonly #resource: WatchedResource;
  readonly #slice: number;
  /** Version of every object the World holds of this resource, by `namespace/name`. */
  #held = new Map<string, string>();
  #version = '';

  constructor(world: ClusterWorld, resource: WatchedResource, slice: number) {
    this.#world = world;
    this.#resource = resource;
    this.#slice = slice;
  }

  /** Number of objects in the World. */
  get size(): number {
    return this.#held.size;
  }

  /** The API version through which objects are read from now on. */
  setVersion(version: string): void {
    this.#version = version;
  }

  /** Begins a list. `direct`: its objects go in as they come, since nobody judges by them yet. */
  startList(direct: boolean): ListInHand {
    const listed = new Map<string, string>();
    const waiting: Prepared[] = [];
    return {
      take: (object) => {
        const key = keyOf(object);
        const version = versionOf(object);
        if (version !== '' && this.#held.get(key) === version) listed.set(key, version);
        else if (direct) {
          if (this.apply(object)) listed.set(key, version);
        } else {
          const prepared = this.#world.prepare(this.#complete(object));
          if (prepared === undefined) return;
          waiting.push(prepared);
          listed.set(key, version);
        }
      },
      finish: (onSlow) => this.#replace(listed, waiting, onSlow),
    };
  }

  /** Puts one object in; false when it is of no interest, also when it was before. */
  apply(object: JsonObject): boolean {
    const key = keyOf(object);
    if (!this.#world.apply(this.#complete(object))) {
      this.#removeKey(key);
      return false;
    }
    this.#held.set(key, versionOf(object));
    return true;
  }

  remove(object: JsonObject): void {
    this.#removeKey(keyOf(object));
  }

  /** Takes everything out. */
  async clear(): Promise<void> {
    await this.#replace(new Map(), [], () => undefined);
  }

  async #replace(listed: Map<string, string>, waiting: readonly Prepared[], onSlow: () => void): Promise<void> {
    const gone = [...this.#held.keys()].filter((key) => !listed.has(key));
    const total = gone.length + waiting.length;
    if (total > AT_ONCE) onSlow();
    let turn = performance.now();
    for (let index = 0; index < total; index += 1) {
      const key = gone[index];
      const entity = waiting[index - gone.length];
      if (key !== undefined) this.#removeKey(key);
      else if (entity !== undefined) this.#world.put(entity);
      if (total <= AT_ONCE || performance.now() - turn < this.#slice) continue;
      await nextTurn();
      turn = performance.now();
    }
    this.#held = listed;
  }

  #removeKey(key: string): void {
    if (!this.#held.delete(key)) return;
    this.#world.remove(this.#refOf(key));
  }

  #refOf(key: string): Ref {
    const { group, kind } = this.#resource;
    const apiVersion = group === '' ? this.#version : `${group}/${this.#version}`;
    const slash = key.indexOf('/');
    const [namespace, name] = [key.slice(0, slash), key.slice(slash + 1)];
    return namespace === '' ? { apiVersion, kind, name } : { apiVersion, kind, namespace, name };
  }

  /** Objects in lists of built-in kinds do not say what they are. */
  #complete(object: JsonObject): JsonObject {
    const { apiVersion, kind } = this.#refOf('/');
    return { ...object, apiVersion, kind };
  }
}

/** A list that is being read. */
export interface ListInHand {
  take(object: JsonObject): void;
  /**
   * Makes the World hold exactly what was taken: in one step, or, where that would keep everybody waiting, in several
   * after `onSlow` was called.
   */
  finish(onSlow: () => void): Promise<void>;
}

/** `namespace/name`, with an empty namespace for cluster-scoped objects. */
function keyOf(object: JsonObject): string {
  const metadata = objectAt(object, 'metadata');
  return `${stringAt(metadata, 'namespace') ?? ''}/${stringAt(metadata, 'name') ?? ''}`;
}

/** The opaque version of an object; empty when it has none. */
export function versionOf(object: JsonObject): string {
  return stringAt(objectAt(object, 'metadata'), 'resourceVersion') ?? '';
}
