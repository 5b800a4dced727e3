import { relative } from 'node:path';
import type { ServingCertificate } from '../certs/development.ts';
import type { LoadedWorld } from '../sources/load-world.ts';
import type { ClusterWorld } from '../world/cluster-world.ts';
import type { PolicyInForce } from './policy-in-force.ts';

/** The options of `serve`. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly probePort?: number;
  readonly certDir: string;
  readonly policy?: string;
  readonly world: readonly string[];
  readonly logLevel: string;
}

/** What `serve` has to tell once it listens. */
export interface ServeFacts {
  readonly options: ServeOptions;
  readonly paths: readonly string[];
  readonly loaded: LoadedWorld;
  readonly world: ClusterWorld;
  readonly certificate: ServingCertificate;
  readonly policy: PolicyInForce;
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
    `  world         ${facts.paths.map(shortPath).join(', ')}: ${contents(facts)}`,
    `  policy        ${options.policy ?? 'default'}: ${facts.rules} rules`,
    ...policy.notices.map((notice) => `  note          ${notice}`),
    '',
    'Try next, in another terminal:',
    `  npx layer2-guard review examples/eip-broken.yaml --server ${facts.url} --ca ${options.certDir}/ca.crt`,
    `  curl --cacert ${options.certDir}/ca.crt ${facts.probeUrl}/readyz`,
  ];
}

function contents({ world, loaded }: ServeFacts): string {
  const counts = [...world.counts()].map(([type, count]) => `${count} ${count === 1 ? type : PLURAL[type]}`);
  const ignored = loaded.ignored === 0 ? [] : [`${loaded.ignored} of kinds that no rule reads`];
  return [...counts, ...ignored].join(', ') || 'empty';
}

const PLURAL: Readonly<Record<string, string>> = {
  eip: 'Eips',
  service: 'Services',
  node: 'Nodes',
  namespace: 'Namespaces',
  speaker: 'speakers',
  'foreign-pool': 'foreign pools',
  'cluster-config': 'cluster settings',
  'host-workload': 'workloads on host ports',
  'kube-proxy-pod': 'pods of kube-proxy',
  secret: 'Secrets',
};

function shortPath(path: string): string {
  const short = relative('', path);
  return short === '' || short.startsWith('..') ? path : short;
}
