import { explainEipAddress } from './eip-address-fault.ts';
import { type EipNotation, readEipAddress } from './eip-grammar.ts';
import type { EipAddressFault } from './fault-class.ts';
import type { Range } from './range.ts';

export type { EipNotation } from './eip-grammar.ts';
export { EIP_ADDRESS_FAULT_CLASSES, type EipAddressFault, type EipAddressFaultClass } from './fault-class.ts';

/** `spec.address` of an Eip, read: the addresses of the pool and odd spellings of them, or the fault that bars it. */
export type EipAddress =
  | { readonly ok: true; readonly range: Range; readonly notation: EipNotation[] }
  | { readonly ok: false; readonly fault: EipAddressFault };

/**
 * Reads `spec.address`. Accepted is exactly what both of OpenELB's parsers (`GetSize` for the webhook and the status,
 * `ParseRange` for allocation and the speakers) accept and read as the same addresses, less whole families and short
 * IPv4-mapped prefixes. Never throws; a refused text of any length is explained in bounded time and words.
 * What the addresses are good for is not asked here: see `specialPurposeOf`.
 */
export function parseEipAddress(text: string): EipAddress {
  const read = readEipAddress(text);
  if (read !== undefined) return { ok: true, range: read.range, notation: read.notation };
  return { ok: false, fault: explainEipAddress(text) };
}
