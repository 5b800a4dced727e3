import type { ServingCertificate } from '../certs/development.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { RegistrationOptions } from './serve-registration.ts';

/** The options of `serve`. */
export interface ServeOptions extends RegistrationOptions {
  readonly host: string;
  readonly port: number;
  readonly probePort?: number;
  readonly certDir: string;
  readonly policy?: string;
  readonly world: readonly string[];
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly logLevel: string;
  /** Milliseconds. Default: by where the server runs. */
  readonly drainQuiet?: number;
  readonly maxRequests: number;
  readonly maxBodyMib: number;
  readonly clientCa?: string;
  readonly clientName: readonly string[];
}

/** What `serve` has to tell once it listens. */
export interface ServeFacts {
  readonly options: ServeOptions;
  /** Where the World comes from and what is in it. */
  readonly worldLine: string;
  readonly certificate: ServingCertificate;
  readonly policy: PolicyInForce;
  /** How the webhook is registered. */
  readonly registrationLine: string;
  readonly url: string;
  readonly probeUrl: string;
  readonly version: string;
  readonly rules: number;
}

/** The lines printed at the start: where it listens, what it loaded, what to try next. */
export function welcome(facts: ServeFacts): readonly string[] {
  const { options, certificate, policy } = facts;
  const until = certificate.notAfter.toISOString().slice(0, 10);
  return [
    `layer2-guard ${facts.version} listens on ${facts.url} (POST /validate, probes on ${facts.probeUrl}/readyz)`,
    `  certificates  ${options.certDir}: ${certificate.reason}, valid until ${until}`,
    `  world         ${facts.worldLine}`,
    `  policy        ${options.policy ?? 'default'}: ${facts.rules} rules${mutationsOf(policy)}`,
    `  registration  ${facts.registrationLine}`,
    ...policy.notices.map((notice) => `  note          ${notice}`),
    '',
    'Try next, in another terminal:',
    `  npx layer2-guard review examples/eip-broken.yaml --server ${facts.url} --ca ${options.certDir}/ca.crt`,
    `  curl --cacert ${options.certDir}/ca.crt ${facts.probeUrl}/readyz`,
  ];
}

/** What is said of mutations, which most policies do without. */
function mutationsOf(policy: PolicyInForce): string {
  const { length } = policy.mutator().enabled;
  return length === 0 ? '' : `, ${length} mutation${length === 1 ? '' : 's'}`;
}
