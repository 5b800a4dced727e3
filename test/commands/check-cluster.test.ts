import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { FakeApiServer } from '../sources/cluster/fake-api-server.ts';
import { EIPS, kubeconfig, NAMESPACES, temporaryFolder } from '../sources/cluster/harness.ts';
import { folderOf } from '../sources/manifests.ts';
import { type Checked, checked, eip, type JsonReport, report } from './check-run.ts';

const SERVICES = '/api/v1/services';
const folder = temporaryFolder();
after(() => folder.remove());

/** A cluster with all that every cluster has, and a pool "office". */
async function cluster(): Promise<FakeApiServer> {
  const server = new FakeApiServer();
  server.define(NAMESPACES, 'v1', 'Namespace');
  server.define(SERVICES, 'v1', 'Service');
  server.define('/api/v1/nodes', 'v1', 'Node');
  server.define('/api/v1/endpoints', 'v1', 'Endpoints');
  server.define('/api/v1/namespaces/kube-system/pods', 'v1', 'Pod');
  for (const name of ['kube-system', 'kube-flannel', 'metallb-system'])
    server.define(`/api/v1/namespaces/${name}/configmaps`, 'v1', 'ConfigMap');
  server.define('/apis/apps/v1/daemonsets', 'apps/v1', 'DaemonSet');
  server.define('/apis/apps/v1/deployments', 'apps/v1', 'Deployment');
  server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
  for (const name of ['default', 'shop']) server.put(NAMESPACES, name);
  server.put(EIPS, 'office', spec('192.168.1.100-192.168.1.110'));
  await server.listen();
  return server;
}

const spec = (address: string, more: object = {}) => ({
  spec: { address, protocol: 'layer2', interface: 'eth0', ...more },
});

/** `rule subject` of every error, which is what this is about; the cluster has no speaker and no node. */
const errors = ({ findings }: JsonReport) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, subject }) => `${rule} ${subject.name}`);

