import { AddressReader, distinctRanges, type ParseYaml, type ReadRange, type Unreadable } from './address-reader.ts';
import type { AddressClaim } from './claim.ts';
import { ANTREA_POOL } from './foreign-pool/antrea.ts';
import { CALICO_POOL } from './foreign-pool/calico.ts';
import { CILIUM_POOL } from './foreign-pool/cilium.ts';
import { HARVESTER_POOL } from './foreign-pool/harvester.ts';
import { KUBE_VIP_CONFIG } from './foreign-pool/kube-vip.ts';
import { METALLB_CONFIG, METALLB_POOL } from './foreign-pool/metallb.ts';
import { PURELB_GROUP } from './foreign-pool/purelb.ts';
import type { PoolController, PoolSource } from './foreign-pool/source.ts';
import { type JsonObject, objectAt } from './json.ts';
import { leanView } from './lean-view.ts';
import { groupOf, type ObjectView, type Origin, refOf } from './meta.ts';

export { calicoPodCidrs } from './foreign-pool/calico.ts';
export type { PoolController } from './foreign-pool/source.ts';

/** A pool from which another load balancer hands out addresses. */
export interface ForeignPool extends ObjectView {
  readonly controller: PoolController;
  /** What the controller would hand out, each range once; texts that it would refuse are in `unreadable` instead. */
  readonly ranges: readonly ReadRange[];
  /** True where the pool is switched off: nothing new is handed out from it. */
  readonly disabled: boolean;
  readonly unreadable: readonly Unreadable[];
}

/** True for the view of another load balancer's pool. */
export function isForeignPool(view: ObjectView): view is ForeignPool {
  return 'controller' in view && 'ranges' in view;
}

const SOURCES: readonly PoolSource[] = [
  METALLB_POOL,
  METALLB_CONFIG,
  KUBE_VIP_CONFIG,
  CILIUM_POOL,
  PURELB_GROUP,
  CALICO_POOL,
  ANTREA_POOL,
  HARVESTER_POOL,
];

function sourceOf(apiVersion: string, kind: string, name: string, namespace: string): PoolSource | undefined {
  const identity = { group: groupOf(apiVersion), kind, name, namespace };
  return SOURCES.find((source) => source.matches(identity));
}

/**
 * True for the objects in which other load balancers keep pools; `name` and `namespace` decide for ConfigMaps only. An
 * IPPool of Calico counts although its content can make it a pod pool, for which `foreignPoolFrom` gives undefined.
 */
export function isForeignPoolKind(apiVersion: string, kind: string, name = '', namespace = ''): boolean {
  return sourceOf(apiVersion, kind, name, namespace) !== undefined;
}

/** The view of another load balancer's pool; undefined for every other object. Never throws. */
export function foreignPoolFrom(object: JsonObject, parseYaml: ParseYaml, origin?: Origin): ForeignPool | undefined {
  const { apiVersion, kind, name, namespace } = refOf(object);
  const source = sourceOf(apiVersion, kind, name, namespace ?? '');
  if (source === undefined || source.otherUse?.(object) === true) return undefined;
  const reader = new AddressReader();
  const ranges = distinctRanges(source.read(object, reader, parseYaml));
  return {
    ...leanView(object, origin),
    controller: source.controller,
    ranges,
    disabled: objectAt(object, 'spec').disabled === true,
    unreadable: reader.unreadable,
  };
}

/** The ranges of a pool as claims; none for a disabled one, whose addresses in use their Services claim. */
export function foreignPoolClaims(pool: ForeignPool): readonly AddressClaim[] {
  if (pool.disabled) return [];
  return pool.ranges.map(({ range, path }) => {
    return { range, kind: 'foreign-pool', owner: pool.ref, detail: `${pool.controller} ${path}` };
  });
}
