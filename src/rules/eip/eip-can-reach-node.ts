import { formatAddress } from '../../address/address.ts';
import { singleRange } from '../../address/range.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { canReachRemedy } from '../gateways.ts';
import { byRef, counted, listed, NAMED, objectName } from '../names.ts';
import { nodeAddressClaims } from '../node-addresses.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-can-reach-node',
    title: 'The can_reach target of the Eip names an address of a node',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: true,
    needs: ['nodes'],
    rationale:
      'Every speaker looks up the route to the can_reach address and announces on the interface of that route. On the node ' +
      'that has the address itself the route ends on lo: that speaker reports "invalid interface lo" and announces nothing, ' +
      'yet the node can win the election for an address. It is harmless only where that node runs no speaker.',
    remedy: "Name the gateway, or a host of the pool's subnet that is no node.",
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'the address of a worker',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 192.168.0.3 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: "can_reach:192.168.0.3" }
`,
        },
      ],
      good: [
        {
          title: 'the gateway',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 192.168.0.3 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: "can_reach:192.168.0.1" }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!needsInterface(eip.protocol) || eip.interface.kind !== 'can-reach') return NO_DRAFTS;
    const { text, target } = eip.interface;
    if (target === undefined) return NO_DRAFTS;
    const nodes = counted(nodeAddressClaims(world, singleRange(target)))
      .map(({ owner }) => owner)
      .sort(byRef);
    if (nodes.length === 0) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'interface'],
        value: text,
        message: `${formatAddress(target)} is an address of ${listed(nodes.map(objectName))}: the route to it is lo there, so that speaker announces nothing`,
        remedy: canReachRemedy(world, target),
        related: nodes.slice(0, NAMED),
        key: text,
      },
    ];
  },
};
