import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithCluster, runProgram, until } from './support/cluster.ts';
import { installExampleWorld, type Manifest, write } from './support/seed.ts';
import { transcript } from './support/transcript.ts';
import { ROOT, type Webhook, webhookFor } from './support/webhook.ts';

const MANIFESTS = `${import.meta.dirname}/manifests`;
const SERVICE = `
apiVersion: v1
kind: Service
metadata: { name: open, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, ports: [{ port: 80 }] }
`;
/** How long the API server stays away, in milliseconds; in CI long enough for every pause to reach its bound. */
const AWAY = Number(process.env['E2E_AWAY_MS'] ?? (process.env['CI'] === 'true' ? 30_000 : 5_000));

const eip = (name: string, address: string): Manifest => ({
  apiVersion: 'network.kubesphere.io/v1alpha2',
  kind: 'Eip',
  metadata: { name },
  ...{ spec: { address, protocol: 'layer2', interface: 'eth0' } },
});

await describeWithCluster('when something is down', {}, (cluster) => {
  let webhook: Webhook;
  before(async () => {
    await installExampleWorld(cluster.connection());
    webhook = await webhookFor(cluster);
    webhook.start();
    await webhook.ready();
    await called();
  });
  after(() => webhook?.stop());

  /** Server-side dry run of a manifest; what kubectl said. */
  const ask = async (file: string) =>
    (await cluster.kubectl(['apply', '--dry-run=server', '-f', `${MANIFESTS}/${file}`])).stderr;
  const called = () =>
    until(async () => ((await ask('broken.yaml')).includes('eip-address-overlap') ? true : undefined), 'not called');
  const eips = async () => (await webhook.readiness())?.resources?.['eips'];

  test('the webhook is restarted under a steady trickle of applies: closed while it is away, never wrong', async () => {
    const trickle = startTrickle();
    await sleep(500);
    await webhook.stop();
    webhook.start();
    await webhook.ready();
    await sleep(500);
    const { right, unavailable, wrong } = await trickle.end();
    assert.deepEqual(wrong, []);
    assert.ok(right > 5, `${right} right, ${unavailable} unavailable`);
  });

  test('the API server is restarted under a steady trickle of applies: the world goes on where it was', async () => {
    const trickle = startTrickle();
    await cluster.stopApiServer();
    await cluster.startApiServer();
    await write(cluster.connection(), eip('after-restart', '10.70.0.1-10.70.0.9'));
    await until(
      async () => (/shares 10\.70\.0\.5/.test(await overlapWith('10.70.0.5')) ? true : undefined),
      'not seen',
      20_000,
    );
    const { right, wrong } = await trickle.end();
    assert.deepEqual(wrong, []);
    assert.ok(right > 5, String(right));
    await webhook.ready();
  });

  test('the API server is away for a while and back: readiness tells, the world converges', async () => {
    const before = await eips();
    assert.equal(before?.synced, true);
    await cluster.stopApiServer();
    const away = performance.now();
    const error = await until(async () => (await eips())?.lastError, 'readiness says nothing of it', 15_000);
    assert.match(error, /ECONNREFUSED|nothing listens|cut off/);
    await sleep(Math.max(0, AWAY - (performance.now() - away)));
    await cluster.startApiServer();
    await write(cluster.connection(), eip('after-absence', '10.71.0.1-10.71.0.9'));
    await until(
      async () => (/shares 10\.71\.0\.5/.test(await overlapWith('10.71.0.5')) ? true : undefined),
      'not seen',
      35_000,
    );
    await webhook.ready(35_000);
    const now = await eips();
    assert.equal(now?.synced, true);
    assert.equal(now?.lastError, undefined);
    assert.notEqual(now?.resourceVersion, before.resourceVersion);
  });

  test('the webhook is gone: Eips are refused with a clear error, Services and DaemonSets pass; unregister opens again', async () => {
    await webhook.kill();
    const terminal = transcript(cluster, 'webhook-down');
    await terminal.run(['apply', '-f', 'good.yaml']);
    await terminal.run(['apply', '-f', '-'], { input: SERVICE });
    await terminal.run(['annotate', 'daemonset', 'openelb-speaker', '-n', 'openelb-system', 'a=b']);
    terminal.say('the way out: layer2-guard unregister');
    const done = await runProgram(
      process.execPath,
      ['bin/layer2-guard.js', 'unregister', '--kubeconfig', cluster.kubeconfig],
      {
        cwd: ROOT,
      },
    );
    assert.equal(done.status, 0, done.stderr);
    assert.equal(
      done.stdout,
      'removed ClusterRole "layer2-guard"\nremoved ValidatingWebhookConfiguration "layer2-guard"\n',
    );
    await terminal.run(['apply', '-f', 'good.yaml']);
    terminal.compare();
  });

  const connection = cluster.connection();
  /** Asks for an Eip on that address, as a dry run. */
  const post = (address: string) =>
    connection.request({
      method: 'POST',
      path: '/apis/network.kubesphere.io/v1alpha2/eips',
      query: { dryRun: 'All' },
      body: JSON.stringify(eip('probe', address)),
    });
  const overlapWith = async (address: string) => (await post(address)).body;

  /** Asks every 50 ms for something that must be denied, and counts how it was answered. */
  const startTrickle = () => {
    let right = 0;
    let unavailable = 0;
    const wrong: string[] = [];
    let ended = false;
    const run = async () => {
      while (!ended) {
        const { status, body } = await post('192.168.1.105').catch(() => ({ status: 503, body: '' }));
        if (status === 422 && body.includes('[eip-address-overlap]')) right += 1;
        // An API server that has just started knows no user's rights yet.
        else if (status >= 500 || status === 401 || status === 403) unavailable += 1;
        else wrong.push(body);
        await sleep(50);
      }
    };
    const running = run();
    return {
      end: async () => {
        ended = true;
        await running;
        return { right, unavailable, wrong };
      },
    };
  };
});
