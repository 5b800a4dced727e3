import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { LARGE_BODY } from '../../src/server/app.ts';
import { noneTurnedAway } from '../../src/server/gate.ts';
import { createIntake, type Intake } from '../../src/server/intake.ts';
import { type Dialled, dial, header, statusIn, whole } from './dial.ts';
import { BOUNDS, eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

const REVIEW = JSON.stringify(eipReview(GOOD_SPEC));
const MIB = 1024 * 1024;

describe('too much at once', () => {
  let guard: TestApp;
  let intake: Intake;
  const turnedAway = noneTurnedAway();
  beforeEach(async () => {
    intake = createIntake({ ...BOUNDS, requests: 8, bytes: 16 * MIB });
    Object.assign(turnedAway, noneTurnedAway());
    guard = await testApp({ intake, turnedAway, timeouts: { every: 100 } });
    await guard.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => guard.close());

  /** Connections that have each sent the header of a body of that length and some of it. */
  const writers = async (count: number, length: number): Promise<readonly Dialled[]> => {
    const all = await Promise.all(Array.from({ length: count }, () => dial(guard)));
    for (const { socket } of all) socket.write(`${header(length)}{`);
    await until(() => intake.requests() + turnedAway.overload === count);
    return all;
  };
  const until = async (isSo: () => boolean, patience = 3_000) => {
    const end = performance.now() + patience;
    while (!isSo() && performance.now() < end) await sleep(10);
    assert.ok(isSo(), `${intake.requests()} in hand, ${JSON.stringify(turnedAway)}`);
  };

  test('the ninth of eight is told to come again, at once, and its connection is kept', async () => {
    const eight = await writers(8, 1_000);
    assert.equal(intake.requests(), 8);
    assert.equal(intake.bytes(), 8_000);
    const ninth = await dial(guard);
    ninth.socket.write(header(Buffer.byteLength(REVIEW)));
    await until(() => ninth.statuses().length === 1, 500);
    assert.match(ninth.text(), /^HTTP\/1\.1 503 .*retry-after: 1\r\n/is);
    assert.doesNotMatch(ninth.text(), /connection: close/i);
    assert.deepEqual(statusIn(ninth.text()), {
      apiVersion: 'v1',
      kind: 'Status',
      metadata: {},
      status: 'Failure',
      message:
        'layer2-guard is busy: it has 8 requests or 16 MiB of them in hand, its limit; try again in a second; if this ' +
        'lasts, run more replicas or raise --max-requests and --max-body-mib',
      reason: 'ServiceUnavailable',
      details: { retryAfterSeconds: 1 },
      code: 503,
    });
    // The rest of its body is dropped, and the next request on the connection is judged once there is room.
    ninth.socket.write(REVIEW);
    eight[0]?.socket.destroy();
    await until(() => intake.requests() === 7);
    ninth.socket.write(whole(REVIEW));
    await until(() => ninth.statuses().length === 2);
    assert.deepEqual(ninth.statuses(), [503, 200]);
    assert.equal(turnedAway.overload, 1);
    const line = guard.lines.find(({ msg }) => msg === 'turned away');
    assert.equal(line?.['why'], 'overload');
    for (const { socket } of eight) socket.destroy();
    await until(() => intake.requests() === 0 && intake.bytes() === 0);
  });

  test('probes are answered although there is no room', async () => {
    const eight = await writers(8, 1_000);
    const probe = await dial(guard);
    probe.socket.write('GET /readyz?verbose HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    assert.match(await probe.closed, /^HTTP\/1\.1 200 /);
    for (const { socket } of eight) socket.destroy();
  });

  test('large bodies leave room for ordinary requests', async () => {
    const large = await writers(6, 4 * MIB);
    assert.equal(intake.requests(), 3);
    assert.equal(turnedAway.overload, 3);
    const one = await dial(guard);
    one.socket.write(whole(REVIEW));
    await until(() => one.statuses().length === 1);
    assert.deepEqual(one.statuses(), [200]);
    for (const { socket } of large) socket.destroy();
  });

  test('a body without a length counts as the longest', async () => {
    const chunked = await dial(guard);
    chunked.socket.write(
      'POST /validate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    await until(() => intake.bytes() === BOUNDS.longest);
    chunked.socket.write(`${REVIEW.length.toString(16)}\r\n${REVIEW}\r\n0\r\n\r\n`);
    await until(() => chunked.statuses().length === 1);
    assert.deepEqual(chunked.statuses(), [200]);
    await until(() => intake.bytes() === 0);
  });

  test('who keeps us waiting for a second gives way to others, with an answer', async () => {
    const eight = await writers(8, 1_000);
    await sleep(1_050);
    const ninth = await dial(guard);
    ninth.socket.write(whole(REVIEW));
    await until(() => ninth.statuses().length === 1);
    assert.deepEqual(ninth.statuses(), [200]);
    assert.equal(intake.cutOff(), 1);
    const text = await Promise.race(eight.map(({ closed }) => closed));
    assert.match(text, /^HTTP\/1\.1 503 .*retry-after: 1.*connection: close/is);
    assert.match(String(statusIn(text)['message']), /had not received this request after a second/);
    for (const { socket } of eight) socket.destroy();
  });

  test('a connection beyond the bound is closed and counted', async () => {
    guard.app.server.maxConnections = 1;
    const first = await dial(guard);
    await assert.rejects(dial(guard), /ECONNRESET|disconnected/);
    assert.equal(turnedAway.connection, 1);
    first.socket.write(whole(REVIEW));
    await until(() => first.statuses()[0] === 200);
    first.socket.destroy();
  });

  test('a large body is judged and its place is free again', async () => {
    const filler = 'x'.repeat(2 * LARGE_BODY);
    const body = JSON.stringify(eipReview(GOOD_SPEC, { metadata: { annotations: { filler } } }));
    const all = await Promise.all(Array.from({ length: 5 }, () => dial(guard)));
    for (const { socket } of all) socket.write(whole(body));
    await until(() => all.every(({ statuses }) => statuses().length === 1));
    assert.deepEqual(
      all.map(({ statuses }) => statuses()[0]),
      [200, 200, 200, 200, 200],
    );
    await until(() => intake.bytes() === 0);
  });
});

describe('a reader that never takes its answers', { timeout: 60_000, concurrency: true }, () => {
  /** Sends requests, a few at a time, on a connection from which nothing is read, until it is closed. */
  const pourInto = async (guard: TestApp, end: number) => {
    const { socket } = await dial(guard);
    socket.pause();
    const requests = whole(JSON.stringify(eipReview({ ...GOOD_SPEC, address: 'nonsense', protocol: 'x' }))).repeat(6);
    let isClosed = false;
    socket.once('close', () => {
      isClosed = true;
    });
    while (!isClosed && performance.now() < end) {
      socket.write(requests);
      await sleep(2);
    }
    assert.ok(isClosed);
  };

  for (const [title, requests, stuck] of [
    ['is cut off and holds no place after that', 256, 30_000],
    ['is cut off even when it was only turned away', 0, 500],
  ] as const) {
    test(title, async (t) => {
      const intake = createIntake({ ...BOUNDS, requests });
      const guard = await testApp({ intake, timeouts: { every: 100, stuck } });
      t.after(() => guard.close());
      await guard.app.listen({ host: '127.0.0.1', port: 0 });
      const end = performance.now() + 40_000;
      await pourInto(guard, end);
      // Node itself may end such a connection first: its parser gives up (HPE_PAUSED) when too much comes while it rests.
      while (requests > 0 && intake.cutOff() === 0) await pourInto(guard, end);
      assert.equal(intake.cutOff() > 0, requests > 0);
      assert.equal(intake.requests(), 0);
    });
  }
});
