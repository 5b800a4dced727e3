import { parseAddress } from '../address/address.ts';
import { quote } from '../address/quote.ts';
import { parseCidr } from '../address/range.ts';
import { canReachRemedy } from './can-reach-target.ts';
import { nearest } from './spelling.ts';

/** Why a text cannot be, or is hardly, the NIC that serves a pool. */
export interface InterfaceFault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
}

/** Longest name of a Linux network interface in bytes (IFNAMSIZ less its terminator). */
const LONGEST_NAME = 15;
/** What is longer is not looked at letter by letter: it is no slip of a name, and may be hostile. */
const LONGEST_EXPLAINED = 200;
const CAN_REACH = 'can_reach';
const CAN_REACH_SLIP = /^\s*can[-_. ]?reach(?:\s*[:=]\s*|\s+|$)(.*)$/isu;
const PLACEHOLDER = /[<>$]|\{\{/;
const QUOTES = /["'`\u2018\u2019\u201c\u201d]/g;
const PATTERN = /[*?[\]{}()^|\\!]/;
const ANY_NIC = `write the NIC in the pool's subnet, e.g. "eth0", or can_reach:<gateway>`;
const ONE_NIC = "write the one in the pool's subnet; where nodes name it differently, can_reach:<gateway>";

type Look = (text: string) => InterfaceFault | undefined;

/**
 * What is wrong with a `spec.interface` that is no well-formed `can_reach:` text. An error for what no speaker accepts
 * (`net.InterfaceByName` takes one exact name, everything with a colon must start with `can_reach:`), a warning for NICs
 * that exist on many nodes but have no neighbours on the wire. Bridges, bonds and VLANs are legitimate.
 */
export function interfaceNameFault(text: string): InterfaceFault | undefined {
  if (text.length > LONGEST_EXPLAINED) return tooLong(text);
  for (const look of LOOKS) {
    const fault = look(text);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function error(message: string, remedy: string = ANY_NIC): InterfaceFault {
  return { severity: 'error', message, remedy };
}

function tooLong(text: string): InterfaceFault {
  return error(`has ${Buffer.byteLength(text)} bytes, and an interface name has ${LONGEST_NAME} at most`);
}

/** Proposes a name only when it would be accepted itself. */
function writing(name: string): string {
  return name !== '' && interfaceNameFault(name) === undefined ? `write ${quote(name)}` : ANY_NIC;
}

const slipOfCanReach: Look = (text) => {
  const target = CAN_REACH_SLIP.exec(text)?.[1];
  if (target !== undefined)
    return error(`OpenELB knows only the spelling ${CAN_REACH}:<address>`, canReachRemedy(target));
  const colon = text.indexOf(':');
  if (colon < 0 || nearest(text.slice(0, colon), [CAN_REACH], 2) === undefined) return undefined;
  return error(`OpenELB knows only the prefix ${CAN_REACH}:`, canReachRemedy(text.slice(colon + 1)));
};

const placeholder: Look = (text) =>
  PLACEHOLDER.test(text) ? error('is a placeholder that was not filled in') : undefined;

const quotes: Look = (text) => {
  const bare = text.replace(QUOTES, '');
  return bare === text ? undefined : error('has quotation marks inside the value', writing(bare));
};

const blanksAndLists: Look = (text) => {
  const pieces = text.split(/[\s,;\p{C}]+/u).filter((piece) => piece !== '');
  if (pieces.length === 1 && pieces[0] === text) return undefined;
  if (pieces.length === 0) return error('is blank');
  if (pieces.length === 1) return error('has a blank or separator beside the name', writing(pieces[0] ?? ''));
  if (/^\D+\s+\d+$/.test(text)) return error('has a blank in the name', writing(pieces.join('')));
  return error(`lists ${pieces.length} names, and OpenELB takes one interface`, ONE_NIC);
};

const colon: Look = (text) => {
  const at = text.indexOf(':');
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  if (parseAddress(text) !== undefined)
    return error('is an address, not the name of an interface', canReachRemedy(text));
  if (parseAddress(before) !== undefined)
    return error('is an address with a port, not the name of an interface', canReachRemedy(before));
  if (/\d.*:\d+$/.test(text))
    return error('is the label of an alias address; the interface has no colon in its name', writing(before));
  return error(`has the prefix ${quote(before)}, and OpenELB knows only ${CAN_REACH}:`);
};

const sign: Look = (text) => {
  const at = text.indexOf('@');
  if (at >= 0) return error('"@" and what follows is what "ip link" adds to the name', writing(text.slice(0, at)));
  if (parseCidr(text) !== undefined) return error('is a subnet, not the name of an interface');
  if (text.includes('/'))
    return error('has a slash, which no interface name has', writing(text.slice(text.lastIndexOf('/') + 1)));
  if (PATTERN.test(text)) return error('is a pattern, and OpenELB takes one exact name', ONE_NIC);
  return undefined;
};

const name: Look = (text) => {
  if (Buffer.byteLength(text) > LONGEST_NAME) return tooLong(text);
  if (text === '.' || text === '..') return error('is no interface name');
  if (text === 'lo') return error('is the loopback interface, which has no neighbours');
  return undefined;
};

/** NICs found on nodes whose other side is a pod, a tunnel or nothing (reference: the tools that make them). */
const WITHOUT_NEIGHBOURS: readonly (readonly [RegExp, string])[] = [
  [/^kube-ipvs0$/, 'holds the Service addresses of kube-proxy'],
  [/^(dummy|nodelocaldns|kube-dummy-if)/, 'is a dummy interface'],
  [/^(docker0|cni0|cbr0|weave|kube-bridge)$/, 'is a bridge for the containers of one node'],
  [/^(cali|lxc(_health|[0-9a-f]{8})|veth|azv|eni[0-9a-f]{11}$)/, "is the node's end of the link to a pod"],
  [/^(cilium_|ovn-k8s-|antrea-gw)/, 'is internal to the pod network'],
  [/^(flannel[.-]|vxlan|genev|tunl|ip6tnl|sit\d|gre\d|tun\d|wg(\d|-|$)|wireguard|tailscale)/, 'is a tunnel'],
];

const withoutNeighbours: Look = (text) => {
  const what = WITHOUT_NEIGHBOURS.find(([pattern]) => pattern.test(text))?.[1];
  if (what !== undefined)
    return { severity: 'warning', message: `${quote(text)} ${what}, so no neighbour hears it`, remedy: ANY_NIC };
  if (parseAddress(text) === undefined) return undefined;
  return {
    severity: 'warning',
    message: `${quote(text)} is taken for the name of an interface`,
    remedy: canReachRemedy(text),
  };
};

const LOOKS: readonly Look[] = [
  slipOfCanReach,
  placeholder,
  quotes,
  blanksAndLists,
  colon,
  sign,
  name,
  withoutNeighbours,
];
