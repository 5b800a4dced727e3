import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import yaml from 'js-yaml';
import { describeWithCluster, until } from './support/cluster.ts';
import { applyManifests, CONFIGURATION, deleteManifests, NAMESPACE, operatorOf } from './support/installation.ts';
import { installExampleWorld } from './support/seed.ts';

const WITHOUT_CONTROLLERS = 'kube-controller-manager is not among the binaries';

await describeWithCluster('uninstalling', { controllers: true }, (cluster) => {
  const operator = operatorOf(cluster);
  const { kubectl, isThere, isClosed, isOpen, start } = operator;
  before(() => installExampleWorld(cluster.connection()));
  after(operator.end);

  const namespaceGone = () =>
    until(async () => ((await isThere('namespace', NAMESPACE)) ? undefined : true), 'the namespace stays', 40_000);

  test('kubectl delete -k: nothing stays, and the server that still runs does not register again', async (t) => {
    if (!cluster.hasControllers) return t.skip(WITHOUT_CONTROLLERS);
    const webhook = await start();
    const { status, stderr } = await deleteManifests(cluster);
    assert.equal(status, 0, stderr);
    await isOpen();
    await namespaceGone();
    for (const kind of ['clusterrole', 'clusterrolebinding']) assert.ok(!(await isThere(kind, 'layer2-guard')), kind);
    assert.ok(!(await isThere('role', 'layer2-guard', '-n', 'kube-system')));
    assert.ok(!(await isThere(...CONFIGURATION)));
    await webhook.stop();
  });

  test('kubectl delete -k while the server is down: closed before, open after', async (t) => {
    if (!cluster.hasControllers) return t.skip(WITHOUT_CONTROLLERS);
    await (await start()).kill();
    await isClosed();
    assert.equal((await deleteManifests(cluster)).status, 0);
    await isOpen();
    await namespaceGone();
  });

  test('the namespace hangs in Terminating: opened by the server, which says so; an apply is told by the API server', async (t) => {
    if (!cluster.hasControllers) return t.skip(WITHOUT_CONTROLLERS);
    const running = await start();
    const held = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'held', finalizers: ['example.com/never'] } };
    assert.equal((await cluster.kubectl(['create', '-n', NAMESPACE, '-f', '-'], { input: yaml.dump(held) })).status, 0);
    await kubectl('delete', 'namespace', NAMESPACE, '--wait=false');
    await isOpen();
    const [reason = ''] = (await running.readiness())?.reasons ?? [];
    assert.match(reason, /^Namespace layer2-guard-system is being deleted, which uninstalls: .*status\.conditions/);
    await running.stop();
    const hangs = async () => {
      const conditions = await kubectl('get', 'namespace', NAMESPACE, '-o', 'jsonpath={.status.conditions}');
      return /example\.com\/never/.test(conditions) ? true : undefined;
    };
    await until(hangs, 'the API server does not say what holds the namespace', 30_000);
    const again = await applyManifests(cluster);
    assert.equal(again.status, 1);
    assert.match(
      again.stderr,
      /unable to create new content in namespace layer2-guard-system because it is being terminated/,
    );
    await kubectl(
      'patch',
      'configmap',
      'held',
      '-n',
      NAMESPACE,
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":null}}',
    );
    await namespaceGone();
    await deleteManifests(cluster, '--ignore-not-found');
  });

  test('only the namespace is deleted while the server is down: its owner, and with it the registration, goes too', async (t) => {
    if (!cluster.hasControllers) return t.skip(WITHOUT_CONTROLLERS);
    const running = await start();
    await running.kill();
    await isClosed();
    await kubectl('delete', 'namespace', NAMESPACE);
    await isOpen();
    assert.ok(!(await isThere('clusterrole', 'layer2-guard')));
    await deleteManifests(cluster, '--ignore-not-found');
  });
});
