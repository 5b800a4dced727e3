/** Memory of the bundle after it has read clusters of several sizes, with the heap that a limit of 512Mi leaves. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { table } from './figures.ts';
import { type ClusterSize, listingApiServer } from './listing-api-server.ts';

const SIZES: readonly ClusterSize[] = [
  { eips: 10, services: 100, nodes: 10 },
  { eips: 1_000, services: 5_000, nodes: 500 },
  { eips: 10_000, services: 50_000, nodes: 500 },
];
/** Node takes half of the memory of its container for old objects. */
const FLAGS = ['--max-old-space-size=256', '--max-semi-space-size=8'];
/** How long to wait until everything is read, in milliseconds. */
const PATIENCE = 60_000;

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bench-'));

/** Writes a kubeconfig that leads to the server. */
function kubeconfigFor(server: string): string {
  const file = join(folder, 'kubeconfig');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'bench',
    clusters: [{ name: 'bench', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'bench', user: { token: 'none' } }],
    contexts: [{ name: 'bench', context: { cluster: 'bench', user: 'bench' } }],
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}

/** Highest and last resident memory of a server that has read the cluster, in MB. */
async function measure(size: ClusterSize): Promise<{ readonly most: number; readonly after: number }> {
  const api = await listingApiServer(size);
  const args = [...FLAGS, 'dist/layer2-guard.js', 'serve', '--kubeconfig', kubeconfigFor(api.url), '--port', '0'];
  const child = spawn(process.execPath, [...args, '--cert-dir', join(folder, 'certs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  try {
    for (const end = performance.now() + PATIENCE; !log.includes('cluster synced'); await sleep(100))
      if (performance.now() > end || child.exitCode !== null) throw new Error(`not read: ${log}`);
    await sleep(2_000);
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    const megabytes = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { most: megabytes('VmHWM'), after: megabytes('VmRSS') };
  } finally {
    child.kill('SIGTERM');
    await exited;
    api.close();
  }
}

try {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const { most, after } = await measure(size);
    const counts = [size.eips, size.services, size.nodes].map((count) => count.toLocaleString('en'));
    rows.push([...counts, most.toFixed(0), after.toFixed(0)]);
  }
  table(['Eips', 'Services', 'Nodes', 'at most, MB', 'two seconds later, MB'], rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
