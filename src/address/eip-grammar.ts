import { addressFromBits, formatAddress, parseAddress } from './address.ts';
import { formatRange, parseRawCidr, type Range, rangeBetween, rangeSize } from './range.ts';

/** A spelling that OpenELB reads, though perhaps not as its author meant it; `canonical` is the whole text to write instead. */
export interface EipNotation {
  readonly class: 'host-bits' | 'prefix-leading-zero' | 'ipv4-mapped';
  readonly canonical: string;
}

/** An address text that OpenELB stores, counts and announces alike. */
export interface ReadEipAddress {
  readonly range: Range;
  readonly notation: EipNotation[];
}

/** Two IPv6 addresses of full length with a dotted tail, and a dash. */
export const LONGEST_EIP_ADDRESS = 91;
/** From this number of addresses on, OpenELB's signed 64-bit count of a pool is wrong. */
const SIZE_LIMIT = 1n << 63n;
/** The shortest IPv6 prefix length whose block stays below 2^63 addresses. */
export const SHORTEST_IPV6_PREFIX = 66;

const PREFIX = /^[0-9]{1,3}$/;
const IPV4_SIZE = 1n << 32n;

/**
 * Reads a text of the grammar that both of OpenELB's parsers accept and read as the same addresses: one address, a CIDR,
 * or `first-last` without blanks. Stricter than both in two places: a whole family (`/0`) and IPv4-mapped CIDRs shorter
 * than /96 (IPv6 blocks around the mapped addresses) are refused. Undefined for everything else.
 */
export function readEipAddress(text: string): ReadEipAddress | undefined {
  if (text.length > LONGEST_EIP_ADDRESS) return undefined;
  const slash = text.indexOf('/');
  if (slash >= 0) return readCidr(text, slash);
  const dash = text.indexOf('-');
  const firstText = dash < 0 ? text : text.slice(0, dash);
  const lastText = dash < 0 ? text : text.slice(dash + 1);
  const first = parseAddress(firstText);
  const last = dash < 0 ? first : parseAddress(lastText);
  const range = first && last && rangeBetween(first, last);
  if (range === undefined || !usableSize(range)) return undefined;
  const mapped = range.family === 4 && text.includes(':');
  if (!mapped) return { range, notation: [] };
  const canonical = dash < 0 ? formatRange(range) : spanText(range);
  return { range, notation: [{ class: 'ipv4-mapped', canonical }] };
}

/** Keeps the dash even where both ends are equal, since the author wrote one. */
function spanText(range: Range): string {
  const { family, first, last } = range;
  return `${formatAddress({ family, value: first })}-${formatAddress({ family, value: last })}`;
}

function readCidr(text: string, slash: number): ReadEipAddress | undefined {
  const prefixText = text.slice(slash + 1);
  if (!PREFIX.test(prefixText)) return undefined;
  const raw = parseRawCidr(text);
  if (raw === undefined) return undefined;
  const mapped = raw.bits === 128 && raw.address.family === 4;
  if (mapped && raw.prefix < 96) return undefined;
  const { family } = raw.address;
  const prefix = mapped ? raw.prefix - 96 : raw.prefix;
  const first = family === 4 ? raw.base & 0xffff_ffffn : raw.base;
  const range: Range = { family, first, last: first + (1n << BigInt(raw.bits - raw.prefix)) - 1n };
  if (!usableSize(range) || endsMapped(range)) return undefined;
  const canonical = `${formatAddress({ family, value: first })}/${prefix}`;
  const notation: EipNotation[] = [];
  if (raw.hostBits) notation.push({ class: 'host-bits', canonical });
  if (prefixText.length > 1 && prefixText.startsWith('0')) notation.push({ class: 'prefix-leading-zero', canonical });
  if (mapped) notation.push({ class: 'ipv4-mapped', canonical });
  return { range, notation };
}

/**
 * True for an IPv6 block such as `::/80` whose last address is IPv4-mapped: `ParseRange` writes both ends out, reads the
 * last one back as IPv4 and refuses the pair.
 */
export function endsMapped(range: Range): boolean {
  return range.family === 6 && addressFromBits(range.last).family === 4;
}

function usableSize(range: Range): boolean {
  return range.family === 4 ? rangeSize(range) < IPV4_SIZE : rangeSize(range) < SIZE_LIMIT;
}

/** The text to propose for an accepted one: itself, or its canonical form where its notation is odd. */
export function plainSpelling(text: string, read: ReadEipAddress): string {
  return read.notation[0]?.canonical ?? text;
}
