import { formatRange, intersectRanges, type Range } from '../../address/range.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { AddressClaim, ClaimKind } from '../../model/claim.ts';
import type { Eip } from '../../model/eip.ts';
import { groupOf } from '../../model/meta.ts';
import { NO_CLAIMS } from '../../world/claim-index.ts';
import { claimsOfOthers } from '../../world/others.ts';
import type { World } from '../../world/world.ts';
import { addressRemedy } from '../address-remedy.ts';
import { counted, objectName } from '../names.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-address-overlap',
    title: 'Eip shares addresses with another Eip',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: ['eips'],
    rationale:
      'Each Eip keeps its own record of addresses in use, so an address that lies in two Eips is given to two Services. ' +
      "OpenELB's own webhook compares on CREATE only, ignores address families, misses IPv6 pools of 2^63 addresses and " +
      'more, and lets two overlapping Eips pass that are created at the same time. A disabled Eip still holds its ' +
      'addresses, a terminating one until it is gone.',
    remedy: 'Choose addresses that no other Eip holds; the answer proposes the nearest free range of the same size.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'Six addresses belong to office already',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: office }
spec: { address: 192.168.1.105-192.168.1.120, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.100-192.168.1.110, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'neighbouring ranges',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: office }
spec: { address: 192.168.1.105-192.168.1.120, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.94-192.168.1.104, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    const { range } = eip;
    if (range === undefined) return NO_DRAFTS;
    const others = counted(overlappingEips(eip, range, world), LIMIT);
    return others.length === 0 ? NO_DRAFTS : drafts(eip, range, others, world);
  },
};

/** More of them are not told apart; the answer shows ten and a number. */
const LIMIT = 100;
const KINDS: readonly ClaimKind[] = ['eip'];

function* drafts(eip: Eip, range: Range, others: readonly AddressClaim[], world: World): Generator<Draft> {
  const remedy = addressRemedy(world, eip.ref, range);
  for (const claim of others) yield { ...overlap(eip, range, claim, world), remedy };
}

/** Their claims, without walking anything where nobody but the Eip itself is there. */
function overlappingEips(eip: Eip, range: Range, world: World): Iterable<AddressClaim> {
  const claims = world.claimsOverlapping(range, KINDS);
  // Most pools meet only their own claim.
  if (Array.isArray(claims) && claims.every(({ owner }) => owner === eip.ref)) return NO_CLAIMS;
  return claimsOfOtherPools(eip, range, world);
}

function* claimsOfOtherPools(eip: Eip, range: Range, world: World): Generator<AddressClaim> {
  for (const claim of claimsOfOthers(world, eip.ref, range, KINDS)) {
    // The alias group is read by nobody but us: its objects cannot allocate what an OpenELB Eip allocates.
    if (groupOf(claim.owner.apiVersion) === groupOf(eip.ref.apiVersion)) yield claim;
  }
}

function overlap(eip: Eip, range: Range, claim: AddressClaim, world: World): Omit<Draft, 'remedy'> {
  const shared = intersectRanges(range, claim.range) ?? range;
  const held = [formatRange(claim.range), ...stateOf(world.eip(claim.owner.name, eip.dialect))].join(', ');
  return {
    fault: 'Invalid',
    path: ['spec', 'address'],
    value: eip.addressText,
    message: `shares ${formatRange(shared)} with ${objectName(claim.owner)} (${held})`,
    related: [claim.owner],
  };
}

/** Why the other one holds its addresses though it does not look so. */
function stateOf(other: Eip | undefined): readonly string[] {
  if (other?.meta.terminating === true) return ['terminating: retry when it is gone'];
  return other?.disabled === true ? ['disabled'] : [];
}
