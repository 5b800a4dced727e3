import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, test } from 'node:test';
import { connect } from 'node:tls';
import { run } from '../commands/run.ts';
import { describeWithCluster, until } from './support/cluster.ts';
import { installExampleWorld } from './support/seed.ts';
import { type Webhook, webhookFor } from './support/webhook.ts';

const CONFIGURATION = 'validatingwebhookconfiguration/layer2-guard';
const BROKEN = `apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.1.300, protocol: layer2, interface: eth0 }
`;

await describeWithCluster('certificates that servers make for themselves', {}, (cluster) => {
  let webhook: Webhook;
  before(async () => {
    await installExampleWorld(cluster.connection());
    webhook = await webhookFor(cluster);
    webhook.start('--certs', 'cluster', '--leaf-life', '20s', '--ca-life', '1h');
    await webhook.ready();
  });
  after(() => webhook.kill());

  const certs = (verb: string, ...more: readonly string[]) =>
    run(['certs', verb, '--kubeconfig', cluster.kubeconfig, ...more]);
  const isDenied = async () => {
    const { stderr } = await cluster.kubectl(['apply', '-f', '-'], { input: BROKEN });
    return /is invalid/.test(stderr) || undefined;
  };
  const presented = () =>
    new Promise<string>((resolve, reject) => {
      const ca = certs('export').stdout;
      const socket = connect({ host: '127.0.0.1', port: webhook.port, ca }, () => {
        resolve(new X509Certificate(socket.getPeerCertificate().raw).issuer);
        socket.end();
      });
      socket.once('error', reject);
    });

  test('are trusted by the API server, and shown', async () => {
    await until(isDenied, 'denied');
    const { stdout, status } = certs('show');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^CA: CN=layer2-guard CA [\da-f]{8}$/m);
    assert.match(stdout, /^caBundle: (\d+) of \1 registered webhooks hold the CA$/m);
    assert.match(await presented(), /^CN=layer2-guard CA /);
  });

  test('a CA that is renewed by hand is taken over once the API server trusts it', async () => {
    const old = await presented();
    const renewed = certs('renew', '--leaf-life', '20s', '--ca-life', '1h');
    assert.equal(renewed.status, 0, renewed.stderr);
    assert.match(certs('show').stdout, /^former CA, until what it signed has expired: /m);
    await until(async () => ((await presented()) === old ? undefined : true), webhook.output);
    assert.equal(await isDenied(), true);
    await until(
      () => (certs('show').stdout.includes('former CA') ? undefined : true),
      'the former CA is dropped',
      40_000,
    );
    assert.equal(await isDenied(), true);
  });

  test('a caBundle edited by hand is put right, and nobody calls it ready before', async () => {
    const other = Buffer.from(cluster.ca).toString('base64');
    const registered = async () => {
      const path = 'jsonpath={.webhooks[0].clientConfig.caBundle}';
      const { stdout } = await cluster.kubectl(['get', CONFIGURATION, '-o', path]);
      return Buffer.from(stdout, 'base64').toString().split('BEGIN').length === 2 || undefined;
    };
    await until(registered, 'the former CA is dropped from the configuration as well');
    const patch = JSON.stringify([{ op: 'replace', path: '/webhooks/0/clientConfig/caBundle', value: other }]);
    const patched = await cluster.kubectl(['patch', CONFIGURATION, '--type=json', '-p', patch]);
    assert.equal(patched.status, 0, patched.stderr);
    await until(
      async () => (/webhook configuration repaired/.test(webhook.output()) ? true : undefined),
      webhook.output,
    );
    assert.match(webhook.output(), /"changed":"webhooks\[eips\.layer2-guard\.io\]\.clientConfig\.caBundle"/);
    await webhook.ready();
    assert.equal(certs('show').status, 0);
    await until(isDenied, 'denied again');
  });

  test('a Secret that somebody removes is restored, and nothing else changes', async () => {
    const issuer = await presented();
    await cluster.kubectl(['-n', 'layer2-guard-system', 'delete', 'secret', 'layer2-guard-ca']);
    await until(() => (certs('show').status === 0 ? true : undefined), webhook.output);
    assert.equal(await presented(), issuer);
    assert.match(webhook.output(), /CA restored: the Secret was removed/);
  });

  test('a Secret of somebody else is left alone: not ready, with the remedy', async () => {
    await webhook.stop();
    await cluster.kubectl(['-n', 'layer2-guard-system', 'delete', 'secret', 'layer2-guard-ca']);
    await cluster.kubectl([
      '-n',
      'layer2-guard-system',
      'create',
      'secret',
      'generic',
      'layer2-guard-ca',
      '--from-literal=a=b',
    ]);
    webhook.start('--certs', 'cluster', '--leaf-life', '20s', '--ca-life', '1h');
    const readiness = await until(async () => {
      const found = await webhook.readiness();
      return found?.reasons?.some((reason) => reason.includes('certificates')) === true ? found : undefined;
    }, webhook.output);
    assert.equal(readiness.status, 503);
    assert.match(
      readiness.reasons?.join() ?? '',
      /is somebody else's and left alone; remove it \(kubectl -n layer2-guard-system/,
    );
    assert.match(certs('show').stderr, /is somebody else's/);
    await cluster.kubectl(['-n', 'layer2-guard-system', 'delete', 'secret', 'layer2-guard-ca']);
    await webhook.ready();
    await until(isDenied, 'denied');
  });
});
