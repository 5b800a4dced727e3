import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Cluster, describeWithCluster, until } from './support/cluster.ts';
import { installExampleWorld, type Manifest, write } from './support/seed.ts';
import { type Transcript, transcript } from './support/transcript.ts';
import { type Webhook, webhookFor } from './support/webhook.ts';

const EIPS = 'eips.network.kubesphere.io';
const eip = (name: string, spec: object, metadata: object = {}): Manifest => ({
  apiVersion: 'network.kubesphere.io/v1alpha2',
  kind: 'Eip',
  metadata: { name, ...metadata },
  ...{ spec },
});

await describeWithCluster('what kubectl prints', { controllers: true }, (cluster) => {
  let webhook: Webhook;
  before(async () => {
    const connection = cluster.connection();
    await installExampleWorld(connection);
    // Stored before the webhook was there: broken, with the finalizer that OpenELB's controller takes off.
    const finalizers = ['finalizer.ipam.kubesphere.io/v1alpha1'];
    await write(connection, eip('old', { address: '10.9.0.5-10.9.0.1', protocol: 'layer2' }, { finalizers }));
    webhook = await webhookFor(cluster);
    webhook.start();
    await webhook.ready();
    await isCalled(cluster);
  });
  after(() => webhook?.stop());

  const scenario = (name: string, play: (terminal: Transcript) => Promise<void>) =>
    test(name.replaceAll('-', ' '), async () => {
      const terminal = transcript(cluster, name);
      await play(terminal);
      terminal.compare();
    });
  const remove = (...names: readonly string[]) => cluster.kubectl(['delete', EIPS, '--ignore-not-found', ...names]);
  /** Waits until the webhook's world holds what was just written elsewhere. */
  const seen = async (...args: readonly string[]) => {
    await until(
      async () => ((await cluster.kubectl([...args, '--dry-run=server'])).status === 0 ? undefined : true),
      () => `not seen within a second: ${args.join(' ')}`,
      1_500,
    );
  };

  scenario('apply-broken', async ({ run }) => {
    await run(['apply', '-f', 'broken.yaml']);
    await run(['create', '-f', 'broken.yaml']);
    await run(['apply', '-f', 'broken.yaml', '--dry-run=server']);
    await run(['apply', '-f', 'broken.yaml', '--server-side', '--field-manager=pipeline']);
    await run(['diff', '-f', 'broken.yaml']);
    await run(['get', EIPS, 'lab']);
  });

  scenario('apply-several', async ({ run }) => {
    await run(['apply', '-f', 'three.yaml']);
    await run(['apply', '-f', 'warnings.yaml']);
    await run(['apply', '-f', 'warnings.yaml', '--dry-run=server', '-o', 'name']);
    await remove('good', 'later');
  });

  scenario('change-a-good-one', async ({ run, say }) => {
    await run(['apply', '-f', 'good.yaml']);
    await run(['apply', '-f', 'good.yaml']);
    await run(['apply', '-f', 'good.yaml', '--server-side', '--field-manager=pipeline', '--force-conflicts']);
    await run(['diff', '-f', 'good.yaml']);
    await run(['label', EIPS, 'lab', 'team=web']);
    say('each of these asks for the same two faults');
    await run(['apply', '-f', 'moved.yaml']);
    await run(['replace', '-f', 'moved.yaml']);
    await run(['diff', '-f', 'moved.yaml']);
    await run(['patch', EIPS, 'lab', '--type=merge', '-p', '{"spec":{"interface":"eth 0"}}']);
    await run(['edit', EIPS, 'lab'], { env: { KUBE_EDITOR: 'sed -i "s/interface: eth0/interface: eth 0/"' } });
    await run(['patch', EIPS, 'lab', '--type=merge', '-p', '{"spec":{"disable":true}}']);
    await run(['delete', EIPS, 'lab']);
  });

  scenario('generated-name', async ({ run }) => {
    await run(['create', '-f', 'generated.yaml']);
  });

  scenario('what-others-have', async ({ run, say }) => {
    await run(['apply', '-f', 'good.yaml']);
    await seen('apply', '-f', `${import.meta.dirname}/manifests/overlapping.yaml`);
    await run(['apply', '-f', 'overlapping.yaml']);
    say('a node joins inside of what was fine a moment ago');
    await run(['apply', '-f', 'on-new-node.yaml', '--dry-run=server']);
    await write(cluster.connection(), {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'worker-3' },
      status: { addresses: [{ type: 'InternalIP', address: '192.168.1.182' }] },
    });
    await seen('apply', '-f', `${import.meta.dirname}/manifests/on-new-node.yaml`);
    await run(['apply', '-f', 'on-new-node.yaml']);
    say('a pool of MetalLB, and a second default');
    await run(['apply', '-f', 'metallb.yaml']);
    await run(['apply', '-f', 'second-default.yaml']);
    await cluster.kubectl(['delete', 'node', 'worker-3']);
    await remove('lab', 'upper', 'shared');
  });

  scenario('through-v1alpha1', async ({ run }) => {
    await run(['apply', '-f', 'through-v1alpha1.yaml']);
    await run(['label', 'eips.v1alpha1.network.kubesphere.io', 'dmz', 'a=b']);
    await run(['get', EIPS, 'dmz', '-o', 'jsonpath={.spec}{"\\n"}']);
  });

  scenario('broken-before-the-webhook', async ({ run, say }) => {
    await run(['label', EIPS, 'old', 'team=web']);
    await run(['annotate', EIPS, 'old', 'team=web']);
    await run(['patch', EIPS, 'old', '--type=merge', '-p', '{"spec":{"disable":true}}']);
    await run(['patch', EIPS, 'old', '--type=merge', '--subresource=status', '-p', '{"status":{"poolSize":0}}']);
    say('it can always go: delete, then the controller takes its finalizer off');
    await run(['delete', EIPS, 'old', '--wait=false']);
    await run(['patch', EIPS, 'old', '--type=merge', '-p', '{"metadata":{"finalizers":null}}']);
    await run(['get', EIPS, 'old']);
  });

  scenario('delete', async ({ run, say }) => {
    await run(['delete', EIPS, 'office', '--dry-run=server']);
    await run(['apply', '-f', 'good.yaml']);
    say('a collection');
    await run(['label', EIPS, 'lab', 'team=web']);
    const path = '/apis/network.kubesphere.io/v1alpha2/eips?labelSelector=team%3Dweb';
    const { status, stderr } = await cluster.kubectl(['delete', '--raw', path]);
    assert.equal(status, 0, stderr);
    await run(['get', EIPS, 'lab']);
  });

  test('a plain ClusterIP Service never reaches the webhook', async () => {
    const before = await webhook.reviews();
    for (const args of [
      ['create', 'service', 'clusterip', 'plain', '-n', 'shop', '--tcp=80:80'],
      ['annotate', 'svc', 'plain', '-n', 'shop', 'a=b'],
      ['delete', 'svc', 'plain', '-n', 'shop'],
    ]) {
      const done = await cluster.kubectl(args);
      assert.equal(done.status, 0, done.stderr);
    }
    assert.equal(await webhook.reviews(), before);
    await cluster.kubectl(['apply', '-f', `${import.meta.dirname}/manifests/good.yaml`, '--dry-run=server']);
    assert.equal(await webhook.reviews(), before + 1, 'the counter counts');
  });

  test('200 parallel applies: every one is answered, and rightly', async () => {
    const connection = cluster.connection();
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        // Every tenth on addresses of the pool "office".
        const address = index % 10 === 0 ? `192.168.1.${105 + (index % 16)}` : `10.50.${index}.1-10.50.${index}.9`;
        const body = eip(`many-${index}`, { address, protocol: 'layer2', interface: 'eth0' });
        const answer = await connection.request({
          method: 'PATCH',
          path: `/apis/network.kubesphere.io/v1alpha2/eips/many-${index}`,
          query: { fieldManager: 'many' },
          contentType: 'application/apply-patch+yaml',
          body: JSON.stringify(body),
          timeoutMs: 30_000,
        });
        return answer.status;
      }),
    );
    const expected = answers.map((_, index) => (index % 10 === 0 ? 422 : 201));
    assert.deepEqual(answers, expected);
    await connection.request({
      method: 'DELETE',
      path: '/apis/network.kubesphere.io/v1alpha2/eips',
      query: { fieldSelector: 'metadata.name!=office' },
    });
  });

  test('objects of nearly 3 MiB are judged like small ones', async () => {
    const connection = cluster.connection();
    // Filled with a list, since the annotations of an object are bounded at 256 KiB.
    const namespaces = Array.from({ length: 40_000 }, (_, index) => `namespace-${index}-${'x'.repeat(35)}`);
    const post = async (name: string, address: string) => {
      const body = eip(name, { address, protocol: 'layer2', interface: 'eth0', namespaces });
      const text = JSON.stringify(body);
      assert.ok(text.length > 2_000_000 && text.length < 3_000_000, String(text.length));
      const path = '/apis/network.kubesphere.io/v1alpha2/eips';
      return connection.request({ method: 'POST', path, query: { dryRun: 'All' }, body: text, timeoutMs: 30_000 });
    };
    const denied = await post('large', '192.168.1.105');
    assert.equal(denied.status, 422, denied.body.slice(0, 500));
    assert.match(denied.body, /eip-address-overlap/);
    const allowed = await post('large', '10.60.0.1');
    assert.equal(allowed.status, 201, allowed.body.slice(0, 500));
  });

  test('on SIGTERM it ends within five seconds with exit code 0', async () => {
    const { status, milliseconds } = await webhook.stop();
    assert.equal(status, 0);
    assert.ok(milliseconds < 5_000, `${milliseconds} ms`);
  });
});

/** A configuration takes effect some moments after it was written. */
async function isCalled(cluster: Cluster): Promise<void> {
  await until(async () => {
    const args = ['apply', '-f', `${import.meta.dirname}/manifests/broken.yaml`, '--dry-run=server'];
    const { stderr } = await cluster.kubectl(args);
    return stderr.includes('eip-address-overlap') ? true : undefined;
  }, 'the webhook is not called');
}
