import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { NAMED, objectNames } from '../names.ts';
import { sharingOf } from '../shared-address.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-shared-local',
    title: 'Services share an address, and one of them has externalTrafficPolicy Local',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'services'],
    rationale:
      'With policy Local only nodes that run a ready Pod of the Service may announce its address. Services that share one ' +
      'have their Pods on different nodes, one node announces for all of them, and OpenELB does not choose again when a ' +
      'Service joins or leaves: what is not on that node is refused. Sharing with policy Cluster is documented and works.',
    remedy: 'Write externalTrafficPolicy: Cluster in all Services of the address, or request another address.',
    references: [
      'https://github.com/openelb/openelb/issues/323',
      'https://github.com/metallb/metallb/issues/271',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/manager.go',
    ],
    examples: {
      bad: [
        {
          title: 'the other one is Local',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, externalTrafficPolicy: Local, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'policy Cluster in both',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, externalTrafficPolicy: Cluster, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const sharing = sharingOf(service, world);
    if (sharing === undefined) return NO_DRAFTS;
    const isOwn = isLocal(service);
    const told = isOwn ? sharing.others : sharing.others.filter(isLocal);
    if (told.length === 0) return NO_DRAFTS;
    const whose = told.length === 1 ? 'whose policy is Local' : 'whose policies are Local';
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'externalTrafficPolicy'],
        ...(isOwn ? { value: 'Local' } : {}),
        message: `shares ${sharing.address} with ${objectNames(told)}${isOwn ? '' : `, ${whose}`}, and one node announces it for all of them`,
        remedy: `write Cluster ${isOwn ? 'here' : 'there'}, or request another address`,
        related: told.slice(0, NAMED).map(({ ref }) => ref),
        key: `${sharing.address} ${isOwn}`,
      },
    ];
  },
};

function isLocal({ traffic }: Service): boolean {
  return traffic.externalTrafficPolicy === 'Local';
}
