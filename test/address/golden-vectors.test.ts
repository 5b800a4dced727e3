import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAddress } from '../../src/address/address.ts';
import { parseEipAddress } from '../../src/address/eip-address.ts';
import { openelbGetSize, openelbParseRange } from '../../src/address/openelb-parsers.ts';
import { formatRange, rangeSize } from '../../src/address/range.ts';
import { type GetSizeOutput, GOLDEN_VECTORS } from './golden-vectors.ts';

function getSizeOf(text: string): GetSizeOutput {
  const reading = openelbGetSize(text);
  if (reading.outcome === 'reject') return 'reject';
  const last = reading.outcome === 'panic' ? 'panic' : formatAddress(reading.last);
  return [reading.size, formatAddress(reading.first), last];
}

function parseRangeOf(text: string): string {
  const reading = openelbParseRange(text);
  return reading.outcome === 'accept' ? `v${reading.range.family} ${rangeSize(reading.range)}` : reading.outcome;
}

function verdictOf(text: string): string {
  const read = parseEipAddress(text);
  if (!read.ok) return read.fault.class;
  return ['ok', read.notation.map((notation) => notation.class).join(', ')].filter((part) => part !== '').join(': ');
}

describe('golden vectors', () => {
  test('there are 141, all different', () => {
    assert.equal(new Set(GOLDEN_VECTORS.map(([input]) => input)).size, 141);
  });

  test('the models give what OpenELB gave', () => {
    for (const [input, getSize, parseRange] of GOLDEN_VECTORS) {
      assert.deepEqual(getSizeOf(input), getSize, JSON.stringify(input));
      assert.equal(parseRangeOf(input), parseRange, JSON.stringify(input));
    }
  });

  test('our verdict', () => {
    for (const [input, , , verdict] of GOLDEN_VECTORS) assert.equal(verdictOf(input), verdict, JSON.stringify(input));
  });

  test('what we accept is the range OpenELB recorded', () => {
    for (const [input, getSize] of GOLDEN_VECTORS) {
      const read = parseEipAddress(input);
      if (!read.ok) continue;
      assert.ok(getSize !== 'reject', input);
      assert.equal(rangeSize(read.range), getSize[0]);
      assert.equal(formatRange(read.range), getSize[1] === getSize[2] ? getSize[1] : `${getSize[1]}-${getSize[2]}`);
    }
  });

  test('`stricter` is filled in exactly where OpenELB accepts something that we refuse', () => {
    for (const [input, getSize, parseRange, verdict, stricter] of GOLDEN_VECTORS) {
      const accepted = getSize !== 'reject' || parseRange !== 'reject';
      assert.equal(stricter !== '', accepted && !verdict.startsWith('ok'), JSON.stringify(input));
    }
  });

  test('`crashes` is set exactly where the controller ends', () => {
    for (const [input, getSize] of GOLDEN_VECTORS) {
      const read = parseEipAddress(input);
      const ends = input === '' || (getSize !== 'reject' && getSize[2] === 'panic');
      assert.equal(!read.ok && read.fault.crashes === true, ends, JSON.stringify(input));
    }
  });
});
