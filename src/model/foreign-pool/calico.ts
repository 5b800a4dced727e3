import { AddressReader, type ReadRange } from '../address-reader.ts';
import { type JsonObject, objectAt, stringsAt } from '../json.ts';
import { groupOf, refOf } from '../meta.ts';
import type { PoolIdentity, PoolSource } from './source.ts';

/** `IPPool` of Calico, kept for load balancers by its `allowedUses`. */
export const CALICO_POOL: PoolSource = {
  controller: 'Calico',
  matches: isCalicoPool,
  otherUse: (object) => !isForLoadBalancers(object),
  read: (object, reader) => reader.block(objectAt(object, 'spec').cidr, 'spec.cidr'),
};

/** The pool is the same object in both groups: as Calico stores it, and as its API server shows it. */
export function isCalicoPool({ group, kind }: Pick<PoolIdentity, 'group' | 'kind'>): boolean {
  return kind === 'IPPool' && (group === 'crd.projectcalico.org' || group === 'projectcalico.org');
}

/** Without `allowedUses` a pool serves workloads and tunnels; `LoadBalancer` cannot be combined with those. */
function isForLoadBalancers(object: JsonObject): boolean {
  return stringsAt(objectAt(object, 'spec'), 'allowedUses').includes('LoadBalancer');
}

/**
 * The range that a Calico IPPool gives to pods and tunnels: none for a disabled one, for one kept for load balancers,
 * and for an object that is no Calico IPPool.
 */
export function calicoPodCidrs(object: JsonObject, reader: AddressReader = new AddressReader()): readonly ReadRange[] {
  const { apiVersion, kind } = refOf(object);
  const spec = objectAt(object, 'spec');
  if (!isCalicoPool({ group: groupOf(apiVersion), kind }) || isForLoadBalancers(object)) return [];
  return spec.disabled === true ? [] : reader.block(spec.cidr, 'spec.cidr');
}
