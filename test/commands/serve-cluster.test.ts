import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeApiServer } from '../sources/cluster/fake-api-server.ts';
import { EIPS, kubeconfig, NAMESPACES, temporaryFolder } from '../sources/cluster/harness.ts';
import { root, run, serve } from './run.ts';

const folder = temporaryFolder();
const certs = ['--cert-dir', `${folder.file('marker', '')}-certs`];
after(() => folder.remove());

interface Readiness {
  readonly status: number;
  readonly body: {
    readonly ready: boolean;
    readonly reasons?: readonly string[];
    readonly resources: Readonly<Record<string, { synced: boolean; resourceVersion?: string; objects: number }>>;
  };
}

const probeOf = (stdout: string) => /probes on (http:\S+)\)/.exec(stdout)?.[1] ?? '';
async function readiness(url: string): Promise<Readiness> {
  const answer = await fetch(url);
  return { status: answer.status, body: (await answer.json()) as Readiness['body'] };
}
async function ready(url: string): Promise<Readiness> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await readiness(url);
    if (found.status === 200) return found;
    await sleep(50);
  }
  return readiness(url);
}

describe('serve with a cluster', () => {
  const server = new FakeApiServer();
  const pods = '/api/v1/namespaces/kube-system/pods';
  before(async () => {
    server.define(NAMESPACES, 'v1', 'Namespace');
    server.define('/api/v1/services', 'v1', 'Service');
    server.define('/api/v1/nodes', 'v1', 'Node');
    server.define(pods, 'v1', 'Pod');
    for (const path of ['kube-system', 'kube-flannel', 'metallb-system'])
      server.define(`/api/v1/namespaces/${path}/configmaps`, 'v1', 'ConfigMap');
    server.define('/apis/apps/v1/daemonsets', 'apps/v1', 'DaemonSet');
    server.define('/apis/apps/v1/deployments', 'apps/v1', 'Deployment');
    server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
    server.put(EIPS, 'stored', {
      spec: { address: '192.168.1.130-192.168.1.135', protocol: 'layer2', interface: 'eth0' },
    });
    await server.listen();
  });
  after(() => server.close());

  test('judges by what is in it, follows it, says so on /readyz, and stops at once', async () => {
    const running = await serve([
      ...certs,
      '--probe-port',
      '0',
      '--kubeconfig',
      folder.file('config', kubeconfig(server.url)),
    ]);
    assert.match(running.stdout, /world +cluster http:\/\/127\.0\.0\.1:\d+: being read/);
    const probe = probeOf(running.stdout);
    const { status, body } = await ready(probe);
    assert.equal(status, 200, JSON.stringify(body.reasons));
    const { eips } = body.resources;
    assert.deepEqual({ synced: eips?.synced, objects: eips?.objects }, { synced: true, objects: 1 });
    const ca = ['--ca', `${certs[1]}/ca.crt`];
    const denied = run(['review', 'examples/eip-good.yaml', '--server', running.url, ...ca]);
    assert.match(denied.stderr, /with Eip "stored"/);
    server.remove(EIPS, 'stored');
    await sleep(300);
    assert.notEqual((await readiness(probe)).body.resources['eips']?.resourceVersion, eips?.resourceVersion);
    assert.equal(run(['review', 'examples/eip-good.yaml', '--server', running.url, ...ca]).status, 0);
    const metrics = await (await fetch(probe.replace('/readyz', '/metrics'))).text();
    assert.match(metrics, /layer2_guard_reviews_total\{kind="Eip",operation="CREATE",outcome="deny"\} 1/);
    assert.match(metrics, /layer2_guard_world_synced\{resource="eips"\} 1/);
    const stopped = await running.stop();
    assert.equal(stopped.status, 0);
    assert.ok(stopped.milliseconds < 3000, `${stopped.milliseconds} ms`);
  });

  test('a named ConfigMap is asked for by its name', () => {
    const flannel = server.requests.find(({ path }) => path.includes('kube-flannel'));
    assert.equal(flannel?.query.get('fieldSelector'), 'metadata.name=kube-flannel-cfg');
  });

  test('a required resource that may not be read keeps it from being ready, and names the right', async () => {
    server.faults.list = [];
    server.forbidden = pods;
    const running = await serve([
      ...certs,
      '--probe-port',
      '0',
      '--kubeconfig',
      folder.file('config', kubeconfig(server.url)),
    ]);
    const probe = probeOf(running.stdout);
    const right = 'list and watch on pods in namespace kube-system';
    let found = await readiness(probe);
    for (let tries = 0; tries < 100 && !found.body.reasons?.some((reason) => reason.includes(right)); tries += 1) {
      await sleep(30);
      found = await readiness(probe);
    }
    assert.equal(found.status, 503);
    assert.ok(
      found.body.reasons?.some((reason) => reason.endsWith(`grant ${right}`)),
      JSON.stringify(found.body.reasons),
    );
    server.forbidden = undefined;
    await running.stop();
  });
});

