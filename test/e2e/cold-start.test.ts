import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import yaml from 'js-yaml';
import { REGISTRABLE_KINDS } from '../../src/registration/entries.ts';
import { describeWithCluster, until } from './support/cluster.ts';
import { applyManifests, install, installedWebhook, NAMESPACE, operatorOf } from './support/installation.ts';
import { installExampleWorld } from './support/seed.ts';
import type { Webhook } from './support/webhook.ts';

const EIPS = 'eips.network.kubesphere.io';
const OPT_IN = 'lb.kubesphere.io/v1alpha1';
const merge = (name: string, patch: object, ...more: readonly string[]) => [
  ...['patch', ...name.split(' '), '--type=merge', '-p', JSON.stringify(patch)],
  ...more,
];

const EIP = {
  apiVersion: 'network.kubesphere.io/v1alpha2',
  kind: 'Eip',
  metadata: { name: 'lab', annotations: { note: 'a' } },
  spec: { address: '10.80.0.1-10.80.0.9', protocol: 'layer2', interface: 'eth0' },
};
const service = (namespace: string, name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace, annotations: { [OPT_IN]: 'openelb' } },
  spec: { type: 'LoadBalancer', ports: [{ port: 80 }], ...more },
});
const workload = (kind: string, namespace: string, name: string, image: string) => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name, namespace },
  spec: {
    selector: { matchLabels: { n: name } },
    template: { metadata: { labels: { n: name } }, spec: { containers: [{ name: 'c', image }] } },
  },
});
const configMap = (namespace: string, name: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: { a: 'b' },
});
const SPEAKER = 'kubesphere/openelb-speaker:v0.6.0';

