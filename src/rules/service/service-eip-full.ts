import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import type { PendingReason } from '../../openelb/allocation.ts';
import { namedEip, requestedAddress } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { NAMED } from '../names.ts';
import { eipPath, roomyEip, waitReason } from '../service-allocation.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-eip-full',
    title: 'The Eip that would serve the Service has no address left',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'namespaces'],
    rationale:
      'OpenELB settles on one Eip and tries no other: where that one is full the Service stays pending with the event "no ' +
      'suitable ip to allocate" until an address becomes free, though other pools have room. The size of a pool is counted ' +
      'once; a pool whose address is widened later hands out no more than before.',
    remedy: 'Name an Eip that has room, or free an address.',
    references: [
      'https://github.com/openelb/openelb/issues/262',
      'https://github.com/openelb/openelb/issues/52',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'both addresses are taken',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: tiny }
spec: { address: 192.168.0.91-192.168.0.92, protocol: layer2, interface: eth0 }
status: { firstIP: 192.168.0.91, poolSize: 2, usage: 2, occupied: true, used: { 192.168.0.91: a/one, 192.168.0.92: b/two } }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: tiny }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'one address is left',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: tiny }
spec: { address: 192.168.0.91-192.168.0.92, protocol: layer2, interface: eth0 }
status: { firstIP: 192.168.0.91, poolSize: 2, usage: 1, used: { 192.168.0.91: a/one } }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: tiny }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const reason = waitReason(service, world);
    if (reason?.kind !== 'full') return NO_DRAFTS;
    return [draft(service, reason, world)];
  },
};

function draft(service: Service, reason: PendingReason & { kind: 'full' }, world: World): Draft {
  const eip = world.eip(reason.eip, 'openelb');
  const other = roomyEip(service, world);
  // Where nothing is asked for, any Eip that serves the namespace would do.
  const isAnyEip = namedEip(service) === undefined && requestedAddress(service) === undefined;
  const free = other === undefined ? 'name an Eip that has room' : `name Eip ${quote(other)}, which has room`;
  return {
    fault: 'Invalid',
    path: eipPath(service),
    value: reason.eip,
    message: `${sizeText(reason)} of Eip ${quote(reason.eip)} ${reason.size === 1n ? 'is' : 'are'} in use (${holdersText(reason)}), so it stays <pending>`,
    remedy: `${free}, or free an address`,
    ...(eip === undefined ? {} : { related: [eip.ref] }),
    ...(isAnyEip ? { missing: true } : {}),
  };
}

function sizeText({ size }: { readonly size: bigint }): string {
  return size === 1n ? 'the only address' : `all ${size} addresses`;
}

/** `"a/one", "b/two" and others`: some addresses can have several holders, and a record can outlive its Service. */
function holdersText({ size, holders }: { readonly size: bigint; readonly holders: readonly string[] }): string {
  const names = holders.slice(0, NAMED).map((holder) => quote(holder));
  return size > BigInt(names.length) ? `${names.join(', ')} and others` : names.join(', ');
}
