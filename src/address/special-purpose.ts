import type { Address } from './address.ts';
import { type Range, rangesOverlap } from './range.ts';

/** A block whose addresses no Service can be reached at. */
export interface SpecialPurpose {
  readonly block: Range;
  /** What the block is, as it follows "is" or "contains" in a sentence. */
  readonly name: string;
  /** The document that sets it apart, `RFC 1122`. */
  readonly rfc: string;
}

function special(family: Address['family'], first: bigint, last: bigint, name: string, rfc: string): SpecialPurpose {
  return { block: { family, first, last }, name, rfc };
}

/** In ascending order within each family, without overlaps. */
const BLOCKS: readonly SpecialPurpose[] = [
  special(4, 0x0000_0000n, 0x00ff_ffffn, 'unspecified ("this network", 0.0.0.0/8)', 'RFC 1122'),
  special(4, 0x7f00_0000n, 0x7fff_ffffn, 'loopback (127.0.0.0/8)', 'RFC 1122'),
  special(4, 0xa9fe_0000n, 0xa9fe_ffffn, 'link-local (169.254.0.0/16)', 'RFC 3927'),
  special(4, 0xe000_0000n, 0xefff_ffffn, 'multicast (224.0.0.0/4)', 'RFC 5771'),
  special(4, 0xf000_0000n, 0xffff_fffen, 'class E (240.0.0.0/4, reserved)', 'RFC 1112'),
  special(4, 0xffff_ffffn, 0xffff_ffffn, 'limited broadcast (255.255.255.255)', 'RFC 919'),
  special(6, 0n, 0n, 'unspecified (::)', 'RFC 4291'),
  special(6, 1n, 1n, 'loopback (::1)', 'RFC 4291'),
  special(6, 0xffff_0000_0000n, 0xffff_ffff_ffffn, 'IPv4-mapped (::ffff:0:0/96)', 'RFC 4291'),
  special(6, 0xfe80n << 112n, (0xfec0n << 112n) - 1n, 'link-local (fe80::/10)', 'RFC 4291'),
  special(6, 0xff00n << 112n, (1n << 128n) - 1n, 'multicast (ff00::/8)', 'RFC 4291'),
];

/** The first block of special purpose, in ascending order, that shares an address with the range. */
export function specialPurposeOf(range: Range): SpecialPurpose | undefined {
  return BLOCKS.find((entry) => rangesOverlap(entry.block, range));
}
