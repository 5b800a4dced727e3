import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { labelKeyFault, labelValueFault } from '../label-syntax.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-namespace-selector-invalid',
    title: 'The namespaceSelector of the Eip holds a key or value that no label can have',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The schema takes any text here. When OpenELB chooses a pool it turns the selectors of all Eips into Kubernetes ' +
      'selectors and gives up at the first that fails, so one bad pair ends automatic choice for every Service in the ' +
      'cluster ("invalid namespace label selector"), not only for this pool.',
    remedy:
      'Write label keys and values as Kubernetes allows them: at most 63 characters, a key perhaps with a DNS prefix.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    ],
    examples: {
      bad: [
        {
          title: 'a blank in the value',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaceSelector: { team: web shop } }
`,
        },
      ],
      good: [
        {
          title: 'a label that namespaces can have',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaceSelector: { team: web-shop } }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ namespaceSelector }) {
    if (namespaceSelector === undefined) return NO_DRAFTS;
    const pairs = Object.entries(namespaceSelector);
    const wrong = pairs.filter(([key, value]) => (labelKeyFault(key) ?? labelValueFault(value)) !== undefined);
    return wrong.length === 0 ? NO_DRAFTS : boundedDrafts(wrong, ([key, value]) => draftOf(key, value));
  },
};

function draftOf(key: string, value: string): Draft {
  const keyFault = labelKeyFault(key);
  const what = keyFault === undefined ? `no label value (${labelValueFault(value)})` : `no label key (${keyFault})`;
  return {
    fault: 'Invalid',
    path: ['spec', 'namespaceSelector', key],
    value: keyFault === undefined ? value : key,
    message: `is ${what}, which ends automatic choice for all Services`,
    remedy: 'write a label that namespaces can have, e.g. team: web',
    key: `${key}=${value}`,
  };
}
