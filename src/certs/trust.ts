import type { X509Certificate } from 'node:crypto';
import { certificatesIn, leadsTo } from './inspect.ts';

/** Certificates of a PEM text; none where it cannot be read, which then trusts nothing. */
function readable(pem: string): readonly X509Certificate[] {
  try {
    return certificatesIn(pem);
  } catch {
    return [];
  }
}

/** True where a client that trusts `authorities` (PEM) accepts `chain` (PEM, leaf first); names and times are not looked at. */
export function isTrusted(chain: string, authorities: string): boolean {
  const presented = readable(chain);
  return presented.length > 0 && leadsTo(presented, readable(authorities));
}

/** True where `bundle` holds every certificate of `authorities`, both PEM. */
export function holdsAll(bundle: string, authorities: string): boolean {
  const held = new Set(readable(bundle).map(({ fingerprint256 }) => fingerprint256));
  const wanted = readable(authorities);
  return wanted.length > 0 && wanted.every(({ fingerprint256 }) => held.has(fingerprint256));
}

/** One PEM text with every certificate of the given ones once, in their order; texts that cannot be read are left out. */
export function bundleOf(...pems: readonly (string | undefined)[]): string {
  const seen = new Map<string, string>();
  for (const pem of pems) {
    for (const certificate of pem === undefined ? [] : readable(pem)) {
      if (!seen.has(certificate.fingerprint256)) seen.set(certificate.fingerprint256, certificate.toString());
    }
  }
  return [...seen.values()].map((text) => `${text.trim()}\n`).join('');
}

/** Who signed the first certificate of a chain, as it names itself, e.g. `CN=layer2-guard CA 1f2e3d4c`. */
export function issuerOf(chain: string): string {
  return readable(chain)[0]?.issuer.replaceAll('\n', ', ') ?? 'nobody';
}

/**
 * Why the API server would refuse what is presented, given the bundles that the webhook configurations in the cluster
 * hold (undefined while they were not read), or undefined when it accepts it.
 */
export function untrustedFault(chain: string, bundles: readonly string[] | undefined): string | undefined {
  if (bundles === undefined || bundles.every((bundle) => isTrusted(chain, bundle))) return undefined;
  return (
    `the caBundle of the webhook configuration does not verify the certificate that is served (issued by ${issuerOf(chain)}): ` +
    'the API server would refuse every call'
  );
}
