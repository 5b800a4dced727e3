import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/layer2-guard.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line to its end. */
export function run(args: readonly string[], options: { input?: string; cwd?: string } = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
    ...options,
  });
  return { status, stdout, stderr };
}

export interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly stdout: string;
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<{ status: number | null; milliseconds: number; stderr: string }>;
}

/** Starts `serve` and waits until it says where it listens. */
export async function serve(args: readonly string[], program = bin): Promise<Running> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      const found = /listens on (https:\/\/\S+)/.exec(stdout)?.[1];
      if (found !== undefined && stdout.includes('readyz\n')) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${stderr}`)));
  });
  return {
    child,
    url,
    stdout,
    stop: async () => {
      const started = performance.now();
      const status = await new Promise<number | null>((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      });
      return { status, milliseconds: performance.now() - started, stderr };
    },
  };
}
