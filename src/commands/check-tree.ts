import { isJsonObject } from '../model/json.ts';
import { groupOf, type ObjectView, refKey, refOf } from '../model/meta.ts';
import { SURROUNDINGS } from '../model/surroundings.ts';
import type { Manifest } from '../sources/manifests.ts';
import type { ClusterWorld } from '../world/cluster-world.ts';

/** An object of the inputs that the World holds. */
export interface Subject {
  readonly manifest: Manifest;
  readonly view: ObjectView;
  /** Identity across versions of its group. */
  readonly key: string;
}

/** True for what lives in a namespace, by group and kind, of everything that the World reads. */
const NAMESPACED: ReadonlyMap<string, boolean> = new Map([
  ...SURROUNDINGS.map(({ group, kind, namespaced }) => [`${group}/${kind}`, namespaced] as const),
  ...['/Service', '/Endpoints', '/Secret', '/Pod', 'apps/Deployment'].map((type) => [type, true] as const),
  ['network.kubesphere.io/Eip', false],
]);

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

  /**
   * The object where kubectl would put it: one that names no namespace gets that of the run. The API server clears the
   * namespace of what has none, such as Eips to which Kustomize wrote its own.
   */
  placed(object: Manifest['object']): Manifest['object'] {
    const metadata = object['metadata'];
    const isNamespaced = NAMESPACED.get(`${groupOf(String(object['apiVersion']))}/${object['kind']}`);
    if (isNamespaced === undefined || !isJsonObject(metadata)) return object;
    const { namespace, ...others } = metadata;
    const isEmpty = namespace === undefined || namespace === null || namespace === '';
    if (isEmpty === !isNamespaced) return object;
    return { ...object, metadata: isNamespaced ? { ...metadata, namespace: this.#namespace } : others };
  }
}
