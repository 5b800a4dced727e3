import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { openElbVersion } from '../../openelb/version.ts';
import type { NamespaceIdentity, World } from '../../world/world.ts';
import { counted, objectName } from '../names.ts';
import { boundNamespaces } from '../priority-ties.ts';
import { namesEip, servicesUsing } from '../service-uses.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-endless-moves',
    title: 'Services of a namespace move between two Eips without end',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'namespaces', 'services'],
    rationale:
      'Of the pools bound to a namespace OpenELB prefers those that are not full, then the lower priority number. A Service ' +
      'that takes the last address of the better pool makes it full, so the other one is preferred; it leaves, the better ' +
      'pool has room again, and it comes back: observed about ten times a second. The same happens where the better pool is ' +
      'full and a second one is added, and a better pool of another address family leaves Services of the first family ' +
      'without a usable address.',
    remedy: 'Name the Eip in the Services, or bind one Eip only to each namespace.',
    references: [
      'https://github.com/openelb/openelb/issues/391',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'a second pool for a namespace whose first one has one address left',
          yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: pair }
spec: { address: 192.168.0.50-192.168.0.51, protocol: layer2, interface: eth0, namespaces: [shop] }
status: { firstIP: 192.168.0.50, poolSize: 2, usage: 1, used: { 192.168.0.50: shop/old } }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [shop], priority: 1 }
`,
        },
      ],
      good: [
        {
          title: 'the second pool serves another namespace',
          yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: pair }
spec: { address: 192.168.0.50-192.168.0.51, protocol: layer2, interface: eth0, namespaces: [shop] }
status: { firstIP: 192.168.0.50, poolSize: 2, usage: 1, used: { 192.168.0.50: shop/old } }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [research], priority: 1 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, context) {
    if (eip.disabled || eip.dialect !== 'openelb') return NO_DRAFTS;
    if (eip.namespaces.length === 0 && eip.namespaceSelector === undefined) return NO_DRAFTS;
    const { world } = context;
    if (openElbVersion(world) === '0.5') return NO_DRAFTS;
    for (const namespace of boundNamespaces(eip, context)) {
      const swing = swingIn(namespace, eip, world);
      if (swing !== undefined) return [draft(eip, swing, namespace.name)];
    }
    return NO_DRAFTS;
  },
};

/** Two pools of a namespace that Services move between; `other` is the one that is not judged. */
interface Swing {
  readonly kind: 'fills' | 'full' | 'family';
  readonly better: Eip;
  readonly other: Eip;
}

/** Pools of one namespace that are looked at. */
const LOOKED_AT = 50;

function swingIn(namespace: NamespaceIdentity, eip: Eip, world: World): Swing | undefined {
  const pools = counted(world.eipsPreferredFor(namespace), LOOKED_AT);
  const open = pools.filter(({ pool }) => !pool.occupied);
  const [best] = open;
  const second = open.find((one) => one !== best && one.priority > (best?.priority ?? 0));
  const full = pools.find(({ pool }) => pool.occupied);
  const between = (kind: Swing['kind'], better: Eip | undefined, worse: Eip | undefined): Swing | undefined => {
    if (better === undefined || worse === undefined || better.priority >= worse.priority) return undefined;
    if (eip.ref.name === better.ref.name) return { kind, better, other: worse };
    return eip.ref.name === worse.ref.name ? { kind, better, other: better } : undefined;
  };
  if (best !== undefined && freeIn(best) === 1n) return between('fills', best, second);
  const swing = between('full', full, best);
  if (swing !== undefined && holdsUnnamed(swing.better, namespace, world)) return swing;
  const foreign = open.find(({ range }) => range !== undefined && range.family !== best?.range?.family);
  return best?.range === undefined ? undefined : between('family', best, foreign);
}

function freeIn({ pool }: Eip): bigint {
  return pool.size - BigInt(pool.usage);
}

/** True when a Service of the namespace has an address of the pool without naming it. */
function holdsUnnamed(eip: Eip, { name }: NamespaceIdentity, world: World): boolean {
  const moves = servicesUsing(world, eip, (use) => use.service.namespace === name && !namesEip(world, use, eip));
  return moves.length > 0;
}

function draft(eip: Eip, { kind, better, other }: Swing, namespace: string): Draft {
  const isBetter = better.ref.name === eip.ref.name;
  const first = isBetter ? 'it' : objectName(better.ref);
  const second = isBetter ? objectName(other.ref) : 'it';
  const where = `in namespace ${quote(namespace)}`;
  return {
    fault: 'Invalid',
    path: ['spec', 'priority'],
    value: `${eip.priority}`,
    message: textOf(kind, first, second, where, better.range?.family),
    remedy: 'name the Eip in the Services there, or bind the namespace to one Eip only',
    related: [other.ref],
    key: kind,
  };
}

function textOf(kind: Swing['kind'], better: string, worse: string, where: string, family: number | undefined): string {
  if (kind === 'fills') {
    return `the Service ${where} that takes the last address of ${better} moves between ${better} and ${worse} without end`;
  }
  if (kind === 'full')
    return `${better} is full, and Services ${where} that do not name it move between ${better} and ${worse} without end`;
  return `Services ${where} that name no Eip get ${better} (IPv${family}) before ${worse}, also those of the other family`;
}
