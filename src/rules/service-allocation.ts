import type { FieldPath } from '../engine/finding.ts';
import type { Eip } from '../model/eip.ts';
import type { Service } from '../model/service.ts';
import type { Allocation, PendingReason } from '../openelb/allocation.ts';
import { allocate } from '../openelb/allocator.ts';
import { ALIAS_EIP_ANNOTATION, EIP_NAME_KEY, namedEip } from '../openelb/vocabulary.ts';
import { isEligible } from '../world/binding-index.ts';
import type { World } from '../world/world.ts';
import { counted } from './names.ts';
import { getsAddress } from './opt-in.ts';

/** What OpenELB does with the Service; predicted once for all rules that judge it. */
export function allocationOf(service: Service, world: World): Allocation {
  return world.answer(allocate, service);
}

/** Why the Service stays without an address; undefined where it gets one, or none by design. */
export function waitReason(service: Service, world: World): PendingReason | undefined {
  if (!getsAddress(service) || isNamedByAlias(service, world)) return undefined;
  const allocation = allocationOf(service, world);
  return allocation.outcome === 'pending' ? allocation.reason : undefined;
}

/** True where the annotation of articles chooses the Eip (policy `dialect: kubeelb`): the prediction knows OpenELB's only. */
function isNamedByAlias(service: Service, world: World): boolean {
  return world.facts.dialect === 'kubeelb' && namedEip(service)?.path.at(-1) === ALIAS_EIP_ANNOTATION;
}

/** Where a Service says which Eip it wants: the annotation that names one, or the place where one could be named. */
export function eipPath(service: Service): FieldPath {
  return namedEip(service)?.path ?? ['metadata', 'annotations', EIP_NAME_KEY];
}

/** An Eip bound to the namespace of the Service, or a default one, that has an address left; the first by name of the best. */
export function roomyEip(service: Service, world: World): string | undefined {
  const name = service.ref.namespace ?? '';
  const bound = counted(world.eipsPreferredFor({ name, labels: world.namespace(name)?.labels ?? {} }), LOOKED_AT);
  const [best] = bound.filter(hasRoom);
  const roomy =
    best === undefined
      ? counted(world.defaultEips(), LOOKED_AT).filter((eip) => isEligible(eip) && hasRoom(eip))
      : bound.filter((eip) => hasRoom(eip) && eip.priority === best.priority);
  return roomy.map(({ ref }) => ref.name).sort()[0];
}

/** Eips looked at for one proposal. */
const LOOKED_AT = 50;

function hasRoom({ pool }: Eip): boolean {
  return !pool.occupied && BigInt(pool.usage) < pool.size;
}
