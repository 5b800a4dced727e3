import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePorts } from '../control-plane/free-ports.ts';
import { type Cluster, until } from './cluster.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** The body of /readyz as far as tests look. */
export interface Readiness {
  readonly status: number;
  readonly ready: boolean;
  readonly reasons?: readonly string[];
  readonly resources?: Readonly<
    Record<string, { readonly synced: boolean; readonly resourceVersion?: string; readonly lastError?: string }>
  >;
}

/** Our server as a process of its own, registered with a cluster. */
export interface Webhook {
  readonly port: number;
  readonly probePort: number;
  /** Starts it (again), on the same ports. */
  start(...more: readonly string[]): void;
  /** Waits until /readyz says 200. */
  ready(patience?: number): Promise<void>;
  /** Undefined while nobody answers. */
  readiness(): Promise<Readiness | undefined>;
  /** Reviews answered since the start, of one kind or of all, from /metrics. */
  reviews(kind?: string): Promise<number>;
  metrics(): Promise<string>;
  /** Everything it printed so far. */
  output(): string;
  /** SIGTERM; gives its exit code and how long it took in milliseconds. */
  stop(): Promise<{ readonly status: number | null; readonly milliseconds: number }>;
  /** SIGSTOP: it takes requests and answers none; only `kill` ends that. */
  freeze(): void;
  /** SIGKILL: as if its node had gone. */
  kill(): Promise<void>;
}

export interface WebhookOptions {
  /** Default: the administrator's. */
  readonly kubeconfig?: string;
  /** Default: `--advertise-url` with its own address. */
  readonly address?: (port: number) => readonly string[];
}

/** Prepares a server for the cluster; it does not run yet. */
export async function webhookFor(cluster: Cluster, options: WebhookOptions = {}): Promise<Webhook> {
  const [port = 0, probePort = 0] = await freePorts(2);
  const { address = (at: number) => ['--advertise-url', `https://127.0.0.1:${at}`] } = options;
  const args = [
    ...['bin/layer2-guard.js', 'serve', '--kubeconfig', options.kubeconfig ?? cluster.kubeconfig, ...address(port)],
    ...['--host', '127.0.0.1', '--port', String(port), '--probe-port', String(probePort)],
    ...['--cert-dir', join(cluster.folder, `certs-${port}`)],
  ];
  let child: ChildProcess | undefined;
  let output = '';
  const ended = (process: ChildProcess) => {
    if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve(process.exitCode);
    return new Promise<number | null>((resolve) => process.once('exit', resolve));
  };
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    child = undefined;
    if (running === undefined) return null;
    const gone = ended(running);
    running.kill(signal);
    return gone;
  };
  // A test that dies takes its server along.
  process.once('exit', () => child?.kill('SIGKILL'));
  const text = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${probePort}${path}`).catch(() => undefined);
    return response === undefined ? undefined : { status: response.status, body: await response.text() };
  };
  const webhook: Webhook = {
    port,
    probePort,
    start: (...more) => {
      child = spawn(process.execPath, [...args, ...more], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (piece: string) => {
          output += piece;
        });
      }
    },
    ready: async (patience = 20_000) => {
      const why = () => `not ready: ${output.slice(-3000)}`;
      await until(async () => ((await webhook.readiness())?.status === 200 ? true : undefined), why, patience);
    },
    readiness: async () => {
      const answer = await text('/readyz');
      return answer === undefined ? undefined : { ...JSON.parse(answer.body), status: answer.status };
    },
    metrics: async () => (await text('/metrics'))?.body ?? '',
    reviews: async (kind) => {
      const lines = (await webhook.metrics()).split('\n').filter((line) => /^layer2_guard_reviews_total\{/.test(line));
      const wanted = kind === undefined ? lines : lines.filter((line) => line.includes(`kind="${kind}"`));
      return wanted.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
    },
    output: () => output,
    stop: async () => {
      const started = performance.now();
      const status = await end('SIGTERM');
      return { status, milliseconds: performance.now() - started };
    },
    freeze: () => void child?.kill('SIGSTOP'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
  return webhook;
}
