import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Address, type Family, familyBits, formatAddress, parseAddress } from '../../src/address/address.ts';
import {
  cidrRange,
  containsAddress,
  formatCidrOrRange,
  formatRange,
  intersectRanges,
  parseCidr,
  parsePlainRange,
  prefixBlock,
  prefixOfMask,
  type Range,
  rangeBetween,
  rangeContains,
  rangeSize,
  rangesEqual,
  rangesOverlap,
  singleRange,
} from '../../src/address/range.ts';
import { addressArbitrary, rangeArbitrary } from './arbitraries.ts';

function address(text: string): Address {
  const read = parseAddress(text);
  assert.ok(read, text);
  return read;
}

function range(text: string): Range {
  const read = parsePlainRange(text);
  assert.ok(read, text);
  return read;
}

/** Every address of a small range. */
function members(of: Range): Set<string> {
  const found = new Set<string>();
  for (let value = of.first; value <= of.last; value += 1n) found.add(`${of.family}/${value}`);
  return found;
}

const SPACE = 24;
const small = fc.oneof(
  rangeArbitrary(4, 0n, SPACE),
  rangeArbitrary(4, 0xffff_ffffn - BigInt(SPACE - 1), SPACE),
  rangeArbitrary(6, 0n, SPACE),
  rangeArbitrary(6, (1n << 128n) - BigInt(SPACE), SPACE),
);

describe('the algebra agrees with sets of addresses', () => {
  test('overlap, intersection, containment, equality, size', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const ofA = members(a);
        const ofB = members(b);
        const inBoth = new Set([...ofA].filter((member) => ofB.has(member)));
        const shared = intersectRanges(a, b);
        assert.equal(rangesOverlap(a, b), inBoth.size > 0);
        assert.equal(rangesOverlap(a, b), rangesOverlap(b, a));
        assert.deepEqual(shared === undefined ? new Set() : members(shared), inBoth);
        assert.equal(rangeContains(a, b), inBoth.size === ofB.size);
        assert.equal(rangesEqual(a, b), rangeContains(a, b) && rangeContains(b, a));
        assert.equal(rangeSize(a), BigInt(ofA.size));
      }),
      { numRuns: 2_000 },
    );
  });

  test('containsAddress', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const one: Address = { family: b.family, value: b.first };
        assert.equal(containsAddress(a, one), members(a).has(`${one.family}/${one.value}`));
        assert.equal(containsAddress(a, one), rangesOverlap(a, singleRange(one)));
      }),
    );
  });
});

describe('cidrRange', () => {
  test('masks host bits and holds two to the power of them', () => {
    fc.assert(
      fc.property(addressArbitrary, fc.nat(128), (of, number) => {
        const prefix = Math.min(number, familyBits(of.family));
        const block = cidrRange(of, prefix);
        assert.ok(containsAddress(block, of));
        assert.equal(rangeSize(block), 1n << BigInt(familyBits(of.family) - prefix));
        assert.equal(block.first % rangeSize(block), 0n);
        assert.deepEqual(prefixBlock(of, prefix), block);
      }),
    );
  });

  test('refuses prefix lengths that there are not', () => {
    for (const prefix of [-1, 33, 1.5, Number.NaN])
      assert.throws(() => cidrRange(address('10.0.0.1'), prefix), RangeError);
    assert.throws(() => cidrRange(address('::1'), 129), RangeError);
  });
});

describe('rangeBetween', () => {
  test('wants one family and ascending ends', () => {
    assert.deepEqual(rangeBetween(address('10.0.0.1'), address('10.0.0.2')), range('10.0.0.1-10.0.0.2'));
    assert.deepEqual(rangeBetween(address('10.0.0.1'), address('10.0.0.1')), range('10.0.0.1'));
    assert.equal(rangeBetween(address('10.0.0.2'), address('10.0.0.1')), undefined);
    assert.equal(rangeBetween(address('10.0.0.1'), address('::ff00:0:1')), undefined);
  });
});

