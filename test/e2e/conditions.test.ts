import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { REGISTRABLE_KINDS } from '../../src/registration/entries.ts';
import { MUTABLE_KINDS, mutatingEntriesFor } from '../../src/registration/mutating-entries.ts';
import { describeWithCluster, until } from './support/cluster.ts';
import { type Recorder, startRecorder } from './support/recorder.ts';
import { register, urlOf, type Watched } from './support/registration.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const eip = (more: string, version = 'v1alpha2') => `
apiVersion: network.kubesphere.io/${version}
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.10, protocol: bgp, priority: 3 }
${more}`;

await describeWithCluster('which requests reach the webhook', {}, (cluster) => {
  let recorder: Recorder;
  let registrar: Watched;

  before(async () => {
    await cluster.apply(join(FIXTURES, 'openelb-crds.yaml'), join(FIXTURES, 'alias-crd.yaml'));
    recorder = await startRecorder(cluster.folder, ['127.0.0.1']);
    // Closed: an expression that errs would refuse, and so be seen here.
    registrar = register(cluster, urlOf(recorder.port), {
      ca: recorder.ca,
      kinds: REGISTRABLE_KINDS,
      more: {
        failurePolicy: { Eip: 'Fail', Service: 'Fail', DaemonSet: 'Fail', ConfigMap: 'Fail' },
        mutatingEntries: mutatingEntriesFor(MUTABLE_KINDS),
      },
    });
    await registrar.ready();
    await until(async () => {
      const { stderr } = await cluster.kubectl(['create', 'ns', 'shop']);
      assert.match(stderr, /^$|AlreadyExists/);
      await cluster.kubectl(['delete', 'configmap', 'kube-proxy', '-n', 'kube-system', '--ignore-not-found']);
      await cluster.kubectl(['create', 'configmap', 'kube-proxy', '-n', 'kube-system']);
      return recorder.taken().length > 0 ? true : undefined;
    }, 'the configuration takes no effect');
    recorder.taken();
  });
  after(async () => {
    await registrar.close();
    await recorder.close();
  });

  const run = async (...args: readonly string[]) => {
    const done = await cluster.kubectl(args);
    assert.equal(done.status, 0, `${args.join(' ')}: ${done.stderr}`);
    return recorder.taken();
  };
  const apply = async (yaml: string, ...more: readonly string[]) => {
    const done = await cluster.kubectl(['apply', '-f', '-', ...more], { input: yaml });
    assert.equal(done.status, 0, done.stderr);
    return recorder.taken();
  };

  test('Eip: what people change is sent, the bookkeeping of controllers is not', async () => {
    const sent = ['UPDATE Eip lab'];
    assert.deepEqual(await apply(eip('')), ['CREATE Eip lab']);
    assert.deepEqual(await apply(eip('').replace('priority: 3', 'priority: 4')), sent);
    assert.deepEqual(
      await run('annotate', 'eips.network.kubesphere.io', 'lab', 'a=b'),
      sent,
      'first annotation of its own',
    );
    assert.deepEqual(await run('annotate', 'eips.network.kubesphere.io', 'lab', 'a=c', '--overwrite'), sent, 'changed');
    assert.deepEqual(await run('annotate', 'eips.network.kubesphere.io', 'lab', 'a-'), sent, 'removed');
    assert.deepEqual(await run('label', 'eips.network.kubesphere.io', 'lab', 'team=web'), [], 'no rule reads labels');
    const finalizers = '{"metadata":{"finalizers":["finalizer.ipam.kubesphere.io/v1alpha1"]}}';
    assert.deepEqual(await run('patch', 'eips.network.kubesphere.io', 'lab', '--type=merge', '-p', finalizers), []);
    const status = '{"status":{"used":{"192.168.1.10":"shop/web"}}}';
    assert.deepEqual(
      await run('patch', 'eips.network.kubesphere.io', 'lab', '--type=merge', '--subresource=status', '-p', status),
      [],
    );
  });

  test('Eip: a write through v1alpha1 is sent although nothing seems to change, and says so', async () => {
    assert.deepEqual(await run('label', 'eips.v1alpha1.network.kubesphere.io', 'lab', 'a=b'), ['UPDATE Eip lab']);
    const last = recorder.requests.at(-1);
    assert.equal(last?.requestResource.version, 'v1alpha1');
  });

  test('Eip: delete is sent once, the removal of finalizers is not', async () => {
    assert.deepEqual(await run('delete', 'eips.network.kubesphere.io', 'lab', '--wait=false'), ['DELETE Eip lab']);
    const none = '{"metadata":{"finalizers":null}}';
    assert.deepEqual(await run('patch', 'eips.network.kubesphere.io', 'lab', '--type=merge', '-p', none), []);
    assert.deepEqual(await run('delete', '--raw', '/apis/network.kubesphere.io/v1alpha2/eips'), []);
    await apply(eip(''));
    assert.deepEqual(await run('delete', '--raw', '/apis/network.kubesphere.io/v1alpha2/eips'), ['DELETE Eip *']);
  });

  test('Eip of the alias group, namespaced and without a spec', async () => {
    const alias = 'apiVersion: kubeelb.io/v1alpha2\nkind: Eip\nmetadata: { name: bare, namespace: shop }\n';
    assert.deepEqual(await apply(alias), ['CREATE Eip bare']);
    assert.deepEqual(await run('label', '-n', 'shop', 'eips.kubeelb.io', 'bare', 'a=b'), []);
    assert.deepEqual(await apply(`${alias}spec: { address: 10.0.0.1 }\n`), ['UPDATE Eip bare']);
    assert.deepEqual(await run('delete', '-n', 'shop', 'eips.kubeelb.io', 'bare'), ['DELETE Eip bare']);
  });

  test('Service: only what OpenELB may act on, before or after', async () => {
    const service = (name: string, metadata: string, spec: string) => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop${metadata} }
spec: { ports: [{ port: 80 }]${spec} }
`;
    assert.deepEqual(await apply(service('plain', '', '')), []);
    assert.deepEqual(await apply(service('plain', ', annotations: { a: b }, labels: { c: d }', '')), []);
    assert.deepEqual(await run('delete', 'svc', 'plain', '-n', 'shop'), []);
    assert.deepEqual(await apply(service('name', '', ', type: ExternalName, externalName: a.example')), []);
    assert.deepEqual(await apply(service('web', '', ', type: LoadBalancer')), ['CREATE Service web']);
    const status = '{"status":{"loadBalancer":{"ingress":[{"ip":"192.168.1.10"}]}}}';
    assert.deepEqual(
      await run('patch', 'svc', 'web', '-n', 'shop', '--type=merge', '--subresource=status', '-p', status),
      [],
    );
    assert.deepEqual(await apply(service('web', '', ', type: ClusterIP')), ['UPDATE Service web']);
    assert.deepEqual(await run('annotate', 'svc', 'web', '-n', 'shop', 'a=b'), []);
    const optIn = 'lb.kubesphere.io/v1alpha1';
    assert.deepEqual(await run('annotate', 'svc', 'web', '-n', 'shop', `${optIn}=openelb`), ['UPDATE Service web']);
    assert.deepEqual(await run('annotate', 'svc', 'web', '-n', 'shop', `${optIn}-`), ['UPDATE Service web']);
    assert.deepEqual(await run('annotate', 'svc', 'web', '-n', 'shop', 'kubeelb.io/eip=lab'), ['UPDATE Service web']);
    await run('annotate', 'svc', 'web', '-n', 'shop', 'kubeelb.io/eip-');
    const label = 'eip.openelb.kubesphere.io/v1alpha2';
    assert.deepEqual(await run('label', 'svc', 'web', '-n', 'shop', `${label}=lab`), ['UPDATE Service web']);
    assert.deepEqual(await run('label', 'svc', 'web', '-n', 'shop', `${label}-`), ['UPDATE Service web']);
    const finalizers = '{"metadata":{"finalizers":["finalizer.lb.kubesphere.io/v1alpha1"]}}';
    assert.deepEqual(await run('patch', 'svc', 'web', '-n', 'shop', '-p', finalizers), ['UPDATE Service web']);
    assert.deepEqual(await run('delete', 'svc', 'web', '-n', 'shop', '--wait=false'), ['DELETE Service web']);
    const none = '{"metadata":{"finalizers":null}}';
    assert.deepEqual(await run('patch', 'svc', 'web', '-n', 'shop', '-p', none), [], 'terminating');
    assert.deepEqual(
      await apply(service('system', '', ', type: LoadBalancer').replace('shop', 'kube-system')),
      [],
      'what a cluster needs to come up never waits for us',
    );
  });

  test('DaemonSet: speakers under any name, nothing else', async () => {
    const daemonSet = (name: string, labels: string, container: string) => `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { n: ${name} } }
  template:
    metadata: { labels: { n: ${name}${labels} } }
    spec: { containers: [{ name: c, ${container} }] }
`;
    assert.deepEqual(await apply(daemonSet('other', '', 'image: nginx')), []);
    assert.deepEqual(await apply(daemonSet('half', ', app: openelb', 'image: nginx')), []);
    assert.deepEqual(await apply(daemonSet('a', '', 'image: "kubesphere/openelb-speaker:v0.6.0"')), [
      'CREATE DaemonSet a',
    ]);
    assert.deepEqual(await apply(daemonSet('b', '', 'image: m, command: [openelb-speaker]')), ['CREATE DaemonSet b']);
    assert.deepEqual(await apply(daemonSet('c', '', 'image: m, args: [x, openelb-speaker]')), ['CREATE DaemonSet c']);
    assert.deepEqual(await apply(daemonSet('d', ', app: openelb, component: speaker', 'image: m')), [
      'CREATE DaemonSet d',
    ]);
    assert.deepEqual(await apply(daemonSet('a', '', 'image: nginx')), ['UPDATE DaemonSet a'], 'it was one');
    assert.deepEqual(await run('delete', 'ds', 'b', 'other', '-n', 'shop'), ['DELETE DaemonSet b']);
  });

  test('ConfigMap: kube-proxy in kube-system alone', async () => {
    assert.deepEqual(await run('create', 'configmap', 'kube-proxy', '-n', 'shop'), []);
    assert.deepEqual(await run('create', 'configmap', 'other', '-n', 'kube-system'), []);
    assert.deepEqual(await run('annotate', 'configmap', 'kube-proxy', '-n', 'kube-system', 'x=y'), [
      'UPDATE ConfigMap kube-proxy',
    ]);
    assert.deepEqual(await run('delete', 'configmap', 'kube-proxy', '-n', 'kube-system'), []);
    assert.deepEqual(await run('create', 'configmap', 'kube-proxy', '-n', 'kube-system'), [
      'CREATE ConfigMap kube-proxy',
    ]);
  });

  describe('for mutation', () => {
    before(async () => {
      const probe = 'apiVersion: v1\nkind: Service\nmetadata: { name: probe, namespace: shop }\n';
      await until(async () => {
        await cluster.kubectl(['delete', 'svc', 'probe', '-n', 'shop', '--ignore-not-found']);
        await apply(`${probe}spec: { type: LoadBalancer, ports: [{ port: 80 }] }\n`);
        return recorder.takenForMutation().length > 0 ? true : undefined;
      }, 'the mutating configuration takes no effect');
    });
    /** What was sent to be written into on the way. */
    const sent = async (steps: Promise<readonly string[]>) => {
      await steps;
      return recorder.takenForMutation();
    };

    test('Eip: created or changed, not through v1alpha1, not what controllers write', async () => {
      const name = ['eips.network.kubesphere.io', 'lab'];
      await run('delete', ...name, '--ignore-not-found');
      assert.deepEqual(await sent(apply(eip(''))), ['CREATE Eip lab']);
      assert.deepEqual(await sent(apply(eip('').replace('priority: 3', 'priority: 5'))), ['UPDATE Eip lab']);
      assert.deepEqual(await sent(run('label', ...name, 'team=blue')), []);
      assert.deepEqual(await sent(run('label', 'eips.v1alpha1.network.kubesphere.io', 'lab', 'a=c')), []);
      const status = '{"status":{"used":{"192.168.1.10":"shop/web"}}}';
      assert.deepEqual(await sent(run('patch', ...name, '--type=merge', '--subresource=status', '-p', status)), []);
      assert.deepEqual(await sent(run('delete', ...name)), []);
    });

    test('Service: one that is a LoadBalancer afterwards', async () => {
      const service = (type: string) =>
        `apiVersion: v1\nkind: Service\nmetadata: { name: m, namespace: shop }\nspec: { type: ${type}, ports: [{ port: 80 }] }\n`;
      assert.deepEqual(await sent(apply(service('ClusterIP'))), []);
      assert.deepEqual(await sent(apply(service('LoadBalancer'))), ['UPDATE Service m']);
      const status = '{"status":{"loadBalancer":{"ingress":[{"ip":"192.168.1.10"}]}}}';
      const patch = ['patch', 'svc', 'm', '-n', 'shop', '--type=merge', '--subresource=status', '-p', status];
      assert.deepEqual(await sent(run(...patch)), []);
      assert.deepEqual(await sent(apply(service('ClusterIP'))), []);
      assert.deepEqual(await sent(run('delete', 'svc', 'm', '-n', 'shop')), []);
      assert.deepEqual(await sent(apply(service('LoadBalancer').replace('shop', 'kube-system'))), []);
    });

    test('DaemonSet: a speaker whose template changes', async () => {
      const daemonSet = (name: string, image: string) => `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { n: ${name} } }
  template:
    metadata: { labels: { n: ${name} } }
    spec: { containers: [{ name: c, image: "${image}" }] }
`;
      assert.deepEqual(await sent(apply(daemonSet('plain', 'nginx'))), []);
      const image = 'kubesphere/openelb-speaker:v0.6.0';
      assert.deepEqual(await sent(apply(daemonSet('fresh', image))), ['CREATE DaemonSet fresh']);
      assert.deepEqual(await sent(run('label', 'ds', 'fresh', '-n', 'shop', 'a=b')), []);
      assert.deepEqual(await sent(run('rollout', 'restart', 'ds', 'fresh', '-n', 'shop')), ['UPDATE DaemonSet fresh']);
      assert.deepEqual(await sent(apply(daemonSet('fresh', `${image}-rc`))), ['UPDATE DaemonSet fresh']);
      assert.deepEqual(await sent(run('delete', 'ds', 'fresh', 'plain', '-n', 'shop')), []);
    });
  });
});
