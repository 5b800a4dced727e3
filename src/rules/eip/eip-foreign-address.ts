import { formatRange, intersectRanges, type Range } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { AddressClaim, ClaimKind } from '../../model/claim.ts';
import type { Eip } from '../../model/eip.ts';
import { displayName } from '../../model/meta.ts';
import { NO_CLAIMS } from '../../world/claim-index.ts';
import type { World } from '../../world/world.ts';
import { addressRemedy } from '../address-remedy.ts';
import { byAddress, namedOwners } from '../claim-order.ts';
import { counted, listed, objectName } from '../names.ts';
import { holdsNodeAddress } from '../node-addresses.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-foreign-address',
    title: 'Eip shares addresses with another load balancer',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['foreign-pools', 'services'],
    rationale:
      'OpenELB knows nothing of the pools of MetalLB, kube-vip, Cilium, PureLB, Calico, Antrea or Harvester. Two pools that ' +
      'overlap may be kept apart by their settings, hence a warning; an address that a Service has from somebody else, or as ' +
      'external IP, is answered twice as soon as OpenELB gives it out. A migration may mean it, so that can be accepted.',
    remedy: 'Choose other addresses, or take them out of the other pool first.',
    references: [
      'https://metallb.io/configuration/',
      'https://docs.cilium.io/en/stable/network/lb-ipam/',
      'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
    ],
    examples: {
      bad: [
        {
          title: "MetalLB's pool",
          yaml: `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: first, namespace: metallb-system }
spec: { addresses: [192.168.0.95-192.168.0.110] }
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
          title: "beside MetalLB's pool",
          yaml: `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: first, namespace: metallb-system }
spec: { addresses: [192.168.0.101-192.168.0.110] }
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
    if (range === undefined || world.claimsOverlapping(range, KINDS) === NO_CLAIMS) return NO_DRAFTS;
    return drafts(eip, range, world);
  },
};

const LIVE: readonly ClaimKind[] = ['load-balancer-ip', 'external-ip'];
const KINDS: readonly ClaimKind[] = ['foreign-pool', ...LIVE];

function* drafts(eip: Eip, range: Range, world: World): Generator<Draft> {
  const pools = counted(world.claimsOverlapping(range, ['foreign-pool'])).sort(byAddress);
  if (pools.length > 0) {
    const texts = pools.map(
      (claim) =>
        `${formatRange(intersectRanges(range, claim.range) ?? range)} with ${controllerOf(claim)} ${objectName(claim.owner)}`,
    );
    yield {
      ...finding(eip, range, pools, world),
      severity: 'warning',
      message: `shares ${listed(texts)}`,
      key: 'pool',
    };
  }
  const live = counted(liveClaims(eip, range, world)).sort(byAddress);
  if (live.length > 0) {
    const texts = live.map((claim) => `${formatRange(claim.range)}, ${roleOf(claim)} of ${objectName(claim.owner)}`);
    yield { ...finding(eip, range, live, world), severity: 'error', message: `holds ${listed(texts)}`, key: 'live' };
  }
}

/** Left out: what this Eip itself gave to the Service, and addresses of nodes, which are told as such. */
function* liveClaims(eip: Eip, range: Range, world: World): Generator<AddressClaim> {
  for (const claim of world.claimsOverlapping(range, LIVE)) {
    const isOwn = eip.used.get(formatRange(claim.range))?.includes(displayName(claim.owner)) === true;
    if (!isOwn && !holdsNodeAddress(world, claim.range)) yield claim;
  }
}

/** The detail of such a claim begins with the name of the load balancer, `MetalLB spec.addresses[0]`. */
function controllerOf({ detail }: AddressClaim): string {
  return detail.split(' ', 1)[0] ?? '';
}

function roleOf({ kind }: AddressClaim): string {
  return kind === 'external-ip' ? 'an external IP' : 'the load-balancer address';
}

function finding(eip: Eip, range: Range, claims: readonly AddressClaim[], world: World): Omit<Draft, 'message'> {
  return {
    fault: 'Invalid',
    path: ['spec', 'address'],
    value: eip.addressText,
    remedy: addressRemedy(world, eip.ref, range),
    related: namedOwners(claims),
  };
}
