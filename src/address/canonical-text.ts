import { formatAddress, parseAddress } from './address.ts';
import { readEipAddress } from './eip-grammar.ts';
import { withoutSurfaceSlips } from './respelling.ts';

/** No address text with slips that are undone here is longer. */
const LONGEST = 1024;

/**
 * The canonical spelling of a `spec.address`, in the form it has: one address, `first-last` or CIDR, every address as Go
 * writes it, the prefix length without zeros before it. Undone are slips of the surface only (blanks, quotation marks,
 * dashes of another kind). Undefined where the text is no address then, or means two things: host bits before a prefix
 * length may mean the whole block or what follows.
 */
export function canonicalEipAddress(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = withoutSurfaceSlips(text);
  const read = readEipAddress(bare);
  if (read === undefined || read.notation.some((entry) => entry.class === 'host-bits')) return undefined;
  const [odd] = read.notation;
  if (odd !== undefined) return odd.canonical;
  return bare
    .split(/([/-])/u)
    .map(canonicalPart)
    .join('');
}

function canonicalPart(part: string): string {
  const address = parseAddress(part);
  return address === undefined ? part : formatAddress(address);
}
