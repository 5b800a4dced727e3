import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { bindsNamespace } from '../../model/eip-binding.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import type { Assigned, Instability, Pending } from '../../openelb/allocation.ts';
import { EIP_NAME_KEY, requestedAddress } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { isOpenElb } from '../openelb-user.ts';
import { getsAddress } from '../opt-in.ts';
import { allocationOf } from '../service-allocation.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-update-loses-address',
    title: 'An update of whatever field takes the Service its address',
    kind: 'transition',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'namespaces'],
    rationale:
      'At every update of a Service that names no Eip OpenELB chooses the Eip anew. Where the one that gave the address has ' +
      'been disabled, bound to other namespaces or outranked meanwhile, nothing happens until somebody touches the Service: ' +
      'then its address is released, and one of another Eip given, or none. A Service that names its Eip keeps the address, ' +
      'also while the Eip is disabled.',
    remedy: 'Name the Eip in the Service (annotation eip.openelb.kubesphere.io/v1alpha2), in the same update.',
    references: [
      'https://github.com/openelb/openelb/issues/391',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'a port is added while the Eip is disabled',
          before: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, disable: true }
status: { firstIP: 192.168.0.91, poolSize: 10, usage: 1, used: { 192.168.0.91: shop/web } }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.91 }] } }
`,
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ name: http, port: 80 }, { name: https, port: 443 }] }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.91 }] } }
`,
        },
      ],
      good: [
        {
          title: 'the Service names its Eip',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, disable: true }
status: { firstIP: 192.168.0.91, poolSize: 10, usage: 1, used: { 192.168.0.91: shop/web } }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.91 }] } }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world, transition }) {
    const before = transition?.operation === 'UPDATE' ? transition.before : undefined;
    if (before === undefined || service.eipName === undefined || !asksForTheSame(before, service)) return NO_DRAFTS;
    if (isOpenElb(transition?.user ?? '', world)) return NO_DRAFTS;
    const allocation = allocationOf(service, world);
    if (allocation.outcome !== 'assigned' && allocation.outcome !== 'pending') return NO_DRAFTS;
    const eip = allocation.held === undefined ? undefined : world.eip(allocation.held.eip, 'openelb');
    if (eip === undefined || !loses(allocation, eip) || !isSure(service, eip, world)) return NO_DRAFTS;
    return [draft(service, eip, allocation, world)];
  },
};

/** False for a Service that names its Eip, and for a change that is about the address: other rules judge what it asks for. */
function asksForTheSame(before: Service, after: Service): boolean {
  if (!getsAddress(after) || !getsAddress(before)) return false;
  const wishes = [before, after].map((service) => {
    const named = mapValue(service.meta.annotations, EIP_NAME_KEY) ?? '';
    return named === '' ? `${requestedAddress(service)?.text} ${service.traffic.ipFamilies}` : undefined;
  });
  return wishes[0] !== undefined && wishes[0] === wishes[1] && before.eipName === after.eipName;
}

/** A Service that several Eips fit equally moves without an update too, which another rule tells. */
function loses(allocation: Assigned | Pending, { ref }: Eip): boolean {
  if (allocation.unstable.some(isChance)) return false;
  if (allocation.outcome === 'pending') return allocation.lost !== undefined;
  return allocation.change === 'moved' && allocation.eip !== ref.name;
}

const CHANCES: readonly Instability['kind'][] = ['tie', 'endless', 'several-records', 'request-text'];

function isChance({ kind }: Instability): boolean {
  return CHANCES.includes(kind);
}

/** An Eip that is switched off gives nothing; of any other the labels of the namespace decide. */
function isSure({ ref }: Service, eip: Eip, world: World): boolean {
  return eip.disabled || world.namespace(ref.namespace ?? '') !== undefined;
}

function draft(service: Service, eip: Eip, allocation: Assigned | Pending, world: World): Draft {
  const address = allocation.held?.address ?? '';
  const what =
    allocation.outcome === 'pending'
      ? `so any update takes ${address} away`
      : `so any update moves it from ${address} to ${allocation.address} (Eip ${quote(allocation.eip)})`;
  return {
    fault: 'Required',
    path: ['metadata', 'annotations', EIP_NAME_KEY],
    message: `Eip ${quote(eip.ref.name)} ${causeText(service, eip, world)} and not named, ${what}`,
    remedy: `name ${quote(eip.ref.name)} here`,
    related: [eip.ref],
    key: eip.ref.name,
  };
}

function causeText({ ref }: Service, eip: Eip, world: World): string {
  if (eip.disabled) return 'is disabled';
  const namespace = ref.namespace ?? '';
  const isBound = bindsNamespace(eip, namespace, world.namespace(namespace)?.labels ?? {});
  return isBound || eip.isDefault ? 'comes after another one' : `no longer serves namespace ${quote(namespace)}`;
}
