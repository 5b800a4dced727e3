import type { Eip } from '../model/eip.ts';
import type { Endpoints } from '../model/endpoints.ts';
import type { Service } from '../model/service.ts';
import { serviceAnswering } from '../openelb/service-announcer.ts';
import type { World } from '../world/world.ts';

/** The Endpoints of a Service with policy Local, where no speaker runs on any node of theirs; undefined where one does or none is known. */
export function unservedEndpoints(service: Service, eip: Eip, world: World): Endpoints | undefined {
  if (service.traffic.externalTrafficPolicy !== 'Local') return undefined;
  const answering = serviceAnswering(service, eip, world);
  return answering.who === 'nobody' && answering.reason === 'endpoints-elsewhere' ? answering.endpoints : undefined;
}

/** False where one of their nodes is not there to be looked at: nothing proves that no speaker runs on it. */
export function areNodesKnown({ nodes }: Endpoints, world: World): boolean {
  return [...nodes].every((name) => world.stored({ apiVersion: 'v1', kind: 'Node', name }) !== undefined);
}
