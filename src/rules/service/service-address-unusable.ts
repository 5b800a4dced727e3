import { parseAddress } from '../../address/address.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { requestedAddress } from '../../openelb/vocabulary.ts';
import { freeAddressNear, obstacleAt } from '../address-obstacle.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { allocationOf } from '../service-allocation.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-address-unusable',
    title: 'The Service requests an address that no Service can be served on',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: ['eips', 'nodes', 'services'],
    rationale:
      'OpenELB gives out a requested address that lies in a pool without looking who has it. On a node address, the gateway, ' +
      'the control plane or the address of another load balancer, two hosts answer ARP for it and connections break for both; ' +
      'network and broadcast address are answered by nobody. Where prefix length or gateway is not known they are guessed, ' +
      'and the finding is a warning.',
    remedy: 'Request another address of the pool, or none.',
    references: [
      'https://github.com/openelb/openelb/issues/425',
      'https://www.rfc-editor.org/rfc/rfc5227',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'the address of a node',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 192.168.0.95 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.95, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'an address that nobody has',
          yaml: `
apiVersion: v1
kind: Node
metadata: { name: worker-p001 }
status: { addresses: [{ type: InternalIP, address: 192.168.0.95 }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.96, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    // A quick look first: most Services request nothing.
    if (requestedAddress(service) === undefined || !getsAddress(service)) return NO_DRAFTS;
    const allocation = allocationOf(service, world);
    if (allocation.outcome !== 'assigned' || allocation.requested?.canonical !== allocation.address) return NO_DRAFTS;
    const address = parseAddress(allocation.address);
    const eip = world.eip(allocation.eip, 'openelb');
    if (address === undefined || eip === undefined) return NO_DRAFTS;
    const obstacle = obstacleAt(address, eip, world, service.ref);
    if (obstacle === undefined) return NO_DRAFTS;
    const { text, path } = allocation.requested;
    const free = freeAddressNear(address, eip, world, service.ref);
    return [
      {
        fault: 'Invalid',
        severity: obstacle.severity,
        path,
        value: text,
        message: `${allocation.address} is ${obstacle.what}`,
        remedy: `write ${free === undefined ? 'another address' : `${free}, which is free`} in ${objectName(eip.ref)}`,
        related: [...obstacle.related],
        key: allocation.address,
      },
    ];
  },
};
