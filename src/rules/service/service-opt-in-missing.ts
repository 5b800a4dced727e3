import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';
import { OPT_IN_TEXT } from '../opt-in.ts';
import { unknownKeys, wishOf } from '../service-keys.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-opt-in-missing',
    title: 'The Service carries annotations of OpenELB and does not opt in',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB looks only at Services with the annotation lb.kubesphere.io/v1alpha1: openelb. A pool, an address or a ' +
      'protocol named in other annotations changes nothing without it: the Service stays pending without an event.',
    remedy: 'Add the annotation lb.kubesphere.io/v1alpha1: openelb, or take the other annotations of OpenELB away.',
    references: [
      'https://github.com/openelb/openelb/issues/52',
      'https://github.com/openelb/openelb/issues/206',
      'https://github.com/openelb/openelb/blob/master/pkg/validate/validate.go',
    ],
    examples: {
      bad: [
        {
          title: 'a pool and no opt-in',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'a Service that asks nothing of OpenELB',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    const wish = wishOf(service);
    if (wish === undefined || service.type !== 'LoadBalancer') return NO_DRAFTS;
    const { annotations, labels } = service.meta;
    if ([annotations, labels].some((map) => mapValue(map, OPT_IN_ANNOTATION) !== undefined)) return NO_DRAFTS;
    // A slip in the key of the opt-in is told as such.
    if (unknownKeys(service).some(({ meant }) => meant === OPT_IN_ANNOTATION)) return NO_DRAFTS;
    return [
      {
        fault: 'Required',
        path: ['metadata', 'annotations', OPT_IN_ANNOTATION],
        message: `without it OpenELB ignores the Service and its annotation ${wish}`,
        remedy: `add ${OPT_IN_TEXT}`,
      },
    ];
  },
};
