import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { ALIAS_EIP_ANNOTATION, EIP_NAME_KEY } from '../../openelb/vocabulary.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-alias-key',
    title: 'The Service names its pool with the annotation of articles',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'Some articles name the pool with the annotation kubeelb.io/eip. No release of OpenELB reads it, so the Service gets ' +
      'an address of whatever pool is chosen for its namespace, or none.',
    remedy: 'Write the name under eip.openelb.kubesphere.io/v1alpha2.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/constant/constant.go',
      'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
    ],
    examples: {
      bad: [
        {
          title: 'the annotation of articles',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, kubeelb.io/eip: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the annotation of OpenELB',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ meta: { annotations } }) {
    const alias = mapValue(annotations, ALIAS_EIP_ANNOTATION);
    const real = mapValue(annotations, EIP_NAME_KEY);
    // Both with one name: written for readers of either.
    if (alias === undefined || alias === real) return NO_DRAFTS;
    return [
      {
        fault: 'NotSupported',
        path: ALIAS_PATH,
        value: alias,
        message: real
          ? `OpenELB reads ${EIP_NAME_KEY} instead, which names Eip ${quote(real)}`
          : `OpenELB does not read it: the annotation that names the Eip is ${EIP_NAME_KEY}`,
        remedy: real ? 'take it away' : `write ${EIP_NAME_KEY}: ${quote(alias)}`,
        key: alias,
        ...(real === undefined && alias !== '' ? { correction: { path: ALIAS_PATH, rename: EIP_NAME_KEY } } : {}),
      },
    ];
  },
};

const ALIAS_PATH = ['metadata', 'annotations', ALIAS_EIP_ANNOTATION];
