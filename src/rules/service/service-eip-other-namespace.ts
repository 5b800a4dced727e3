import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { bindsNamespace } from '../../model/eip-binding.ts';
import type { Service } from '../../model/service.ts';
import { namedEip } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-eip-other-namespace',
    title: 'The Service names an Eip that is bound to other namespaces',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    byDefault: 'off',
    needs: ['eips', 'namespaces'],
    rationale:
      "An Eip's namespaces and namespaceSelector decide automatic choice alone. A Service that names the Eip gets an address " +
      'of it from any namespace, and the documentation says so. Where pools belong to tenants, an action for this rule in ' +
      'the policy makes the binding hold for named Eips too.',
    remedy: 'Name an Eip of the own namespace, or none.',
    references: [
      'https://openelb.io/docs/getting-started/usage/openelb-ip-address-assignment/',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'the pool of another team, and a policy that forbids it',
          yaml: `
apiVersion: layer2-guard.io/v1alpha1
kind: Policy
rules: { service-eip-other-namespace: { action: deny } }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [research] }
---
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
      good: [
        {
          title: 'the pool of the own namespace',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop] }
---
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
  check(service, { world }) {
    const named = namedEip(service);
    if (named === undefined || !getsAddress(service)) return NO_DRAFTS;
    const eip = world.eip(named.text, 'openelb');
    const namespace = service.ref.namespace ?? '';
    if (eip === undefined || !isBoundElsewhere(eip, namespace, world)) return NO_DRAFTS;
    return [
      {
        fault: 'Forbidden',
        path: named.path,
        value: named.text,
        message: `${objectName(eip.ref)} is bound to other namespaces than ${quote(namespace)}`,
        remedy: 'name an Eip that is bound to this namespace, or none',
        related: [eip.ref],
        key: named.text,
      },
    ];
  },
};

/** False also where the labels of the namespace would decide and are not known. */
function isBoundElsewhere(eip: Eip, namespace: string, world: World): boolean {
  const selects = eip.namespaceSelector !== undefined;
  if (eip.namespaces.length === 0 && !selects) return false;
  const labels = world.namespace(namespace)?.labels;
  if (selects && labels === undefined) return false;
  return !bindsNamespace(eip, namespace, labels ?? {});
}
