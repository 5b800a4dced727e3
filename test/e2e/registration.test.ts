import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressFromService } from '../../src/registration/address.ts';
import { entriesFor } from '../../src/registration/entries.ts';
import { isRegistered, unregister } from '../../src/registration/unregister.ts';
import { describeWithCluster, until } from './support/cluster.ts';
import { type Recorder, startRecorder } from './support/recorder.ts';
import { register, urlOf } from './support/registration.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const EIP = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.10, protocol: bgp }
`;
const CONFIGURATION = ['validatingwebhookconfiguration', 'layer2-guard'];

const users = [{ name: 'reader', groups: [] }];

await describeWithCluster('registration', { controllers: true, users }, (cluster) => {
  let recorder: Recorder;
  before(async () => {
    await cluster.apply(join(FIXTURES, 'openelb-crds.yaml'));
    recorder = await startRecorder(cluster.folder, ['127.0.0.1', 'layer2-guard.layer2-guard-system.svc']);
  });
  after(() => recorder.close());
  beforeEach(async () => {
    await unregister(cluster.connection());
  });

  const get = async (path: string) => {
    const { stdout } = await cluster.kubectl(['get', ...CONFIGURATION, '-o', `jsonpath={${path}}`]);
    return stdout;
  };
  const patch = async (operations: readonly object[]) => {
    const args = ['patch', ...CONFIGURATION, '--type=json', '-p', JSON.stringify(operations)];
    const done = await cluster.kubectl(args);
    assert.equal(done.status, 0, done.stderr);
  };
  /** Asks with dry runs until the webhook is called. */
  const called = () =>
    until(async () => {
      recorder.taken();
      await cluster.kubectl(['delete', 'eips.network.kubesphere.io', 'lab', '--ignore-not-found']);
      await cluster.kubectl(['apply', '-f', '-'], { input: EIP });
      return recorder.taken().length > 0 ? true : undefined;
    }, 'the webhook is not called');

  test('every field that the API server would fill in is written; a second server with the same address changes nothing', async () => {
    const first = register(cluster, urlOf(recorder.port), { ca: recorder.ca });
    await first.ready();
    const version = await get('.metadata.resourceVersion');
    const second = register(cluster, urlOf(recorder.port), { ca: recorder.ca });
    await second.ready();
    await sleep(800);
    assert.equal(await get('.metadata.resourceVersion'), version);
    assert.deepEqual([first.lines.length, second.lines.length], [1, 0], JSON.stringify([first.lines, second.lines]));
    assert.equal(await get('.metadata.managedFields[*].manager'), 'layer2-guard');
    assert.equal(await get('.webhooks[*].name'), 'eips.layer2-guard.io');
    assert.equal(await get('.webhooks[0].failurePolicy'), 'Fail');
    assert.equal((await cluster.kubectl(['get', 'ns', 'layer2-guard-system'])).status, 0);
    await called();
    await Promise.all([first.close(), second.close()]);
  });

  test('changes by hand are repaired within two seconds, with one line that says what and who', async () => {
    const registrar = register(cluster, urlOf(recorder.port), { ca: recorder.ca, every: 1000 });
    await registrar.ready();
    const changes: readonly (readonly [object, RegExp])[] = [
      [
        { op: 'replace', path: '/webhooks/0/failurePolicy', value: 'Ignore' },
        /\[eips\.layer2-guard\.io\]\.failurePolicy/,
      ],
      [
        { op: 'add', path: '/webhooks/0/matchConditions/-', value: { name: 'off', expression: 'false' } },
        /\.matchConditions\[off\]/,
      ],
      [
        { op: 'add', path: '/webhooks/0/objectSelector/matchLabels', value: { a: 'b' } },
        /\.objectSelector\.matchLabels/,
      ],
      [{ op: 'remove', path: '/metadata/ownerReferences' }, /^metadata\.ownerReferences$/],
      [{ op: 'remove', path: '/webhooks/0' }, /^webhooks\[eips\.layer2-guard\.io\]$/],
    ];
    for (const [at, [operation, expected]] of changes.entries()) {
      const before = await get('.webhooks');
      await patch([operation]);
      await until(() => (registrar.lines.length > at + 1 ? true : undefined), 'no repair', 2_000);
      const line = registrar.lines.at(-1);
      assert.match(String(line?.['changed']), expected);
      // Whoever only removes leaves no name.
      if (expected.source.includes('failurePolicy')) assert.equal(line?.['by'], 'kubectl-patch');
      assert.equal(line?.message, 'webhook configuration repaired');
      assert.equal(await get('.webhooks'), before);
      assert.equal(await get('.metadata.ownerReferences[0].name'), 'layer2-guard');
    }
    await cluster.kubectl(['delete', ...CONFIGURATION]);
    await until(async () => ((await get('.kind')) === '' ? undefined : true), 'not made anew', 2_500);
    await registrar.close();
  });

  test('uninstalling: with its owner the configuration goes, and a server that still runs does not bring it back', async (t) => {
    if (!cluster.hasControllers) return t.skip('kube-controller-manager is not among the binaries');
    const registrar = register(cluster, urlOf(recorder.port), { ca: recorder.ca });
    await registrar.ready();
    await cluster.kubectl(['delete', 'clusterrole', 'layer2-guard']);
    await until(async () => ((await get('.kind')) === '' ? true : undefined), 'not collected');
    assert.match(await registrar.refused(/was removed/), /ClusterRole layer2-guard was removed, which uninstalls/);
    await sleep(1000);
    assert.equal(await isRegistered(cluster.connection()), false);
    await registrar.close();
  });

  test('an installation brings its own ClusterRole, which unregister leaves alone', async () => {
    const name = 'layer2-guard-installation';
    await cluster.kubectl(['create', 'clusterrole', name, '--verb=get', '--resource=nodes']);
    const registrar = register(cluster, urlOf(recorder.port), { ca: recorder.ca, owner: name });
    await registrar.ready();
    assert.equal(await get('.metadata.ownerReferences[0].name'), name);
    await registrar.close();
    assert.deepEqual(await unregister(cluster.connection()), ['ValidatingWebhookConfiguration "layer2-guard"']);
    assert.equal((await cluster.kubectl(['get', 'clusterrole', name])).status, 0);
  });

  test('unregister beside a running server: it does not register again', async () => {
    const registrar = register(cluster, urlOf(recorder.port), { ca: recorder.ca });
    await registrar.ready();
    assert.deepEqual(await unregister(cluster.connection()), [
      'ClusterRole "layer2-guard"',
      'ValidatingWebhookConfiguration "layer2-guard"',
    ]);
    await registrar.refused(/was removed/);
    assert.equal(await isRegistered(cluster.connection()), false);
    await registrar.close();
    assert.deepEqual(await unregister(cluster.connection()), []);
  });

  test('a service reference: the names, certificate and authority of a real installation', async () => {
    const address = addressFromService(`layer2-guard-system/layer2-guard:${recorder.port}`);
    const registrar = register(cluster, address, { ca: recorder.ca });
    await registrar.ready();
    await cluster.apply(`
