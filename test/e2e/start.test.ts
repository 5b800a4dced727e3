import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeKubeconfig } from './control-plane/kubeconfig.ts';
import { describeWithCluster, runProgram, until } from './support/cluster.ts';
import { installCrds, installExampleWorld } from './support/seed.ts';
import { ROOT, type Webhook, type WebhookOptions, webhookFor } from './support/webhook.ts';

const MANIFESTS = `${import.meta.dirname}/manifests`;
const users = [{ name: 'half', groups: [] }];
/** All that registration and the world need, but for Nodes. */
const HALF = `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: half }
rules:
- { apiGroups: [network.kubesphere.io, kubeelb.io], resources: [eips], verbs: [get, list, watch] }
- { apiGroups: [""], resources: [services, namespaces, configmaps, pods, endpoints], verbs: [get, list, watch] }
- { apiGroups: [apps], resources: [daemonsets, deployments], verbs: [get, list, watch] }
- { apiGroups: [networking.k8s.io], resources: [servicecidrs], verbs: [get, list, watch] }
- { apiGroups: [metallb.io], resources: [ipaddresspools], verbs: [get, list, watch] }
- apiGroups: [admissionregistration.k8s.io]
  resources: [validatingwebhookconfigurations, mutatingwebhookconfigurations]
  verbs: [get, list, patch, update, create, delete]
- { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [get, create] }
- { apiGroups: [""], resources: [namespaces], verbs: [create] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: half }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: half }
subjects: [{ kind: User, name: half, apiGroup: rbac.authorization.k8s.io }]
`;

