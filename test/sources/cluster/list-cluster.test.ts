import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../src/sources/cluster/connection.ts';
import { ConnectionFault } from '../../../src/sources/cluster/connection-fault.ts';
import { type ListOptions, listCluster } from '../../../src/sources/cluster/list-cluster.ts';
import { Refusal } from '../../../src/sources/cluster/refusal.ts';
import { parseYaml } from '../../../src/sources/load-world.ts';
import { ClusterWorld } from '../../../src/world/cluster-world.ts';
import { FakeApiServer, type Fault } from './fake-api-server.ts';
import { EIPS, FAST, kubeconfig, NAMESPACES, TWO, temporaryFolder } from './harness.ts';

describe('reading a cluster once', () => {
  const folder = temporaryFolder();
  after(() => folder.remove());
  let server: FakeApiServer;
  let world: ClusterWorld;
  beforeEach(async () => {
    server = new FakeApiServer();
    server.define(NAMESPACES, 'v1', 'Namespace');
    server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
    await server.listen();
    for (let index = 0; index < 10; index += 1) server.put(EIPS, `e${index}`, { spec: { address: `10.0.0.${index}` } });
    server.put(NAMESPACES, 'shop');
    world = new ClusterWorld({ scope: 'cluster', parseYaml });
  });
  afterEach(() => server.close());
  const list = async (over: Partial<ListOptions> = {}) => {
    const connection = await connect({ kubeconfig: folder.file('config', kubeconfig(server.url)) });
    const options = { connection, world, resources: TWO, wanted: new Set<string>(), limit: 5_000, timings: FAST };
    return listCluster({ ...options, ...over });
  };
  const eips = () => [...world.eips()].map(({ ref }) => ref.name).sort();

  test('keeps the wanted objects whole, and asks for every page once', async () => {
    const { objects, unread } = await list({ wanted: new Set(['network.kubesphere.io|Eip||e7', '|Namespace||none']) });
    assert.deepEqual([...objects.keys()], ['network.kubesphere.io|Eip||e7']);
    assert.equal(objects.get('network.kubesphere.io|Eip||e7')?.['apiVersion'], 'network.kubesphere.io/v1alpha2');
    assert.deepEqual([unread, eips().length, server.openWatches], [[], 10, 0]);
    assert.equal(server.requests.filter(({ path }) => path === EIPS).length, 4);
    assert.deepEqual([world.trust.notSynced.size, world.trust.gaps], [0, []]);
  });

  const PASSING: readonly Fault[] = [
    { type: 'drop' },
    { type: 'truncate' },
    { type: 'cut' },
    { type: 'stall' },
    { type: 'status', code: 500 },
    { type: 'status', code: 429, retryAfter: 0.01 },
  ];
  for (const fault of PASSING) {
    test(`${fault.type} ${'code' in fault ? fault.code : ''} passes: the list is read again, whole`, async () => {
      server.faults.page.push(fault);
      await list();
      assert.equal(eips().length, 10);
    });
  }

  test('what a list had that broke off, and the next one has no more, is gone', async () => {
    server.faults.page.push({ type: 'status', code: 429, retryAfter: 0.2 });
    const reading = list();
    while (server.faults.page.length > 0) await sleep(1);
    server.remove(EIPS, 'e0');
    await reading;
    assert.deepEqual([eips().length, eips().includes('e0')], [9, false]);
  });

  test('what never passes ends the run, and says which list it was', async () => {
    server.faults.list.push(...Array.from({ length: 20 }, () => ({ type: 'cut' }) as const));
    await assert.rejects(
      list({ resources: TWO.filter(({ id }) => id === 'eips') }),
      (error) => error instanceof ConnectionFault && /^eips: /.test(error.message),
    );
    assert.equal(server.requests.filter(({ path }) => path === EIPS).length, 4);
  });

  test('the time for everything is bounded', async () => {
    server.always = { type: 'delay', ms: 3_000 };
    const started = performance.now();
    await assert.rejects(
      list({ limit: 150, timings: { ...FAST, answer: 60_000 } }),
      (error) => error instanceof ConnectionFault && /not read within 0\.15 seconds; try again/.test(error.message),
    );
    assert.ok(performance.now() - started < 1_500);
  });

  test('a refused token ends the run; a resource that may not be read does not, and is not trusted', async () => {
    server.forbidden = EIPS;
    const { unread } = await list();
    assert.deepEqual(
      unread.map(({ resource }) => resource),
      ['eips'],
    );
    assert.match(unread[0]?.why ?? '', /forbidden.*; grant list on eips\.network\.kubesphere\.io$/);
    assert.ok(world.trust.notSynced.has('eips') && !world.trust.notSynced.has('namespaces'));
    server.token = 'another';
    await assert.rejects(list(), (error) => error instanceof Refusal && error.status === 401);
  });

  test('what is not served: Eips are a gap, Namespaces are missing', async () => {
    server.undefine(EIPS);
    assert.deepEqual((await list()).unread, []);
    assert.deepEqual(world.trust.gaps, [{ what: 'eips', why: 'CRD not installed' }]);
    server.undefine(NAMESPACES);
    const { unread } = await list();
    assert.deepEqual(unread, [{ resource: 'namespaces', why: 'this API server does not serve them' }]);
  });
});
