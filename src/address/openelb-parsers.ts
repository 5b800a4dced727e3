import { type Address, addressFromBits, familyBits, formatAddress, parseAddress } from './address.ts';
import { parseRawCidr, prefixOfMask, type Range, rangeBetween } from './range.ts';

/**
 * What `GetSize` makes of an address text (`api/v1alpha2/eip_types.go`), which decides what is stored and counted:
 * `panic` means that it is accepted, and that computing `status.lastIP` then ends the controller.
 */
export type GetSizeReading =
  | { readonly outcome: 'reject' }
  | { readonly outcome: 'accept'; readonly first: Address; readonly size: bigint; readonly last: Address }
  | { readonly outcome: 'panic'; readonly first: Address; readonly size: bigint };

/** What `ParseRange` makes of it (`pkg/util/iprange/parse.go`), which decides what is announced; `nil`: no range, no error. */
export type ParseRangeReading =
  | { readonly outcome: 'reject' }
  | { readonly outcome: 'nil' }
  | { readonly outcome: 'accept'; readonly range: Range };

const REJECT = { outcome: 'reject' } as const;

/** Model of OpenELB's `Eip.GetSize` and of the `lastIP` it leads to; sizes are signed 64-bit numbers that wrap. */
export function openelbGetSize(text: string): GetSizeReading {
  const single = parseAddress(text);
  if (single !== undefined) return sized(single, 1n);
  const cidr = parseRawCidr(text);
  if (cidr !== undefined) {
    const first: Address = cidr.bits === 32 ? { family: 4, value: cidr.base } : addressFromBits(cidr.base);
    return sized(first, 1n << BigInt(cidr.bits - cidr.prefix));
  }
  const dash = text.indexOf('-');
  if (dash < 0) return REJECT;
  const first = parseAddress(text.slice(0, dash));
  const last = parseAddress(text.slice(dash + 1));
  if (first === undefined || last === undefined) return REJECT;
  // The families are never compared: an IPv4 end is a 32-bit number, and only the low 64 bits of the difference count.
  const difference = BigInt.asIntN(64, last.value - first.value);
  return difference < 0n ? REJECT : sized(first, difference + 1n);
}

/** `lastIP` is first + (size - 1), whose magnitude is written into as many bytes as the first address has, or panics. */
function sized(first: Address, wideSize: bigint): GetSizeReading {
  const size = BigInt.asIntN(64, wideSize);
  const sum = first.value + BigInt.asIntN(64, size - 1n);
  const magnitude = sum < 0n ? -sum : sum;
  if (magnitude >> BigInt(familyBits(first.family)) !== 0n) return { outcome: 'panic', first, size };
  const last: Address = first.family === 4 ? { family: 4, value: magnitude } : addressFromBits(magnitude);
  return { outcome: 'accept', first, size, last };
}

const RANGE = /^[0-9a-f.:-]+$/;
const CIDR = /^[0-9a-f.:]+\/[0-9]{1,3}$/;
const SUBNET_MASK = /^[0-9.]+\/[0-9.]{7,}$/;

/** Model of OpenELB's `iprange.ParseRange`. */
export function openelbParseRange(text: string): ParseRangeReading {
  const lower = text.toLowerCase();
  if (lower === '') return { outcome: 'nil' };
  const range = RANGE.test(lower)
    ? plainRange(lower)
    : CIDR.test(lower)
      ? cidrBlock(lower)
      : SUBNET_MASK.test(lower)
        ? maskedBlock(lower)
        : undefined;
  return range === undefined ? REJECT : { outcome: 'accept', range };
}

function plainRange(text: string): Range | undefined {
  const dash = text.indexOf('-');
  const first = parseAddress(dash < 0 ? text : text.slice(0, dash));
  const last = dash < 0 ? first : parseAddress(text.slice(dash + 1));
  return first && last && rangeBetween(first, last);
}

/** Both ends go through their text, so that an end in the IPv4-mapped block comes back as IPv4. */
function cidrBlock(text: string): Range | undefined {
  const cidr = parseRawCidr(text);
  if (cidr === undefined) return undefined;
  const family = cidr.bits === 32 ? 4 : 6;
  const last = cidr.base | ((1n << BigInt(cidr.bits - cidr.prefix)) - 1n);
  return plainRange(`${formatAddress({ family, value: cidr.base })}-${formatAddress({ family, value: last })}`);
}

function maskedBlock(text: string): Range | undefined {
  const slash = text.indexOf('/');
  const mask = parseAddress(text.slice(slash + 1));
  const prefix = mask && prefixOfMask(mask);
  return prefix === undefined ? undefined : cidrBlock(`${text.slice(0, slash)}/${prefix}`);
}
