/**
 * What the webhook adds to a write, measured where it matters: POSTs of an Eip to a real API server on one kept
 * connection, with and without the webhook registered, taking turns within one run. Needs the control plane
 * (`npm run control-plane`).
 */
import { findBinaries } from '../test/e2e/control-plane/binaries.ts';
import { bootCluster, type Cluster, until } from '../test/e2e/support/cluster.ts';
import { installCrds, type Manifest, write } from '../test/e2e/support/seed.ts';
import { type Webhook, webhookFor } from '../test/e2e/support/webhook.ts';
import { spread, table } from './figures.ts';
import { poolRange } from './large-world.ts';

const EIPS = 10_000;
const ROUNDS = 5;
const REQUESTS = 400;
const AT_ONCE = 16;
const PATH = '/apis/network.kubesphere.io/v1alpha2/eips';
const CONFIGURATION = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/layer2-guard';

const eip = (name: string, index: number): Manifest => {
  const { first, last } = poolRange(index);
  const spec = { address: `${first}-${last}`, protocol: 'layer2', interface: 'eth0', priority: index };
  return {
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name },
    ...{ spec: { ...spec, namespaces: [`team-${index % 500}`] } },
  };
};

/** Milliseconds of each of REQUESTS dry-run POSTs, one after the other. */
async function measure(cluster: Cluster): Promise<readonly number[]> {
  const connection = cluster.connection();
  const figures: number[] = [];
  for (let index = 0; index < REQUESTS; index += 1) {
    const body = JSON.stringify(eip('probe', EIPS + index));
    const started = performance.now();
    const answer = await connection.request({ method: 'POST', path: PATH, query: { dryRun: 'All' }, body });
    figures.push(performance.now() - started);
    if (answer.status !== 201) throw new Error(answer.body);
  }
  return figures.toSorted((a, b) => a - b);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Runs `work` for every index, AT_ONCE at a time. */
async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Removes or brings back the entry of Eips, and waits until the API server acts by it. */
async function switchWebhook(cluster: Cluster, on: boolean, reviews: () => Promise<number>): Promise<void> {
  const connection = cluster.connection();
  const patch = [{ op: 'replace', path: '/webhooks/0/rules/0/operations', value: on ? ['CREATE'] : ['CONNECT'] }];
  const { status, body } = await connection.request({
    method: 'PATCH',
    path: CONFIGURATION,
    contentType: 'application/json-patch+json',
    body: JSON.stringify(patch),
  });
  if (status !== 200) throw new Error(body);
  await until(async () => {
    const before = await reviews();
    const probe = JSON.stringify(eip('probe', EIPS));
    await connection.request({ method: 'POST', path: PATH, query: { dryRun: 'All' }, body: probe });
    return (await reviews()) > before === on ? true : undefined;
  }, 'the configuration takes no effect');
}

/** Leaves the server running without registration, and its configuration in our hands: nobody repairs it any more. */
async function handOver(webhook: Webhook): Promise<void> {
  await webhook.stop();
  webhook.start('--log-level', 'warn', '--registration', 'none');
  await webhook.ready(60_000);
}

type Figures = Readonly<Record<'p50' | 'p99', Readonly<Record<'with' | 'without', number[]>>>>;

/** Measures with and without the webhook, in changing order. */
async function takeTurns(cluster: Cluster, webhook: Webhook): Promise<Figures> {
  const figures: Figures = { p50: { with: [], without: [] }, p99: { with: [], without: [] } };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const on of round % 2 === 0 ? [true, false] : [false, true]) {
      await switchWebhook(cluster, on, () => webhook.reviews());
      const sorted = await measure(cluster);
      const name = on ? 'with' : 'without';
      figures.p50[name].push(percentile(sorted, 0.5));
      figures.p99[name].push(percentile(sorted, 0.99));
    }
  }
  return figures;
}

function row(name: 'p50' | 'p99', figures: Figures): readonly string[] {
  const { without, with: loaded } = figures[name];
  const added = loaded.map((value, round) => value - (without[round] ?? 0));
  return [name, spread(without, 2), spread(loaded, 2), spread(added, 2)];
}

const found = await findBinaries((line) => process.stderr.write(`${line}\n`));
if ('missing' in found) {
  process.stderr.write(`${found.missing}\n`);
  process.exit(2);
}
const cluster = await bootCluster({ binaries: found.folder, hasControllers: false });
const webhook = await webhookFor(cluster);
try {
  const connection = cluster.connection();
  await installCrds(connection, 'openelb-crds.yaml');
  await inParallel(EIPS, (index) => write(connection, eip(`pool-${index}`, index)));
  webhook.start('--log-level', 'warn');
  await webhook.ready(60_000);
  await handOver(webhook);
  const figures = await takeTurns(cluster, webhook);
  table(['POST of an Eip, ms', 'without', 'with', 'added'], [row('p50', figures), row('p99', figures)]);
} finally {
  await webhook.stop();
  await cluster.stop();
}
