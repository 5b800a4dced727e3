import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { EIP_NAME_KEY } from '../../model/service.ts';
import { endText } from '../predicted-uses.ts';
import { namedServices, servicesUsing, useTexts } from '../service-uses.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-delete-in-use',
    title: 'An Eip is deleted while Services hold its addresses',
    kind: 'transition',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['services'],
    rationale:
      'OpenELB does not protect a pool in use: its controller takes the label off every Service of the pool, which releases ' +
      'their addresses at once, and only then lets the Eip go. The Services get an address of another pool or stay pending. ' +
      'It is no error because the Services may be deleted next, in any order.',
    remedy: 'Move the Services to another Eip first; a policy can turn this warning into a denial.',
    references: [
      'https://github.com/openelb/openelb/issues/280',
      'https://github.com/openelb/openelb/pull/418',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/controller.go',
    ],
    examples: {
      bad: [
        {
          title: 'One Service holds an address',
          operation: 'DELETE',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: LoadBalancer }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
status: { used: { 192.168.0.91: shop/web } }
`,
        },
      ],
      good: [
        {
          title: 'nobody uses it',
          operation: 'DELETE',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world, transition }) {
    if (transition?.operation !== 'DELETE') return NO_DRAFTS;
    const uses = servicesUsing(world, eip);
    if (uses.length === 0) return NO_DRAFTS;
    return [
      {
        fault: 'Forbidden',
        path: ['metadata', 'name'],
        value: eip.ref.name,
        message: `in use by ${useTexts(uses)}, which ${uses.length === 1 ? 'loses its address' : 'lose their addresses'}${endText(uses, world)}`,
        remedy: `move ${uses.length === 1 ? 'it' : 'them'} to another Eip first (kubectl get services -A -l ${EIP_NAME_KEY}=${eip.ref.name})`,
        related: namedServices(uses),
      },
    ];
  },
};
