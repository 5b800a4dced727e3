import fc from 'fast-check';
import { type Address, addressFromBits, type Family, formatAddress } from '../../src/address/address.ts';
import type { Range } from '../../src/address/range.ts';

const four = fc.bigInt({ min: 0n, max: 0xffff_ffffn }).map((value): Address => ({ family: 4, value }));
const group = fc.oneof(fc.constant(0n), fc.constant(0xffffn), fc.bigInt({ min: 0n, max: 0xffffn }));
const six = fc
  .array(group, { minLength: 8, maxLength: 8 })
  .map((groups) => addressFromBits(groups.reduce((bits, next) => (bits << 16n) | next, 0n)));

/** Any address, with many zero groups. */
export const addressArbitrary: fc.Arbitrary<Address> = fc.oneof(four, six);

/** Texts of the alphabet of addresses, most of them nearly right. */
const soup = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABF:::...--//%x '), maxLength: 24 });
const octet = fc.oneof(fc.integer({ min: 0, max: 300 }).map(String), fc.constantFrom('00', '01', '010', '', '255'));
const dotted = fc.array(octet, { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.'));
const hextet = fc.oneof(
  fc.integer({ min: 0, max: 0x1_0fff }).map((value) => value.toString(16)),
  fc.constantFrom('0', '0001', 'FFFF', '00001', ''),
);
const colons = fc.array(hextet, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(':'));
const compressed = fc
  .tuple(fc.array(hextet, { maxLength: 5 }), fc.array(hextet, { maxLength: 5 }))
  .map(([a, b]) => `${a.join(':')}::${b.join(':')}`);
const tailed = fc
  .tuple(fc.constantFrom('::', '::ffff:', '::FFFF:0:', '64:ff9b::', '1:2:3:4:5:6:', '1::2:3:4:5:6:'), dotted)
  .map((parts) => parts.join(''));

/** A text that is, or nearly is, one address. */
export const addressLikeText: fc.Arbitrary<string> = fc.oneof(
  soup,
  dotted,
  colons,
  compressed,
  tailed,
  addressArbitrary.map(formatAddress),
);

const edge = fc.constantFrom(
  '10.0.0.1',
  '10.0.0.9',
  '::ffff:10.0.0.5',
  '2001:db8::',
  '2001:db8::5',
  '2001:db8:0:1::',
  '2001:db8::a00:5',
  '2001:db8::1:a00:5',
  '255.255.255.250',
  'ffff:ffff:ffff:ffff:ffff:ffff:ffff:fff0',
  'ffff::5',
  '2001:db8::7fff:ffff:ffff:ffff',
  '::',
  '::1',
);
const end = fc.oneof(edge, edge, addressLikeText);
const prefix = fc.oneof(
  fc.integer({ min: 0, max: 130 }).map(String),
  fc.constantFrom('024', '0024', '', '+24', '255.255.255.0', '255.0.255.0', '0000024'),
);

/** A text that is, or nearly is, an address, a CIDR or a range. */
export const eipAddressLikeText: fc.Arbitrary<string> = fc.oneof(
  soup,
  end,
  fc.tuple(end, prefix).map((parts) => parts.join('/')),
  fc.tuple(end, end).map((parts) => parts.join('-')),
  fc.tuple(end, fc.constantFrom(' - ', '\u2013', '~', '--', ', ', ' to ', '/24-'), end).map((parts) => parts.join('')),
);

/** Ranges inside a space of `size` addresses from `base` on. */
export function rangeArbitrary(family: Family, base: bigint, size: number): fc.Arbitrary<Range> {
  const offset = fc.integer({ min: 0, max: size - 1 });
  return fc.tuple(offset, offset).map(([a, b]) => ({
    family,
    first: base + BigInt(Math.min(a, b)),
    last: base + BigInt(Math.max(a, b)),
  }));
}
