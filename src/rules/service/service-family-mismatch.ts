import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { namedEip } from '../../openelb/vocabulary.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipOf } from '../service-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-family-mismatch',
    title: 'The Eip has addresses of a family that the Service does not have',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: ['eips'],
    rationale:
      'A Service gets one address, of the family of its Eip. Where spec.ipFamilies does not list that family, OpenELB 0.6 assigns the ' +
      'address all the same and kube-proxy serves nothing on it; later versions refuse with "service can not use different ' +
      'family eip" and leave the Service pending. Where no Eip is named another one may come to be chosen, so that is a warning.',
    remedy: 'Name an Eip of a family that the Service has, or add the family to the Service.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://kubernetes.io/docs/concepts/services-networking/dual-stack/',
    ],
    examples: {
      bad: [
        {
          title: 'an IPv4 pool for an IPv6 Service',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, ipFamilies: [IPv6], selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the same family',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, ipFamilies: [IPv4], selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const { ipFamilies } = service.traffic;
    if (ipFamilies.length === 0 || !getsAddress(service)) return NO_DRAFTS;
    const eip = eipOf(service, world);
    if (eip?.range === undefined) return NO_DRAFTS;
    const family = `IPv${eip.range.family}`;
    if (ipFamilies.includes(family)) return NO_DRAFTS;
    const named = namedEip(service);
    return [
      {
        severity: named === undefined ? 'warning' : 'error',
        fault: 'Invalid',
        path: named?.path ?? ['spec', 'ipFamilies'],
        value: named?.text ?? ipFamilies.join(', '),
        message: `${objectName(eip.ref)} has ${family} addresses, and the Service is ${ipFamilies.join(' and ')} only`,
        remedy: `name an Eip with ${ipFamilies.join(' or ')} addresses, or add ${family} to spec.ipFamilies`,
        related: [eip.ref],
        key: `${eip.ref.name} ${ipFamilies.join(',')}`,
      },
    ];
  },
};
