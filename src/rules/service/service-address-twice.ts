import { parseAddress } from '../../address/address.ts';
import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { openElbVersion } from '../../openelb/version.ts';
import { ADDRESS_ANNOTATION } from '../../openelb/vocabulary.ts';
import { getsAddress } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-address-twice',
    title: 'Annotation and loadBalancerIP request different addresses',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'A Service can request an address in the annotation eip.openelb.kubesphere.io/v1alpha1 or in spec.loadBalancerIP. ' +
      'From 0.6 on the annotation replaces the field wherever it is present, even when it is empty, so the field is ignored ' +
      'without a word; 0.5 preferred the field.',
    remedy: 'Keep one of the two.',
    references: [
      'https://github.com/openelb/openelb/issues/426',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'two addresses',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: 192.168.0.91 }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.92, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the annotation alone',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: 192.168.0.91 }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const field = service.traffic.loadBalancerIP;
    const annotation = mapValue(service.meta.annotations, ADDRESS_ANNOTATION);
    if (field === undefined || annotation === undefined || !getsAddress(service)) return NO_DRAFTS;
    if (isSameAddress(annotation, field)) return NO_DRAFTS;
    const fieldWins = openElbVersion(world) === '0.5';
    if (fieldWins && annotation === '') return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: fieldWins ? ['metadata', 'annotations', ADDRESS_ANNOTATION] : ['spec', 'loadBalancerIP'],
        value: fieldWins ? annotation : field,
        message: fieldWins
          ? `OpenELB 0.5 ignores it in favour of spec.loadBalancerIP ${quote(field)}`
          : `ignored, since annotation ${ADDRESS_ANNOTATION} is ${annotation === '' ? 'there, though empty' : quote(annotation)}`,
        remedy: annotation === '' ? 'take the empty annotation away' : 'keep one of the two',
        key: `${annotation} ${field}`,
      },
    ];
  },
};

function isSameAddress(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [parseAddress(a), parseAddress(b)];
  return first !== undefined && first.family === second?.family && first.value === second.value;
}
