import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, OPENELB_GROUP } from '../../model/eip.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-v1alpha1-write',
    title: 'An Eip is written through API version v1alpha1',
    kind: 'transition',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: ['eips'],
    rationale:
      'The API server drops the fields that v1alpha1 does not know (interface, priority, namespaces, namespaceSelector) and, ' +
      'since status is no subresource there, the record of addresses in use as well. Even a patch that only adds a label does ' +
      'so, and the next Service then gets an address that another one still holds. The review of such a write looks harmless.',
    remedy: 'Write through network.kubesphere.io/v1alpha2.',
    references: [
      'https://github.com/openelb/openelb/blob/master/config/crd/bases/network.kubesphere.io_eips.yaml',
      'https://github.com/openelb/openelb/issues/52',
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/',
    ],
    examples: {
      bad: [
        {
          title: 'A label is added through the old version',
          requestVersion: 'v1alpha1',
          before: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: bgp, priority: 5, namespaces: [shop] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: bgp }
`,
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, labels: { team: web } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: bgp }
`,
        },
      ],
      good: [
        {
          title: 'the same through v1alpha2',
          before: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: bgp, priority: 5, namespaces: [shop] }
`,
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, labels: { team: web } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: bgp, priority: 5, namespaces: [shop] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { transition }) {
    if (transition?.requestVersion !== 'v1alpha1' || eip.dialect !== 'openelb') return NO_DRAFTS;
    if (transition.operation === 'DELETE') return NO_DRAFTS;
    const lost = transition.stored === undefined ? [] : whatIsLost(transition.stored);
    const what =
      lost.length === 0 ? 'every field but address, protocol, disable and usingKnownIPs' : lost.join(' and ');
    const isNew = transition.operation === 'CREATE';
    return [
      {
        fault: 'NotSupported',
        path: ['apiVersion'],
        value: `${OPENELB_GROUP}/v1alpha1`,
        message: `a write through v1alpha1 loses ${what}`,
        remedy: isNew
          ? `write apiVersion: ${OPENELB_GROUP}/v1alpha2`
          : `write through v1alpha2, e.g. kubectl edit eips.v1alpha2.${OPENELB_GROUP} ${eip.ref.name}`,
      },
    ];
  },
};

/** What the stored Eip has and v1alpha1 does not know. */
function whatIsLost(stored: Eip): readonly string[] {
  const { interface: nic, priority, namespaces, namespaceSelector, used } = stored;
  const lost: string[] = [];
  if (nic.kind !== 'absent') lost.push(`interface ${quote(nic.text)}`);
  if (priority !== 0) lost.push(`priority ${priority}`);
  if (namespaces.length > 0)
    lost.push(namespaces.length === 1 ? `namespace ${quote(namespaces[0] ?? '')}` : `${namespaces.length} namespaces`);
  if (namespaceSelector !== undefined) lost.push('namespaceSelector');
  if (used.size > 0) lost.push(`the record of ${used.size} ${used.size === 1 ? 'address' : 'addresses'} in use`);
  return lost;
}
