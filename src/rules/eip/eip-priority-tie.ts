import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { NAMED, objectNames } from '../names.ts';
import { boundNamespaces, freePriority, tiesOf } from '../priority-ties.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-priority-tie',
    title: 'Two Eips of the same priority serve a common namespace',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'namespaces'],
    rationale:
      'For a Service that names no Eip OpenELB sorts the pools of its namespace by priority, anew at every look and without a ' +
      'second criterion. Of two equal ones mostly, but not always, the one that its controller saw first wins, and when the ' +
      'draw differs the Service is released and gets another address.',
    remedy: 'Give the Eips distinct values of spec.priority (the lower one wins), or name the Eip in each Service.',
    references: [
      'https://github.com/openelb/openelb/issues/322',
      'https://github.com/openelb/openelb/issues/391',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'Neither says a priority',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: office }
spec: { address: 192.168.0.81-192.168.0.90, protocol: layer2, interface: eth0, namespaces: [shop] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop, lab] }
`,
        },
      ],
      good: [
        {
          title: 'one comes after the other',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: office }
spec: { address: 192.168.0.81-192.168.0.90, protocol: layer2, interface: eth0, namespaces: [shop] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop, lab], priority: 1 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, context) {
    if (eip.disabled || (eip.namespaces.length === 0 && eip.namespaceSelector === undefined)) return NO_DRAFTS;
    const { world } = context;
    const ties = tiesOf(eip, world, boundNamespaces(eip, context));
    const [first] = ties;
    if (first === undefined) return NO_DRAFTS;
    const others = ties.map(({ other }) => other);
    const number = freePriority(eip, world, first.namespace);
    const proposal = number === undefined ? 'set distinct priorities' : `set priority ${number} in one of them`;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'priority'],
        value: `${eip.priority}`,
        message: `${objectNames(others)} ${others.length === 1 ? 'has' : 'have'} priority ${eip.priority} for namespace ${quote(first.namespace)} too, so Services there change pool at random`,
        remedy: `${proposal} (lower wins), or name the Eip in the Service`,
        related: others.slice(0, NAMED).map(({ ref }) => ref),
        key: `${eip.priority}`,
      },
    ];
  },
};
