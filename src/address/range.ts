import { type Address, type Family, familyBits, formatAddress, parseAddress } from './address.ts';
import { larger, smaller } from './order.ts';

/** A closed interval of addresses of one family: `first` and `last` belong to it, and `first <= last`. */
export interface Range {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** A CIDR as Go's `net.ParseCIDR` reads it. */
export interface Cidr {
  /** The whole block, host bits masked. */
  readonly range: Range;
  /** The address before the slash, host bits kept. */
  readonly address: Address;
  /** Prefix length in bits of `range.family`: `::ffff:10.0.0.0/120` is family 4 with prefix 24. */
  readonly prefix: number;
  /** True when the address is not the first of its block. */
  readonly hostBits: boolean;
}

/** What `net.ParseCIDR` returns before IPv4-mapped bits are taken for IPv4: `base` has `bits` bits. */
export interface RawCidr {
  readonly address: Address;
  readonly base: bigint;
  readonly bits: 32 | 128;
  readonly prefix: number;
  readonly hostBits: boolean;
}

/** The range of one address. */
export function singleRange(address: Address): Range {
  return { family: address.family, first: address.value, last: address.value };
}

/**
 * The block of `prefix` bits that holds the address (host bits masked).
 * Throws a RangeError when `prefix` is no integer from 0 to the bits of the family.
 */
export function cidrRange(address: Address, prefix: number): Range {
  const bits = familyBits(address.family);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > bits) {
    throw new RangeError(`prefix length ${prefix} is not between 0 and ${bits}`);
  }
  const hostMask = (1n << BigInt(bits - prefix)) - 1n;
  const first = address.value & ~hostMask;
  return { family: address.family, first, last: first | hostMask };
}

/** The same as {@link cidrRange}, for callers that ask for the neighbourhood of an address rather than read a CIDR. */
export function prefixBlock(address: Address, prefix: number): Range {
  return cidrRange(address, prefix);
}

/** The range from `a` to `b`; undefined when the families differ or `b` comes before `a`. */
export function rangeBetween(a: Address, b: Address): Range | undefined {
  if (a.family !== b.family || a.value > b.value) return undefined;
  return { family: a.family, first: a.value, last: b.value };
}

/** Reads a CIDR exactly as Go's `net.ParseCIDR`: leading zeros in the prefix length are accepted, signs are not. */
export function parseCidr(text: string): Cidr | undefined {
  const raw = parseRawCidr(text);
  if (raw === undefined) return undefined;
  const { address, hostBits } = raw;
  const mapped = address.family === 4 && raw.bits === 128;
  if (mapped && raw.prefix < 96) {
    const last = raw.base | ((1n << BigInt(128 - raw.prefix)) - 1n);
    return { range: { family: 6, first: raw.base, last }, address, prefix: raw.prefix, hostBits };
  }
  const prefix = mapped ? raw.prefix - 96 : raw.prefix;
  return { range: cidrRange(address, prefix), address, prefix, hostBits };
}

/** `net.ParseCIDR` with its 128-bit mask for IPv4-mapped text kept; {@link parseCidr} is the one to use elsewhere. */
export function parseRawCidr(text: string): RawCidr | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const addressText = text.slice(0, slash);
  const address = parseAddress(addressText);
  const prefix = decimal(text, slash + 1);
  if (address === undefined || prefix < 0) return undefined;
  const bits = addressText.includes(':') ? 128 : 32;
  if (prefix > bits) return undefined;
  const value = bits === 128 && address.family === 4 ? address.value | (0xffffn << 32n) : address.value;
  const hostMask = (1n << BigInt(bits - prefix)) - 1n;
  return { address, base: value & ~hostMask, bits, prefix, hostBits: (value & hostMask) !== 0n };
}

/** The number written in plain digits from `start` to the end, or -1; numbers above 128 all count as 129. */
function decimal(text: string, start: number): number {
  if (start >= text.length) return -1;
  let value = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = Math.min(value * 10 + digit, 129);
  }
  return value;
}

/** The prefix length of a contiguous IPv4 subnet mask (`255.255.255.0` is 24); undefined for any other address. */
export function prefixOfMask(mask: Address): number | undefined {
  if (mask.family !== 4) return undefined;
  const hostMask = mask.value ^ 0xffff_ffffn;
  return (hostMask & (hostMask + 1n)) === 0n ? 32 - (hostMask === 0n ? 0 : hostMask.toString(2).length) : undefined;
}

/**
 * Reads a single address, a CIDR or `first-last`, with blanks at the ends and around the dash trimmed: the tolerant form
 * for pools of other controllers and for facts. Undefined for anything else, also for reversed and mixed ranges.
 */
export function parsePlainRange(text: string): Range | undefined {
  const trimmed = text.trim();
  if (trimmed.includes('/')) return parseCidr(trimmed)?.range;
  const dash = trimmed.indexOf('-');
  const first = parseAddress(dash < 0 ? trimmed : trimmed.slice(0, dash).trimEnd());
  if (first === undefined || dash < 0) return first && singleRange(first);
  const last = parseAddress(trimmed.slice(dash + 1).trimStart());
  return last && rangeBetween(first, last);
}

/** The canonical text: the address alone when there is only one, else `first-last`. */
export function formatRange(range: Range): string {
  const first = formatAddress({ family: range.family, value: range.first });
  if (range.first === range.last) return first;
  return `${first}-${formatAddress({ family: range.family, value: range.last })}`;
}

/** CIDR text when the range is exactly one aligned block of more than one address, else {@link formatRange}. */
export function formatCidrOrRange(range: Range): string {
  const hostMask = range.first ^ range.last;
  const aligned = (hostMask & (hostMask + 1n)) === 0n && (range.first & hostMask) === 0n;
  if (!aligned || hostMask === 0n) return formatRange(range);
  const prefix = familyBits(range.family) - hostMask.toString(2).length;
  return `${formatAddress({ family: range.family, value: range.first })}/${prefix}`;
}

/** Number of addresses. */
export function rangeSize(range: Range): bigint {
  return range.last - range.first + 1n;
}

/** True when both hold exactly the same addresses. */
export function rangesEqual(a: Range, b: Range): boolean {
  return a.family === b.family && a.first === b.first && a.last === b.last;
}

/** True when at least one address is in both. */
export function rangesOverlap(a: Range, b: Range): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** True when every address of `inner` is in `outer`. */
export function rangeContains(outer: Range, inner: Range): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** True when the address lies in the range. */
export function containsAddress(range: Range, address: Address): boolean {
  return range.family === address.family && range.first <= address.value && address.value <= range.last;
}

/** The addresses that are in both ranges; undefined when there are none. */
export function intersectRanges(a: Range, b: Range): Range | undefined {
  if (!rangesOverlap(a, b)) return undefined;
  return {
    family: a.family,
    first: larger(a.first, b.first),
    last: smaller(a.last, b.last),
  };
}
