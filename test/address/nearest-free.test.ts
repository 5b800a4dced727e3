import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nearestFreeRange } from '../../src/address/nearest-free.ts';
import { formatRange, parsePlainRange, type Range, rangeSize, rangesOverlap } from '../../src/address/range.ts';
import { rangeArbitrary } from './arbitraries.ts';

function range(text: string): Range {
  const read = parsePlainRange(text);
  assert.ok(read, text);
  return read;
}

function blockerAmong(taken: readonly Range[]): (candidate: Range) => Range | undefined {
  return (candidate) => taken.find((held) => rangesOverlap(held, candidate));
}

function proposal(wanted: string, within: string, taken: readonly string[], maxSteps?: number): string | undefined {
  const found = nearestFreeRange(range(wanted), range(within), blockerAmong(taken.map(range)), maxSteps);
  return found && formatRange(found);
}

/** Tries every start. */
function naive(wanted: Range, within: Range, taken: readonly Range[]): Range | undefined {
  const size = rangeSize(wanted);
  const away = (start: bigint): bigint => (start > wanted.first ? start - wanted.first : wanted.first - start);
  let best: Range | undefined;
  for (let first = within.first; first + size - 1n <= within.last; first += 1n) {
    const candidate = { family: wanted.family, first, last: first + size - 1n };
    if (taken.some((held) => rangesOverlap(held, candidate))) continue;
    if (best === undefined || away(first) <= away(best.first)) best = candidate;
  }
  return best;
}

describe('nearestFreeRange', () => {
  const BASE = 0x2001_0db8n << 96n;
  for (const [family, base] of [
    [4, 0n],
    [4, 0xffff_ffffn - 39n],
    [6, BASE],
    [6, (1n << 128n) - 40n],
  ] as const) {
    test(`agrees with trying every start (family ${family}, from ${base})`, () => {
      const any = rangeArbitrary(family, base, 40);
      const taken = fc.array(
        rangeArbitrary(family, base, 40).filter((held) => rangeSize(held) < 8n),
        { maxLength: 12 },
      );
      fc.assert(
        fc.property(any, any, taken, (wanted, within, held) => {
          assert.deepEqual(nearestFreeRange(wanted, within, blockerAmong(held), 1_000), naive(wanted, within, held));
        }),
        { numRuns: 1_000 },
      );
    });
  }

  test('prefers the higher of two equally near ranges', () => {
    assert.equal(proposal('10.0.0.10', '10.0.0.0/24', ['10.0.0.10']), '10.0.0.11');
    assert.equal(proposal('10.0.0.10', '10.0.0.0/24', ['10.0.0.10-10.0.0.11']), '10.0.0.9');
  });

  test('is the wanted range itself where that is free', () => {
    assert.equal(proposal('10.0.0.10-10.0.0.20', '10.0.0.0/24', []), '10.0.0.10-10.0.0.20');
  });

  test('finds the gap below the neighbour', () => {
    const taken = ['192.168.1.105-192.168.1.120', '192.168.1.121-192.168.1.254'];
    assert.equal(
      proposal('192.168.1.100-192.168.1.110', '192.168.1.2-192.168.1.253', taken),
      '192.168.1.94-192.168.1.104',
    );
  });

  test('moves into the segment where the wanted range is not in it', () => {
    assert.equal(proposal('10.9.0.1-10.9.0.5', '10.0.0.0/24', []), '10.0.0.251-10.0.0.255');
    assert.equal(proposal('9.0.0.1-9.0.0.5', '10.0.0.0/24', ['10.0.0.2']), '10.0.0.3-10.0.0.7');
  });

  test('has no answer for another family, for too large a range, or in a full segment', () => {
    assert.equal(proposal('10.0.0.1', '2001:db8::/112', []), undefined);
    assert.equal(proposal('10.0.0.0/23', '10.0.0.0/24', []), undefined);
    assert.equal(proposal('10.0.0.1', '10.0.0.0/24', ['10.0.0.0/8']), undefined);
  });

  test('gives up after the steps allowed, and looks no more than twice as often', () => {
    const taken = Array.from({ length: 200 }, (_, index) => `10.0.${index}.0/25`);
    assert.equal(proposal('10.0.100.0/24', '10.0.0.0/16', taken, 5), undefined);
    let looks = 0;
    const count = (candidate: Range): Range => {
      looks += 1;
      return candidate;
    };
    assert.equal(nearestFreeRange(range('10.0.0.128'), range('10.0.0.0/24'), count, 10), undefined);
    assert.ok(looks <= 20);
  });

  test('ends even if a blocker does not touch the candidate', () => {
    assert.equal(
      nearestFreeRange(range('10.0.0.128'), range('10.0.0.0/24'), () => range('9.0.0.0'), 500),
      undefined,
    );
  });
});
