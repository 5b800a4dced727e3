import { larger, smaller } from './order.ts';
import { type Range, rangeContains, rangeSize } from './range.ts';

/** One direction of the walk: the next start to try, and how many steps are left. */
interface Walk {
  start: bigint;
  steps: number;
}

/**
 * The range of the size of `wanted` inside `within` that nobody holds and whose first address is nearest to that of
 * `wanted`; of two equally near ones the higher. `blockerOf` returns one taken range that overlaps the candidate, or
 * undefined when it is free. Walks outward both ways, past whole blockers, at most `maxSteps` candidates in each
 * direction; undefined when none of those is free, when `wanted` does not fit, or when the families differ.
 */
export function nearestFreeRange(
  wanted: Range,
  within: Range,
  blockerOf: (candidate: Range) => Range | undefined,
  maxSteps = 64,
): Range | undefined {
  const size = rangeSize(wanted);
  if (wanted.family !== within.family || size > rangeSize(within)) return undefined;
  const origin = clamp(wanted.first, within.first, within.last - size + 1n);
  const up: Walk = { start: origin, steps: maxSteps };
  const down: Walk = { start: origin, steps: maxSteps };
  for (;;) {
    const walk = nearer(up, down, wanted.first, (start) => rangeContains(within, rangeFrom(wanted, start, size)));
    if (walk === undefined) return undefined;
    const candidate = rangeFrom(wanted, walk.start, size);
    const blocker = blockerOf(candidate);
    if (blocker === undefined) return candidate;
    // Every start between here and the far end of the blocker would still touch it. At the origin one look serves both.
    const both = up.start === down.start;
    if (walk === up || both) advance(up, larger(blocker.last, candidate.first) + 1n);
    if (walk === down || both) advance(down, smaller(blocker.first, candidate.last) - size);
  }
}

/** The walk whose next candidate is nearer to `target`, the upward one in a tie; undefined when both are at their end. */
function nearer(up: Walk, down: Walk, target: bigint, inside: (start: bigint) => boolean): Walk | undefined {
  const upOpen = up.steps > 0 && inside(up.start);
  const downOpen = down.steps > 0 && inside(down.start);
  if (!upOpen || !downOpen) return upOpen ? up : downOpen ? down : undefined;
  return distance(down.start, target) < distance(up.start, target) ? down : up;
}

function advance(walk: Walk, start: bigint): void {
  walk.start = start;
  walk.steps -= 1;
}

function rangeFrom(wanted: Range, first: bigint, size: bigint): Range {
  return { family: wanted.family, first, last: first + size - 1n };
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function clamp(value: bigint, low: bigint, high: bigint): bigint {
  return value < low ? low : value > high ? high : value;
}
