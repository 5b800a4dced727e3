import { distance } from 'fastest-levenshtein';

/** Longer texts are no slip of a word; leaving them out also bounds the work on hostile input. */
const LONGEST_TEXT = 100;

/**
 * The candidate that `text` was probably meant to be: the one with the fewest letters to insert, drop or replace, case
 * apart, of equals the first in the alphabet. Undefined when even that one is more than `maxDistance` letters away
 * (default: a third of the text, one at least) or when `text` has more than 100 characters.
 */
export function nearest(text: string, candidates: Iterable<string>, maxDistance?: number): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let least = maxDistance ?? Math.max(1, Math.floor(text.length / 3));
  for (const candidate of candidates) {
    const letters = distance(wanted, candidate.toLowerCase());
    if (letters > least) continue;
    if (best !== undefined && letters === least && best <= candidate) continue;
    best = candidate;
    least = letters;
  }
  return best;
}
