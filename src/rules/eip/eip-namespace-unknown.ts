import { quote } from '../../address/quote.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { hasTypeFault } from '../type-fault.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-namespace-unknown',
    title: 'spec.namespaces of the Eip names a Namespace that does not exist',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['namespaces'],
    rationale:
      'OpenELB compares the names with the namespace of each Service and never looks whether they exist, so a slip binds the ' +
      'pool to nobody: Services of the namespace that was meant get the default pool or stay pending. It is no error, ' +
      'because the Namespace may be applied after the Eip.',
    remedy: 'Create the Namespace, or write the name of one that exists.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'one letter too many',
          yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shopp] }
`,
        },
      ],
      good: [
        {
          title: 'a Namespace that exists',
          yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
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
  *check(eip, { world }) {
    // Indexes are those of the list as written only where every entry is text.
    if (world.scope !== 'cluster' || !world.knows('namespaces') || hasTypeFault(eip, 'namespaces')) return;
    const told = new Set<string>();
    for (const [index, name] of eip.namespaces.entries()) {
      if (told.has(name) || world.namespace(name) !== undefined) continue;
      told.add(name);
      yield {
        fault: 'Invalid',
        path: ['spec', 'namespaces', index],
        value: name,
        message: `Namespace ${quote(name)} does not exist, so nothing in it can use this Eip`,
        remedy: 'create it, or write the name of one that exists (kubectl get namespaces)',
        key: name,
      };
    }
  },
};