apiVersion: v1
kind: Service
metadata: { name: layer2-guard, namespace: layer2-guard-system }
spec: { type: ExternalName, externalName: 127.0.0.1 }
`);
    await called();
    assert.equal(await get('.webhooks[0].clientConfig.service.port'), String(recorder.port));
    await registrar.close();
  });

  test('two servers: the second names both and the remedy, and takes over when told to or when the first has gone', async () => {
    const other = await startRecorder(cluster.folder, ['127.0.0.1']);
    const first = register(cluster, urlOf(recorder.port), { ca: recorder.ca });
    await first.ready();
    const second = register(cluster, urlOf(other.port), { ca: other.ca });
    const reason = await second.refused(/advertised at/);
    assert.match(
      reason,
      new RegExp(`127\\.0\\.0\\.1:${recorder.port}, not at https://127\\.0\\.0\\.1:${other.port}: `),
    );
    assert.match(reason, /stop that server .* --take-over$/);
    assert.equal(second.lines.filter(({ level }) => level === 'error').length, 1, 'said once');
    await second.close();

    const third = register(cluster, urlOf(other.port), { ca: other.ca, takeOver: true });
    await third.ready();
    await first.refused(/advertised at/);
    await sleep(800);
    assert.deepEqual(third.reasonsNotReady(), [], 'the first does not fight');
    await third.close();
    await other.close();
    await first.ready();
    assert.ok(first.lines.some(({ message }) => message === 'webhook configuration taken over'));
    await first.close();
  });

  test('inject: caBundle is filled in, everything else stays as it was rendered', async () => {
    const registrar = register(cluster, urlOf(recorder.port), { ca: recorder.ca, mode: 'inject' });
    assert.match(await registrar.refused(/exists yet/), /label app\.kubernetes\.io\/name=layer2-guard/);
    await cluster.apply(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: rendered, labels: { app.kubernetes.io/name: layer2-guard } }
webhooks:
- name: eips.layer2-guard.io
  clientConfig: { url: "https://127.0.0.1:${recorder.port}/validate" }
  rules: [{ apiGroups: [network.kubesphere.io], apiVersions: [v1alpha2], resources: [eips], operations: [CREATE] }]
  sideEffects: None
  timeoutSeconds: 7
  admissionReviewVersions: [v1]
`);
    await registrar.ready();
    const { stdout } = await cluster.kubectl(['get', CONFIGURATION[0] ?? '', 'rendered', '-o', 'json']);
    const [webhook] = JSON.parse(stdout).webhooks;
    assert.equal(webhook.clientConfig.caBundle, Buffer.from(recorder.ca).toString('base64'));
    assert.equal(webhook.timeoutSeconds, 7);
    assert.equal(await isRegistered(cluster.connection()), false);
    await called();
    await registrar.close();
    await cluster.kubectl(['delete', CONFIGURATION[0] ?? '', 'rendered']);
  });

  test('mutation: its configuration comes with the first entry and goes with the last', async () => {
    const entries = entriesFor(['Eip']);
    let mutatingEntries = entries;
    const registrar = register(cluster, urlOf(recorder.port), {
      ca: recorder.ca,
      wishes: () => ({ entries, mutatingEntries, ca: recorder.ca, failurePolicy: { Eip: 'Ignore' } }),
    });
    await registrar.ready();
    const mutating = () => cluster.kubectl(['get', 'mutatingwebhookconfiguration', 'layer2-guard', '-o', 'json']);
    const [webhook] = JSON.parse((await mutating()).stdout).webhooks;
    assert.match(webhook.clientConfig.url, /\/mutate$/);
    assert.equal(webhook.failurePolicy, 'Ignore');
    mutatingEntries = [];
    await until(async () => ((await mutating()).status === 0 ? undefined : true), 'not removed');
    await registrar.close();
  });

  test('a policy that is read again reaches the configuration', async () => {
    let failurePolicy: Record<string, 'Fail' | 'Ignore'> = {};
    const registrar = register(cluster, urlOf(recorder.port), {
      ca: recorder.ca,
      wishes: () => ({ entries: entriesFor(['Eip']), mutatingEntries: [], ca: recorder.ca, failurePolicy }),
    });
    await registrar.ready();
    failurePolicy = { Eip: 'Ignore' };
    await until(async () => ((await get('.webhooks[0].failurePolicy')) === 'Ignore' ? true : undefined), 'unchanged');
    await registrar.close();
  });

  test('a user without the right is told which one is missing', async () => {
    const registrar = register(cluster, urlOf(recorder.port), {
      ca: recorder.ca,
      connection: cluster.connection('reader'),
    });
    const reason = await registrar.refused(/refused/);
    assert.match(
      reason,
      /User "reader" cannot get resource "namespaces".*; grant it with a ClusterRole.*--registration none/,
    );
    await sleep(1500);
    assert.equal(registrar.lines.length, 1, 'said once');
    await registrar.close();
  });
});
