import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A server under test, pinned to the first core. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from spawn to the line that names the port. */
  readonly startMs: number;
  /** Resident memory now, in MB. */
  rss(): number;
  /** CPU time used so far by all threads, in µs. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Clock ticks a second of /proc/PID/stat on Linux. */
const TICKS = 100;

/** Starts a server on core 0 and waits for its line with the port; its log goes to nowhere. */
export async function serveOn(command: readonly string[], cwd: string): Promise<Served> {
  const started = performance.now();
  const child = spawn('taskset', ['-c', '0', ...command], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
  });
  const url = await portLine(child);
  const startMs = performance.now() - started;
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    startMs,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1e6;
    },
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function portLine(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const url = /https:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (url !== undefined) resolve(url);
  });
  child.once('exit', (code) => reject(new Error(`the server ended with exit code ${code}: ${text}`)));
  return promise;
}
