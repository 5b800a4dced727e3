import { type Address, formatAddress } from '../../address/address.ts';
import { containsAddress, formatCidrOrRange, type Range } from '../../address/range.ts';
import { specialPurposeOf } from '../../address/special-purpose.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import type { World } from '../../world/world.ts';
import { addressRemedy } from '../address-remedy.ts';
import { listed } from '../names.ts';
import { edgesOf, isMeantAsCidr, subnetsOf } from '../pool-ends.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-network-address',
    title: 'Eip holds the network or broadcast address of a subnet',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['nodes'],
    rationale:
      'OpenELB gives out every address of a pool, from the first one on, and skips none: of 192.168.1.0/24 the first ' +
      'Service gets 192.168.1.0, which neighbours take for the network itself. Whether an address is an edge depends on the ' +
      'prefix length of the nodes, not on its last octet. Where that is unknown, an IPv4 CIDR is taken at its word.',
    remedy: 'Write a range that leaves out the first and the last address of the subnet.',
    references: [
      'https://github.com/openelb/openelb/issues/425',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://www.rfc-editor.org/rfc/rfc4291#section-2.6.1',
    ],
    examples: {
      bad: [
        {
          title: 'The first Service gets .64, the last .79',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 172.31.10.64/28, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'a range inside the subnet',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 172.31.10.65-172.31.10.78, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    const { range } = eip;
    if (range === undefined || !needsInterface(eip.protocol) || !mayHoldEdge(eip, range, world)) return NO_DRAFTS;
    const subnets = subnetsOf(world, range);
    const blocks = subnets.length > 0 ? subnets : isMeantAsCidr(eip) ? [range] : [];
    const edges = distinct(blocks.flatMap(edgesOf)).filter((edge) => containsAddress(range, edge));
    if (edges.length === 0 || specialPurposeOf(range) !== undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'address'],
        value: eip.addressText,
        message: message(edges, subnets),
        remedy: addressRemedy(world, eip.ref, range),
      },
    ];
  },
};

/** False for a pool amid its subnets, and for one in no known subnet that is written as a range. */
function mayHoldEdge(eip: Eip, range: Range, world: World): boolean {
  let isKnown = false;
  for (const { range: subnet } of world.segmentsOverlapping(range)) {
    if (range.first <= subnet.first || range.last >= subnet.last) return true;
    isKnown = true;
  }
  return !isKnown && isMeantAsCidr(eip);
}

function message(edges: readonly Address[], subnets: readonly Range[]): string {
  const texts = listed(edges.map(formatAddress));
  if (subnets.length === 0) return `hands out ${texts}, usually network and broadcast address`;
  const isSix = edges[0]?.family === 6;
  const [only] = subnets;
  if (subnets.length > 1 || only === undefined) {
    return `holds ${texts}, ${isSix ? 'subnet-router anycast' : 'network or broadcast'} addresses of known subnets`;
  }
  return `holds ${texts}, the ${roles(edges, only)} of the subnet ${formatCidrOrRange(only)}`;
}

function roles(edges: readonly Address[], subnet: Range): string {
  if (subnet.family === 6) return 'subnet-router anycast address';
  if (edges.length > 1) return 'network and broadcast address';
  return edges[0]?.value === subnet.first ? 'network address' : 'broadcast address';
}

function distinct(addresses: readonly Address[]): Address[] {
  const byValue = new Map(addresses.map((address) => [address.value, address]));
  return [...byValue.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