describe('check --cluster', () => {
  let server: FakeApiServer;
  let options: { cluster: true; kubeconfig: string };
  beforeEach(async () => {
    server = await cluster();
    options = { cluster: true, kubeconfig: folder.file('config', kubeconfig(server.url)) };
  });
  afterEach(() => server.close());
  const over = (files: Readonly<Record<string, string>>, context: Parameters<typeof folderOf>[0], more = {}) =>
    report([folderOf(context, files)], { ...options, ...more });

  test('an overlap with an object of the cluster is found, and one between two files', async (context) => {
    const found = await over(
      { 'a.yaml': eip('a', '192.168.1.105'), 'b.yaml': eip('b', '10.0.0.1-10.0.0.5'), 'c.yaml': eip('c', '10.0.0.5') },
      context,
    );
    assert.deepEqual(errors(found), ['eip-address-overlap a', 'eip-address-overlap c']);
    assert.equal(found.exitCode, 1);
    assert.deepEqual(found.findings.find(({ severity }) => severity === 'error')?.related[0]?.name, 'office');
    assert.equal((found as { cluster?: string }).cluster, server.url);
  });

  test('an object that is there is judged as an update: a changed range is told, an unchanged fault only counted', async (context) => {
    server.put(EIPS, 'old', spec('10.9.0.5-10.9.0.1'));
    const files = { 'a.yaml': eip('office', '192.168.1.100-192.168.1.111'), 'b.yaml': eip('old', '10.9.0.5-10.9.0.1') };
    const found = await over(files, context);
    assert.deepEqual(errors(found), ['eip-address-immutable office']);
    assert.ok((found.summary['existing'] ?? 0) >= 1);
    const { stdout } = await checked([folderOf(context, files)], options);
    assert.match(stdout, /as changes of the cluster http:\/\/127/);
    assert.match(stdout, /findings? (is|are) there in the cluster already/);
  });

  test('what OpenELB wrote onto a Service is not taken for a change', async (context) => {
    const annotations = {
      'lb.kubesphere.io/v1alpha1': 'openelb',
      'eip.openelb.kubesphere.io/v1alpha2': 'office',
    };
    server.put(
      SERVICES,
      'web',
      {
        metadata: { annotations, labels: { 'eip.openelb.kubesphere.io/v1alpha2': 'office' } },
        spec: { type: 'LoadBalancer', ports: [{ port: 80, protocol: 'TCP', nodePort: 30080 }] },
        status: { loadBalancer: { ingress: [{ ip: '192.168.1.100' }] } },
      },
      'shop',
    );
    const service = (name: string, pool: string) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: ${pool} }
spec: { type: LoadBalancer, ports: [{ port: 80 }], selector: { app: web } }
`;
    const same = await over({ 'a.yaml': service('web', 'office') }, context);
    assert.deepEqual(
      same.findings.filter(({ rule }) => /label|loses|moves/.test(rule)),
      [],
    );
    // It moves to a pool that comes with the same run: judged in the end state, so that the pool is there.
    const moved = { 'a.yaml': service('web', 'lab') };
    const pool = { 'z.yaml': eip('lab', '192.168.1.120-192.168.1.129') };
    const misses = ({ findings }: JsonReport) => findings.some(({ rule }) => rule === 'service-eip-missing');
    assert.equal(misses(await over(moved, context)), true);
    assert.equal(misses(await over({ ...moved, ...pool }, context)), false);
  });

  test('a namespace on what has none does not make another object of it', async (context) => {
    const same = eip('office', '192.168.1.100-192.168.1.110').replace(
      'name: office',
      'name: office\n  namespace: shop',
    );
    assert.deepEqual(errors(await over({ 'a.yaml': same }, context)), []);
  });

  test('an object that is being deleted is not judged', async (context) => {
    server.put(EIPS, 'going', { metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' }, ...spec('10.8.0.1') });
    const found = await over({ 'a.yaml': eip('going', '10.8.0.9-10.8.0.1') }, context);
    assert.deepEqual(found.findings, []);
  });

  test('a namespace is that of -n, else of the context, else default', async (context) => {
    const service = `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, externalIPs: [192.168.1.101], ports: [{ port: 80 }] }\n`;
    const [start, end] = kubeconfig(server.url).split('"user":"me"}');
    const config = folder.file('shop', `${start}"user":"me","namespace":"shop"}${end}`);
    const namespaces = async (more: object) => {
      const { findings } = await over({ 'a.yaml': service }, context, more);
      return [...new Set(findings.map(({ subject }) => (subject as { namespace?: string }).namespace))];
    };
    assert.deepEqual(await namespaces({ kubeconfig: config }), ['shop']);
    assert.deepEqual(await namespaces({ kubeconfig: config, namespace: 'test' }), ['test']);
    assert.deepEqual(await namespaces({}), ['default']);
  });

  test('many objects come in pages; a list that is cut off or too old is read again, whole', async (context) => {
    for (let index = 0; index < 1_200; index += 1)
      server.put(EIPS, `many-${index}`, spec(`10.${index >> 8}.${index & 255}.1`));
    server.faults.list.push({ type: 'truncate' }, { type: 'drop' }, { type: 'status', code: 503, retryAfter: 0.05 });
    server.faults.page.push({ type: 'status', code: 410 });
    const found = await over({ 'a.yaml': eip('a', '10.4.150.1'), 'b.yaml': eip('b', '10.0.0.1-10.0.0.3') }, context);
    assert.deepEqual(errors(found), ['eip-address-overlap a', 'eip-address-overlap b']);
    assert.ok(server.requests.filter(({ path }) => path === EIPS).length >= 4);
    assert.ok(server.requests.every(({ query }) => query.get('watch') === null));
  });

  test('a resource that may not be read is exit code 2 and names the right; what does not need it is judged', async (context) => {
    server.forbidden = SERVICES;
    const found = await over({ 'a.yaml': eip('a', '192.168.1.110-192.168.1.105') }, context);
    assert.equal(found.exitCode, 2);
    assert.deepEqual(errors(found), ['eip-address-syntax a']);
    assert.equal(found.faults.length, 1);
    assert.equal(found.faults[0]?.file, server.url);
    assert.match(found.faults[0]?.reason ?? '', /^services: forbidden/);
    assert.equal(found.faults[0]?.remedy, 'grant list on services');
    for (const output of ['text', 'json', 'sarif', 'junit', 'github', 'markdown']) {
      const { status, stdout } = await checked([folderOf(context, { 'a.yaml': eip('a', '10.0.0.1') })], {
        ...options,
        output: [output],
      });
      assert.equal(status, 2, output);
      assert.match(stdout, /grant list on services/, output);
    }
  });

  test('a definition that is not installed, and what only helps, is named as unknown', async (context) => {
    server.undefine(EIPS);
    server.forbidden = '/api/v1/endpoints';
    const found = await over({ 'a.yaml': eip('a', '10.0.0.1') }, context);
    assert.equal(found.exitCode, 0, JSON.stringify(found.faults));
    const unknowns = new Map(found.unknowns.map(({ what, why }) => [what, why]));
    assert.equal(found.unknowns.filter(({ what, why }) => what === 'eips' && why === 'CRD not installed').length, 1);
    assert.ok(!unknowns.has('ipaddresspools.metallb.io'), 'pools of what is not installed are known not to be there');
    assert.match(unknowns.get('endpoints') ?? '', /forbidden.*; grant list on endpoints|no Endpoints/);
  });

  test('an API server that is away, refuses the token or never ends is exit code 2 in one line', async (context) => {
    const files = [folderOf(context, { 'a.yaml': eip('a', '10.0.0.1') })];
    const line = ({ status, stdout, stderr }: Checked) => {
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^[^\n]+\n$/);
      return stderr;
    };
    server.token = 'another';
    assert.match(line(await checked(files, options)), /--cluster: .*401.*get a new token/);
    await server.close();
    assert.match(line(await checked(files, options)), /--cluster: API server .*nothing listens there/);
    const nowhere = { ...options, kubeconfig: '/nowhere/config' };
    assert.match(line(await checked(files, nowhere)), /kubeconfig \/nowhere\/config: no such file/);
    server = await cluster();
  });
});

describe('which cluster', () => {
  const usage = async (more: Parameters<typeof checked>[1]) => {
    const { status, stderr } = await checked(['x.yaml'], more);
    assert.equal(status, 64, stderr);
    return stderr;
  };

  test('what contradicts itself is wrong usage', async () => {
    assert.match(await usage({ cluster: true, world: ['w'] }), /--cluster and --world exclude each other/);
    assert.match(await usage({ cluster: true, since: 'HEAD' }), /--cluster and --since exclude each other/);
    assert.match(await usage({ cluster: true, fix: true }), /--cluster and --fix exclude each other/);
    assert.match(await usage({ kubeconfig: 'x' }), /--kubeconfig .* give --cluster too/);
    assert.match(await usage({ context: 'x' }), /--context .* give --cluster too/);
  });

  let server: FakeApiServer;
  before(async () => {
    server = await cluster();
  });
  after(() => server.close());

  test('KUBECONFIG counts, and a World of the settings gives way', async (context) => {
    const config = folder.file('other', kubeconfig(server.url));
    const given = folderOf(context, {
      '.layer2-guard.yaml': 'world: [world.yaml]\n',
      'world.yaml': eip('elsewhere', '10.0.0.1'),
      'files/a.yaml': eip('a', '10.0.0.1'),
    });
    const settings = `${given}/.layer2-guard.yaml`;
    const found = await report([`${given}/files`], { cluster: true, settings, env: { KUBECONFIG: config } });
    assert.deepEqual(errors(found), []);
    const offline = await report([`${given}/files`], { settings });
    assert.deepEqual(errors(offline), ['eip-address-overlap a']);
  });

  test('without a kubeconfig a pod reads its own cluster, and elsewhere it is said what is missing', async () => {
    const pod = { KUBERNETES_SERVICE_HOST: '127.0.0.1', KUBERNETES_SERVICE_PORT: '1', HOME: '/nowhere' };
    const inside = await checked(['x.yaml'], { cluster: true, env: pod });
    assert.equal(inside.status, 2);
    assert.match(inside.stderr, /https:\/\/127\.0\.0\.1:1|serviceaccount/);
    const outside = await checked(['x.yaml'], { cluster: true, env: { HOME: '/nowhere' } });
    assert.equal(outside.status, 2);
    assert.match(outside.stderr, /kubeconfig \/nowhere\/\.kube\/config: no such file/);
  });
});
