import type { AddressClaim } from '../model/claim.ts';
import { clusterConfigClaims, isClusterConfig } from '../model/cluster-config.ts';
import { type Eip, eipClaims, isEip } from '../model/eip.ts';
import { foreignPoolClaims, isForeignPool } from '../model/foreign-pool.ts';
import type { ObjectView } from '../model/meta.ts';
import { isNode, nodeClaims } from '../model/node.ts';
import { type Service, serviceClaims } from '../model/service.ts';

/** The addresses that an object holds, whatever its kind. */
export function claimsOf(view: ObjectView): readonly AddressClaim[] {
  const eip = asEip(view);
  if (eip !== undefined) return eipClaims(eip);
  const service = asService(view);
  if (service !== undefined) return serviceClaims(service);
  if (isNode(view)) return nodeClaims(view);
  if (isForeignPool(view)) return foreignPoolClaims(view);
  return isClusterConfig(view) ? clusterConfigClaims(view) : [];
}

/** The view as an Eip, where it is one. */
export function asEip(view: ObjectView | undefined): Eip | undefined {
  return view !== undefined && isEip(view.ref.apiVersion, view.ref.kind) ? (view as Eip) : undefined;
}

/** The view as a Service, where it is one. */
export function asService(view: ObjectView | undefined): Service | undefined {
  return view?.ref.apiVersion === 'v1' && view.ref.kind === 'Service' ? (view as Service) : undefined;
}
