import type { Eip } from '../model/eip.ts';
import type { Endpoints } from '../model/endpoints.ts';
import { displayName } from '../model/meta.ts';
import type { Service } from '../model/service.ts';
import type { World } from '../world/world.ts';
import { type Announcement, speakersAnswering } from './announcer.ts';
import { ELECTION } from './speaker-fitness.ts';
import { openElbVersion } from './version.ts';

/** Why nobody answers for a Service though speakers serve its Eip. */
export type ServiceSilenceReason =
  /** No Endpoints object of its name, at which speakers stop in the middle of the pool. */
  | 'no-endpoints'
  /** Policy Local, and no ready address says on which node it is. */
  | 'no-endpoint-node'
  /** Policy Local, and no speaker runs on a node of its endpoints. */
  | 'endpoints-elsewhere';

/** Who answers for the address of a Service. */
export type ServiceAnnouncement =
  | Announcement
  | {
      readonly who: 'nobody';
      readonly reason: ServiceSilenceReason;
      readonly log: string;
      /** The Endpoints it is about, where there are any. */
      readonly endpoints?: Endpoints;
      /** False: Endpoints can be written, and Pods can move, at any time. */
      readonly certain: false;
    };

/**
 * Who answers for the address that a Service has, or gets, from an Eip. Like {@link speakersAnswering}, narrowed by the
 * Service's Endpoints: with policy Local only nodes with one of its ready addresses take part in an election. The answer
 * is that of an election held now; speakers keep the outcome of an earlier one. Endpoints that are not known narrow nothing.
 */
export function serviceAnswering(service: Service, eip: Eip, world: World): ServiceAnnouncement {
  const announcement = speakersAnswering(eip, world);
  if (announcement.who !== 'nodes' || eip.protocol !== 'layer2' || !world.knows('endpoints')) return announcement;
  // Up to 0.5 one process answers, and for every node.
  if (openElbVersion(world) === '0.5') return announcement;
  const endpoints = world.endpoints(service.ref.namespace ?? '', service.ref.name);
  if (endpoints === undefined) return withoutEndpoints(service, announcement, world);
  if (service.traffic.externalTrafficPolicy !== 'Local') return announcement;
  return localAnswering(service, announcement, endpoints);
}

/** Those of a Service with a selector come from Kubernetes, so that not seeing them proves nothing. */
function withoutEndpoints({ ref, traffic }: Service, announcement: Announcement, world: World): ServiceAnnouncement {
  if (traffic.hasSelector || world.scope === 'partial') return announcement;
  return { who: 'nobody', reason: 'no-endpoints', log: `Endpoints "${ref.name}" not found`, certain: false };
}

function localAnswering(
  { ref }: Service,
  announcement: Extract<Announcement, { who: 'nodes' }>,
  endpoints: Endpoints,
): ServiceAnnouncement {
  if (endpoints.nodes.length === 0) {
    const log = `no available nodes for service ip <ip>:${displayName(ref)}`;
    return { who: 'nobody', reason: 'no-endpoint-node', log, endpoints, certain: false };
  }
  const { nodes } = announcement;
  if (nodes === undefined || endpoints.hasMoreNodes) return announcement;
  const both = endpoints.nodes.filter((name) => isAmong(name, nodes)).sort();
  if (both.length > 0) return { ...announcement, nodes: both };
  return { who: 'nobody', reason: 'endpoints-elsewhere', log: ELECTION, endpoints, certain: false };
}

/** `names` are sorted: a cluster can have thousands of nodes. */
function isAmong(name: string, names: readonly string[]): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return names[low] === name;
}
