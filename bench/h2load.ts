import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One load phase against one server. */
export interface Load {
  readonly seconds: number;
  readonly clients: number;
  /** Requests a second of each client; absent: as fast as answers come. */
  readonly rate?: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Latencies in µs. */
  readonly p50: number;
  readonly p99: number;
}

/** Drives HTTP/1.1 load from the second core with h2load (Debian package nghttp2-client) and reads its request log. */
export function load(url: string, body: string, { seconds, clients, rate }: Load): LoadResult {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bench-'));
  try {
    writeFileSync(join(folder, 'body'), body);
    const pace = rate === undefined ? [] : [`--rps=${rate}`];
    const log = join(folder, 'log');
    const args = [
      '--h1',
      '-t1',
      '-m1',
      `-c${clients}`,
      `-D${seconds}`,
      `--warm-up-time=1`,
      ...pace,
      `--data=${join(folder, 'body')}`,
    ];
    const headers = ['-H', 'content-type: application/json', `--log-file=${log}`, `${url}/validate?timeout=5s`];
    const run = spawnSync('taskset', ['-c', '1', 'h2load', ...args, ...headers], { encoding: 'utf8' });
    if (run.status !== 0)
      throw new Error(`h2load failed (Debian package nghttp2-client): ${run.error?.message ?? run.stderr}`);
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t').map(Number));
    const bad = lines.filter(([, status]) => status !== 200).length;
    if (bad > 0) throw new Error(`${bad} of ${lines.length} answers of ${url} were not 200`);
    const sorted = lines.map((line) => line[2] ?? 0).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { requests: sorted.length, perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
