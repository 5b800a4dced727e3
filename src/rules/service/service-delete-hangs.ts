import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { SERVICE_FINALIZER, type Service } from '../../model/service.ts';
import { OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-delete-hangs',
    title: 'A Service is deleted that OpenELB will not let go',
    kind: 'transition',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'A Service that has an address of OpenELB carries its finalizer, which the controller takes off when it has released ' +
      'the address. It does nothing for a Service without any annotation, so that one stays in Terminating until somebody ' +
      'annotates it; then it goes by itself.',
    remedy: 'Put any annotation on the Service, before or after the deletion.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/controller.go'],
    examples: {
      bad: [
        {
          title: 'no annotation left',
          operation: 'DELETE',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
  finalizers: [finalizer.lb.kubesphere.io/v1alpha1]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'a Service that opted in',
          operation: 'DELETE',
          yaml: `
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
        },
      ],
    },
    since: '0.1.0',
  },
  check({ annotated, meta, ref }, { transition }) {
    if (transition?.operation !== 'DELETE' || annotated) return NO_DRAFTS;
    if (!meta.finalizers.includes(SERVICE_FINALIZER)) return NO_DRAFTS;
    const command = `kubectl -n ${ref.namespace ?? 'default'} annotate service ${ref.name} ${OPT_IN_ANNOTATION}=none`;
    return [
      {
        fault: 'Forbidden',
        path: ['metadata', 'name'],
        value: ref.name,
        message: 'hangs in Terminating: OpenELB takes its finalizer off no Service without annotations',
        remedy: `annotate it: ${command}`,
      },
    ];
  },
};
