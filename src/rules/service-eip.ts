import type { Eip } from '../model/eip.ts';
import type { Service } from '../model/service.ts';
import { namedEip } from '../openelb/vocabulary.ts';
import type { World } from '../world/world.ts';
import { allocationOf } from './service-allocation.ts';

/**
 * The Eip that serves a Service: the one it names, else the one OpenELB chooses or would have to choose. Undefined where
 * there is none, or where it is not known.
 */
export function eipOf(service: Service, world: World): Eip | undefined {
  const named = namedEip(service);
  if (named !== undefined) return eipNamed(named.text, service, world);
  const allocation = allocationOf(service, world);
  if (allocation.outcome === 'assigned') return world.eip(allocation.eip, 'openelb');
  if (allocation.outcome !== 'pending' || !('eip' in allocation.reason)) return undefined;
  return world.eip(allocation.reason.eip, 'openelb');
}

/** The Eip of a name that a Service gives; one of articles may stand in the namespace of the Service. */
export function eipNamed(name: string, { ref }: Service, world: World): Eip | undefined {
  return world.eip(name, 'openelb') ?? world.eip(name, 'kubeelb', ref.namespace);
}
