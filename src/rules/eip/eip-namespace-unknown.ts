import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import type { World } from '../../world/world.ts';
import { hasTypeFault } from '../type-fault.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-namespace-unknown',
    title: 'The Eip names a Namespace that does not exist',
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
  check(eip, { world }) {
    if (eip.namespaces.length === 0 || !world.knows('namespaces')) return NO_DRAFTS;
    // Indexes are those of the list as written only where every entry is text.
    if (hasTypeFault(eip, 'namespaces') || knowsAll(world, eip.namespaces)) return NO_DRAFTS;
    return drafts(eip.namespaces, world);
  },
};

function knowsAll(world: World, names: readonly string[]): boolean {
  return names.every((name) => world.namespace(name) !== undefined);
}

function* drafts(names: readonly string[], world: World): Generator<Draft> {
  const told = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (told.has(name) || world.namespace(name) !== undefined) continue;
    told.add(name);
    yield {
      fault: 'Invalid',
      path: ['spec', 'namespaces', index],
      value: name,
      message: `Namespace ${quote(name)} does not exist, so nothing in it can use this Eip`,
      remedy: 'create that Namespace, or write the name of one that exists (kubectl get namespaces)',
      key: name,
      missing: true,
    };
  }
}
