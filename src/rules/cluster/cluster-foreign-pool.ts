import { formatRange, intersectRanges } from '../../address/range.ts';
import type { Draft } from '../../engine/finding.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { ReadRange } from '../../model/address-reader.ts';
import { type ForeignPool, isForeignPool } from '../../model/foreign-pool.ts';
import type { World } from '../../world/world.ts';
import { byRef, counted, objectName } from '../names.ts';

const EIP = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---`;
const POOL = (range: string) => `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: first, namespace: metallb-system }
spec: { addresses: [${range}] }
`;

export const rule: Rule<ForeignPool> = {
  meta: {
    id: 'cluster-foreign-pool',
    title: 'A pool of another load balancer overlaps an Eip',
    kind: 'relation',
    subjects: ['IPAddressPool', 'CiliumLoadBalancerIPPool', 'ServiceGroup', 'IPPool', 'ExternalIPPool', 'ConfigMap'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'No load balancer looks at the pools of another. The same address goes to two Services, both answer ARP for it,' +
      ' and the switches see it move. It is a warning because a migration may mean it for a while.',
    remedy: 'Give each of them addresses of its own.',
    references: ['https://openelb.io/docs/concepts/layer-2-mode/', 'https://metallb.io/configuration/'],
    examples: {
      bad: [{ title: 'MetalLB over an Eip', yaml: EIP + POOL('192.168.0.95-192.168.0.120') }],
      good: [{ title: 'beside it', yaml: EIP + POOL('192.168.0.101-192.168.0.120') }],
    },
    since: '0.1.0',
  },
  check(pool, { world }) {
    if (!isForeignPool(pool) || pool.disabled) return NO_DRAFTS;
    const drafts: Draft[] = [];
    for (const range of pool.ranges) {
      const draft = draftOn(range, pool, world);
      if (draft !== undefined) drafts.push(draft);
      if (drafts.length === MOST_DRAFTS) break;
    }
    return drafts.length === 0 ? NO_DRAFTS : drafts;
  },
};

const MOST_DRAFTS = 10;

function draftOn({ range, text, path }: ReadRange, pool: ForeignPool, world: World): Draft | undefined {
  const claims = counted(world.claimsOverlapping(range, ['eip'])).sort((a, b) => byRef(a.owner, b.owner));
  const claim = claims.find(({ owner }) => world.eip(owner.name, 'openelb')?.meta.terminating === false);
  const shared = claim === undefined ? undefined : intersectRanges(range, claim.range);
  if (claim === undefined || shared === undefined) return undefined;
  return {
    fault: 'Invalid',
    path: pathOf(path),
    value: text,
    message: `${pool.controller} would hand out ${formatRange(shared)}, which is in ${objectName(claim.owner)} (${formatRange(claim.range)})`,
    remedy: 'leave these addresses out here or there',
    related: [claim.owner],
    key: text,
  };
}

/** A path such as `spec.addresses[0]` or `data[config].address-pools[0]` in parts; inside a text it ends at the text. */
function pathOf(path: string): readonly (string | number)[] {
  const inText = /^data\[([^\]]+)\]/u.exec(path)?.[1];
  if (inText !== undefined) return ['data', inText];
  return (path.match(/[^.[\]]+/gu) ?? []).map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}
