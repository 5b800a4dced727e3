/**
 * How long hostile bodies keep the event loop from everybody else. The server runs in this process under
 * monitorEventLoopDelay; the bodies come from another one (`--client URL CA KIND`).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { ensureDevelopmentCertificates } from '../src/certs/development.ts';
import { Engine } from '../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../src/engine/policy.ts';
import { rules } from '../src/rules/index.ts';
import { BODY_LIMIT, buildApp, LARGE_BODY } from '../src/server/app.ts';
import { noneTurnedAway } from '../src/server/gate.ts';
import { createIntake } from '../src/server/intake.ts';
import { largeBodyReader } from '../src/server/large-body.ts';
import { loadWorld, parseYaml } from '../src/sources/load-world.ts';
import { ClusterWorld } from '../src/world/cluster-world.ts';
import { table } from './figures.ts';

const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":""`).join()}}`;
const names = (count: number) => `[${Array.from({ length: count }, (_, index) => `"n${index}"`).join()}]`;

/** A review whose object has the given raw JSON as annotations and beside its spec. */
function review(annotations: string, more = ''): string {
  const gvk = '"group":"network.kubesphere.io","version":"v1alpha2"';
  const object = `{"apiVersion":"network.kubesphere.io/v1alpha2","kind":"Eip","metadata":{"name":"x","annotations":${annotations}},"spec":{"address":"192.168.1.130","protocol":"layer2","interface":"eth0"${more}}}`;
  return `{"apiVersion":"admission.k8s.io/v1","kind":"AdmissionReview","request":{"uid":"u","kind":{${gvk},"kind":"Eip"},"resource":{${gvk},"resource":"eips"},"operation":"CREATE","object":${object}}}`;
}

const BODIES: Readonly<Record<string, () => string>> = {
  'ordinary 2 KB': () => review('{}'),
  '7 MiB in one annotation': () => review(`{"k":"${'x'.repeat(BODY_LIMIT - 1024)}"}`),
  '7 MiB of tiny annotations': () => review(keys(540_000)),
  '100,000 annotations': () => review(keys(100_000)),
  '127 KiB of tiny annotations': () => review(keys(11_000)),
  '3 million brackets': () => review('{}', `,"deep":${'['.repeat(1_500_000)}${']'.repeat(1_500_000)}`),
  '200,000 namespaces': () => review('{}', `,"namespaces":${names(200_000)}`),
};

function post(url: string, ca: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const call = request(`${url}/validate?timeout=10s`, { method: 'POST', ca, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    call.on('error', reject).end(body);
  });
}

async function client([url = '', caFile = '', kind = '']: readonly string[]): Promise<void> {
  const body = BODIES[kind]?.() ?? '';
  const statuses = new Set<number>();
  for (let turn = 0; turn < 5; turn += 1) statuses.add(await post(url, readFileSync(caFile, 'utf8'), body));
  process.stdout.write([...statuses].join());
}

async function askFromOutside(url: string, ca: string, kind: string): Promise<string> {
  const child = spawn(process.execPath, [import.meta.filename, '--client', url, ca, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await new Promise((resolve) => child.once('exit', resolve));
  return text;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bench-'));
  const tls = await ensureDevelopmentCertificates(folder, { hosts: ['127.0.0.1'] });
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  await loadWorld(world, [join(import.meta.dirname, '../examples/world')]);
  const engine = new Engine(rules, DEFAULT_POLICY);
  const largeBodies = largeBodyReader();
  const health = { draining: () => false, reasonsNotReady: () => [], details: () => ({}) };
  const log = pino({ level: 'silent' });
  const app = buildApp({
    engine: () => engine,
    world,
    now: Date.now,
    log,
    tls,
    largeBodies,
    intake: createIntake({ requests: 256, bytes: 64 * 1024 * 1024, large: LARGE_BODY, longest: BODY_LIMIT }),
    turnedAway: noneTurnedAway(),
    refusing: () => false,
    counts: { judged: 0, otherKinds: 0 },
    metrics: { review: () => undefined, contentType: 'text/plain', text: async () => '' },
    health,
    probes: false,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const rows: string[][] = [];
  for (const kind of Object.keys(BODIES)) {
    await askFromOutside(url, join(folder, 'ca.crt'), kind);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const statuses = await askFromOutside(url, join(folder, 'ca.crt'), kind);
    delay.disable();
    rows.push([kind, statuses, (delay.max / 1e6).toFixed(1)]);
  }
  table(['body, 5 times', 'answers', 'longest stall of the event loop, ms'], rows);
  await app.close();
  await largeBodies.close();
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv[2] === '--client') await client(process.argv.slice(3));
else await main();
