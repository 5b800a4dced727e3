import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { bindsNamespace } from '../../model/eip-binding.ts';
import { mapValue } from '../../model/json.ts';
import type { Namespace } from '../../model/namespace.ts';
import { EIP_NAME_KEY, type Service } from '../../model/service.ts';
import type { World } from '../../world/world.ts';
import { byRef, counted, NAMED, objectNames } from '../names.ts';

const WORLD = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: prod }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaceSelector: { env: prod } }
status: { used: { 192.168.0.91: shop/web } }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb }, labels: { eip.openelb.kubesphere.io/v1alpha2: prod } }
spec: { type: LoadBalancer }
status: { loadBalancer: { ingress: [{ ip: 192.168.0.91 }] } }
---`;
const NAMESPACE = (labels: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: ${labels} }
`;

export const rule: Rule<Namespace> = {
  meta: {
    id: 'cluster-namespace-labels',
    title: 'New labels of a Namespace move its Services to other pools',
    kind: 'transition',
    subjects: ['Namespace'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'services'],
    rationale:
      'A pool that selects namespaces by label serves a Service without naming it only as long as the label is there.' +
      ' When it goes, or another pool with a lower priority value begins to match, the address is released and ' +
      'another one taken when the Service is looked at next.',
    remedy: 'Name the Eip in the Services first, or keep the label.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go'],
    examples: {
      bad: [
        {
          title: 'the label that a pool asks for goes',
          yaml: WORLD + NAMESPACE('{ team: web }'),
          before: NAMESPACE('{ env: prod }'),
        },
      ],
      good: [
        {
          title: 'another label',
          yaml: WORLD + NAMESPACE('{ env: prod, team: web }'),
          before: NAMESPACE('{ env: prod }'),
        },
      ],
    },
    since: '0.1.0',
  },
  check(namespace, { world, transition }) {
    const { before } = transition ?? {};
    if (before === undefined || transition?.operation !== 'UPDATE') return NO_DRAFTS;
    if (sameLabels(before.labels, namespace.labels)) return NO_DRAFTS;
    const gained = newPools(before, namespace, world);
    const moved = counted(movedServices(before, namespace, gained, world)).sort((a, b) => byRef(a.ref, b.ref));
    if (moved.length === 0) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['metadata', 'labels'],
        message: `${objectNames(moved)} ${moved.length === 1 ? 'gets' : 'get'} another address or none when next looked at`,
        remedy: `name the Eip there first: annotate ${EIP_NAME_KEY}=<eip>`,
        related: moved.slice(0, NAMED).map(({ ref }) => ref),
      },
    ];
  },
};

function sameLabels(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => mapValue(b, key) === mapValue(a, key));
}

/** The lowest priority value of the pools that begin to match; undefined where none does. */
function newPools(before: Namespace, after: Namespace, world: World): number | undefined {
  let lowest: number | undefined;
  for (const eip of world.eipsSelecting(after.labels)) {
    if (eip.disabled || binds(eip, before)) continue;
    if (lowest === undefined || eip.priority < lowest) lowest = eip.priority;
  }
  return lowest;
}

function* movedServices(
  before: Namespace,
  after: Namespace,
  gained: number | undefined,
  world: World,
): Generator<Service> {
  for (const service of world.servicesHoldingIn(after.name)) {
    const eip = world.eip(service.eipName ?? '', 'openelb');
    if (eip === undefined || mapValue(service.meta.annotations, EIP_NAME_KEY) === eip.ref.name) continue;
    if (!binds(eip, before)) {
      if (gained !== undefined) yield service;
    } else if (!binds(eip, after) || (gained !== undefined && gained < eip.priority)) yield service;
  }
}

function binds(eip: Eip, namespace: Namespace): boolean {
  return bindsNamespace(eip, namespace.name, namespace.labels);
}
