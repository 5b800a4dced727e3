import { formatRange, rangeSize } from '../address/range.ts';
import type { AddressClaim } from '../model/claim.ts';
import { type Ref, refKey } from '../model/meta.ts';
import { byRef, NAMED } from './names.ts';

/** Ascending by first address, of equal ones the widest first, then by owner: the same whatever came first. */
export function byAddress(a: AddressClaim, b: AddressClaim): number {
  if (a.range.first !== b.range.first) return a.range.first < b.range.first ? -1 : 1;
  if (a.range.last !== b.range.last) return a.range.last > b.range.last ? -1 : 1;
  return byRef(a.owner, b.owner);
}

/** The widest claim first: the one that says most about what the others are parts of. */
export function byWidth(a: AddressClaim, b: AddressClaim): number {
  const [left, right] = [rangeSize(a.range), rangeSize(b.range)];
  if (left !== right) return left > right ? -1 : 1;
  return byAddress(a, b);
}

/** The first claim of each range, in the order given. */
export function oncePerRange(claims: readonly AddressClaim[]): readonly AddressClaim[] {
  const byText = new Map<string, AddressClaim>();
  for (const claim of claims) {
    const text = formatRange(claim.range);
    if (!byText.has(text)) byText.set(text, claim);
  }
  return [...byText.values()];
}

/** The owners of the claims that are written out, each once. */
export function namedOwners(claims: readonly AddressClaim[]): readonly Ref[] {
  const owners = new Map(claims.slice(0, NAMED).map(({ owner }) => [refKey(owner), owner]));
  return [...owners.values()];
}
