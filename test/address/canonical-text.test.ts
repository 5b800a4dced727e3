import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalEipAddress } from '../../src/address/canonical-text.ts';
import { parseEipAddress } from '../../src/address/eip-address.ts';
import { rangesEqual } from '../../src/address/range.ts';
import { eipAddressLikeText } from './arbitraries.ts';
import { GOLDEN_VECTORS } from './golden-vectors.ts';

const CASES: readonly (readonly [text: string, canonical: string | undefined])[] = [
  ['192.168.0.91', '192.168.0.91'],
  ['10.0.0.1-10.0.0.1', '10.0.0.1-10.0.0.1'],
  ['10.0.0.0/24', '10.0.0.0/24'],
  ['10.0.0.0/024', '10.0.0.0/24'],
  ['10.0.0.1 - 10.0.0.9', '10.0.0.1-10.0.0.9'],
  ['\t10.0.0.1\n', '10.0.0.1'],
  ['10.0.0.1\u201310.0.0.9', '10.0.0.1-10.0.0.9'],
  ['10.0.0.1 to 10.0.0.9', '10.0.0.1-10.0.0.9'],
  ['"10.0.0.1"', '10.0.0.1'],
  ['FD00:0::0001-fd00::9', 'fd00::1-fd00::9'],
  ['2001:DB8::/112', '2001:db8::/112'],
  ['::ffff:10.0.0.0/120', '10.0.0.0/24'],
  // Host bits may mean the block or what follows; the rest is not for a machine to say.
  ['10.0.0.5/24', undefined],
  ['10.0.0.9-10.0.0.1', undefined],
  ['10.0.0.1,10.0.0.2', undefined],
  ['10.0.0.1 10.0.0.2', undefined],
  ['10.0.0.1-20', undefined],
  ['010.0.0.1', undefined],
  ['10.0.0.1 0', undefined],
  ['', undefined],
  ['x'.repeat(5000), undefined],
];

describe('the canonical text of spec.address', () => {
  for (const [text, canonical] of CASES) {
    test(JSON.stringify(text.slice(0, 40)), () => assert.equal(canonicalEipAddress(text), canonical));
  }

  const obeys = (text: string) => {
    const canonical = canonicalEipAddress(text);
    if (canonical === undefined) return;
    const [before, after] = [parseEipAddress(text), parseEipAddress(canonical)];
    assert.ok(after.ok, `${text}: ${canonical} is refused`);
    assert.deepEqual(after.notation, [], `${text}: ${canonical} is odd`);
    if (before.ok) assert.ok(rangesEqual(before.range, after.range), `${text}: ${canonical} means something else`);
    assert.equal(canonicalEipAddress(canonical), canonical, 'not canonical yet');
  };
  test('means the same addresses, has no odd notation, and is its own canonical text: golden vectors', () => {
    for (const [text] of GOLDEN_VECTORS) obeys(text);
  });
  test('the same for any text', () => {
    fc.assert(fc.property(eipAddressLikeText, obeys), { numRuns: 5_000 });
  });
});
