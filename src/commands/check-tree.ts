import { isJsonObject } from '../model/json.ts';
import { type ObjectView, refKey, refOf } from '../model/meta.ts';
import type { Manifest } from '../sources/manifests.ts';
import type { ClusterWorld } from '../world/cluster-world.ts';

/** An object of the inputs that the World holds. */
export interface Subject {
  readonly manifest: Manifest;
  readonly view: ObjectView;
  /** Identity across versions of its group. */
  readonly key: string;
}

/** Kinds that the World reads and that live in a namespace. */
const NAMESPACED = new Set(['Service', 'ConfigMap', 'DaemonSet', 'Deployment', 'Endpoints', 'Secret']);

/** The objects of all inputs together: the World they make and where each came from. */
export class Tree {
  readonly world: ClusterWorld;
  /** In the order in which they were read. */
  readonly subjects: Subject[] = [];
  readonly byKey = new Map<string, Subject[]>();
  /** Documents in which a key stands twice, of whatever kind. */
  readonly duplicateKeys: Manifest[] = [];
  /** Objects of kinds that the World does not read. */
  otherKinds = 0;
  readonly #namespace: string;

  constructor(world: ClusterWorld, namespace: string) {
    this.world = world;
    this.#namespace = namespace;
  }

  /** Takes an object in; of two with the same identity, the World holds the last. */
  add(manifest: Manifest): void {
    const { object, origin, content } = manifest;
    if (content.duplicateKeys === true && this.duplicateKeys.at(-1)?.content !== content) {
      this.duplicateKeys.push(manifest);
    }
    const placed = this.placed(object);
    const ref = refOf(placed);
    const view = this.world.apply(placed, origin) ? this.world.stored(ref) : undefined;
    if (view === undefined) {
      this.otherKinds += 1;
      return;
    }
    const key = refKey(ref);
    const subject = { manifest: placed === object ? manifest : { ...manifest, object: placed }, view, key };
    this.subjects.push(subject);
    const same = this.byKey.get(key);
    if (same === undefined) this.byKey.set(key, [subject]);
    else same.push(subject);
  }

  /** An object that names no namespace goes where kubectl would put it. */
  placed(object: Manifest['object']): Manifest['object'] {
    const metadata = object['metadata'];
    if (!NAMESPACED.has(String(object['kind'])) || !isJsonObject(metadata)) return object;
    const { namespace } = metadata;
    if (namespace !== undefined && namespace !== null && namespace !== '') return object;
    return { ...object, metadata: { ...metadata, namespace: this.#namespace } };
  }
}
