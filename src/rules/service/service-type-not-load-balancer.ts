import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { hasOptedIn, OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';
import { optsOut } from '../opt-in.ts';
import { wishOf } from '../service-keys.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-type-not-load-balancer',
    title: 'Annotations of OpenELB on a Service that is no load balancer',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB serves Services of type LoadBalancer and no others; on a ClusterIP or NodePort Service its annotations mean ' +
      'nothing, and nobody says so. Of a Service whose type was LoadBalancer the address is released.',
    remedy: 'Write type: LoadBalancer, or take the annotations away.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/validate/validate.go',
      'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
    ],
    examples: {
      bad: [
        {
          title: 'the type was forgotten',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'a Service of the cluster alone',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    if (service.type === 'LoadBalancer') return NO_DRAFTS;
    const key = hasOptedIn(service) ? OPT_IN_ANNOTATION : wishOf(service);
    if (key === undefined || optsOut(service)) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'type'],
        value: service.type,
        message: `OpenELB serves LoadBalancer alone, so ${key} has no effect`,
        remedy: 'write LoadBalancer, or take the annotation away',
      },
    ];
  },
};
