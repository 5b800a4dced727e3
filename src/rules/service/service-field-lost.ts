import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-field-lost',
    title: 'Field of the Service that OpenELB deletes with its first write',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The controller writes whole Services back, through a client that knows the fields of Kubernetes 1.29. What came later ' +
      'is lost when it puts label and finalizer on the Service: trafficDistribution disappears within a moment.',
    remedy: 'Leave the field out of Services that OpenELB serves.',
    references: [
      'https://github.com/openelb/openelb/blob/master/go.mod',
      'https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution',
    ],
    examples: {
      bad: [
        {
          title: 'trafficDistribution',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, trafficDistribution: PreferClose, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'on a Service that OpenELB does not serve',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { trafficDistribution: PreferClose, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ handled, traffic }) {
    if (!handled) return NO_DRAFTS;
    const lost = LATER_FIELDS.filter((field) => traffic.specFields.includes(field));
    return lost.length === 0 ? NO_DRAFTS : lost.map(draftOf);
  },
};

/** Fields of a Service's spec that are newer than the types of the controller's client (k8s.io/api 0.29). */
const LATER_FIELDS = ['trafficDistribution'];

function draftOf(field: string): Draft {
  return {
    fault: 'NotSupported',
    path: ['spec', field],
    message: 'OpenELB serves this Service and does not know the field, so its first write deletes it',
    remedy: 'leave it out',
    key: field,
  };
}
