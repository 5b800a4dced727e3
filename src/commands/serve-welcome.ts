import type { CertificateSource, Certificates } from '../certs/certificates.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { RegistrationOptions } from './serve-registration.ts';

/** The options of `serve`. */
export interface ServeOptions extends RegistrationOptions {
  readonly host: string;
  readonly port: number;
  readonly probePort?: number;
  /** Default: `cluster` in a pod, else `local`. */
  readonly certs?: CertificateSource;
  readonly certDir: string;
  /** Milliseconds. */
  readonly leafLife: number;
  /** Milliseconds. */
  readonly caLife: number;
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
  readonly certificates: Certificates;
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
  const { options, certificates, policy } = facts;
  return [
    `layer2-guard ${facts.version} listens on ${facts.url} (POST /validate, probes on ${facts.probeUrl}/readyz)`,
    `  certificates  ${certificates.line}, valid until ${timeText(certificates.notAfter())}`,
    `  world         ${facts.worldLine}`,
    `  policy        ${options.policy ?? 'default'}: ${facts.rules} rules${mutationsOf(policy)}`,
    `  registration  ${facts.registrationLine}`,
    ...policy.notices.map((notice) => `  note          ${notice}`),
    '',
    ...(certificates.source === 'cluster' ? [] : nextSteps(facts)),
  ];
}

function nextSteps({ options, url, probeUrl }: ServeFacts): readonly string[] {
  const ca = `${options.certDir}/ca.crt`;
  return [
    'Try next, in another terminal:',
    `  npx layer2-guard review examples/eip-broken.yaml --server ${url} --ca ${ca}`,
    `  curl --cacert ${ca} ${probeUrl}/readyz`,
  ];
}

/** The day; the minute too where that is soon. */
function timeText(time: Date): string {
  const isSoon = time.getTime() - Date.now() < 2 * 24 * 60 * 60 * 1000;
  return time.toISOString().slice(0, isSoon ? 16 : 10);
}

/** What is said of mutations, which most policies do without. */
function mutationsOf(policy: PolicyInForce): string {
  const { length } = policy.mutator().enabled;
  return length === 0 ? '' : `, ${length} mutation${length === 1 ? '' : 's'}`;
}
