import { formatCidrOrRange, formatRange, intersectRanges, type Range } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { AddressClaim, ClaimKind } from '../../model/claim.ts';
import type { Eip } from '../../model/eip.ts';
import { NO_CLAIMS } from '../../world/claim-index.ts';
import { freeRangeNear } from '../../world/others.ts';
import type { World } from '../../world/world.ts';
import { addressRemedy } from '../address-remedy.ts';
import { byAddress, byWidth } from '../claim-order.ts';
import { COUNTED, counted, objectName } from '../names.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-cluster-cidr',
    title: 'Eip shares addresses with the pod or Service range of the cluster',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: ['cluster-cidrs'],
    rationale:
      'Nodes route pod addresses into the pod network and kube-proxy or its stand-in owns the Service range, so traffic for a ' +
      'pool inside either never leaves the cluster, and one address can end up as a pod or cluster IP as well. OpenELB looks ' +
      'at neither range; its maintainers say that a pool must not conflict with them, whatever the protocol.',
    remedy: 'Choose addresses of the network outside the cluster.',
    references: [
      'https://github.com/openelb/openelb/issues/316',
      'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/service-cidr-v1/',
    ],
    examples: {
      bad: [
        {
          title: 'A block of the Service range',
          yaml: `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata: { name: kubernetes }
spec: { cidrs: [10.233.0.0/18] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 10.233.4.0/24, protocol: bgp }
`,
        },
      ],
      good: [
        {
          title: 'outside both',
          yaml: `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata: { name: kubernetes }
spec: { cidrs: [10.233.0.0/18] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 10.234.4.0/24, protocol: bgp }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    const { range } = eip;
    if (range === undefined || world.claimsOverlapping(range, KINDS) === NO_CLAIMS) return NO_DRAFTS;
    return drafts(eip, range, world);
  },
};

const KINDS: readonly ClaimKind[] = ['service-cidr', 'cluster-ip', 'pod-cidr'];

function* drafts(eip: Eip, range: Range, world: World): Generator<Draft> {
  const service = overlap(eip, range, 'service-cidr', world) ?? clusterAddress(eip, range, world);
  if (service !== undefined) yield service;
  const pod = overlap(eip, range, 'pod-cidr', world);
  if (pod !== undefined) yield pod;
}

const NAME = { 'service-cidr': 'Service range', 'pod-cidr': 'pod range' } as const;

function overlap(eip: Eip, range: Range, kind: 'service-cidr' | 'pod-cidr', world: World): Draft | undefined {
  const claims = claimsOn(range, kind, world).sort(byWidth);
  const [widest] = claims;
  if (widest === undefined) return undefined;
  const shared = formatCidrOrRange(intersectRanges(range, widest.range) ?? range);
  const whole = `the ${NAME[kind]} ${formatCidrOrRange(widest.range)} of ${objectName(widest.owner)}`;
  return finding(eip, range, widest, `shares ${shared} with ${whole}${more(claims.length)}`, world);
}

/** Only asked where no Service range is known on the pool: then cluster IPs show that there is one. */
function clusterAddress(eip: Eip, range: Range, world: World): Draft | undefined {
  const claims = claimsOn(range, 'cluster-ip', world).sort(byAddress);
  const [first] = claims;
  if (first === undefined) return undefined;
  const message = `holds ${formatRange(first.range)}, the cluster IP of ${objectName(first.owner)}${more(claims.length)}`;
  return finding(eip, range, first, message, world);
}

function claimsOn(range: Range, kind: ClaimKind, world: World): AddressClaim[] {
  return counted(world.claimsOverlapping(range, [kind]));
}

function more(count: number): string {
  if (count === 1) return '';
  return count > COUNTED ? ` and more than ${COUNTED} more` : ` and ${count - 1} more`;
}

function finding(eip: Eip, range: Range, claim: AddressClaim, message: string, world: World): Draft {
  return {
    fault: 'Invalid',
    path: ['spec', 'address'],
    value: eip.addressText,
    message,
    remedy: remedy(eip, range, claim, world),
    related: [claim.owner],
    key: claim.kind === 'pod-cidr' ? 'pods' : 'services',
  };
}

/** Beside a cluster IP lie other cluster IPs: nothing near is a good proposal there. */
function remedy(eip: Eip, range: Range, { kind }: AddressClaim, world: World): string {
  const isNear = kind !== 'cluster-ip' && freeRangeNear(world, eip.ref, range) !== undefined;
  return isNear ? addressRemedy(world, eip.ref, range) : 'choose addresses of the network outside the cluster';
}
