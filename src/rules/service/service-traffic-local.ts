import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { openElbVersion } from '../../openelb/version.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipOf } from '../service-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-traffic-local',
    title: 'externalTrafficPolicy Local with a layer2 pool, whose speakers do not follow the Pods',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'With policy Local only nodes that run a ready Pod of the Service may announce its address. OpenELB 0.6 and master ' +
      'choose the node when the address is given and do not look again: when the Pods move, traffic goes to a node without ' +
      'one and is dropped, and an address given before any Pod was ready, as when a Service is applied together with its ' +
      'Deployment, is not announced until the speakers restart.',
    remedy:
      'Use externalTrafficPolicy: Cluster, or keep the Pods where they are and apply the Service after they are ready.',
    references: [
      'https://github.com/openelb/openelb/issues/323',
      'https://github.com/openelb/openelb/issues/416',
      'https://github.com/openelb/openelb/pull/459',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/lb_controller.go',
    ],
    examples: {
      bad: [
        {
          title: 'policy Local on a layer2 pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, externalTrafficPolicy: Local, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'policy Cluster',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, externalTrafficPolicy: Cluster, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const { externalTrafficPolicy: policy, hasSelector } = service.traffic;
    // Addresses written by hand do not move.
    if (policy !== 'Local' || !hasSelector || !getsAddress(service)) return NO_DRAFTS;
    const eip = eipOf(service, world);
    if (eip?.protocol !== 'layer2' || openElbVersion(world) === '0.5') return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'externalTrafficPolicy'],
        value: policy,
        message: `${objectName(eip.ref)} is layer2: OpenELB chooses the node once and does not follow the Pods`,
        remedy: 'write Cluster, or apply the Service when its Pods are ready and stay',
        related: [eip.ref],
      },
    ];
  },
};
