import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import yaml from 'js-yaml';
import { type JsonReport, report } from '../commands/check-run.ts';
import { describeWithCluster, runProgram, until } from './support/cluster.ts';
import { installExampleWorld, type Manifest, manifestsIn, write } from './support/seed.ts';
import { ROOT, type Webhook, webhookFor } from './support/webhook.ts';

const MANIFESTS = join(import.meta.dirname, 'manifests');
const FILES = ['broken', 'three', 'warnings', 'overlapping', 'second-default', 'metallb', 'through-v1alpha1'].concat([
  'services',
  'service-outside',
  'service-good',
]);

await describeWithCluster('check --cluster', {}, (cluster) => {
  let webhook: Webhook;
  const check = async (args: readonly string[], user = 'admin') => {
    const config = ['--cluster', '--kubeconfig', cluster.kubeconfigOf(user)];
    const program = [join(ROOT, 'bin/layer2-guard.js'), 'check', ...args, ...config];
    return runProgram(process.execPath, program, { cwd: cluster.folder });
  };
  const reported = (files: readonly string[]) => report(files, { cluster: true, kubeconfig: cluster.kubeconfig });
  const fileOf = (name: string, ...manifests: readonly object[]) => {
    const file = join(cluster.folder, `${name}.yaml`);
    writeFileSync(file, manifests.map((manifest) => yaml.dump(manifest)).join('---\n'));
    return file;
  };
  const told = ({ findings }: JsonReport) =>
    [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule))].sort();
  /** Ids of the rules that the webhook names to kubectl; what was wrong before the change is not what it brings. */
  const answered = async (file: string) => {
    const { stdout, stderr } = await cluster.kubectl(['apply', '--dry-run=server', '-f', file]);
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => !line.includes('wrong before this change'));
    const ids = [...lines.join('\n').matchAll(/\[([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\]/g)].map(([, id = '']) => id);
    return [...new Set(ids)].sort();
  };
  const eip = (name: string, spec: object): Manifest => ({
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name },
    ...{ spec },
  });

  before(async () => {
    await installExampleWorld(cluster.connection());
    await write(cluster.connection(), eip('old', { address: '10.9.0.5-10.9.0.1', protocol: 'layer2' }));
    await cluster.apply(join(MANIFESTS, 'good.yaml'));
    webhook = await webhookFor(cluster);
    webhook.start();
    await webhook.ready();
    await until(
      async () => ((await answered(join(MANIFESTS, 'broken.yaml'))).length > 0 ? true : undefined),
      () => webhook.output(),
    );
  });
  after(() => webhook?.stop());

  for (const name of FILES) {
    test(`says of ${name}.yaml what the webhook says to kubectl`, async () => {
      for (const [index, manifest] of manifestsIn(join(MANIFESTS, `${name}.yaml`)).entries()) {
        const file = fileOf(`${name}-${index}`, manifest);
        const [found, expected] = await Promise.all([reported([file]), answered(file)]);
        assert.deepEqual(told(found), expected, `${name} ${index}`);
      }
    });
  }

  test('says of changes of what is there what the webhook says', async () => {
    const changes: Readonly<Record<string, object>> = {
      moved: manifestsIn(join(MANIFESTS, 'moved.yaml'))[0] ?? {},
      same: manifestsIn(join(MANIFESTS, 'good.yaml'))[0] ?? {},
      'old-fault': eip('old', { address: '10.9.0.5-10.9.0.1', protocol: 'layer2', priority: 5 }),
      'old-worse': eip('old', { address: '10.9.0.5-10.9.0.1', protocol: 'layer2', interface: 'eth 0' }),
    };
    for (const [name, manifest] of Object.entries(changes)) {
      const file = fileOf(name, manifest);
      const [found, expected] = await Promise.all([reported([file]), answered(file)]);
      assert.deepEqual(told(found), expected, name);
      if (name === 'old-fault') assert.ok((found.summary['existing'] ?? 0) > 0);
    }
  });

  test('judges all files together, in the end state', async () => {
    const pool = eip('together', { address: '192.168.1.150-192.168.1.159', protocol: 'layer2', interface: 'eth0' });
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: 'together',
        namespace: 'shop',
        annotations: { 'lb.kubesphere.io/v1alpha1': 'openelb', 'eip.openelb.kubesphere.io/v1alpha2': 'together' },
      },
      spec: { type: 'LoadBalancer', ports: [{ port: 80 }], selector: { app: 'web' } },
    };
    assert.ok(told(await reported([fileOf('service', service)])).includes('service-eip-missing'));
    const both = await reported([fileOf('both', service, pool)]);
    // What the pool of another load balancer means for Services is the same with and without it.
    assert.deepEqual(told(both), ['service-two-controllers']);
    assert.deepEqual(
      both.unknowns.filter(({ why }) => /forbidden|failed/.test(why)),
      [],
    );
  });

  test('as a program: one line per finding, and the cluster in the summary', async () => {
    const { status, stdout } = await check([join(MANIFESTS, 'broken.yaml')]);
    assert.equal(status, 1);
    assert.match(stdout, /eip-address-overlap/);
    assert.ok(stdout.includes(`as changes of the cluster ${cluster.url}`), stdout);
  });

  test('without rights it names every one that is missing, and exits with 2', async () => {
    const { status, stdout } = await check([join(MANIFESTS, 'good.yaml')], 'nobody');
    assert.equal(status, 2);
    for (const right of ['services', 'eips.network.kubesphere.io', 'nodes', 'daemonsets.apps', 'deployments.apps']) {
      assert.match(stdout, new RegExp(`grant list on ${right.replaceAll('.', '\\.')}\\b`));
    }
    assert.doesNotMatch(stdout, /watch/);
  });
});
