import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiConnection } from '../../../src/kube-api/api-connection.ts';
import { findBinaries } from '../control-plane/binaries.ts';
import { type BootOptions, bootControlPlane, type ControlPlane } from '../control-plane/boot.ts';
import { connectionTo } from './api.ts';

/** What a command printed. */
export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface KubectlOptions {
  readonly input?: string;
  /** Default: `admin`. */
  readonly user?: string;
  /** Folder that relative file names mean. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running control plane with what a test does to it. */
export interface Cluster extends ControlPlane {
  readonly hasControllers: boolean;
  readonly binaries: string;
  /** Runs kubectl to its end. */
  kubectl(args: readonly string[], options?: KubectlOptions): Promise<Finished>;
  /** Applies YAML text or files as administrator; throws what kubectl printed when it fails. */
  apply(...yaml: readonly string[]): Promise<void>;
  connection(user?: string): ApiConnection;
}

/** Boots a control plane and extends it; the caller stops it. */
export async function bootCluster(options: BootOptions & { readonly hasControllers: boolean }): Promise<Cluster> {
  const plane = await bootControlPlane(options);
  const connections: { close(): void }[] = [];
  const kubectl: Cluster['kubectl'] = (args, { user = 'admin', ...more } = {}) =>
    runProgram(join(options.binaries, 'kubectl'), ['--kubeconfig', plane.kubeconfigOf(user), ...args], {
      ...more,
      // Its cache of API groups belongs to this control plane.
      env: { ...more.env, HOME: plane.folder, PATH: process.env['PATH'] ?? '' },
    });
  return {
    ...plane,
    hasControllers: options.hasControllers,
    binaries: options.binaries,
    kubectl,
    async apply(...yaml) {
      for (const text of yaml) {
        const isFile = !text.includes('\n');
        const done = await kubectl(['apply', '-f', isFile ? text : '-'], isFile ? {} : { input: text });
        if (done.status !== 0) throw new Error(done.stderr);
      }
    },
    connection(user = 'admin') {
      const made = connectionTo({ url: plane.url, ca: plane.ca, token: plane.tokenOf(user) });
      connections.push(made);
      return made;
    },
    async stop() {
      for (const connection of connections) connection.close();
      await plane.stop();
    },
  };
}

/**
 * A `describe` with a control plane of its own, which starts at once; without the programs for one it is skipped with the
 * reason and the way to get them.
 */
export async function describeWithCluster(
  title: string,
  options: Omit<BootOptions, 'binaries'>,
  body: (cluster: Cluster) => void,
): Promise<void> {
  const found = await findBinaries(report);
  if ('missing' in found) {
    report(`${title}: skipped, ${found.missing}`);
    test(title, { skip: found.missing }, () => undefined);
    return;
  }
  const { folder, hasControllers } = found;
  const controllers = options.controllers === true && hasControllers;
  const cluster = await bootCluster({ ...options, binaries: folder, controllers, hasControllers });
  describe(title, () => {
    body(cluster);
    // Hooks run in the order in which they were given: servers that follow the cluster are ended before it.
    after(() => cluster.stop());
  });
}

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a program to its end without holding up the event loop: it may call a server of this process. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input, cwd, env }: KubectlOptions = {},
): Promise<Finished> {
  const { promise, resolve, reject } = Promise.withResolvers<Finished>();
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  child.once('error', reject);
  child.once('close', (status) => resolve({ status, stdout, stderr }));
  return promise;
}

/** Asks again and again until the answer is one, at most `patience` milliseconds. Throws Error with what `describe` says. */
export async function until<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  what: string | (() => string),
  patience = 15_000,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end)
      throw new Error(`not within ${patience} ms: ${typeof what === 'string' ? what : what()}`);
    await sleep(50);
  }
}
