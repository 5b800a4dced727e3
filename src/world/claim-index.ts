import { IntervalIndex } from '../address/interval-index.ts';
import type { Range } from '../address/range.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';

/** All address claims of a World, one interval index per kind so that a question about nodes never walks Services. */
export class ClaimIndex {
  readonly #byKind = new Map<ClaimKind, IntervalIndex<AddressClaim>>();
  /** The range last asked about and the kinds that hold some of it: a dozen rules ask about the same pool in a row. */
  #asked: Range | undefined;
  #holding: readonly ClaimKind[] = [];

  add(claim: AddressClaim): void {
    let index = this.#byKind.get(claim.kind);
    if (index === undefined) {
      index = new IntervalIndex();
      this.#byKind.set(claim.kind, index);
    }
    index.insert(claim.range, claim);
    this.#asked = undefined;
  }

  remove(claim: AddressClaim): void {
    this.#byKind.get(claim.kind)?.remove(claim.range, claim);
    this.#asked = undefined;
  }

  /** Number of claims of a kind. */
  count(kind: ClaimKind): number {
    return this.#byKind.get(kind)?.size ?? 0;
  }

  /** One claim of that kind that shares an address with `range`. */
  first(range: Range, kind: ClaimKind): AddressClaim | undefined {
    return this.#byKind.get(kind)?.firstOverlapping(range);
  }

  /** Claims of the given kinds that share an address with `range`, ascending within a kind. */
  overlapping(range: Range, kinds: readonly ClaimKind[]): Iterable<AddressClaim> {
    const holding = this.#kindsHolding(range);
    if (holding.length === 0) return NO_CLAIMS;
    const found = kinds.filter((kind) => holding.includes(kind));
    return found.length === 0 ? NO_CLAIMS : this.#enumerate(range, found);
  }

  #kindsHolding(range: Range): readonly ClaimKind[] {
    if (range === this.#asked) return this.#holding;
    const holding: ClaimKind[] = [];
    for (const [kind, index] of this.#byKind) {
      if (index.firstOverlapping(range) !== undefined) holding.push(kind);
    }
    this.#asked = range;
    this.#holding = holding;
    return holding;
  }

  *#enumerate(range: Range, kinds: readonly ClaimKind[]): Generator<AddressClaim> {
    for (const kind of kinds) {
      for (const entry of this.#byKind.get(kind)?.overlapping(range) ?? []) yield entry.value;
    }
  }
}

/** The one empty answer, so that an overlay can tell it without asking for an element. */
export const NO_CLAIMS: readonly AddressClaim[] = Object.freeze([]);
