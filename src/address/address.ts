import { compareBigints } from './order.ts';

/** Address family: 4 for IPv4, 6 for IPv6. */
export type Family = 4 | 6;

/**
 * One IP address. `value` is the unsigned number of 32 (family 4) or 128 bits (family 6). An IPv4-mapped IPv6 address is
 * family 4 here, as it is to every part of OpenELB (`To4() != nil`).
 */
export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const DOT = 46;
const COLON = 58;
/** `ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255` */
const LONGEST_ADDRESS = 45;
const MAPPED_PREFIX = 0xffffn;

/** Number of bits of an address of the family. */
export function familyBits(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/** The address with these 128 bits: the IPv4-mapped block `::ffff:0:0/96` gives family 4, everything else family 6. */
export function addressFromBits(bits: bigint): Address {
  return bits >> 32n === MAPPED_PREFIX ? { family: 4, value: bits & 0xffff_ffffn } : { family: 6, value: bits };
}

/**
 * Reads one address exactly as Go's `net.ParseIP` does: four decimal octets without leading zeros, or IPv6 in either
 * case with at most one `::` and perhaps a dotted tail. Zones, brackets, blanks, ports and every short, octal or
 * hexadecimal IPv4 form give undefined.
 */
export function parseAddress(text: string): Address | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const colon = text.indexOf(':');
  if (colon >= 0) return parseSix(text);
  const value = parseFour(text, 0);
  return value < 0 ? undefined : { family: 4, value: BigInt(value) };
}

/** The 32-bit number of the dotted decimal text from `start` to the end, or -1. */
function parseFour(text: string, start: number): number {
  let value = 0;
  let octet = 0;
  let digits = 0;
  let dots = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= DIGIT_0 && code <= DIGIT_9) {
      if (digits === 1 && octet === 0) return -1;
      octet = octet * 10 + code - DIGIT_0;
      digits += 1;
      if (octet > 255) return -1;
    } else if (code === DOT && digits > 0 && dots < 3) {
      value = value * 256 + octet;
      octet = 0;
      digits = 0;
      dots += 1;
    } else {
      return -1;
    }
  }
  return dots === 3 && digits > 0 ? value * 256 + octet : -1;
}

function parseSix(text: string): Address | undefined {
  const groups: number[] = [];
  let gap = -1;
  let at = 0;
  if (text.startsWith('::')) {
    gap = 0;
    at = 2;
  }
  while (at < text.length) {
    if (groups.length === 8) return undefined;
    const end = endOfGroup(text, at);
    if (text.charCodeAt(end) === DOT) {
      if (!appendTail(groups, parseFour(text, at))) return undefined;
      break;
    }
    if (end === at || end - at > 4) return undefined;
    groups.push(Number.parseInt(text.slice(at, end), 16));
    if (end === text.length) break;
    if (text.charCodeAt(end) !== COLON || end + 1 === text.length) return undefined;
    at = end + 1;
    if (text.charCodeAt(at) === COLON) {
      if (gap >= 0) return undefined;
      gap = groups.length;
      at += 1;
    }
  }
  return fromGroups(groups, gap);
}

function appendTail(groups: number[], tail: number): boolean {
  if (tail < 0 || groups.length > 6) return false;
  groups.push(Math.floor(tail / 0x1_0000), tail % 0x1_0000);
  return true;
}

/** Index of the first character from `at` on that is no hexadecimal digit. */
function endOfGroup(text: string, at: number): number {
  let end = at;
  while (end < text.length && isHexDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isHexDigit(code: number): boolean {
  const lower = code | 32;
  return (code >= DIGIT_0 && code <= DIGIT_9) || (lower >= 97 && lower <= 102);
}

/** `gap` is the index at which `::` stands, or -1; it must stand for one group at least. */
function fromGroups(groups: readonly number[], gap: number): Address | undefined {
  const missing = 8 - groups.length;
  if (gap < 0 ? missing !== 0 : missing < 1) return undefined;
  let bits = 0n;
  for (let pair = 0; pair < 8; pair += 2) {
    const high = groupAt(groups, gap, missing, pair);
    bits = (bits << 32n) | BigInt(high * 0x1_0000 + groupAt(groups, gap, missing, pair + 1));
  }
  return addressFromBits(bits);
}

function groupAt(groups: readonly number[], gap: number, missing: number, index: number): number {
  if (gap < 0 || index < gap) return groups[index] ?? 0;
  return index < gap + missing ? 0 : (groups[index - missing] ?? 0);
}

/**
 * Canonical text as Go's `net.IP.String` writes it (RFC 5952): lower case, the longest run of two or more zero groups
 * compressed (the first of equals), a lone zero group kept, IPv4-mapped bits as dotted decimal.
 */
export function formatAddress(address: Address): string {
  const { family, value } = family4OrSelf(address);
  if (family === 4) {
    const number = Number(value);
    return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`;
  }
  return formatSix(value.toString(16).padStart(32, '0'));
}

function family4OrSelf(address: Address): Address {
  return address.family === 6 ? addressFromBits(address.value) : address;
}

function formatSix(hex: string): string {
  const groups: string[] = [];
  for (let at = 0; at < 32; at += 4) groups.push(Number.parseInt(hex.slice(at, at + 4), 16).toString(16));
  const run = longestZeroRun(groups);
  if (run.length < 2) return groups.join(':');
  return `${groups.slice(0, run.start).join(':')}::${groups.slice(run.start + run.length).join(':')}`;
}

function longestZeroRun(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let at = 0; at < groups.length; at += 1) {
    if (groups[at] !== '0') start = at + 1;
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start };
  }
  return best;
}

/** True when `text` is an address and written exactly as {@link formatAddress} would write it. */
export function isCanonicalAddress(text: string): boolean {
  const address = parseAddress(text);
  return address !== undefined && formatAddress(address) === text;
}

/** Order for sorting: IPv4 before IPv6, then by value; negative, zero or positive. */
export function compareAddresses(a: Address, b: Address): number {
  return a.family === b.family ? compareBigints(a.value, b.value) : a.family - b.family;
}
