import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { issueAuthority } from '../../src/certs/issue.ts';
import { issueClient } from '../certs/client-certificates.ts';
import { describeWithCluster, until } from './support/cluster.ts';
import { installExampleWorld } from './support/seed.ts';
import { type Webhook, webhookFor } from './support/webhook.ts';

const authority = await issueAuthority(new Date());
const apiServer = await issueClient(authority, { name: 'kube-apiserver' });

/** What an operator writes so that the API server shows a certificate to webhooks. */
function showCertificate(folder: string): readonly string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const kubeConfigFile = join(folder, 'webhooks.kubeconfig');
  const user = {
    'client-certificate-data': base64(apiServer.cert),
    'client-key-data': base64(apiServer.key),
  };
  writeFileSync(kubeConfigFile, JSON.stringify({ apiVersion: 'v1', kind: 'Config', users: [{ name: '*', user }] }));
  const apiVersion = 'apiserver.config.k8s.io/v1';
  const plugins = ['ValidatingAdmissionWebhook', 'MutatingAdmissionWebhook'].map((name) => ({
    name,
    configuration: { apiVersion, kind: 'WebhookAdmissionConfiguration', kubeConfigFile },
  }));
  const file = join(folder, 'admission.yaml');
  writeFileSync(file, JSON.stringify({ apiVersion, kind: 'AdmissionConfiguration', plugins }));
  return [`--admission-control-config-file=${file}`];
}

await describeWithCluster('only the API server may ask', { apiServer: showCertificate }, (cluster) => {
  let webhook: Webhook;
  const bundle = join(cluster.folder, 'client-ca.crt');
  const start = async (name: string) => {
    webhook.start('--client-ca', bundle, '--client-name', name);
    await webhook.ready();
  };
  const ask = async (file: string) =>
    (await cluster.kubectl(['apply', '--dry-run=server', '-f', `${import.meta.dirname}/manifests/${file}`])).stderr;
  before(async () => {
    await installExampleWorld(cluster.connection());
    writeFileSync(bundle, authority.cert);
    webhook = await webhookFor(cluster);
  });
  after(() => webhook?.stop());

  test('with the certificate of its AdmissionConfiguration it is answered', async () => {
    await start('kube-apiserver');
    const denied = await until(
      async () => (await ask('broken.yaml')).match(/eip-address-overlap/)?.[0],
      webhook.output,
    );
    assert.equal(denied, 'eip-address-overlap');
    assert.equal(await ask('good.yaml'), '');
    await webhook.stop();
  });

  test('under a name that is not allowed it is refused, and kubectl prints why', async () => {
    await start('somebody-else');
    const text = await until(async () => (await ask('good.yaml')) || undefined, webhook.output);
    assert.match(
      text,
      /failed calling webhook "eips\.layer2-guard\.io": failed to call webhook: layer2-guard answers only to "somebody-else" \(--client-name\), and this caller is "kube-apiserver"/,
    );
    await webhook.stop();
  });
});
