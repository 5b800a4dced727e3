import { formatAddress, parseAddress } from '../../address/address.ts';
import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import type { Service } from '../../model/service.ts';
import { getsAddress, requestedAddress } from '../../openelb/vocabulary.ts';

export const mutation: Mutation<Service> = {
  meta: {
    id: 'service-canonical-requested-address',
    title: 'Writes the address that a Service requests in its canonical spelling',
    subjects: ['Service'],
    needs: [],
    rationale:
      'OpenELB compares the requested address as text with the one it gave, which it writes as Go does. A request in another ' +
      'spelling (capital letters, zeros written out, IPv4 in IPv6 clothes, a blank at the end) never counts as fulfilled: the ' +
      'address is released and given anew at every look, and in between another Service can take it.',
    writes:
      'the annotation eip.openelb.kubesphere.io/v1alpha1, or spec.loadBalancerIP where that is what OpenELB reads. Texts that ' +
      'are no address are left alone.',
    options: {},
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go'],
    examples: [
      {
        title: 'an address with its zeros written out',
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: six }
spec: { address: "fd00::90-fd00::9f", protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: "FD00::0091" } }
spec: { type: LoadBalancer, ipFamilies: [IPv6], selector: { app: web }, ports: [{ port: 80 }] }
`,
        after: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: "fd00::91" } }
spec: { type: LoadBalancer, ipFamilies: [IPv6], selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(service) {
    const request = getsAddress(service) ? requestedAddress(service) : undefined;
    const address = request === undefined ? undefined : parseAddress(request.text.trim());
    if (request === undefined || address === undefined) return NO_AMENDMENTS;
    const canonical = formatAddress(address);
    if (canonical === request.text) return NO_AMENDMENTS;
    return [
      { path: request.path, value: canonical, why: 'OpenELB compares the text with the address as it prints it' },
    ];
  },
};
