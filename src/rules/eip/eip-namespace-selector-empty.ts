import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { hasTypeFault } from '../type-fault.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-namespace-selector-empty',
    title: 'Empty namespaceSelector binds the pool to nobody or to everybody',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      "In a new Eip the empty selector is lost with the first write of OpenELB's controller, which adds its finalizer and " +
      'leaves empty maps out: the pool is bound to no namespace. Written into an Eip that exists, it stays and matches every ' +
      'namespace, so automatic choice prefers this pool to the default one in the whole cluster. The same file does the one ' +
      'when applied first and the other when applied again.',
    remedy: 'Name the namespaces, write a label, or mark the Eip as the default pool; leave an empty selector out.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
    ],
    examples: {
      bad: [
        {
          title: 'an empty selector',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaceSelector: {} }
`,
        },
      ],
      good: [
        {
          title: 'a label',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaceSelector: { team: web } }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { transition }) {
    const selector = eip.namespaceSelector;
    if (selector === undefined || Object.keys(selector).length > 0 || hasTypeFault(eip, 'namespaceSelector'))
      return NO_DRAFTS;
    const created = transition?.operation === 'CREATE';
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'namespaceSelector'],
        value: '{}',
        message: created
          ? 'OpenELB drops an empty selector from a new Eip, so it selects no namespace'
          : 'an empty selector matches every namespace, before any default pool',
        remedy: 'write a label such as team: web, or leave it out',
      },
    ];
  },
};
