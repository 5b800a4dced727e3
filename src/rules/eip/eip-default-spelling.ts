import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { DEFAULT_EIP_ANNOTATION, type Eip } from '../../model/eip.ts';
import { meansDefault } from '../default-annotation.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-default-spelling',
    title: 'Default annotation of the Eip is not exactly true',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The allocator compares the annotation with the text true and nothing else, so True, yes or 1 make no default pool and ' +
      "Services that count on it stay pending. OpenELB's webhook lower-cases first: an Eip marked True is no default, yet " +
      'it keeps every other Eip from becoming one.',
    remedy: 'Write "true" in lower case and without blanks, or take the annotation away.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'a capital letter',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "True" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'the exact text',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ defaultText, isDefault }) {
    if (defaultText === undefined || isDefault || !meansDefault(defaultText)) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['metadata', 'annotations', DEFAULT_EIP_ANNOTATION],
        value: defaultText,
        message: `OpenELB compares with "true" exactly, so ${quote(defaultText)} makes no default pool`,
        remedy: 'write "true"',
        key: defaultText,
        correction: { path: ['metadata', 'annotations', DEFAULT_EIP_ANNOTATION], value: 'true' },
      },
    ];
  },
};
