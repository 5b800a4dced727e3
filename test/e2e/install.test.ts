import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import yaml from 'js-yaml';
import { podTemplate } from '../manifests/pod.ts';
import { findRenderer, type Rendered } from '../manifests/render.ts';
import { describeWithCluster, until } from './support/cluster.ts';
import { applyManifests, CONFIGURATION, install, NAMESPACE, operatorOf } from './support/installation.ts';
import { installExampleWorld } from './support/seed.ts';
import { ROOT, type Webhook, webhookFor } from './support/webhook.ts';

/**
 * kubectl replaces a selector whose patch strategy is `replace` every time and calls that "configured"; the object stays
 * as it is, which its resource version shows.
 */
const ALWAYS_CONFIGURED = 'poddisruptionbudget.policy/layer2-guard';

await describeWithCluster('an installation by kubectl apply -k', {}, (cluster) => {
  const operator = operatorOf(cluster);
  const { kubectl, isDenied } = operator;
  let webhook: Webhook | undefined;
  before(() => installExampleWorld(cluster.connection()));
  after(operator.end);

  const versions = () =>
    kubectl(
      ...['get', 'clusterroles,clusterrolebindings,roles,rolebindings,configmaps,services,deployments', '-A'],
      ...['-l', 'app.kubernetes.io/name=layer2-guard', '-o', 'jsonpath={.items[*].metadata.resourceVersion}'],
    );

  test('is accepted without a warning; a second apply changes nothing', async () => {
    await install(cluster);
    const before = [await versions(), await budgetVersion()];
    const { stdout, stderr, status } = await applyManifests(cluster);
    assert.deepEqual([status, stderr], [0, '']);
    const changed = stdout
      .trimEnd()
      .split('\n')
      .filter((line) => !line.endsWith(' unchanged'));
    assert.deepEqual(changed, [`${ALWAYS_CONFIGURED} configured`]);
    assert.deepEqual([await versions(), await budgetVersion()], before);
  });

  test('its pods are accepted where the restricted standard is enforced', async (t) => {
    const renderer = await findRenderer();
    if ('missing' in renderer) return t.skip(renderer.missing);
    const ask = async (objects: readonly Rendered[], change: (spec: Record<string, unknown>) => void) => {
      const { metadata, spec } = structuredClone(podTemplate(objects));
      change(spec as unknown as Record<string, unknown>);
      const pod = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { ...metadata, name: 'probe', namespace: NAMESPACE },
        spec,
      };
      return cluster.kubectl(['create', '--dry-run=server', '-f', '-'], { input: yaml.dump(pod) });
    };
    for (const objects of [renderer.default(), renderer.with('cert-manager', 'single-replica')])
      assert.deepEqual(await ask(objects, () => undefined), {
        status: 0,
        stdout: 'pod/probe created (server dry run)\n',
        stderr: '',
      });
    const refused = await ask(renderer.default(), (spec) => delete spec['securityContext']);
    assert.match(refused.stderr, /violates PodSecurity "restricted:latest": .*runAsNonRoot.*seccompProfile/s);
  });

  test('a server with its service account is ready, is asked, and lacks no right', async () => {
    const running = await operator.start();
    webhook = running;
    const readiness = await running.readiness();
    assert.deepEqual([readiness?.status, readiness?.reasons], [200, undefined]);
    for (const [name, { lastError }] of Object.entries(readiness?.resources ?? {}))
      assert.equal(lastError, undefined, name);
    assert.doesNotMatch(running.output(), /forbidden|refused|"level":(40|50|60)/i);
    const owner = await kubectl('get', ...CONFIGURATION, '-o', 'jsonpath={.metadata.ownerReferences[*].uid}');
    assert.equal(owner, await kubectl('get', 'clusterrole', 'layer2-guard', '-o', 'jsonpath={.metadata.uid}'));
  });

  test('what it may not do it cannot: Secrets of others, roles, other configurations', async () => {
    const can = async (...question: readonly string[]) => {
      const user = `--as=system:serviceaccount:${NAMESPACE}:layer2-guard`;
      return (await cluster.kubectl(['auth', 'can-i', ...question, user])).stdout.trim();
    };
    assert.equal(await can('list', 'services', '-A'), 'yes', 'the question is asked rightly');
    for (const question of [
      'list secrets -A',
      `list secrets -n ${NAMESPACE}`,
      'get secrets -n kube-system',
      'update services -n shop',
      'update eips.network.kubesphere.io',
      'create clusterroles',
      'patch clusterrole/admin',
      'delete validatingwebhookconfiguration/other',
      'create pods -n kube-system',
      'create deployments',
    ])
      assert.equal(await can(...question.split(' ')), 'no', question);
  });

  test('a second apply beside the running server, and one by another field manager: nobody takes anything from anybody', async () => {
    const registered = () => kubectl('get', ...CONFIGURATION, '-o', 'jsonpath={.metadata.resourceVersion}');
    const before = await registered();
    const { stdout } = await applyManifests(cluster);
    assert.doesNotMatch(stdout.replace(`${ALWAYS_CONFIGURED} configured\n`, ''), /configured|created/);
    const other = ['--server-side', '--field-manager=argocd-controller'];
    const taken = await applyManifests(cluster, ...other);
    assert.deepEqual([taken.status, taken.stderr], [0, '']);
    const diff = await cluster.kubectl(['diff', '-k', 'manifests/default', ...other], { cwd: ROOT });
    assert.deepEqual([diff.status, diff.stdout], [0, '']);
    await isDenied();
    assert.equal(await registered(), before);
    assert.doesNotMatch(webhook?.output() ?? '', /repaired/);
  });

  test('two field managers who want different things: the second is told who has the field and how to take it', async () => {
    const renderer = await findRenderer();
    assert.ok(!('missing' in renderer));
    const objects = structuredClone(renderer.default()).map((object) =>
      object.kind === 'Deployment' ? { ...object, spec: { ...(object['spec'] as object), replicas: 3 } } : object,
    );
    const input = objects.map((object) => yaml.dump(object)).join('---\n');
    const args = ['apply', '--server-side', '--field-manager=flux', '-f', '-'];
    const { status, stderr } = await cluster.kubectl(args, { input });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^error: Apply failed with \d conflicts?: conflicts? with .*"argocd-controller".*\n?.*\.spec\.replicas/s,
    );
    assert.match(stderr, /--force-conflicts/);
  });

  test('a second installation in another namespace: it is not ready, names both, and leaves the first alone', async () => {
    const second = await webhookFor(cluster, { address: (port) => ['--service', `guard-two/layer2-guard:${port}`] });
    operator.ends(second);
    second.start();
    const reason = await until(
      async () => (await second.readiness())?.reasons?.find((text) => text.includes('advertised at')),
      () => second.output().slice(-3000),
    );
    const [first, other] = [webhook?.port, second.port];
    assert.ok(
      reason.includes(`service ${NAMESPACE}/layer2-guard:${first}, not at service guard-two/layer2-guard:${other}: `),
      reason,
    );
    assert.match(reason, /stop that server or remove its configuration \(layer2-guard unregister\)/);
    await second.stop();
    assert.equal((await webhook?.readiness())?.status, 200);
    await isDenied();
    await kubectl('delete', 'namespace', 'guard-two', '--ignore-not-found', '--wait=false');
  });

  test('readSecrets: without the component the missing right is named, with it the Secrets of that name are read', async () => {
    assert.ok(webhook);
    const policy = join(cluster.folder, 'read-secrets.yaml');
    writeFileSync(policy, 'readSecrets: true\n');
    await webhook.stop();
    webhook.start('--policy', policy);
    const secrets = async () => (await webhook?.readiness())?.resources?.['secrets/memberlist'];
    const lacking = await until(async () => (await secrets())?.lastError, 'nothing is missed');
    assert.match(lacking, /forbidden.*grant list and watch on secrets/);
    await webhook.stop();
    const component = join(ROOT, 'manifests/components/read-secrets');
    await kubectl('apply', '-f', `${component}/clusterrole.yaml`, '-f', `${component}/clusterrolebinding.yaml`);
    webhook.start('--policy', policy);
    await until(async () => ((await secrets())?.synced === true ? true : undefined), webhook.output);
    await webhook.ready();
  });

  const budgetVersion = () =>
    kubectl('get', 'pdb', 'layer2-guard', '-n', NAMESPACE, '-o', 'jsonpath={.metadata.resourceVersion}');
});
