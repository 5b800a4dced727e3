import type { Draft } from '../engine/finding.ts';

/** Drafts of one rule on one object beyond which the last one says how many more there are. */
const MOST = 10;

/** One Draft for each of the first ten faults; hostile objects hold hundreds of thousands, and nobody reads them. */
export function* boundedDrafts<T>(faults: readonly T[], draftOf: (fault: T) => Draft): Generator<Draft> {
  for (const [index, fault] of faults.slice(0, MOST).entries()) {
    const draft = draftOf(fault);
    const hidden = index === MOST - 1 ? faults.length - MOST : 0;
    yield hidden > 0 ? { ...draft, message: `${draft.message} (and ${hidden} more of the kind)` } : draft;
  }
}
