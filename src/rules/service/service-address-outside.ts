import { quote } from '../../address/quote.ts';
import { containsAddress } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import type { Service } from '../../model/service.ts';
import { EIP_NAME_KEY, namedEip } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { objectName } from '../names.ts';
import { eipHolding, namedEipOf, type WantedAddress, wantedAddress } from '../requested-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-address-outside',
    title: 'The requested address is in no Eip, or not in the one that is named',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: ['eips'],
    rationale:
      'The requested address must lie in the Eip that the Service names; "the specified ip is beyond the range" is told in an event ' +
      'only, and what the Service had is released. Without a name OpenELB takes the Eip that holds the address; where none ' +
      'does, the Service stays pending and is never tried again, also when a pool is widened later. That is a warning, ' +
      'since the Eip may be applied next.',
    remedy: 'Request an address of the named Eip, name the Eip that has it, or leave the request out.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go'],
    examples: {
      bad: [
        {
          title: 'an address of another pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab, eip.openelb.kubesphere.io/v1alpha1: "192.168.0.120" } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
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
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab, eip.openelb.kubesphere.io/v1alpha1: "192.168.0.95" } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const wanted = wantedAddress(service);
    if (wanted === undefined || !world.knows('eips')) return NO_DRAFTS;
    if (namedEip(service) === undefined)
      return eipHolding(wanted.address, world) === undefined ? [inNone(wanted)] : NO_DRAFTS;
    const eip = namedEipOf(service, world);
    if (eip?.range === undefined || containsAddress(eip.range, wanted.address)) return NO_DRAFTS;
    return [outside(wanted, eip, world)];
  },
};

function outside({ text, path, address }: WantedAddress, eip: Eip, world: World): Draft {
  const other = eipHolding(address, world);
  return {
    fault: 'Invalid',
    path,
    value: text,
    message: `is not in ${objectName(eip.ref)} (${eip.addressText}), which the Service names`,
    remedy:
      other === undefined
        ? `request an address of ${eip.addressText}, or leave the request out`
        : `${objectName(other.ref)} has it: write ${EIP_NAME_KEY}: ${other.ref.name}, or request an address of ${eip.addressText}`,
    related: [eip.ref, ...(other === undefined ? [] : [other.ref])],
    key: text,
  };
}

function inNone({ text, path }: WantedAddress): Draft {
  return {
    severity: 'warning',
    fault: 'Invalid',
    path,
    value: text,
    message: `no Eip has ${quote(text)}: the Service stays pending, also when an Eip gets it later`,
    remedy: 'request an address of an Eip, or apply that Eip first',
    key: text,
    missing: true,
  };
}
