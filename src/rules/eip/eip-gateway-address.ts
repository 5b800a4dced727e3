import { formatAddress } from '../../address/address.ts';
import { formatRange, type Range } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { AddressClaim, ClaimKind } from '../../model/claim.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { NO_CLAIMS } from '../../world/claim-index.ts';
import type { World } from '../../world/world.ts';
import { addressRemedy } from '../address-remedy.ts';
import { byAddress, oncePerRange } from '../claim-order.ts';
import { likelyGateways } from '../gateways.ts';
import { counted, listed, objectName } from '../names.ts';
import { surroundingBlock } from '../pool-ends.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-gateway-address',
    title: 'Eip holds the gateway of its subnet',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: ['nodes'],
    rationale:
      'A speaker that announces the address of the router takes the traffic of the whole segment, and a pool hands out its ' +
      'lowest addresses first. Gateways are known from annotations of OVN-Kubernetes and from facts of the policy. Where ' +
      'none of the subnet is known, the places where routers usually sit (.1 and .254 of a /24) earn a warning.',
    remedy: 'Leave the gateway out of the range; declare it under facts.networks of the policy where it is elsewhere.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://github.com/ovn-org/ovn-kubernetes/blob/master/go-controller/pkg/util/node_annotations.go',
    ],
    examples: {
      bad: [
        {
          title: 'Probably the router',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.1-192.168.1.20, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'without it',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.2-192.168.1.20, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    const { range } = eip;
    if (range === undefined || !needsInterface(eip.protocol)) return NO_DRAFTS;
    const claims = world.claimsOverlapping(range, KINDS);
    if (claims === NO_CLAIMS && !isNearEnd(world, range)) return NO_DRAFTS;
    const known = oncePerRange(counted(claims).sort(byAddress));
    if (known.length > 0) {
      return [finding(eip, range, `holds ${listed(known.map(gatewayText))}`, world)];
    }
    const guessed = likelyGateways(world, range);
    if (guessed.length === 0) return NO_DRAFTS;
    const what = guessed.length === 1 ? 'usually the gateway' : 'one of which is usually the gateway';
    const message = `holds ${listed(guessed.map(formatAddress))}, ${what}`;
    return [{ ...finding(eip, range, message, world), severity: 'warning', key: 'guessed' }];
  },
};

const KINDS: readonly ClaimKind[] = ['gateway'];

/** False for a pool amid its subnets, which holds none of the addresses where routers usually sit. */
function isNearEnd(world: World, range: Range): boolean {
  let isKnown = false;
  for (const segment of world.segmentsOverlapping(range)) {
    if (reachesEnd(segment.range, range)) return true;
    isKnown = true;
  }
  const block = isKnown ? undefined : surroundingBlock(range);
  return block !== undefined && reachesEnd(block, range);
}

/** True for every range that holds one of the two first or two last addresses of the block. */
function reachesEnd(block: Range, range: Range): boolean {
  return range.first <= block.first + 1n || range.last >= block.last - 1n;
}

function gatewayText({ range, owner }: AddressClaim): string {
  const who = owner.kind === 'Node' ? `of ${objectName(owner)}` : 'that the policy declares';
  return `${formatRange(range)}, the gateway ${who}`;
}

function finding(eip: Eip, range: Range, message: string, world: World): Draft {
  return {
    fault: 'Invalid',
    path: ['spec', 'address'],
    value: eip.addressText,
    message,
    remedy: addressRemedy(world, eip.ref, range),
  };
}
