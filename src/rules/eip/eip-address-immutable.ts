import { quote } from '../../address/quote.ts';
import { formatRange, type Range, rangeContains, rangesEqual, rangesOverlap } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import type { World } from '../../world/world.ts';
import { listed } from '../names.ts';
import { namedServices, servicesUsing, useTexts } from '../service-uses.ts';
import { partsOutside } from '../subnet-proposal.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-address-immutable',
    title: 'The address of an Eip is changed',
    kind: 'transition',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: ['services'],
    rationale:
      "OpenELB's own webhook refuses every change of the text, even to another spelling of the same addresses. Where that " +
      'webhook is away the change is stored, but status.firstIP and poolSize are never computed again: a wider pool hands ' +
      'out nothing new, and Services keep addresses that the pool does not hold any more.',
    remedy: 'Create a second Eip with the new addresses, move the Services to it and delete the first.',
    references: [
      'https://github.com/openelb/openelb/issues/391',
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/controller.go',
    ],
    examples: {
      bad: [
        {
          title: 'ten addresses more',
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
spec: { address: 192.168.0.91-192.168.0.110, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'another field',
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
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, priority: 5 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world, transition }) {
    const before = transition?.operation === 'UPDATE' ? transition.before : undefined;
    if (before === undefined || before.addressText === eip.addressText || eip.range === undefined) return NO_DRAFTS;
    return [
      { fault: 'Invalid', path: ['spec', 'address'], value: eip.addressText, ...change(before, eip.range, world) },
    ];
  },
};

function change(before: Eip, range: Range, world: World): Omit<Draft, 'fault' | 'path'> {
  const was = quote(before.addressText);
  if (before.range === undefined) {
    return {
      severity: 'warning',
      message: `OpenELB refuses to replace the address ${was}, though it cannot use it`,
      remedy: `delete this Eip and create it anew with ${formatRange(range)}`,
    };
  }
  if (rangesEqual(before.range, range)) {
    return {
      severity: 'warning',
      message: `holds the same addresses as ${was}, but OpenELB compares the text and refuses the change`,
      remedy: `keep ${was}`,
    };
  }
  const uses = servicesUsing(world, before);
  return {
    message: reason(before.range, range, was),
    remedy: remedy(before.range, range, uses.length === 0 ? '' : useTexts(uses)),
    related: namedServices(uses),
  };
}

function reason(before: Range, after: Range, was: string): string {
  const how = rangeContains(after, before) ? 'widened' : rangeContains(before, after) ? 'narrowed' : '';
  if (how === '') return `the address of an Eip cannot be changed, it is ${was}`;
  return `the address of an Eip cannot be ${how} in place, it is ${was} and OpenELB never recomputes poolSize`;
}

/** Where old and new addresses overlap, the new Eip can come only when the old one is gone. */
function remedy(before: Range, after: Range, services: string): string {
  if (rangeContains(after, before)) {
    return `create a second Eip for ${listed(partsOutside(after, [before]).map(formatRange))}`;
  }
  const moves = services === '' ? '' : `move ${services}, `;
  if (!rangesOverlap(before, after))
    return `create a second Eip with ${formatRange(after)}, ${moves}then delete this one`;
  return `${moves}delete this Eip and create it anew with ${formatRange(after)}`;
}
