import { formatAddress } from '../../address/address.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { SERVICE_FINALIZER, type Service } from '../../model/service.ts';
import { OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';
import { OPT_OUT_TEXT } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-last-annotation',
    title: 'The last annotation of a Service with an OpenELB address is taken away',
    kind: 'transition',
    subjects: ['Service'],
    severity: 'error',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB does nothing for a Service without any annotation, not even release its address. When the opt-in was the ' +
      'only one and goes, address, label and finalizer stay, the pool keeps the address taken, and the Service hangs in ' +
      'Terminating when it is deleted. With one annotation left, whatever it is, the address is released as it should.',
    remedy: 'Leave one annotation, or set the opt-in to another value: lb.kubesphere.io/v1alpha1: none.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/controller.go'],
    examples: {
      bad: [
        {
          title: 'the opt-in goes, and nothing is left',
          before: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
  finalizers: [finalizer.lb.kubesphere.io/v1alpha1]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.91 }] } }
`,
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
  finalizers: [finalizer.lb.kubesphere.io/v1alpha1]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.91 }] } }
`,
        },
      ],
      good: [
        {
          title: 'the opt-in says no',
          before: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
  finalizers: [finalizer.lb.kubesphere.io/v1alpha1]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: none }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
  finalizers: [finalizer.lb.kubesphere.io/v1alpha1]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { transition }) {
    const before = transition?.before;
    if (transition?.operation !== 'UPDATE' || before === undefined || service.annotated) return NO_DRAFTS;
    if (!before.annotated || !isHeld(before)) return NO_DRAFTS;
    const assigned = before.addresses.find(({ field }) => field === 'status.loadBalancer.ingress');
    const address = assigned === undefined ? 'its address' : formatAddress(assigned.address);
    return [
      {
        fault: 'Required',
        path: ['metadata', 'annotations', OPT_IN_ANNOTATION],
        message: `without any annotation OpenELB never releases ${address}, and deleting the Service hangs`,
        remedy: `write ${OPT_OUT_TEXT}, or leave another one`,
      },
    ];
  },
};

/** True where OpenELB has something to release. */
function isHeld({ eipName, meta }: Service): boolean {
  return eipName !== undefined || meta.finalizers.includes(SERVICE_FINALIZER);
}
