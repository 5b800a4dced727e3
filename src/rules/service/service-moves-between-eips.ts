import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import type { Instability } from '../../openelb/allocation.ts';
import { EIP_NAME_KEY } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { NAMED, objectNames } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { allocationOf } from '../service-allocation.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-moves-between-eips',
    title: 'Several Eips are equally good for the Service, so its address changes',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'namespaces'],
    rationale:
      'From 0.6 on OpenELB chooses the Eip of a Service anew at every look, and sorts by priority only: of two equal ones, or ' +
      'of two default ones, the order of its memory decides, and where the draw differs the address is released and one of ' +
      'the other pool given. A pool that the Service itself fills comes after every pool with room, so the Service leaves it, ' +
      'which makes room, and comes back: several times a second, without end.',
    remedy: 'Name the Eip in the Service, or give the Eips distinct priorities and room.',
    references: [
      'https://github.com/openelb/openelb/issues/322',
      'https://github.com/openelb/openelb/issues/391',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'two pools of one priority',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: office }
spec: { address: 192.168.0.101-192.168.0.110, protocol: layer2, interface: eth0, namespaces: [shop] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the Eip is named',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: office }
spec: { address: 192.168.0.101-192.168.0.110, protocol: layer2, interface: eth0, namespaces: [shop] }
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
    if (!getsAddress(service)) return NO_DRAFTS;
    const allocation = allocationOf(service, world);
    // 0.5 keeps what it once gave.
    if (allocation.outcome !== 'assigned' || allocation.version === '0.5') return NO_DRAFTS;
    const doubt = allocation.unstable.find(isWandering);
    return doubt === undefined ? NO_DRAFTS : [draft(service, doubt, allocation.eip, world)];
  },
};

type Wandering = Extract<Instability, { kind: 'tie' | 'endless' }>;

function isWandering(doubt: Instability): doubt is Wandering {
  return doubt.kind === 'tie' || doubt.kind === 'endless';
}

function draft(service: Service, doubt: Wandering, eip: string, world: World): Draft {
  const names = doubt.kind === 'tie' ? doubt.eips : [doubt.eip, doubt.next];
  const eips = names.map((name) => world.eip(name, 'openelb')).filter((each) => each !== undefined);
  return {
    fault: 'Required',
    path: ['metadata', 'annotations', EIP_NAME_KEY],
    message: doubt.kind === 'tie' ? tieText(service, doubt, objectNames(eips)) : endlessText(doubt),
    remedy: `name one, such as ${quote(eip)}${doubt.kind === 'tie' && doubt.choice === 'bound' ? ', or write distinct priorities' : ''}`,
    related: eips.slice(0, NAMED).map(({ ref }) => ref),
  };
}

const WHY: Readonly<Record<string, string>> = {
  containing: 'hold the requested address',
  default: 'are default',
};

function tieText({ ref }: Service, { choice }: Wandering & { kind: 'tie' }, names: string): string {
  const why = WHY[choice] ?? `are equal for namespace ${quote(ref.namespace ?? '')}`;
  return `${names} ${why}, so its address changes at random`;
}

function endlessText({ eip, next }: Wandering & { kind: 'endless' }): string {
  return `it takes the last address of Eip ${quote(eip)}, which then comes after Eip ${quote(next)}, and so moves between both without end`;
}