await describeWithCluster('starting', { users }, (cluster) => {
  const running: Webhook[] = [];
  const start = async (options: WebhookOptions = {}, ...more: readonly string[]) => {
    const webhook = await webhookFor(cluster, options);
    running.push(webhook);
    webhook.start(...more);
    return webhook;
  };
  const end = async () => {
    for (const webhook of running.splice(0)) await webhook.stop();
  };
  const ask = async (file: string) =>
    (await cluster.kubectl(['apply', '--dry-run=server', '-f', `${MANIFESTS}/${file}`])).stderr;
  const isDenied = async () =>
    until(async () => ((await ask('broken.yaml')).includes('eip-interface-name') ? true : undefined), 'not called');
  /** Waits for a reason in /readyz. */
  const reason = (webhook: Webhook, expected: RegExp) =>
    until(
      async () => (await webhook.readiness())?.reasons?.find((text) => expected.test(text)),
      () => `no reason ${expected}: ${webhook.output().slice(-3000)}`,
    );
  after(end);

  test('before OpenELB is installed: ready, and its Eips are judged from the moment their CRD is there', async () => {
    const webhook = await start();
    await webhook.ready();
    await installCrds(cluster.connection(), 'openelb-crds.yaml');
    await isDenied();
    await installExampleWorld(cluster.connection());
    await until(
      async () => ((await ask('broken.yaml')).includes('eip-address-overlap') ? true : undefined),
      'not seen',
    );
    await end();
  });

  test('by service reference, as in the cluster: names, certificate and authority are those of an installation', async () => {
    const reference = (port: number) => `layer2-guard-system/layer2-guard:${port}`;
    const webhook = await start({ address: (port) => ['--service', reference(port), '--take-over'] });
    await webhook.ready();
    await cluster.apply(`
apiVersion: v1
kind: Service
metadata: { name: layer2-guard, namespace: layer2-guard-system }
spec: { type: ExternalName, externalName: 127.0.0.1 }
`);
    await isDenied();
    await end();
    await cluster.kubectl(['delete', 'validatingwebhookconfiguration', 'layer2-guard']);
  });

  test('two servers with different addresses: the second is not ready and says which other one and what to do', async () => {
    const first = await start();
    await first.ready();
    const second = await start();
    const text = await reason(second, /advertised at/);
    assert.ok(text.includes(`https://127.0.0.1:${first.port}, not at https://127.0.0.1:${second.port}`), text);
    assert.match(text, /unregister.*--take-over/);
    assert.equal((await first.readiness())?.status, 200);
    await end();
  });

  test('a user who may not list Nodes: not ready, and names the right that is missing', async () => {
    await cluster.apply(HALF);
    const webhook = await start({ kubeconfig: cluster.kubeconfigOf('half') }, '--take-over');
    const text = await reason(webhook, /^nodes: forbidden/);
    assert.match(text, /grant .*nodes/);
    await until(async () => (await webhook.readiness())?.resources?.['eips']?.synced || undefined, webhook.output);
    const rights = ['create', 'clusterrole', 'nodes', '--verb=list,watch', '--resource=nodes'];
    assert.equal((await cluster.kubectl(rights)).status, 0);
    await cluster.kubectl(['create', 'clusterrolebinding', 'nodes', '--clusterrole=nodes', '--user=half']);
    // It would try again by itself, in its own time.
    await webhook.stop();
    webhook.start('--take-over');
    await webhook.ready();
    await isDenied();
    await end();
  });

  test('a user without any right: not ready, one clear line, no crash, no hurry', async () => {
    const webhook = await start({ kubeconfig: cluster.kubeconfigOf('nobody') });
    await until(
      async () => ((await webhook.readiness())?.status === 503 ? true : undefined),
      () => webhook.output(),
    );
    await sleep(1_500);
    const { reasons = [] } = (await webhook.readiness()) ?? {};
    assert.ok(reasons.length > 0);
    assert.ok(webhook.output().split('\n').length < 80, webhook.output());
    await end();
  });

  test('a token that has expired: not ready, and says what to renew', async () => {
    const access = { url: cluster.url, ca: cluster.ca, user: 'admin', token: 'expired' };
    const kubeconfig = writeKubeconfig(cluster.folder, access, 'expired.kubeconfig');
    const webhook = await start({ kubeconfig });
    await until(
      async () => ((await webhook.readiness())?.status === 503 ? true : undefined),
      () => webhook.output(),
    );
    await until(
      () => (/expired|Unauthorized/.test(webhook.output()) ? true : undefined),
      () => webhook.output(),
    );
    await end();
  });

  test('an API server whose certificate is not trusted: not ready, and says what to correct', async () => {
    const webhookCa = await webhookFor(cluster);
    webhookCa.start();
    await webhookCa.ready();
    await webhookCa.stop();
    const ca = readFileSync(join(cluster.folder, `certs-${webhookCa.port}`, 'ca.crt'), 'utf8');
    const access = { url: cluster.url, ca, user: 'admin', token: cluster.tokenOf('admin') };
    const kubeconfig = writeKubeconfig(cluster.folder, access, 'untrusted.kubeconfig');
    const webhook = await start({ kubeconfig });
    await until(
      () => (/not trusted: .*certificate-authority-data/.test(webhook.output()) ? true : undefined),
      () => webhook.output(),
    );
    await until(async () => (await webhook.readiness())?.status === 503 || undefined, webhook.output);
    await end();
  });

  test('a kubeconfig that cannot be used ends the start with one line and exit code 2', async () => {
    const serve = async (...args: readonly string[]) => {
      const { status, stderr } = await runProgram(
        process.execPath,
        ['bin/layer2-guard.js', 'serve', '--port', '0', ...args],
        {
          cwd: ROOT,
        },
      );
      assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
      return [status, stderr.trimEnd()] as const;
    };
    const certs = ['--cert-dir', join(cluster.folder, 'certs-start')];
    const broken = join(cluster.folder, 'broken.kubeconfig');
    writeFileSync(broken, 'clusters: [');
    const [absent, absentText] = await serve('--kubeconfig', '/nowhere', ...certs);
    assert.deepEqual([absent, /no such file/.test(absentText)], [2, true], absentText);
    const [unreadable, unreadableText] = await serve('--kubeconfig', broken, ...certs);
    assert.deepEqual([unreadable, /no valid YAML/.test(unreadableText)], [2, true], unreadableText);
    const [context, contextText] = await serve('--kubeconfig', cluster.kubeconfig, '--context', 'tset', ...certs);
    assert.deepEqual([context, /did you mean "test"/.test(contextText)], [2, true], contextText);
    const [url, urlText] = await serve('--kubeconfig', cluster.kubeconfig, '--advertise-url', 'http://a', ...certs);
    assert.deepEqual([url, /over https only/.test(urlText)], [64, true], urlText);
    const [bare, bareText] = await serve('--advertise-url', 'https://a', ...certs);
    assert.deepEqual([bare, /--kubeconfig/.test(bareText)], [64, true], bareText);
  });
});
