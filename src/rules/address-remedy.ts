import type { Address } from '../address/address.ts';
import { formatCidrOrRange, formatRange, intersectRanges, type Range, rangesEqual } from '../address/range.ts';
import { specialPurposeOf } from '../address/special-purpose.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Ref } from '../model/meta.ts';
import { claimsOfOthers, EVERY_KIND, freeRangeNear } from '../world/others.ts';
import type { World } from '../world/world.ts';
import { knowsGateway } from './gateways.ts';
import { COUNTED, counted } from './names.ts';
import { edgesOf, subnetsOf, surroundingBlock, usualGateways } from './pool-ends.ts';

/**
 * What to write instead of a pool that holds what it must not: the same range without its ends where the rest is free,
 * else the nearest free range of its size, else the largest free part of it. Every rule on addresses asks here, so that
 * the findings of one answer propose one thing, and what is proposed earns no finding of its own.
 */
export function addressRemedy(world: World, self: Ref, pool: Range): string {
  const subnets = subnetsOf(world, pool);
  const unwanted = unwantedIn(world, pool, subnets);
  const rest = subnets.length > 1 ? undefined : withoutEnds(inSubnet(pool, subnets), unwanted);
  if (rest !== undefined && !rangesEqual(rest, pool) && isUsable(rest)) {
    const part = largestFreePart(world, self, rest, unwanted);
    if (part !== undefined && rangesEqual(part, rest)) return `write ${formatRange(rest)}`;
  }
  const free = freeRangeNear(world, self, pool);
  if (free !== undefined && isUsable(free.range)) {
    return `${free.known ? 'free in this segment' : 'free as far as is known'}: ${formatRange(free.range)}`;
  }
  const part = largestPartInside(world, self, pool, subnets, unwanted);
  return part === undefined ? 'choose addresses that nobody holds' : `free in it: ${formatRange(part)}`;
}

function isUsable(range: Range): boolean {
  return specialPurposeOf(range) === undefined;
}

/** The pool as far as it lies in the one known subnet; the pool where none is known. */
function inSubnet(pool: Range, [subnet]: readonly Range[]): Range {
  return subnet === undefined ? pool : (intersectRanges(pool, subnet) ?? pool);
}

/**
 * Addresses that a proposal must not hold: known gateways, the edges of the subnets, and where routers usually sit if
 * none is known. A pool of unknown subnet that is one CIDR block may be a subnet itself.
 */
function unwantedIn(world: World, pool: Range, subnets: readonly Range[]): readonly Address[] {
  const gateways = counted(world.claimsOverlapping(pool, GATEWAY)).map(({ range }) => addressOf(range));
  const isBlock = pool.family === 4 && formatCidrOrRange(pool).includes('/');
  const ownEdges = subnets.length === 0 && isBlock ? edgesOf(pool) : [];
  const assumed = pool.family === 4 ? [surroundingBlock(pool) ?? pool] : [];
  const blocks = subnets.length > 0 ? subnets : assumed;
  const ofBlocks = blocks.flatMap((block) => [...edgesOf(block), ...guessedGateways(world, block)]);
  return [...gateways, ...ownEdges, ...ofBlocks];
}

const GATEWAY: readonly ClaimKind[] = ['gateway'];

function addressOf({ family, first }: Range): Address {
  return { family, value: first };
}

function guessedGateways(world: World, block: Range): readonly Address[] {
  return knowsGateway(world, block) ? [] : usualGateways(block);
}

/** The largest usable part of the pool in one subnet; in all of it where none is known. */
function largestPartInside(
  world: World,
  self: Ref,
  pool: Range,
  subnets: readonly Range[],
  unwanted: readonly Address[],
): Range | undefined {
  const inside = subnets.length === 0 ? [pool] : subnets.map((subnet) => inSubnet(pool, [subnet]));
  const parts = inside.map((range) => largestFreePart(world, self, range, unwanted));
  const usable = parts.filter((part) => part !== undefined).filter(isUsable);
  return usable.toSorted((a, b) => (a.last - a.first < b.last - b.first ? 1 : -1))[0];
}

function withoutEnds({ family, first, last }: Range, unwanted: readonly Address[]): Range | undefined {
  const values = new Set(unwanted.map(({ value }) => value));
  let low = first;
  let high = last;
  while (low <= high && values.has(low)) low += 1n;
  while (low <= high && values.has(high)) high -= 1n;
  return low > high ? undefined : { family, first: low, last: high };
}

/** The largest part of the range that nobody holds, of equal ones the lowest; undefined also where too many hold some. */
export function largestFreePart(
  world: World,
  self: Ref,
  range: Range,
  unwanted: readonly Address[],
): Range | undefined {
  const claims = counted(claimsOfOthers(world, self, range, EVERY_KIND));
  if (claims.length > COUNTED) return undefined;
  const points = unwanted.map(({ value }) => ({ first: value, last: value }));
  const taken = [...claims.map((claim) => claim.range), ...points].sort((a, b) => (a.first < b.first ? -1 : 1));
  let next = range.first;
  let largest: Range | undefined;
  for (const { first, last } of [...taken, { first: range.last + 1n, last: range.last + 1n }]) {
    const end = first > range.last ? range.last : first - 1n;
    if (end >= next && (largest === undefined || end - next > largest.last - largest.first)) {
      largest = { family: range.family, first: next, last: end };
    }
    if (last >= next) next = last + 1n;
  }
  return largest;
}
