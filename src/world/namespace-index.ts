import { selectorMatches } from '../model/eip-binding.ts';
import type { Namespace } from '../model/namespace.ts';
import { GroupIndex } from './group-index.ts';

/** The Namespaces of a World by name and by label pair. */
export class NamespaceIndex {
  readonly #byName = new Map<string, Namespace>();
  readonly #byLabel = new GroupIndex<Namespace>();

  add(namespace: Namespace): void {
    this.#byName.set(namespace.ref.name, namespace);
    for (const pair of Object.entries(namespace.meta.labels)) this.#byLabel.add(labelKey(pair), namespace);
  }

  remove(namespace: Namespace): void {
    this.#byName.delete(namespace.ref.name);
    for (const pair of Object.entries(namespace.meta.labels)) this.#byLabel.remove(labelKey(pair), namespace);
  }

  get(name: string): Namespace | undefined {
    return this.#byName.get(name);
  }

  get size(): number {
    return this.#byName.size;
  }

  /** Walks the smallest group of namespaces that carry one of the pairs; an empty selector walks them all. */
  *matching(selector: Readonly<Record<string, string>>): Generator<Namespace> {
    let candidates: Iterable<Namespace> = this.#byName.values();
    let smallest = Number.POSITIVE_INFINITY;
    for (const pair of Object.entries(selector)) {
      const group = this.#byLabel.get(labelKey(pair));
      if (group.size >= smallest) continue;
      smallest = group.size;
      candidates = group;
    }
    for (const namespace of candidates) {
      if (selectorMatches(selector, namespace.meta.labels)) yield namespace;
    }
  }
}

function labelKey([key, value]: readonly [string, string]): string {
  return `${key}=${value}`;
}
