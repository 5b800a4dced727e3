import { type Address, formatAddress } from '../../address/address.ts';
import { containsAddress, formatCidrOrRange, formatRange, singleRange } from '../../address/range.ts';
import { NO_DRAFTS, type Severity } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { AddressClaim, ClaimKind } from '../../model/claim.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import type { Ref } from '../../model/meta.ts';
import { kubeProxies } from '../../openelb/kube-proxy-mode.ts';
import { claimsOfOthers } from '../../world/others.ts';
import type { World } from '../../world/world.ts';
import { canReachRemedy } from '../gateways.ts';
import { byRef, counted, objectName } from '../names.ts';
import { holdsNodeAddress } from '../node-addresses.ts';

/** Whose address the target is; in the order in which they are told. */
type Holder = 'this-eip' | 'other-eip' | 'cluster';
interface Relation {
  readonly holder: Holder;
  readonly message: string;
  readonly related: readonly Ref[];
}

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-can-reach-pool',
    title: 'The can_reach target of the Eip names an address of a pool or of the cluster',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'cluster-cidrs'],
    rationale:
      'The interface is that of the route to the can_reach address. It works as long as nobody holds the address; once a ' +
      'Service does, kube-proxy in ipvs mode or keepalived binds it on the node and the route ends on lo. A restarted ' +
      'speaker then reports "invalid interface lo". Pod and Service addresses lead to tunnels and dummy interfaces.',
    remedy: 'Name the gateway, or another host of the segment that lies in no pool.',
    references: [
      'https://github.com/openelb/openelb/issues/331',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
    ],
    examples: {
      bad: [
        {
          title: 'the first address of the pool itself',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 172.16.236.40-172.16.236.42, protocol: layer2, interface: "can_reach:172.16.236.40" }
`,
        },
      ],
      good: [
        {
          title: 'a host outside the pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 172.16.236.40-172.16.236.42, protocol: layer2, interface: "can_reach:172.16.236.1" }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!needsInterface(eip.protocol) || eip.interface.kind !== 'can-reach') return NO_DRAFTS;
    const { text, target } = eip.interface;
    // An address of a node is refused as such.
    if (target === undefined || holdsNodeAddress(world, singleRange(target))) return NO_DRAFTS;
    const relation = relationOf(eip, target, world);
    if (relation === undefined) return NO_DRAFTS;
    const { holder, message, related } = relation;
    const severity = severityOf(holder, world);
    return [
      {
        severity,
        ...(severity === 'error' ? { overridable: false } : {}),
        fault: 'Invalid',
        path: ['spec', 'interface'],
        value: text,
        message,
        remedy: canReachRemedy(world, target),
        related,
        key: text,
      },
    ];
  },
};

/** In ipvs mode every node binds the address as soon as a Service has it, so its own pool ends on lo for certain. */
function severityOf(holder: Holder, world: World): Severity {
  return holder === 'this-eip' && world.surroundings.derived(kubeProxies).ipvs ? 'error' : 'warning';
}

function relationOf(eip: Eip, target: Address, world: World): Relation | undefined {
  const address = formatAddress(target);
  if (eip.range !== undefined && containsAddress(eip.range, target)) {
    const message = `${address} is in this Eip: the route to it ends on lo once a Service has it and a node binds it`;
    return { holder: 'this-eip', message, related: [] };
  }
  const others = holders(world, eip.ref, target, ['eip']);
  const [other] = others;
  if (other !== undefined) {
    const message = `${address} is in ${objectName(other.owner)} (${formatRange(other.range)}): the route to it ends on lo once a Service has it`;
    return { holder: 'other-eip', message, related: [other.owner] };
  }
  const [cluster] = holders(world, eip.ref, target, ['service-cidr', 'cluster-ip', 'pod-cidr']);
  if (cluster === undefined) return undefined;
  const message = `${address} is ${clusterPart(cluster)}, to which no NIC leads`;
  return { holder: 'cluster', message, related: [cluster.owner] };
}

function clusterPart({ kind, range, owner }: AddressClaim): string {
  if (kind === 'cluster-ip') return `the cluster IP of ${objectName(owner)}`;
  return `in the ${kind === 'pod-cidr' ? 'pod' : 'Service'} range ${formatCidrOrRange(range)} (${objectName(owner)})`;
}

/** Claims on the target, in the order of `kinds`, within a kind by name. */
function holders(world: World, self: Ref, target: Address, kinds: readonly ClaimKind[]): readonly AddressClaim[] {
  const rank = (claim: AddressClaim) => kinds.indexOf(claim.kind);
  return counted(claimsOfOthers(world, self, singleRange(target), kinds)).sort(
    (a, b) => rank(a) - rank(b) || byRef(a.owner, b.owner),
  );
}
