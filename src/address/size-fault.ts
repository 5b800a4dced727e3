import { type Address, formatAddress } from './address.ts';
import type { FaultDraft } from './fault-class.ts';
import { cidrRange } from './range.ts';

/** The prefix lengths proposed for pools that are too large: 256 addresses, or 65,536 of IPv6. */
export const USUAL_PREFIX = { 4: 24, 6: 112 } as const;

/** The fault of a text that covers all addresses of the family. */
export function wholeFamily(address: Address): FaultDraft {
  return {
    class: 'whole-family',
    detail: `it holds every IPv${address.family} address`,
    candidate: smallBlock(address),
  };
}

/** The usual block around the address: /24, or /112 for IPv6. */
export function smallBlock(address: Address): string {
  const prefix = USUAL_PREFIX[address.family];
  const { first } = cidrRange(address, prefix);
  return `${formatAddress({ family: address.family, value: first })}/${prefix}`;
}
