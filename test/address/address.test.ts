import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type Address,
  addressFromBits,
  compareAddresses,
  formatAddress,
  isCanonicalAddress,
  parseAddress,
} from '../../src/address/address.ts';
import { parseRawCidr } from '../../src/address/range.ts';
import { addressArbitrary, addressLikeText } from './arbitraries.ts';
import { GO_VECTORS } from './go-vectors.ts';

/** Node's own parser, slow but independent: the 128 bits of an IPv6 text by way of its URL host. */
function naiveBits(text: string): bigint {
  const host = new URL(`http://[${text}]/`).hostname.slice(1, -1);
  const [head = '', tail] = host.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...middle, ...right].reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

describe('parseAddress', () => {
  test('reads and writes what Go reads and writes', () => {
    for (const [text, parseIp] of GO_VECTORS) {
      const address = parseAddress(text);
      assert.equal(address === undefined ? '' : formatAddress(address), parseIp, JSON.stringify(text));
    }
  });

  test('reads CIDRs as Go does', () => {
    for (const [text, , parseCidr] of GO_VECTORS) {
      const cidr = parseRawCidr(text);
      const shown = cidr && [
        formatAddress(cidr.address),
        formatAddress({ family: cidr.bits === 32 ? 4 : 6, value: cidr.base }),
        cidr.prefix,
        cidr.bits,
      ];
      assert.equal(shown?.join('|') ?? '', parseCidr, JSON.stringify(text));
    }
  });

  test('agrees with Node on every text, but for zones and mapped addresses', () => {
    fc.assert(
      fc.property(addressLikeText, (text) => {
        const family = isIP(text);
        const address = parseAddress(text);
        if (family === 0 || text.includes('%')) assert.equal(address, undefined);
        else if (family === 4) assert.equal(address?.family, 4);
        else assert.deepEqual(address, addressFromBits(naiveBits(text)));
      }),
      { numRuns: 5_000 },
    );
  });

  test('takes IPv4-mapped IPv6 for IPv4', () => {
    assert.deepEqual(parseAddress('::FFFF:10.0.0.1'), { family: 4, value: 0x0a00_0001n });
    assert.deepEqual(parseAddress('::ffff:a00:1'), { family: 4, value: 0x0a00_0001n });
    assert.equal(parseAddress('::fffe:a00:1')?.family, 6);
  });

  test('refuses characters that only look like an address', () => {
    for (const text of [
      '\uff11.2.3.4',
      '1.2.3.4\u00a0',
      '1.2.3.4\n',
      '\u0661.2.3.4',
      '1.2.3.\u0034\u0301',
      '\ud835\udfce::',
      '',
    ]) {
      assert.equal(parseAddress(text), undefined, JSON.stringify(text));
    }
  });

  test('refuses a very long text without reading it all', () => {
    assert.equal(parseAddress('1'.repeat(1_000_000)), undefined);
    assert.equal(parseAddress(':'.repeat(1_000_000)), undefined);
  });
});

describe('formatAddress', () => {
  test('is undone by parseAddress', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        const text = formatAddress(address);
        assert.deepEqual(parseAddress(text), address);
        assert.ok(isCanonicalAddress(text));
        assert.equal(isIP(text), address.family);
      }),
    );
  });

  test('compresses as RFC 5952 asks', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
      ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
      ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
      ['0:0:0:0:0:0:0:0', '::'],
      ['1:0:0:0:0:0:0:0', '1::'],
      ['0:0:0:0:0:0:a00:1', '::a00:1'],
    ];
    for (const [text, canonical] of cases) {
      assert.equal(isCanonicalAddress(text), text === canonical);
      assert.equal(formatAddress(parseAddress(text) as Address), canonical);
    }
  });

  test('writes mapped bits dotted, as Go does', () => {
    assert.equal(formatAddress({ family: 6, value: 0xffff_0a00_0001n }), '10.0.0.1');
  });
});

test('compareAddresses orders by family, then by value', () => {
  const sorted = ['0.0.0.0', '10.0.0.9', '10.0.0.10', '::', '::1', 'ffff::'].map(
    (text) => parseAddress(text) as Address,
  );
  assert.deepEqual(sorted.toReversed().sort(compareAddresses), sorted);
  assert.equal(compareAddresses(sorted[1] as Address, { family: 4, value: 0x0a00_0009n }), 0);
});

test('isCanonicalAddress refuses what is no address', () => {
  assert.equal(isCanonicalAddress('10.0.0.010'), false);
  assert.equal(isCanonicalAddress('2001:DB8::1'), false);
  assert.equal(isCanonicalAddress('2001:db8::1'), true);
});
