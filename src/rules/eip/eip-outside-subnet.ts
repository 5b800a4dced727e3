import { quote } from '../../address/quote.ts';
import { formatCidrOrRange, formatRange, type Range, rangeContains } from '../../address/range.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import type { Ref } from '../../model/meta.ts';
import type { Segment, World } from '../../world/world.ts';
import { canBeOnLan } from '../lan-pool.ts';
import { counted, listed } from '../names.ts';
import {
  hasNeighbourOfUnknownPrefix,
  knownSubnets,
  lowestNodeAddress,
  neighbourhoodText,
  nodesElsewhere,
} from '../node-subnets.ts';
import { subnetsOf } from '../pool-ends.ts';
import { elsewhereRemedy, partsOutside, splitRemedy } from '../subnet-proposal.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-outside-subnet',
    title: 'Eip lies outside the subnets of the nodes',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['nodes', 'speakers'],
    rationale:
      'From 0.6 on a speaker announces a pool only where its first and its last address lie in one subnet of the NIC: "eth0\'s ' +
      'ip and the eip[…] are not in the same network segment". Nodes where that fails still win elections, and what they win ' +
      'is answered by nobody. Prefix lengths are known from annotations of Calico and OVN-Kubernetes and from facts of the ' +
      'policy only, and another NIC may hold the pool, so this never denies.',
    remedy: 'Choose addresses of one subnet that every announcing node is in.',
    references: [
      'https://github.com/openelb/openelb/issues/456',
      'https://github.com/openelb/openelb/issues/272',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/memberlist.go',
    ],
    examples: {
      bad: [
        {
          title: 'No node is near the pool',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 10.20.0.30 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'in the subnet of the node',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001, annotations: { projectcalico.org/IPv4Address: 192.168.0.30/24 } }
status: { addresses: [{ type: InternalIP, address: 192.168.0.30 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    const { range } = eip;
    if (range === undefined || !needsInterface(eip.protocol) || isWithEveryNode(world, range)) return NO_DRAFTS;
    const holding = counted(world.segmentsOverlapping(range)).filter((one) => rangeContains(one.range, range));
    const found = holding.length > 0 ? besideNodes(world, holding, range) : outside(world, eip.ref, range);
    if (found === undefined || !canBeOnLan(world, range)) return NO_DRAFTS;
    const missing = holding.length === 0 && !isDeclared(world, range) ? { missing: true as const } : {};
    return [{ fault: 'Invalid', path: ['spec', 'address'], value: eip.addressText, ...found, ...missing }];
  },
};

/** True for a pool within one subnet that every node is in whose subnets are known: the usual cluster. */
function isWithEveryNode(world: World, range: Range): boolean {
  const { withSegment } = world.nodeCount();
  for (const segment of world.segmentsOverlapping(range)) {
    if (segment.nodes.size === withSegment && rangeContains(segment.range, range)) return true;
  }
  return false;
}

/** True where the operator said which networks there are; what nodes show of them may be a part. */
function isDeclared(world: World, { family }: Range): boolean {
  return knownSubnets(world, family).some(({ declared }) => declared);
}

interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/** The pool lies in a known subnet: are all nodes that may announce it in there too? */
function besideNodes(world: World, holding: readonly Segment[], { family }: Range): Fault | undefined {
  const names = nodesElsewhere(world, holding, family);
  if (names.length === 0) return undefined;
  const subnet = formatCidrOrRange(holding[0]?.range ?? { family, first: 0n, last: 0n });
  const [are, they] = names.length === 1 ? ['is', 'it wins'] : ['are', 'they win'];
  return {
    message: `${names.length === 1 ? 'Node' : 'Nodes'} ${listed(names.map((name) => quote(name)))} ${are} not in ${subnet}, and what ${they} is answered by nobody`,
    remedy: 'run the speaker on nodes of that subnet only (nodeSelector of its DaemonSet)',
  };
}

function outside(world: World, self: Ref, range: Range): Fault | undefined {
  const known = knownSubnets(world, range.family).map((segment) => segment.range);
  if (!world.knows('nodes') && known.length === 0) return undefined;
  const family = range.family === 4 ? 'IPv4' : 'IPv6';
  if (world.knows('nodes') && lowestNodeAddress(world, range.family) === undefined) {
    const other = range.family === 4 ? 'IPv6' : 'IPv4';
    return {
      message: `no node has an ${family} address`,
      remedy: `give the nodes ${family}, or write an ${other} range`,
    };
  }
  if (hasNeighbourOfUnknownPrefix(world, range)) return undefined;
  const touched = subnetsOf(world, range);
  if (touched.length > 0) return { message: partly(range, touched), remedy: splitRemedy(world, self, range, touched) };
  const remedy = elsewhereRemedy(world, self, range, known);
  if (known.length === 0) return { message: `no node has an address in ${neighbourhoodText(range)}`, remedy };
  const subnets = listed(known.map(formatCidrOrRange));
  const { total, withSegment } = world.nodeCount();
  if (total > 0 && total === withSegment) {
    return {
      message: `no node has an address in its subnet (they are in ${subnets}), so nobody answers for it`,
      remedy,
    };
  }
  return { message: `lies in no known subnet (${subnets})`, remedy };
}

function partly(range: Range, subnets: readonly Range[]): string {
  const names = listed(subnets.map(formatCidrOrRange));
  const parts = partsOutside(range, subnets);
  if (parts.length > 0) {
    return `${listed(parts.map(formatRange))} ${parts.length === 1 ? 'lies' : 'lie'} outside ${names}`;
  }
  return `reaches across ${names}, and a speaker wants it in one subnet`;
}
