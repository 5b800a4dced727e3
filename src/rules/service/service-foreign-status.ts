import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import type { Instability } from '../../openelb/allocation.ts';
import { requestedAddress } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { allocationOf } from '../service-allocation.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-foreign-status',
    title: 'The Service shows an address of another load balancer, and OpenELB leaves it',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'When another controller overwrites the status of a Service, OpenELB releases the address and gives a new one, but not ' +
      'where the Service requests the address that is recorded for it: then the foreign address stays in the status for ' +
      'ever, while the Eip records and the speakers announce the requested one.',
    remedy: 'Keep the other load balancer away (spec.loadBalancerClass) and empty status.loadBalancer once.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://github.com/metallb/metallb/issues/2396',
    ],
    examples: {
      bad: [
        {
          title: 'an address that is not the recorded one',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
status: { firstIP: 192.168.0.91, poolSize: 10, usage: 1, used: { 192.168.0.95: shop/web } }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    eip.openelb.kubesphere.io/v1alpha1: 192.168.0.95
    eip.openelb.kubesphere.io/v1alpha2: lab
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
status: { loadBalancer: { ingress: [{ ip: 10.99.0.1 }] } }
`,
        },
      ],
      good: [
        {
          title: 'the recorded address',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
status: { firstIP: 192.168.0.91, poolSize: 10, usage: 1, used: { 192.168.0.95: shop/web } }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    eip.openelb.kubesphere.io/v1alpha1: 192.168.0.95
    eip.openelb.kubesphere.io/v1alpha2: lab
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.95 }] } }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const [shown] = service.ingress;
    if (shown === undefined || !getsAddress(service)) return NO_DRAFTS;
    const requested = requestedAddress(service);
    if (requested === undefined || requested.text === shown) return NO_DRAFTS;
    const found = foreignStatus(service, world);
    if (found === undefined) return NO_DRAFTS;
    const { eip, doubt } = found;
    return [
      {
        fault: 'Invalid',
        path: ['status', 'loadBalancer', 'ingress'],
        value: doubt.shown,
        message: `${objectName(eip.ref)} records ${doubt.address}, and OpenELB leaves what another controller wrote`,
        remedy: 'keep the other one away (spec.loadBalancerClass), then empty the status',
        related: [eip.ref],
        key: doubt.shown,
      },
    ];
  },
};

type ForeignStatus = Extract<Instability, { kind: 'foreign-status' }>;

function foreignStatus(service: Service, world: World) {
  const allocation = allocationOf(service, world);
  if (allocation.outcome !== 'assigned') return undefined;
  const doubt = allocation.unstable.find((each): each is ForeignStatus => each.kind === 'foreign-status');
  const eip = world.eip(allocation.eip, 'openelb');
  return doubt === undefined || eip === undefined ? undefined : { eip, doubt };
}
