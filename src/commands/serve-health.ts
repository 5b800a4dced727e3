import type { Registrar } from '../registration/registrar.ts';
import type { ReviewCounts } from '../server/answer-review.ts';
import type { Drain } from '../server/lifecycle.ts';
import type { Health } from '../server/probes.ts';
import type { ServedWorld } from './serve-world.ts';

/** The registration of a server; the registrar is filled in when it listens. */
export interface Registered {
  readonly planned: boolean;
  registrar?: Registrar | undefined;
}

/** What probes are told: a World from files is complete from the start. */
export function healthOf(
  { world, cluster }: ServedWorld,
  drain: Drain,
  reviews: ReviewCounts,
  registered: Registered,
): Health {
  const notRegistered = () =>
    registered.registrar?.reasonsNotReady() ?? (registered.planned ? ['not registered yet'] : []);
  return {
    draining: drain.draining,
    reasonsNotReady: () => [...(cluster?.live.reasonsNotReady() ?? []), ...notRegistered()],
    details: () => ({
      world: { scope: world.scope, version: world.version, objects: Object.fromEntries(world.counts()) },
      reviews,
      ...(cluster === undefined ? {} : { server: cluster.connection.server, resources: cluster.live.resources() }),
      ...(registered.registrar === undefined ? {} : { registration: registered.registrar.details() }),
    }),
  };
}
