import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { describeWithCluster, until } from './support/cluster.ts';
import { installExampleWorld } from './support/seed.ts';
import { transcript } from './support/transcript.ts';
import { type Webhook, webhookFor } from './support/webhook.ts';

const EIPS = 'eips.network.kubesphere.io';
const MANIFESTS = join(import.meta.dirname, 'manifests');
const ON = `
mutations:
  eip-canonical-address: { enabled: true }
  eip-protocol-default: { enabled: true }
  eip-interface-default: { enabled: true, interface: eth0 }
  service-opt-in: { enabled: true, namespaces: [shop] }
  service-load-balancer-class: { enabled: true }
  service-pin-eip: { enabled: true }
  speaker-enable-layer2: { enabled: true }
`;

await describeWithCluster('what mutations write, at a real API server', {}, (cluster) => {
  let webhook: Webhook;
  const policy = join(cluster.folder, 'policy.yaml');
  before(async () => {
    await installExampleWorld(cluster.connection());
    writeFileSync(policy, ON);
    webhook = await webhookFor(cluster);
    webhook.start('--policy', policy);
    await webhook.ready();
    await until(
      async () => ((await dryRun('eip-to-complete.yaml')).includes('[eip-protocol-default]') ? true : undefined),
      () => webhook.output(),
    );
  });
  after(() => webhook?.stop());

  const dryRun = async (file: string) =>
    (await cluster.kubectl(['apply', '--dry-run=server', '-f', join(MANIFESTS, file)])).stderr;
  const field = async (path: string, ...object: readonly string[]) => {
    const { stdout, stderr, status } = await cluster.kubectl(['get', ...object, '-o', `jsonpath={${path}}`]);
    assert.equal(status, 0, stderr);
    return stdout;
  };
  const registered = async () =>
    (await cluster.kubectl(['get', 'mutatingwebhookconfiguration', '-o', 'jsonpath={.items[*].webhooks[*].name}']))
      .stdout;

  test('an Eip is completed: a warning for each value, and no drift at the second apply', async () => {
    const terminal = transcript(cluster, 'mutated-eip');
    await terminal.run(['apply', '-f', 'eip-to-complete.yaml', '--dry-run=server']);
    await terminal.run(['apply', '-f', 'eip-to-complete.yaml']);
    await terminal.run(['get', EIPS, 'tools', '-o', 'jsonpath={.spec}{"\\n"}']);
    const version = await field('.metadata.resourceVersion', EIPS, 'tools');
    terminal.say('again');
    await terminal.run(['apply', '-f', 'eip-to-complete.yaml']);
    await terminal.run(['diff', '-f', 'eip-to-complete.yaml']);
    assert.equal(await field('.metadata.resourceVersion', EIPS, 'tools'), version);
    terminal.say('a replacement by the manifest gives the same object');
    await terminal.run(['replace', '-f', 'eip-to-complete.yaml']);
    await terminal.run(['get', EIPS, 'tools', '-o', 'jsonpath={.spec}{"\\n"}']);
    terminal.compare();
  });

  test('an address in another spelling is stored canonically, and its manifest can be applied again', async () => {
    const terminal = transcript(cluster, 'mutated-address');
    await terminal.run(['apply', '-f', 'eip-oddly-spelt.yaml']);
    await terminal.run(['get', EIPS, 'odd', '-o', 'jsonpath={.spec}{"\\n"}']);
    const version = await field('.metadata.resourceVersion', EIPS, 'odd');
    terminal.say('again: kubectl sends its spelling, and what is stored stays');
    await terminal.run(['apply', '-f', 'eip-oddly-spelt.yaml']);
    await terminal.run(['diff', '-f', 'eip-oddly-spelt.yaml']);
    assert.equal(await field('.metadata.resourceVersion', EIPS, 'odd'), version);
    terminal.compare();
  });

  test('a Service is opted in, pinned and given a class', async () => {
    const terminal = transcript(cluster, 'mutated-service');
    await terminal.run(['apply', '-f', 'service-to-complete.yaml']);
    await terminal.run(['get', '-n', 'shop', 'service', 'chart', '-o', 'jsonpath={.spec.loadBalancerClass}{"\\n"}']);
    const version = await field('.metadata.resourceVersion', '-n', 'shop', 'service', 'chart');
    await terminal.run(['apply', '-f', 'service-to-complete.yaml']);
    await terminal.run(['replace', '-f', 'service-to-complete.yaml']);
    const annotations = JSON.parse(await field('.metadata.annotations', '-n', 'shop', 'service', 'chart'));
    assert.equal(annotations['lb.kubesphere.io/v1alpha1'], 'openelb');
    assert.equal(annotations['eip.openelb.kubesphere.io/v1alpha2'], 'dmz');
    assert.equal(await field('.spec.loadBalancerClass', '-n', 'shop', 'service', 'chart'), 'openelb.io/openelb');
    assert.notEqual(version, '');
    terminal.say('one that becomes a LoadBalancer, and one that stays out');
    await terminal.run(['create', 'service', 'clusterip', 'late', '-n', 'shop', '--tcp=80:80']);
    const type = '{"spec":{"type":"LoadBalancer"}}';
    await terminal.run(['patch', 'service', 'late', '-n', 'shop', '-p', type]);
    await terminal.run(['annotate', 'service', 'late', '-n', 'shop', 'lb.kubesphere.io/v1alpha1=none', '--overwrite']);
    await terminal.run(['annotate', 'service', 'late', '-n', 'shop', 'team=web']);
    assert.match(
      await field('.metadata.annotations', '-n', 'shop', 'service', 'late'),
      /"lb.kubesphere.io\/v1alpha1":"none"/,
    );
    await cluster.kubectl(['delete', 'service', 'late', '-n', 'shop']);
    terminal.compare();
  });

  test('server-side apply, as Flux and Argo CD do it: a second apply changes nothing and conflicts with nobody', async () => {
    const terminal = transcript(cluster, 'mutated-server-side');
    const remove = ['delete', '--ignore-not-found', '-f', 'eip-to-complete.yaml', '-f', 'eip-oddly-spelt.yaml'];
    await cluster.kubectl(remove, { cwd: MANIFESTS });
    await cluster.kubectl(['delete', '-n', 'shop', 'service', 'chart', '--ignore-not-found']);
    const versions = () =>
      Promise.all([
        field('.metadata.resourceVersion', EIPS, 'tools'),
        field('.metadata.resourceVersion', EIPS, 'odd'),
        field('.metadata.resourceVersion', '-n', 'shop', 'service', 'chart'),
      ]);
    const files = ['eip-to-complete.yaml', 'eip-oddly-spelt.yaml', 'service-to-complete.yaml'];
    const apply = ['apply', '--server-side', '--field-manager=flux', ...files.flatMap((file) => ['-f', file])];
    await terminal.run(apply);
    const first = await versions();
    await terminal.run(apply);
    await terminal.run(apply);
    assert.deepEqual(await versions(), first);
    await terminal.run(['diff', '--server-side', '--field-manager=flux', ...files.flatMap((file) => ['-f', file])]);
    terminal.compare();
  });

  test('the speaker gets its flag when its template changes', async () => {
    const terminal = transcript(cluster, 'mutated-speaker');
    await cluster.kubectl(['delete', 'daemonset', '-n', 'openelb-system', 'openelb-speaker']);
    const gone = () => field('.items[*].metadata.name', '-n', 'openelb-system', 'daemonset');
    await until(async () => ((await gone()) === '' ? true : undefined), 'the speaker is still there');
    await until(
      async () => ((await dryRun('speaker-to-complete.yaml')).includes('[speaker-enable-layer2]') ? true : undefined),
      'the speaker is still in the view',
    );
    await terminal.run(['apply', '-f', 'speaker-to-complete.yaml']);
    const args = '.spec.template.spec.containers[0].args';
    const get = ['get', '-n', 'openelb-system', 'daemonset', 'openelb-speaker'];
    await terminal.run([...get, '-o', `jsonpath={${args}}{"\\n"}`]);
    const generation = await field('.metadata.generation', ...get.slice(1));
    await terminal.run(['apply', '-f', 'speaker-to-complete.yaml']);
    assert.equal(await field('.metadata.generation', ...get.slice(1)), generation, 'no second roll-out');
    terminal.compare();
  });

  test('metrics count what was written', async () => {
    const text = await webhook.metrics();
    assert.match(text, /^layer2_guard_mutations_total\{mutation="eip-protocol-default",effect="written"\} [1-9]/m);
    assert.match(
      text,
      /^layer2_guard_mutation_reviews_total\{kind="Service",operation="CREATE",outcome="written"\} [1-9]/m,
    );
  });

  test('the configuration holds the kinds of the policy, is open, and goes with the last mutation', async () => {
    const names = 'eips.mutation.layer2-guard.io services.mutation.layer2-guard.io daemonsets.mutation.layer2-guard.io';
    assert.equal(await registered(), names);
    const policies = ['get', 'mutatingwebhookconfiguration', '-o', 'jsonpath={.items[*].webhooks[*].failurePolicy}'];
    assert.equal((await cluster.kubectl(policies)).stdout, 'Ignore Ignore Ignore');
    writeFileSync(policy, 'mutations: { eip-protocol-default: { enabled: true } }\n');
    await until(
      async () => ((await registered()) === 'eips.mutation.layer2-guard.io' ? true : undefined),
      'the configuration still has the other kinds',
    );
    writeFileSync(policy, 'mutations: { eip-protocol-default: { enabled: false } }\n');
    await until(async () => ((await registered()) === '' ? true : undefined), 'the configuration is still there');
    const removed = /webhook configuration removed: nothing is registered in it/;
    await until(() => (removed.test(webhook.output()) ? true : undefined), 'the removal is not in the log');
    const validating = ['get', 'validatingwebhookconfiguration', 'layer2-guard', '-o', 'name'];
    assert.equal((await cluster.kubectl(validating)).status, 0);
  });
});
