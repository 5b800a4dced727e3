import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectGarbage } from '../../../src/commands/heap.ts';
import type { Fault } from './fake-api-server.ts';
import { EIPS, equalsFreshList, type Following, follow, NAMESPACES, until } from './harness.ts';

const spec = (address: string) => ({ spec: { address } });

describe('following', () => {
  let following: Following;
  before(async () => {
    following = await follow({
      prepare: (server) => {
        for (let index = 0; index < 10; index += 1) server.put(EIPS, `e${index}`, spec(`10.0.0.${index}`));
      },
    });
    await following.live.synced;
  });
  after(() => following.close());

  test('all pages of a list are in the World, and the pages were asked for', () => {
    assert.ok(equalsFreshList(following));
    const pages = following.server.requests.filter(({ path, query }) => path === EIPS && !query.has('watch'));
    assert.equal(pages.length, 4);
    assert.deepEqual(
      pages.map(({ query }) => query.get('limit')),
      ['3', '3', '3', '3'],
    );
  });
  test('only the version that holds every field is read', () => {
    assert.ok(following.server.requests.every(({ path }) => !path.includes('v1alpha1/')));
  });
  test('a watch asks for bookmarks and begins where the list ended', async () => {
    assert.ok(await until(() => following.server.openWatches === 2));
    const watch = following.server.requests.find(({ path, query }) => path === EIPS && query.has('watch'));
    assert.equal(watch?.query.get('allowWatchBookmarks'), 'true');
    assert.equal(watch?.query.get('resourceVersion'), '110');
    assert.ok(Number(watch?.query.get('timeoutSeconds')) > 200);
  });
  test('a change is in the World at once', async () => {
    const started = performance.now();
    following.server.put(EIPS, 'e3', spec('10.9.9.9'));
    assert.ok(await until(() => following.world.eip('e3', 'openelb')?.addressText === '10.9.9.9'));
    assert.ok(performance.now() - started < 1000);
  });
  test('a deleted object is gone', async () => {
    following.server.remove(EIPS, 'e4');
    assert.ok(await until(() => following.world.eip('e4', 'openelb') === undefined));
  });
  test('the version moves with events and bookmarks', async () => {
    const version = () => following.live.resources()['eips']?.resourceVersion;
    const earlier = version();
    following.server.bookmark();
    assert.ok(await until(() => version() !== earlier));
  });
  test('ten thousand changes leave as many objects as there are, and no memory behind', async () => {
    const { server, world, live } = following;
    collectGarbage();
    const heap = process.memoryUsage().heapUsed;
    for (let round = 0; round < 10; round += 1) {
      for (let index = 0; index < 1000; index += 1)
        server.put(EIPS, `e${index % 10}`, spec(`10.${round}.0.${index % 250}`));
      server.forget();
      await sleep(1);
    }
    assert.ok(await until(() => equalsFreshList(following)));
    collectGarbage();
    const grown = process.memoryUsage().heapUsed - heap;
    assert.equal(live.resources()['eips']?.objects, 10);
    assert.equal(world.counts().get('eip'), 10);
    assert.ok(grown < 3_000_000, `${grown} bytes more`);
  });
  test('stops within a second, with every connection closed', async () => {
    const started = performance.now();
    await following.live.stop();
    assert.ok(performance.now() - started < 1000);
    assert.ok(await until(() => following.server.openWatches === 0));
  });
});

describe('definitions', () => {
  test('what is not installed is a gap, no reason not to be ready, and picked up when it appears', async (within) => {
    const following = await follow({ within, prepare: (server) => server.undefine(EIPS) });
    await following.live.synced;
    assert.deepEqual(following.live.reasonsNotReady(), []);
    assert.deepEqual(following.world.trust.gaps, [{ what: 'eips', why: 'CRD not installed' }]);
    assert.equal(following.live.resources()['eips']?.absent, true);
    following.server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
    following.server.put(EIPS, 'a', spec('10.0.0.1'));
    assert.ok(await until(() => equalsFreshList(following)));
    assert.deepEqual(following.world.trust.gaps, []);
    following.server.undefine(EIPS);
    assert.ok(await until(() => following.live.resources()['eips']?.absent === true));
    assert.equal(following.world.counts().get('eip'), undefined);
  });
  test('an object of what is not installed shows that it is: looked for at once, and not judged before', async (within) => {
    const following = await follow({
      within,
      prepare: (server) => server.undefine(EIPS),
      timings: { leisure: 60_000, discovery: 60_000 },
    });
    await following.live.synced;
    following.server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
    following.live.seen('network.kubesphere.io', 'Eip');
    assert.deepEqual([...following.world.trust.notSynced.keys()], ['eips']);
    assert.ok(await until(() => following.live.resources()['eips']?.synced === true, 1000));
    assert.deepEqual([...following.world.trust.notSynced.keys()], []);
  });
});

