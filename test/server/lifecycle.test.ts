import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createIntake } from '../../src/server/intake.ts';
import { createDrain, drainTimes } from '../../src/server/lifecycle.ts';
import { dial, dialTo, header, statusIn, whole } from './dial.ts';
import { BOUNDS, eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

const REVIEW = JSON.stringify(eipReview(GOOD_SPEC));

describe('drain', () => {
  let guard: TestApp;
  afterEach(() => guard?.close());

  /** A listening server that can be stopped. */
  const started = async (times: { quiet: number; refuse: number; finish: number }) => {
    const intake = createIntake(BOUNDS);
    const drain = createDrain(times, intake.requests);
    guard = await testApp({
      intake,
      refusing: drain.refusing,
      health: { draining: drain.draining, reasonsNotReady: () => [], details: () => ({}) },
    });
    await guard.app.listen({ host: '127.0.0.1', port: 0 });
    return () => drain.stop([guard.app]);
  };

  test('readiness fails at once; old and new connections are served with Connection: close; then 503; then closed', async () => {
    const stop = await started({ quiet: 400, refuse: 400, finish: 1_000 });
    const { port } = guard.app.server.address() as AddressInfo;
    const old = await dial(guard);
    old.socket.write(whole(REVIEW));
    const late = await dial(guard);
    await sleep(100);
    assert.doesNotMatch(old.text(), /connection: close/i);
    const stopped = stop();
    const probe = await dial(guard);
    probe.socket.write('GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    assert.match(await probe.closed, /^HTTP\/1\.1 503 .*"reasons":\["draining"\]/s);
    old.socket.write(whole(REVIEW));
    assert.match(await old.closed, /HTTP\/1\.1 200 .*HTTP\/1\.1 200 .*connection: close.*"allowed":true/is);
    const fresh = await dial(guard);
    fresh.socket.write(whole(REVIEW));
    assert.match(await fresh.closed, /HTTP\/1\.1 200 .*connection: close.*"allowed":true/is);
    await sleep(400);
    late.socket.write(whole(REVIEW));
    const text = await late.closed;
    assert.match(text, /^HTTP\/1\.1 503 .*retry-after: 1\r\n.*connection: close/is);
    assert.deepEqual(statusIn(text), {
      apiVersion: 'v1',
      kind: 'Status',
      metadata: {},
      status: 'Failure',
      message: 'this replica of layer2-guard is stopping and judges nothing new: try again in a second',
      reason: 'ServiceUnavailable',
      details: { retryAfterSeconds: 1 },
      code: 503,
    });
    await stopped;
    await assert.rejects(dialTo({ port, ca: guard.ca }), /ECONNREFUSED/);
  });

  test('a connection that was never used does not hold up the end; a body that is still coming does, up to its time', async () => {
    const stop = await started({ quiet: 100, refuse: 0, finish: 2_000 });
    await dial(guard);
    let begun = performance.now();
    await stop();
    assert.ok(performance.now() - begun < 1_000);
    const again = await started({ quiet: 100, refuse: 0, finish: 2_000 });
    const slow = await dial(guard);
    slow.socket.write(header(Buffer.byteLength(REVIEW)));
    await sleep(50);
    begun = performance.now();
    const stopped = again();
    await sleep(600);
    slow.socket.write(REVIEW);
    assert.match(await slow.closed, /^HTTP\/1\.1 200 .*"allowed":true/s);
    await stopped;
    assert.ok(performance.now() - begun < 1_500);
  });

  test('a body that never comes is cut off when the time is over', async () => {
    const stop = await started({ quiet: 50, refuse: 0, finish: 300 });
    const slow = await dial(guard);
    slow.socket.write(header(1_000));
    await sleep(50);
    const begun = performance.now();
    await stop();
    const took = performance.now() - begun;
    assert.ok(took >= 340 && took < 1_500, String(took));
    assert.equal(await slow.closed, '');
  });

  test('times follow the quiet period', () => {
    assert.deepEqual(drainTimes(10_000), { quiet: 10_000, refuse: 1_000, finish: 10_000 });
    assert.deepEqual(drainTimes(500), { quiet: 500, refuse: 100, finish: 1_000 });
    assert.deepEqual(drainTimes(0), { quiet: 0, refuse: 0, finish: 1_000 });
  });
});