test('an API server that is not there: serves, is not ready, asks the client to come again, and stops at once', async () => {
  const config = folder.file('config', kubeconfig('http://127.0.0.1:1'));
  const running = await serve([...certs, '--probe-port', '0', '--kubeconfig', config]);
  await sleep(1500);
  const { status, body } = await readiness(probeOf(running.stdout));
  assert.equal(status, 503);
  assert.ok(
    body.reasons?.some((reason) => /^eips: API server .*nothing listens there/.test(reason)),
    JSON.stringify(body),
  );
  const asked = run(['review', 'examples/eip-good.yaml', '--server', running.url, '--ca', `${certs[1]}/ca.crt`]);
  assert.match(asked.stderr, /Error from server \(ServiceUnavailable\).*Eip "lab" cannot be judged yet: /);
  const stopped = await running.stop();
  assert.equal(stopped.status, 0);
  assert.ok(stopped.milliseconds < 3000, `${stopped.milliseconds} ms`);
  assert.equal(stopped.stderr.match(/cluster not readable/g)?.length, 1, stopped.stderr);
});

describe('which cluster', () => {
  const fails = (args: readonly string[], env: Record<string, string> = {}) => {
    const bin = `${root}/bin/layer2-guard.js`;
    const { status, stderr } = spawnSync(process.execPath, [bin, 'serve', '--port', '0', ...certs, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', ...env },
      timeout: 20_000,
    });
    return { status, stderr };
  };
  for (const option of ['--kubeconfig', '--context']) {
    test(`--world and ${option} exclude each other`, () => {
      const { status, stderr } = fails(['--world', 'examples/world', option, 'x']);
      assert.equal(status, 64);
      assert.equal(stderr, `layer2-guard: --world and ${option} exclude each other: give one of them\n`);
    });
  }
  test('a kubeconfig that is not there ends the start with one line', () => {
    const { status, stderr } = fails(['--kubeconfig', '/nowhere/config']);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'layer2-guard: kubeconfig /nowhere/config: no such file; name the right file with --kubeconfig\n',
    );
  });
  test('--context alone looks where kubectl looks', () => {
    assert.match(
      fails(['--context', 'x'], { KUBECONFIG: '/nowhere/a' }).stderr,
      /kubeconfig \/nowhere\/a: no such file/,
    );
    assert.match(
      fails(['--context', 'x'], { HOME: '/nowhere' }).stderr,
      /kubeconfig \/nowhere\/\.kube\/config: no such file/,
    );
  });
  test('in a pod it is the one around it', () => {
    const { status, stderr } = fails(['--port', '0'], {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT: 'x y',
    });
    assert.equal(status, 2);
    assert.match(stderr, /the address of the API server "https:\/\/127\.0\.0\.1:x y" is no URL/);
  });
});
