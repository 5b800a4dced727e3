import { type Address, formatAddress, parseAddress } from '../address/address.ts';
import { quote } from '../address/quote.ts';
import { parseCidr, singleRange } from '../address/range.ts';
import { specialPurposeOf } from '../address/special-purpose.ts';

/** Why the text after `can_reach:` leads a speaker nowhere. */
export interface TargetFault {
  readonly message: string;
  readonly remedy: string;
}

/** What is longer is not looked at letter by letter: it is no slip of an address, and may be hostile. */
const LONGEST_EXPLAINED = 200;
const GATEWAY = `write can_reach:<gateway of the pool's subnet>`;
/** Destinations of which the kernel's route ends on `lo` or on no single NIC; link-local gateways are in real use. */
const NO_DESTINATION = /^(?:unspecified|loopback|multicast)/;

/** Judges the target of `can_reach:`; OpenELB hands it to `net.ParseIP` and asks the kernel for the route to it. */
export function canReachTargetFault(text: string, target: Address | undefined): TargetFault | undefined {
  if (text.length > LONGEST_EXPLAINED) {
    return { message: `the can_reach target has ${text.length} characters and is no IP address`, remedy: GATEWAY };
  }
  if (target === undefined) return { message: whatIsWrong(text), remedy: canReachRemedy(text) };
  const special = noDestination(target);
  return special === undefined ? undefined : { message: `the can_reach target is ${special}`, remedy: GATEWAY };
}

function noDestination(target: Address): string | undefined {
  const special = specialPurposeOf(singleRange(target));
  return special !== undefined && NO_DESTINATION.test(special.name) ? special.name : undefined;
}

/** In the order in which they are told; what none fits is just no address. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^[\s\p{C}]*$/u, 'can_reach names no address'],
  [/[<>${}]/, 'the can_reach target is a placeholder that was not filled in'],
  [/["'`]/, 'the can_reach target has quotation marks'],
  [/\S[\s,;]+\S/, 'can_reach takes one address, not a list'],
  [/^[\s\p{C}]|[\s\p{C}]$/u, 'the can_reach target has a blank before or behind it'],
  [/:\/\//, 'the can_reach target is a URL'],
  [/\//, 'the can_reach target is a CIDR'],
  [/%/, 'the can_reach target has a zone'],
  [/^\[.*\]:\d*$|^[^:]+:\d+$/, 'the can_reach target has a port'],
  [/[[\]]/, 'the can_reach target has brackets'],
  [/^\d+(?:\.\d+)*-\d/, 'the can_reach target is a range'],
  [/^[^:]*[a-z][^:]*$/i, 'the can_reach target is a host name, and OpenELB resolves none'],
];

function whatIsWrong(text: string): string {
  const fault = FAULTS.find(([pattern]) => pattern.test(text))?.[1];
  return fault ?? `the can_reach target ${quote(text)} is no IP address`;
}

/** What to write for `can_reach:` and this target: the address without its slip, or the gateway where it is of no use. */
export function canReachRemedy(text: string): string {
  const target = repaired(text);
  return target === undefined ? GATEWAY : `write "can_reach:${formatAddress(target)}"`;
}

/** The address that is left without the slip, if a route to it can lead anywhere. */
function repaired(text: string): Address | undefined {
  const bare = text.replace(/^[\s"'`\p{C}]+|[\s"'`\p{C}]+$/gu, '');
  const cidr = parseCidr(bare);
  // The first address of a block stands for the block: nobody answers there.
  const plain = cidr?.hostBits === true ? cidr.address : parseAddress(withoutDecoration(bare));
  return plain === undefined || specialPurposeOf(singleRange(plain)) !== undefined ? undefined : plain;
}

function withoutDecoration(text: string): string {
  return text
    .replace(/^\[([^\]]*)\](?::\d*)?$/, '$1')
    .replace(/^([^:]+):\d*$/, '$1')
    .replace(/%.*$/, '');
}
