import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { OPT_IN_ANNOTATION, OPT_IN_VALUE } from '../../openelb/vocabulary.ts';
import { optsOut } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-opt-in-value',
    title: 'The Service opts in with a value that OpenELB does not know',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      "OpenELB's controller compares the annotation lb.kubesphere.io/v1alpha1 with the text openelb and nothing else. With " +
      'OpenELB, a blank, true or the old name porter it ignores the Service without an event, and the address stays pending ' +
      'for ever. Values that mean no (none, off, false) are taken for what they are.',
    remedy: 'Write openelb, in lower case and without blanks.',
    references: [
      'https://github.com/openelb/openelb/issues/238',
      'https://github.com/openelb/openelb/blob/master/pkg/validate/validate.go',
    ],
    examples: {
      bad: [
        {
          title: 'the name of the project as it is printed',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: OpenELB } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the exact value',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    const value = mapValue(service.meta.annotations, OPT_IN_ANNOTATION);
    if (value === undefined || value === OPT_IN_VALUE || optsOut(service)) return NO_DRAFTS;
    const word = value.trim().toLowerCase();
    const isPorter = word === 'porter';
    const path = ['metadata', 'annotations', OPT_IN_ANNOTATION];
    return [
      {
        fault: 'NotSupported',
        path,
        value,
        message: isPorter
          ? `"porter" is the old name of OpenELB, which ignores a Service with it`
          : `OpenELB wants "${OPT_IN_VALUE}" exactly, and ignores this Service`,
        remedy: `write "${OPT_IN_VALUE}", or "none" if OpenELB shall not serve it`,
        key: value,
        ...(word === OPT_IN_VALUE ? { correction: { path, value: OPT_IN_VALUE } } : {}),
      },
    ];
  },
};
