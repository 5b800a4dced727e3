import type { Certificates } from '../certs/certificates.ts';
import { expiryWarning } from '../certs/expiry.ts';
import type { Registrar } from '../registration/registrar.ts';
import type { ReviewCounts } from '../server/answer-review.ts';
import type { Drain } from '../server/lifecycle.ts';
import type { Health } from '../server/probes.ts';
import type { Trust } from './serve-certs.ts';
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
  { certificates, trust }: { readonly certificates: Certificates; readonly trust: Trust },
): Health {
  const notRegistered = () =>
    registered.registrar?.reasonsNotReady() ?? (registered.planned ? ['not registered yet'] : []);
  return {
    draining: drain.draining,
    reasonsNotReady: () => [...(cluster?.live.reasonsNotReady() ?? []), ...notRegistered(), ...trust.reasonsNotReady()],
    details: () => ({
      world: { scope: world.scope, version: world.version, objects: Object.fromEntries(world.counts()) },
      reviews,
      certificate: certificateDetails(certificates),
      ...(cluster === undefined ? {} : { server: cluster.connection.server, resources: cluster.live.resources() }),
      ...(registered.registrar === undefined ? {} : { registration: registered.registrar.details() }),
    }),
  };
}

function certificateDetails(certificates: Certificates): object {
  const notAfter = certificates.notAfter();
  const { source } = certificates;
  // What the server renews itself needs no reminder.
  const warning = source === 'cluster' ? undefined : expiryWarning(notAfter, new Date());
  return { source, notAfter, ...(warning === undefined ? {} : { warning }) };
}
