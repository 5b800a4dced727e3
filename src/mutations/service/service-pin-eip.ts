import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import type { Assigned, Instability } from '../../openelb/allocation.ts';
import { allocate } from '../../openelb/allocator.ts';
import { EIP_NAME_KEY, getsAddress, namedEip, OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';

export const mutation: Mutation<Service> = {
  meta: {
    id: 'service-pin-eip',
    title: 'Names the Eip that OpenELB is going to choose for a Service',
    subjects: ['Service'],
    needs: ['eips', 'namespaces', 'speakers'],
    rationale:
      'Without a name OpenELB chooses the Eip afresh at every look at the Service: a better priority, a pool that becomes full ' +
      'or disabled, another default or a label of the namespace moves a running Service to another address, and Eips of equal ' +
      'priority are drawn by lot. A Service that names its Eip stays.',
    writes:
      'the annotation eip.openelb.kubesphere.io/v1alpha2, when the Service is created or begins to be served: the name that ' +
      'the prediction of the allocator gives (layer2-guard predict). Left alone are Services that name an Eip or request an ' +
      'address, that stay pending, and those of which the prediction is not sure.',
    options: {},
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://github.com/openelb/openelb/issues/322',
    ],
    examples: [
      {
        title: 'the default Eip',
        yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        after: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(service, { world }) {
    if (!getsAddress(service) || namedEip(service) !== undefined) return NO_AMENDMENTS;
    if (mapValue(service.meta.annotations, EIP_NAME_KEY) !== undefined) return NO_AMENDMENTS;
    const allocation = world.answer(allocate, service);
    if (allocation.outcome !== 'assigned' || !isSure(allocation)) return NO_AMENDMENTS;
    const path = ['metadata', 'annotations', EIP_NAME_KEY];
    const orChanged = [
      ['metadata', 'annotations', OPT_IN_ANNOTATION],
      ['spec', 'type'],
    ];
    const why = `OpenELB gives it ${allocation.address} of this Eip now, and would choose anew at every look`;
    return [{ path, value: allocation.eip, why, orChanged }];
  },
};

/** Doubts that a name ends: with it nothing is chosen any more. */
const ENDED: ReadonlySet<Instability['kind']> = new Set(['tie', 'endless']);

function isSure({ requested, change, wrongFamily, unstable }: Assigned): boolean {
  if (requested !== undefined || change === 'moved' || wrongFamily) return false;
  return unstable.every(({ kind }) => ENDED.has(kind));
}
