import { formatAddress } from '../../address/address.ts';
import type { Range } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { AddressClaim, ClaimKind } from '../../model/claim.ts';
import type { Eip } from '../../model/eip.ts';
import { NO_CLAIMS } from '../../world/claim-index.ts';
import type { World } from '../../world/world.ts';
import { addressRemedy } from '../address-remedy.ts';
import { byAddress, namedOwners, oncePerRange } from '../claim-order.ts';
import { counted, listed, objectName } from '../names.ts';
import { holdsNodeAddress, nodeAddressClaims } from '../node-addresses.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-node-address',
    title: 'Eip holds the address of a node or of the control plane',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: true,
    needs: ['nodes'],
    rationale:
      'OpenELB compares a pool with nothing but other pools and gives such an address to a Service. Two machines then answer ' +
      'for it and kube-proxy diverts what was meant for the node: the kubelet, or for the control-plane address the API ' +
      'server, is lost to the cluster. Addresses that a vip pool itself put on a node do not count.',
    remedy: 'Choose a range without the addresses of nodes and of the API server; the answer proposes the nearest one.',
    references: [
      'https://github.com/metallb/metallb/issues/364',
      'https://github.com/kube-vip/kube-vip-cloud-provider/issues/34',
      'https://github.com/openelb/openelb/issues/384',
    ],
    examples: {
      bad: [
        {
          title: 'A worker in the middle of the pool',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 192.168.0.30 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.25-192.168.0.40, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'a pool beside the node',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 192.168.0.30 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.31-192.168.0.46, protocol: layer2, interface: eth0 }
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

const KINDS: readonly ClaimKind[] = ['node-address', 'control-plane'];

function* drafts(eip: Eip, range: Range, world: World): Generator<Draft> {
  const nodes = counted(nodeAddressClaims(world, range)).sort(byAddress);
  if (nodes.length > 0) yield finding(eip, range, nodes, NODE, world);
  const endpoints = oncePerRange(counted(endpointClaims(world, range)).sort(byAddress));
  // The same endpoint stands in kubeadm's ConfigMap and in every kube-vip pod.
  if (endpoints.length > 0) yield finding(eip, range, endpoints, CONTROL_PLANE, world);
}

interface Words {
  readonly one: string;
  readonly several: string;
}
const NODE: Words = { one: 'an address of', several: 'node addresses' };
const CONTROL_PLANE: Words = { one: 'the control-plane address in', several: 'control-plane addresses' };

/** An endpoint that is a node's own address has been told with the node. */
function* endpointClaims(world: World, range: Range): Generator<AddressClaim> {
  for (const claim of world.claimsOverlapping(range, ['control-plane'])) {
    if (!holdsNodeAddress(world, claim.range)) yield claim;
  }
}

function finding(eip: Eip, range: Range, claims: readonly AddressClaim[], words: Words, world: World): Draft {
  const texts = claims.map(({ range: { first, family }, owner }) => {
    const address = formatAddress({ family, value: first });
    return claims.length === 1 ? `${address}, ${words.one} ${objectName(owner)}` : `${address} (${objectName(owner)})`;
  });
  return {
    fault: 'Invalid',
    path: ['spec', 'address'],
    value: eip.addressText,
    message: `holds ${texts.length === 1 ? '' : `${words.several} `}${listed(texts)}`,
    remedy: addressRemedy(world, eip.ref, range),
    related: namedOwners(claims),
  };
}
