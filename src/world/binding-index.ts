import type { Eip } from '../model/eip.ts';
import { bindsNamespace } from '../model/eip-binding.ts';
import type { NamespaceIdentity } from './world.ts';

/** Eips of one binding that automatic choice takes for equal. */
interface Rank {
  readonly occupied: boolean;
  readonly priority: number;
  readonly eips: Set<Eip>;
}

/**
 * Order of automatic choice: pools that are not occupied first, then ascending priority; negative when `a` comes first.
 * Zero means that OpenELB does not prefer either.
 */
export function comparePreference(a: Preference, b: Preference): number {
  return a.occupied === b.occupied ? a.priority - b.priority : Number(a.occupied) - Number(b.occupied);
}

/** What automatic choice compares of an Eip. */
export interface Preference {
  readonly occupied: boolean;
  readonly priority: number;
}

/** The preference of an Eip as it stands. */
export function preferenceOf({ pool, priority }: Eip): Preference {
  return { occupied: pool.occupied, priority };
}

/** True for an Eip that automatic choice looks at: of OpenELB's own group, neither disabled nor being deleted. */
export function isEligible(eip: Eip): boolean {
  return eip.dialect === 'openelb' && !eip.disabled && !eip.meta.terminating;
}

/** The eligible Eips by the namespace names and selectors they are bound with, each binding in order of preference. */
export class BindingIndex {
  readonly #bindings = new Map<string, Rank[]>();

  add(eip: Eip): void {
    for (const key of isEligible(eip) ? bindingKeys(eip) : []) {
      let ranks = this.#bindings.get(key);
      if (ranks === undefined) {
        ranks = [];
        this.#bindings.set(key, ranks);
      }
      const at = rankPosition(ranks, preferenceOf(eip));
      const rank = ranks[at];
      if (rank !== undefined && comparePreference(rank, preferenceOf(eip)) === 0) rank.eips.add(eip);
      else ranks.splice(at, 0, { ...preferenceOf(eip), eips: new Set([eip]) });
    }
  }

  remove(eip: Eip): void {
    for (const key of isEligible(eip) ? bindingKeys(eip) : []) {
      const ranks = this.#bindings.get(key);
      if (ranks === undefined) continue;
      const at = rankPosition(ranks, preferenceOf(eip));
      const rank = ranks[at];
      if (!rank?.eips.delete(eip) || rank.eips.size > 0) continue;
      ranks.splice(at, 1);
      if (ranks.length === 0) this.#bindings.delete(key);
    }
  }

  /** Eips bound to the namespace in order of preference, each once; lazy, so a caller stops where the order changes. */
  *preferredFor(namespace: NamespaceIdentity): Generator<Eip> {
    const bindings = namespaceKeys(namespace).map((key) => ({ ranks: this.#bindings.get(key) ?? [], at: 0 }));
    for (;;) {
      const best = bindings
        .map(({ ranks, at }) => ranks[at])
        .reduce((a, b) => (a === undefined || (b !== undefined && comparePreference(b, a) < 0) ? b : a), undefined);
      if (best === undefined) return;
      const seen = new Set<Eip>();
      for (const binding of bindings) {
        const rank = binding.ranks[binding.at];
        if (rank === undefined || comparePreference(rank, best) !== 0) continue;
        binding.at += 1;
        for (const eip of rank.eips) {
          if (seen.has(eip) || !bindsNamespace(eip, namespace.name, namespace.labels)) continue;
          seen.add(eip);
          yield eip;
        }
      }
    }
  }
}

/** Index of the rank of that preference, or of the place where it belongs. */
function rankPosition(ranks: readonly Rank[], preference: Preference): number {
  let low = 0;
  let high = ranks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const rank = ranks[middle];
    if (rank !== undefined && comparePreference(rank, preference) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A selector is filed under its first pair only: whoever matches it carries that pair. */
function bindingKeys(eip: Eip): readonly string[] {
  const keys = new Set(eip.namespaces.map((name) => `namespace|${name}`));
  if (eip.namespaceSelector !== undefined) keys.add(selectorKey(Object.entries(eip.namespaceSelector)[0]));
  return [...keys];
}

function namespaceKeys({ name, labels }: NamespaceIdentity): readonly string[] {
  return [`namespace|${name}`, selectorKey(undefined), ...Object.entries(labels).map(selectorKey)];
}

function selectorKey(pair: readonly [string, string] | undefined): string {
  return pair === undefined ? 'selector' : `selector|${pair[0]}=${pair[1]}`;
}