describe('parseCidr', () => {
  test('keeps the address and says whether it had host bits', () => {
    const cidr = parseCidr('192.168.1.5/024');
    assert.deepEqual(cidr, {
      range: range('192.168.1.0-192.168.1.255'),
      address: address('192.168.1.5'),
      prefix: 24,
      hostBits: true,
    });
    assert.equal(parseCidr('192.168.1.0/24')?.hostBits, false);
    assert.equal(parseCidr('2001:db8::1/128')?.hostBits, false);
  });

  test('counts the prefix of a mapped address in bits of IPv4, as long as the block is IPv4', () => {
    assert.deepEqual(parseCidr('::ffff:10.0.0.5/120'), { ...parseCidr('10.0.0.5/24') });
    const wide = parseCidr('::ffff:10.0.0.0/24');
    assert.equal(wide?.range.family, 6);
    assert.equal(wide?.prefix, 24);
    assert.equal(rangeSize(wide?.range ?? range('::')), 1n << 104n);
  });

  test('refuses signs, blanks, masks and prefix lengths beyond the family', () => {
    for (const text of [
      '10.0.0.0',
      '10.0.0.0/',
      '10.0.0.0/+8',
      '10.0.0.0/ 8',
      '10.0.0.0/33',
      '::/129',
      '10.0.0.0/255.0.0.0',
      '/8',
      'x/8',
      '10.0.0.0/8/8',
    ]) {
      assert.equal(parseCidr(text), undefined, text);
    }
  });

  test('reads prefix lengths of any number of digits without losing count', () => {
    assert.equal(parseCidr(`10.0.0.0/${'0'.repeat(5_000)}8`)?.prefix, 8);
    assert.equal(parseCidr(`10.0.0.0/1${'0'.repeat(5_000)}`), undefined);
  });
});

describe('parsePlainRange', () => {
  test('trims the ends and around the dash', () => {
    const wanted: Range = { family: 4, first: 0x0a00_0001n, last: 0x0a00_0005n };
    for (const text of ['10.0.0.1-10.0.0.5', ' 10.0.0.1 - 10.0.0.5\n', '10.0.0.1\t-10.0.0.5']) {
      assert.deepEqual(parsePlainRange(text), wanted, JSON.stringify(text));
    }
    assert.deepEqual(parsePlainRange(' 10.0.0.0/29 '), range('10.0.0.0-10.0.0.7'));
    assert.deepEqual(parsePlainRange('2001:db8::/64'), cidrRange(address('2001:db8::'), 64));
  });

  test('gives undefined for everything else', () => {
    for (const text of [
      '',
      '-',
      '10.0.0.5-10.0.0.1',
      '10.0.0.1-::1',
      '10.0.0.1-',
      '-10.0.0.1',
      '10.0.0.1,10.0.0.2',
      '10.0.0.0/24-10.0.1.0',
      '10.0.0.1-5',
      'a',
    ]) {
      assert.equal(parsePlainRange(text), undefined, text);
    }
  });
});

describe('formatRange and formatCidrOrRange', () => {
  test('are undone by parsePlainRange', () => {
    fc.assert(
      fc.property(small, (of) => {
        assert.deepEqual(parsePlainRange(formatRange(of)), of);
        assert.deepEqual(parsePlainRange(formatCidrOrRange(of)), of);
      }),
    );
  });

  test('CIDR text exactly for aligned blocks of more than one address', () => {
    fc.assert(
      fc.property(small, (of) => {
        const { family } = of;
        const blocks = Array.from({ length: familyBits(family) }, (_, prefix) =>
          cidrRange({ family, value: of.first }, prefix),
        );
        const prefix = blocks.findIndex((block) => rangesEqual(block, of));
        const wanted = prefix < 0 ? formatRange(of) : `${formatAddress({ family, value: of.first })}/${prefix}`;
        assert.equal(formatCidrOrRange(of), wanted);
      }),
    );
  });

  test('examples', () => {
    const shown = (family: Family, first: bigint, last: bigint): string => formatCidrOrRange({ family, first, last });
    assert.equal(formatRange(range('10.0.0.0/24')), '10.0.0.0-10.0.0.255');
    assert.equal(formatRange(range('10.0.0.7/32')), '10.0.0.7');
    assert.equal(shown(4, 0n, 0xffff_ffffn), '0.0.0.0/0');
    assert.equal(shown(6, 0n, (1n << 128n) - 1n), '::/0');
    assert.equal(shown(4, 0x0a00_0000n, 0x0a00_0001n), '10.0.0.0/31');
    assert.equal(shown(4, 0x0a00_0001n, 0x0a00_0002n), '10.0.0.1-10.0.0.2');
  });
});

test('prefixOfMask reads contiguous IPv4 masks only', () => {
  for (let prefix = 0; prefix <= 32; prefix += 1) {
    const hostBits = (1n << BigInt(32 - prefix)) - 1n;
    assert.equal(prefixOfMask({ family: 4, value: 0xffff_ffffn ^ hostBits }), prefix);
  }
  for (const text of ['255.0.255.0', '0.0.0.255', '1.2.3.4', '::'])
    assert.equal(prefixOfMask(address(text)), undefined);
});
