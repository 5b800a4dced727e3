import { IntervalIndex } from '../address/interval-index.ts';
import type { Range } from '../address/range.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';

/** All address claims of a World, one interval index per kind so that a question about nodes never walks Services. */
export class ClaimIndex {
  readonly #byKind = new Map<ClaimKind, IntervalIndex<AddressClaim>>();

  add(claim: AddressClaim): void {
    let index = this.#byKind.get(claim.kind);
    if (index === undefined) {
      index = new IntervalIndex();
      this.#byKind.set(claim.kind, index);
    }
    index.insert(claim.range, claim);
  }

  remove(claim: AddressClaim): void {
    this.#byKind.get(claim.kind)?.remove(claim.range, claim);
  }

  /** Number of claims of a kind. */
  count(kind: ClaimKind): number {
    return this.#byKind.get(kind)?.size ?? 0;
  }

  *overlapping(range: Range, kinds: readonly ClaimKind[]): Generator<AddressClaim> {
    for (const kind of kinds) {
      const index = this.#byKind.get(kind);
      if (index === undefined) continue;
      for (const entry of index.overlapping(range)) yield entry.value;
    }
  }
}
