import type { Logger } from 'pino';
import type { CertificateSource, Certificates } from '../certs/certificates.ts';
import { untrustedFault } from '../certs/trust.ts';
import { ApiError } from '../kube-api/api-connection.ts';
import { KubeApi } from '../kube-api/kube-api.ts';
import { hostsOf, type WebhookAddress } from '../registration/address.ts';
import { namespaceOf, OWN_NAMESPACE } from '../registration/configuration.ts';
import { ensureNamespace } from '../registration/owner.ts';
import { durationText } from './duration.ts';
import type { Registered } from './serve-health.ts';
import { advertisedAddress, type RegistrationPlan, type Surroundings } from './serve-registration.ts';
import type { ServeOptions } from './serve-welcome.ts';
import type { ServedWorld } from './serve-world.ts';
import { UsageError } from './terminal.ts';

/** What choosing and following certificates needs to know of the server. */
export interface CertificateParts {
  readonly served: ServedWorld;
  readonly plan: RegistrationPlan | undefined;
  readonly surroundings: Surroundings;
  readonly registered: Registered;
  readonly log: Logger;
}

/** Where certificates come from when nobody says. */
export function sourceOf({ certs }: Pick<ServeOptions, 'certs'>, surroundings: Surroundings): CertificateSource {
  return certs ?? (surroundings === 'pod' ? 'cluster' : 'local');
}

/** A CA that is replaced must find the one before it gone. */
const LEAVES_PER_AUTHORITY = 3;

/** The certificates that the options ask for, followed from now on. Throws UsageError and CertificateError. */
export async function certificatesOf(options: ServeOptions, parts: CertificateParts): Promise<Certificates> {
  const { plan, surroundings, log } = parts;
  const source = sourceOf(options, surroundings);
  const address = plan?.address ?? advertisedAddress(options);
  const hosts = address === undefined ? [] : hostsOf(address);
  const names = [...new Set([options.host, ...hosts])];
  const { certDir: dir } = options;
  if (source === 'cluster') return fromCluster(options, names, address, parts);
  if (source === 'files') {
    const { followFiles } = await import('../certs/files.ts');
    return followFiles({ dir, hosts, log });
  }
  const { followLocal } = await import('../certs/local.ts');
  return followLocal({ dir, hosts, names, log });
}

async function fromCluster(
  { leafLife, caLife }: ServeOptions,
  names: readonly string[],
  address: WebhookAddress | undefined,
  { served, plan, registered, log }: CertificateParts,
): Promise<Certificates> {
  if (served.cluster === undefined)
    throw new UsageError('--certs cluster needs a cluster that holds the CA: name one with --kubeconfig FILE');
  if (caLife < LEAVES_PER_AUTHORITY * leafLife) {
    throw new UsageError(
      `--ca-life ${durationText(caLife)} is too short for --leaf-life ${durationText(leafLife)}: at least ` +
        `${durationText(LEAVES_PER_AUTHORITY * leafLife)}`,
    );
  }
  const api = new KubeApi(served.cluster.connection);
  const namespace = address === undefined ? OWN_NAMESPACE : namespaceOf(address);
  // In a pod it is there; what else goes wrong is told by the first look at the Secret.
  await ensureNamespace(api, namespace).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
  });
  const { followCluster } = await import('../certs/cluster/follow.ts');
  return followCluster({
    api,
    namespace,
    names: ['localhost', '127.0.0.1', '::1', ...names.filter((name) => name !== '0.0.0.0' && name !== '::')],
    lives: { authority: caLife, leaf: leafLife },
    bundles: () => registered.registrar?.bundles(),
    isRegistered: plan !== undefined,
    log,
  });
}

/** What stands against the API server's accepting what is presented. */
export interface Trust {
  reasonsNotReady(): readonly string[];
  close(): void;
}

const LOOK_EVERY = 1_000;

/** Watches whether the live configurations verify what is presented, and says it once whenever that changes. */
export function watchTrust(certificates: Certificates, registered: Registered, log: Logger): Trust {
  let reasons: readonly string[] = [];
  let judged = '';
  const look = () => {
    const { cert } = certificates.pair();
    const bundles = registered.registrar?.bundles();
    const own = certificates.reasonsNotReady();
    const key = [cert, ...(bundles ?? ['-']), ...own].join('\n');
    if (key === judged) return;
    judged = key;
    const untrusted = own.length > 0 ? undefined : untrustedFault(cert, bundles);
    const found = untrusted === undefined ? own : [untrusted];
    if (found.join() !== reasons.join()) {
      if (found.length > 0) log.error({ why: found.join('; ') }, 'the API server cannot trust this server');
      else log.info('the API server trusts the certificate that is served');
    }
    reasons = found;
  };
  look();
  const clock = setInterval(look, LOOK_EVERY).unref();
  return {
    reasonsNotReady: () => {
      look();
      return reasons;
    },
    close: () => clearInterval(clock),
  };
}
