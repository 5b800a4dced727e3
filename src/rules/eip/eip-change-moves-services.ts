import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { EIP_NAME_KEY } from '../../model/service.ts';
import type { World } from '../../world/world.ts';
import { type Move, movesOf } from '../moving-changes.ts';
import { endText } from '../predicted-uses.ts';
import { namedServices, servicesUsing, useTexts } from '../service-uses.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-change-moves-services',
    title: 'A change of the Eip moves or silences Services that use it',
    kind: 'transition',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['services', 'namespaces'],
    rationale:
      'OpenELB chooses the pool of a Service anew at every look at it; where the choice differs the address is released and ' +
      'another one given, or none. disable, a higher priority number and lost namespaces do that to Services that do not name ' +
      'the Eip; those that name it keep their address. Another interface or protocol withdraws every address first and ' +
      'announces it again only if the new setting works.',
    remedy:
      'Name the Eip in the Services that shall stay (annotation eip.openelb.kubesphere.io/v1alpha2), or move them first.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://github.com/openelb/openelb/issues/391',
      'https://github.com/openelb/openelb/issues/390',
    ],
    examples: {
      bad: [
        {
          title: 'Switched off while a Service uses it',
          before: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
status: { used: { 192.168.0.91: shop/web } }
`,
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, disable: true }
status: { used: { 192.168.0.91: shop/web } }
`,
        },
      ],
      good: [
        {
          title: 'switched off, nobody uses it',
          before: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, disable: true }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world, transition }) {
    const before = transition?.operation === 'UPDATE' ? transition.before : undefined;
    if (before === undefined) return NO_DRAFTS;
    const moves = movesOf(before, eip, world);
    return moves.length === 0 ? NO_DRAFTS : drafts(eip, before, moves, world);
  },
};

function* drafts(eip: Eip, before: Eip, moves: readonly Move[], world: World): Generator<Draft> {
  for (const { field, value, affects, loses, what, remedy } of moves) {
    const affected = servicesUsing(world, before, affects);
    if (affected.length === 0) continue;
    yield {
      fault: 'Invalid',
      path: ['spec', field],
      ...(value === undefined ? {} : { value }),
      message: `${useTexts(affected)} ${what(affected.length === 1)}${loses ? endText(affected, world) || ' when next looked at' : ''}`,
      remedy: remedy ?? `first annotate ${affected.length === 1 ? 'it' : 'them'} with ${EIP_NAME_KEY}: ${eip.ref.name}`,
      related: namedServices(affected),
      key: field,
    };
  }
}
