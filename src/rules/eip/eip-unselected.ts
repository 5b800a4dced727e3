import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { meansDefault } from '../default-annotation.ts';
import { hasTypeFault } from '../type-fault.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-unselected',
    title: 'Only Services that name the Eip get addresses from it',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'info',
    overridable: true,
    needs: [],
    rationale:
      'Since OpenELB 0.6 a Service that names neither a pool nor an address gets one from the pools bound to its namespace, ' +
      'else from the default pool, else none. An Eip with no namespaces, no selector and no default annotation is never ' +
      'chosen by itself; 0.5 did choose such pools. Naming the pool in the Service is the usual way, so this is no fault.',
    remedy: 'Nothing, if Services name the pool; else bind it to namespaces or mark it as the default pool.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'nothing selects the pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'bound to a namespace',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip) {
    // A default annotation in the wrong spelling and an empty selector have rules of their own.
    if (eip.defaultText !== undefined && meansDefault(eip.defaultText)) return NO_DRAFTS;
    if (eip.namespaces.length > 0 || hasTypeFault(eip, 'namespaces')) return NO_DRAFTS;
    if (eip.namespaceSelector !== undefined || hasTypeFault(eip, 'namespaceSelector')) return NO_DRAFTS;
    return UNSELECTED;
  },
};

/** Says nothing of its subject, and most pools are like that: made once. */
const UNSELECTED: readonly Draft[] = Object.freeze([
  Object.freeze({
    fault: 'Required',
    path: Object.freeze(['spec', 'namespaces']),
    message: 'nothing selects this pool, so it serves only Services that name it',
    remedy: 'bind it to namespaces, or mark it as the default pool, unless Services name it',
  } satisfies Draft),
]);