await describeWithCluster('a cluster that comes up while the guard is down', {}, (cluster) => {
  let webhook: Webhook;
  const kubectl = async (args: readonly string[], input?: object) => {
    const done = await cluster.kubectl(args, input === undefined ? {} : { input: yaml.dump(input) });
    return { ...done, text: `${args.join(' ')}: ${done.stderr}` };
  };
  const passes = async (args: readonly string[], input?: object) => {
    const { status, text } = await kubectl(args, input);
    assert.equal(status, 0, text);
  };
  const applied = (object: object) => passes(['apply', '-f', '-'], object);
  const isRefused = async (args: readonly string[], name: string, input?: object) => {
    const { status, stderr, text } = await kubectl(args, input);
    assert.notEqual(status, 0, text);
    assert.match(stderr, new RegExp(`failed calling webhook "${name}\\.layer2-guard\\.io"`), text);
  };
  /** Registers under a policy, then takes the server away as if its node had gone. */
  const goDown = async (...options: readonly string[]) => {
    webhook.start(...options);
    await webhook.ready();
    await operatorOf(cluster).isDenied();
    await webhook.kill();
    await isRefused(['apply', '-f', '-'], 'eips', { ...EIP, metadata: { name: 'other' } });
  };

  before(async () => {
    await installExampleWorld(cluster.connection());
    await applied(EIP);
    await applied(service('shop', 'open'));
    await install(cluster);
    webhook = await installedWebhook(cluster);
  });
  after(() => webhook?.kill());

  /** What has to pass under every policy, even where every entry is closed. */
  const mustPass = (policy: string) => {
    test('its own pods, and what they need: objects of its namespace, tokens, its Deployment', async () => {
      await applied(service(NAMESPACE, 'beside'));
      await applied(configMap(NAMESPACE, 'beside'));
      await applied(workload('DaemonSet', NAMESPACE, 'beside', 'busybox'));
      await passes(merge(`deployment layer2-guard -n ${NAMESPACE}`, { spec: { replicas: 3 } }));
      await passes(['create', 'token', 'layer2-guard', '-n', NAMESPACE]);
      const { status, stderr } = await applyManifests(cluster);
      assert.deepEqual([status, stderr], [0, '']);
    });
    test('kube-system: Services of any type, DaemonSets, even a speaker, by the namespace selector', async () => {
      await applied(service('kube-system', 'balanced'));
      await applied(workload('DaemonSet', 'kube-system', 'cni', 'busybox'));
      await applied(workload('DaemonSet', 'kube-system', 'speaker', SPEAKER));
      await applied(configMap('kube-system', 'not-kube-proxy'));
      await passes(['delete', 'service', 'balanced', '-n', 'kube-system']);
      await passes(['delete', 'daemonset', 'cni', 'speaker', '-n', 'kube-system']);
    });
    test('what has nothing to do with layer 2, by the match conditions', async () => {
      const plain = service('shop', 'plain', { type: 'ClusterIP' });
      await applied({ ...plain, metadata: { name: 'plain', namespace: 'shop' } });
      await passes(['label', 'service', 'plain', '-n', 'shop', 'a=b', '--overwrite']);
      await passes(['delete', 'service', 'plain', '-n', 'shop']);
      for (const kind of ['DaemonSet', 'Deployment']) {
        await applied(workload(kind, 'shop', 'plain', 'nginx'));
        await passes(['delete', kind, 'plain', '-n', 'shop']);
      }
      await applied(configMap('shop', 'plain'));
      await passes(['create', 'namespace', `fresh-${policy}`]);
      await passes(['delete', 'namespace', `fresh-${policy}`, '--wait=false']);
      await passes(['label', 'node', 'worker-1', 'a=b', '--overwrite']);
      await passes(['create', 'secret', 'generic', 'plain', '-n', 'shop']);
      await passes(['delete', 'secret,configmap', 'plain', '-n', 'shop']);
    });
    test("OpenELB's own writes to an Eip: finalizers, labels, status; and what no one changed", async () => {
      const finalizers = ['finalizer.ipam.kubesphere.io/v1alpha1'];
      await passes(merge(`${EIPS} lab`, { metadata: { finalizers } }));
      await passes(merge(`${EIPS} lab`, { metadata: { labels: { 'openelb.kubesphere.io/usage': '1' } } }));
      const status = { occupied: false, poolSize: 9, usage: 1, used: { '10.80.0.1': 'shop/open' } };
      await passes(merge(`${EIPS} lab`, { status }, '--subresource=status'));
      await passes(merge(`${EIPS} lab`, { metadata: { finalizers: null, labels: null } }));
      await applied(EIP);
      await passes(['replace', '-f', '-'], EIP);
      await passes(['apply', '--server-side', '--field-manager=argocd', '-f', '-'], EIP);
      const owner = { apiVersion: 'v1', kind: 'Namespace', name: 'shop', uid: '00000000-0000-0000-0000-000000000000' };
      await passes(merge(`${EIPS} lab`, { metadata: { ownerReferences: [owner] } }));
      await passes(merge(`${EIPS} lab`, { metadata: { ownerReferences: null } }));
    });
    test('status of Services and DaemonSets', async () => {
      const status = { loadBalancer: { ingress: [{ ip: '10.80.0.1' }] } };
      await passes(merge('service open -n shop', { status }, '--subresource=status'));
      await passes(merge('service open -n shop', { status: { loadBalancer: {} } }, '--subresource=status'));
      await passes(merge('daemonset openelb-speaker -n openelb-system', { status: {} }, '--subresource=status'));
    });
    test('an Eip that changes is refused, whoever asks: nothing that could overlap slips in', async () => {
      await isRefused(merge(`${EIPS} lab`, { spec: { address: '10.80.0.1-10.80.0.19' } }), 'eips');
      await isRefused(merge(`${EIPS} lab`, { metadata: { annotations: { note: 'b' } } }), 'eips');
      await isRefused(['delete', EIPS, 'lab'], 'eips');
    });
  };

  describe('under the default policy', () => {
    before(() => goDown());
    mustPass('default');
    test('Services, speakers, kube-proxy and foreign pools are open, as if there were no guard', async () => {
      await passes(['label', 'service', 'open', '-n', 'shop', 'eip.openelb.kubesphere.io/v1alpha2=lab', '--overwrite']);
      const metadata = { finalizers: ['finalizer.lb.kubesphere.io/v1alpha1'] };
      await passes(merge('service open -n shop', { metadata }));
      await passes(merge('service open -n shop', { metadata: { finalizers: null } }));
      await passes(['annotate', 'daemonset', 'openelb-speaker', '-n', 'openelb-system', 'a=b', '--overwrite']);
      await applied(workload('Deployment', 'openelb-system', 'openelb-manager', 'kubesphere/openelb-manager:v0.5.1'));
      await passes(['annotate', 'configmap', 'kube-proxy', '-n', 'kube-system', 'a=b', '--overwrite']);
      await passes(['annotate', 'ipaddresspools.metallb.io', '--all', '-A', 'a=b', '--overwrite']);
    });
  });

  describe('under a policy that closes every entry', () => {
    before(async () => {
      const policy = join(cluster.folder, 'closed.yaml');
      const failurePolicy = Object.fromEntries(REGISTRABLE_KINDS.map((kind) => [kind, 'Fail']));
      writeFileSync(policy, yaml.dump({ registration: { failurePolicy } }));
      await goDown('--policy', policy);
    });
    mustPass('closed');
    test('Services for OpenELB, speakers and kube-proxy are closed: the passes above are not for want of an entry', async () => {
      await isRefused(['annotate', 'service', 'open', '-n', 'shop', 'a=b', '--overwrite'], 'services');
      await isRefused(
        ['annotate', 'daemonset', 'openelb-speaker', '-n', 'openelb-system', 'a=c', '--overwrite'],
        'daemonsets',
      );
      await isRefused(['annotate', 'configmap', 'kube-proxy', '-n', 'kube-system', 'a=c', '--overwrite'], 'configmaps');
    });
    test('what is terminating can end: the last finalizers are removed without asking', async () => {
      const finalizers = ['finalizer.ipam.kubesphere.io/v1alpha1'];
      await passes(merge(`${EIPS} lab`, { metadata: { finalizers } }));
      webhook.start();
      await webhook.ready();
      await until(
        async () => (await kubectl(['delete', EIPS, 'lab', '--wait=false'])).status === 0 || undefined,
        'the Eip cannot be deleted beside a running server',
      );
      await webhook.kill();
      await passes(merge(`${EIPS} lab`, { metadata: { finalizers: null } }));
      assert.notEqual((await kubectl(['get', EIPS, 'lab'])).status, 0);
    });
  });
});
