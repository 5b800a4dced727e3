import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import type { Service } from '../../model/service.ts';
import { namedEip } from '../../openelb/vocabulary.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipHolding, namedEipOf, wantedAddress } from '../requested-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-eip-unusable',
    title: 'The Eip that the Service wants is disabled or being deleted',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'OpenELB gives no address of an Eip with disable: true or a deletionTimestamp. A Service that names the Eip is tried again ' +
      'and gets its address once that is over; one that only requests an address of it is not tried again by itself.',
    remedy: 'Enable the Eip, or choose another one.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go'],
    examples: {
      bad: [
        {
          title: 'a disabled Eip',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, disable: true }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'an Eip in use',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (!getsAddress(service)) return NO_DRAFTS;
    const named = namedEip(service);
    if (named !== undefined) {
      const eip = namedEipOf(service, world);
      return eip === undefined ? NO_DRAFTS : unusable(eip, named.path, named.text, 'waits until that is over');
    }
    const wanted = wantedAddress(service);
    const eip = wanted === undefined ? undefined : eipHolding(wanted.address, world);
    if (wanted === undefined || eip === undefined) return NO_DRAFTS;
    return unusable(eip, wanted.path, wanted.text, 'stays pending, also when that is over');
  },
};

function unusable(eip: Eip, path: readonly string[], value: string, outcome: string): readonly Draft[] {
  if (!eip.disabled && !eip.meta.terminating) return NO_DRAFTS;
  const what = eip.meta.terminating ? 'is being deleted' : 'is disabled';
  const remedy = eip.meta.terminating ? 'choose another Eip' : `enable it (spec.disable), or choose another Eip`;
  return [
    {
      fault: 'Invalid',
      path,
      value,
      message: `${objectName(eip.ref)} ${what}: the Service ${outcome}`,
      remedy,
      related: [eip.ref],
      key: value,
    },
  ];
}