describe('trouble', () => {
  test('what may not be read names the missing right, and is read once it may be', async (within) => {
    const forbidden = Array.from({ length: 3 }, (): Fault => ({ type: 'status', code: 403 }));
    const following = await follow({
      within,
      prepare: (server) => server.faults.list.push(...forbidden, ...forbidden),
    });
    assert.ok(await until(() => following.live.resources()['eips']?.lastError !== undefined));
    const right = 'list and watch on eips.network.kubesphere.io';
    assert.ok(following.world.trust.notSynced.get('eips')?.endsWith(`grant ${right}`));
    assert.ok(following.world.trust.gaps.some(({ why }) => why === `forbidden: grant ${right}`));
    assert.ok(following.live.reasonsNotReady().some((reason) => reason.includes(right)));
    await following.live.synced;
    assert.deepEqual(following.world.trust.gaps, []);
  });
  test('rejected credentials are told once', async (within) => {
    const following = await follow({ within, prepare: (server) => Object.assign(server, { token: 'another' }) });
    await sleep(150);
    const lines = following.log.filter((line) => line.startsWith('warn'));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', /does not accept the credentials \(401\).*get a new token/);
    following.server.token = 'secret';
    await following.live.synced;
    assert.ok(await until(() => following.log.includes('info cluster readable again')));
  });
  test('Retry-After is waited for', async (within) => {
    const following = await follow({
      within,
      prepare: (server) =>
        server.faults.list.push(
          { type: 'status', code: 429, retryAfter: 1 },
          { type: 'status', code: 429, retryAfter: 1 },
        ),
      timings: { retryAfterMax: 300 },
    });
    await following.live.synced;
    const [first, second] = following.server.requests.filter(({ path }) => path === EIPS);
    assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 299);
  });
  test('an API server that goes away makes the view stale after a while, and comes back', async (within) => {
    const following = await follow({ within });
    await following.live.synced;
    const { port } = new URL(following.server.url);
    await following.server.close();
    assert.ok(await until(() => following.world.trust.stale.has('eips')));
    assert.match(following.world.trust.stale.get('eips') ?? '', /^eips were last heard of at \d{4}-.*Z$/);
    assert.equal(following.log.filter((line) => line.includes('nothing listens there')).length, 1);
    assert.equal(following.live.resources()['eips']?.stale, true);
    await following.server.listen(Number(port));
    following.server.put(EIPS, 'a', spec('10.0.0.1'));
    assert.ok(await until(() => equalsFreshList(following)));
    assert.ok(await until(() => following.world.trust.stale.size === 0));
  });
  test('a list that expires between its pages begins anew; objects that are gone leave the World', async (within) => {
    const following = await follow({
      within,
      prepare: (server) => {
        for (let index = 0; index < 9; index += 1) server.put(EIPS, `e${index}`, spec('10.0.0.1'));
        server.faults.page.push({ type: 'status', code: 410 });
      },
    });
    await following.live.synced;
    assert.equal(following.live.counts().get('eips')?.lists, 2);
    following.server.faults.watch.push({ type: 'stall' }, { type: 'stall' });
    following.server.breakConnections();
    await until(() => following.server.faults.watch.length === 0);
    for (let index = 0; index < 8; index += 1) following.server.remove(EIPS, `e${index}`);
    following.server.compact();
    assert.ok(await until(() => equalsFreshList(following)));
    assert.equal(following.live.counts().get('eips')?.lists, 3);
  });
  test('unknown events are counted and passed over', async (within) => {
    const following = await follow({
      within,
      prepare: (server) => server.faults.watch.push({ type: 'unknown-event' }, { type: 'unknown-event' }),
    });
    await until(() => following.server.openWatches === 2);
    following.server.put(EIPS, 'a', spec('10.0.0.1'));
    assert.ok(await until(() => equalsFreshList(following)));
    assert.equal(following.live.counts().get('eips')?.unknownEvents, 1);
  });
});

describe('no tight loop', () => {
  const faults: readonly Fault[] = [
    { type: 'drop' },
    { type: 'status', code: 500 },
    { type: 'status', code: 410 },
    { type: 'status', code: 404 },
    { type: 'status', code: 401 },
    { type: 'truncate' },
    { type: 'end' },
    { type: 'error-event', code: 410 },
    { type: 'half-line', end: true },
    { type: 'garbage' },
  ];
  for (const fault of faults) {
    test(`an API server that always answers with ${JSON.stringify(fault)}`, async (within) => {
      const following = await follow({
        within,
        timings: { gap: 1, pauseMin: 10, pauseMax: 80, leisure: 80 },
        prepare: (server) => {
          server.put(EIPS, 'a', spec('10.0.0.1'));
          server.always = fault;
        },
      });
      const busy = setInterval(() => following.server.put(NAMESPACES, 'n'), 10);
      await sleep(400);
      clearInterval(busy);
      // Pauses of 10, 20, 40 and then 80 ms, less jitter: some 20 attempts of up to 3 requests for each of 2 resources.
      const { length } = following.server.requests;
      assert.ok(length > 6 && length < 130, `${length} requests`);
    });
  }
});

test('a large list that changes a synced World is not trusted until it is whole, and leaves the loop turning', async (within) => {
  const following = await follow({ within, timings: { pageLimit: 500, slice: 2, stall: 5_000 } });
  await following.live.synced;
  await until(() => following.server.openWatches === 2);
  following.server.faults.watch.push(...Array.from({ length: 3 }, (): Fault => ({ type: 'status', code: 410 })));
  following.server.silent = true;
  for (let index = 0; index < 4_000; index += 1)
    following.server.put(EIPS, `e${index}`, spec(`10.1.${index >> 8}.${index & 255}`));
  following.server.silent = false;
  following.server.compact();
  const halves = new Set<number>();
  const look = setInterval(() => {
    // Other numbers of objects than none and all are seen only when the loop turned in between.
    if (following.world.trust.notSynced.has('eips')) halves.add(following.world.counts().get('eip') ?? 0);
    else assert.ok([undefined, 4_000].includes(following.world.counts().get('eip')));
  }, 1);
  following.server.breakConnections();
  assert.ok(await until(() => equalsFreshList(following)));
  clearInterval(look);
  assert.ok(halves.size > 2, `the loop turned ${halves.size} times`);
});
