import { parseAddress } from '../address/address.ts';

/** A name of an Eip, as people write it: begins with a letter, so that no slip in an address is taken for one. */
const NAME = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/i;

/** True for a text that was meant as the name of a pool where an address belongs. */
export function meansName(text: string): boolean {
  const trimmed = text.trim();
  return NAME.test(trimmed) && parseAddress(trimmed) === undefined;
}

/** True for a text that was meant as an address, or as addresses, where the name of a pool belongs. */
export function meansAddress(text: string): boolean {
  const [first = ''] = text.trim().split(/[,;/\s]/);
  return parseAddress(first) !== undefined;
}
