import { formatAddress } from '../../address/address.ts';
import { formatRange, singleRange } from '../../address/range.ts';
import type { Draft } from '../../engine/finding.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Node, NodeAddress } from '../../model/node.ts';
import type { World } from '../../world/world.ts';
import { objectName } from '../names.ts';

const EIP = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---`;
const NODE = (address: string) => `
apiVersion: v1
kind: Node
metadata: { name: worker-9 }
status: { addresses: [{ type: InternalIP, address: ${address} }] }
`;

export const rule: Rule<Node> = {
  meta: {
    id: 'cluster-node-address',
    title: 'A Node has an address of an Eip',
    kind: 'relation',
    subjects: ['Node'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'OpenELB gives the address to a Service without looking at the nodes, and then the node and a speaker both ' +
      'answer for it. Nodes are never refused: a kubelet that cannot register is an outage of its own. Addresses that' +
      ' a vip pool puts on its nodes are in order.',
    remedy: 'Give the node another address, or leave it out of the Eip.',
    references: ['https://github.com/metallb/metallb/issues/1480', 'https://openelb.io/docs/concepts/layer-2-mode/'],
    examples: {
      bad: [{ title: 'a new node in a pool', yaml: EIP + NODE('192.168.0.95') }],
      good: [{ title: 'beside the pool', yaml: EIP + NODE('192.168.0.21') }],
    },
    since: '0.1.0',
  },
  check(node, { world }) {
    const drafts = node.addresses.slice(0, MOST_ADDRESSES).flatMap((address) => draftOn(address, world));
    return drafts.length === 0 ? NO_DRAFTS : drafts;
  },
};

/** Addresses of one node that are looked at. */
const MOST_ADDRESSES = 100;

function draftOn({ address, detail }: NodeAddress, world: World): readonly Draft[] {
  const text = formatAddress(address);
  for (const { owner, range } of world.claimsOverlapping(singleRange(address), ['eip'])) {
    const eip = world.eip(owner.name, 'openelb');
    if (eip === undefined || eip.meta.terminating || (eip.protocol === 'vip' && eip.used.has(text))) continue;
    return [
      {
        fault: 'Invalid',
        path: detail.includes('.') ? ['metadata', 'annotations', detail] : ['status', 'addresses'],
        value: text,
        message: `is in ${objectName(owner)} (${formatRange(range)}), from which OpenELB will give it to a Service`,
        remedy: 'give the node another address, or leave it out of the Eip',
        related: [owner],
        key: text,
      },
    ];
  }
  return [];
}
