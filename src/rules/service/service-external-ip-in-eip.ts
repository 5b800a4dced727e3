import { formatAddress } from '../../address/address.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import type { World } from '../../world/world.ts';
import { objectName } from '../names.ts';
import { eipHolding } from '../requested-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-external-ip-in-eip',
    title: 'An external address of the Service belongs to an Eip',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'error',
    overridable: true,
    needs: ['eips'],
    rationale:
      'kube-proxy serves spec.externalIPs on every node, and OpenELB does not know of them: it gives the same address to the next ' +
      'Service, and then two of them share it.',
    remedy: 'Request the address of OpenELB instead, or use an external address that no Eip holds.',
    references: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'an address of the pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }], externalIPs: [192.168.0.95] }
`,
        },
      ],
      good: [
        {
          title: 'an address of nobody',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }], externalIPs: [192.168.0.200] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (!service.addresses.some(({ field }) => field === 'spec.externalIPs')) return NO_DRAFTS;
    return drafts(service, world);
  },
};

function* drafts(service: Service, world: World): Generator<Draft> {
  const external = service.addresses.filter(({ field }) => field === 'spec.externalIPs');
  for (const { address } of external.slice(0, SHOWN)) {
    const eip = eipHolding(address, world);
    if (eip === undefined) continue;
    const text = formatAddress(address);
    yield {
      fault: 'Invalid',
      path: ['spec', 'externalIPs'],
      value: text,
      message: `is an address of ${objectName(eip.ref)} (${eip.addressText}), which OpenELB gives to the next Service`,
      remedy: `request it of OpenELB with eip.openelb.kubesphere.io/v1alpha1: ${text}, or use one that no Eip holds`,
      related: [eip.ref],
      key: text,
    };
  }
}

/** A Service with more external addresses in pools is told of these. */
const SHOWN = 10;
