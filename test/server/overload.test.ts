import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dialled, dialTo, header, whole } from './dial.ts';
import type { Listening, Memory } from './overload-server.ts';
import { eipReview, GOOD_SPEC } from './test-app.ts';

const REVIEW = JSON.stringify(eipReview(GOOD_SPEC));
const MIB = 1024 * 1024;
const CONNECTIONS = 500;
const PIECE = Buffer.alloc(256 * 1024, ' ');

describe('500 connections', { timeout: 60_000 }, () => {
  let server: ChildProcess;
  let target: Listening;
  before(async () => {
    server = fork(join(import.meta.dirname, 'overload-server.ts'));
    [target] = (await once(server, 'message')) as [Listening];
  });
  after(() => server?.disconnect());

  const memory = async (): Promise<Memory> => {
    server.send('memory');
    const [answer] = (await once(server, 'message')) as [Memory];
    return answer;
  };
  /** Connections opened a few at a time, so that the handshakes do not outlast their time limit. */
  const dialMany = async (): Promise<Dialled[]> => {
    const all: Dialled[] = [];
    while (all.length < CONNECTIONS) all.push(...(await Promise.all(Array.from({ length: 25 }, () => dialTo(target)))));
    return all;
  };
  /** Asks in the ordinary way on a connection of its own; the status, and how long it took in milliseconds. */
  const ask = async () => {
    const begun = performance.now();
    const one = await dialTo(target);
    one.socket.write(whole(REVIEW));
    while (one.statuses().length === 0 && !one.socket.destroyed) await sleep(5);
    one.socket.destroy();
    return { status: one.statuses()[0], took: performance.now() - begun };
  };
  /** Sends all but the end of a body as fast as it is taken, then a little now and then, until it is answered. */
  const sendSlowly = async ({ socket, statuses }: Dialled, length: number) => {
    socket.write(header(length));
    const isWanted = () => statuses().length === 0 && !socket.destroyed;
    for (let sent = 0; sent < length - MIB && isWanted(); sent += PIECE.length) {
      await new Promise((resolve) => socket.write(PIECE, resolve));
    }
    while (isWanted()) {
      socket.write(' ');
      await sleep(500);
    }
  };

  test('large bodies that come slowly: memory stays bounded, the rest is turned away, others are answered', async () => {
    await ask();
    const before = await memory();
    const all = await dialMany();
    const connected = await memory();
    const sending = all.map((one) => sendSlowly(one, 6 * MIB));
    const answers = [];
    for (let count = 0; count < 20; count += 1) {
      answers.push(await ask());
      await sleep(100);
    }
    const { most } = await memory();
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.ok(Math.max(...answers.map(({ took }) => took)) < 3_000);
    const turnedAway = all.filter(({ statuses }) => statuses()[0] === 503).length;
    // Eight of 6 MiB fit into the three quarters of 64 MiB that large bodies may take.
    assert.ok(turnedAway >= CONNECTIONS - 8, `${turnedAway} turned away`);
    for (const { socket } of all) socket.destroy();
    await Promise.all(sending);
    // A connection costs less than 200 KiB; bodies count once as they are kept, once as garbage that is not collected yet,
    // and once for what is dropped.
    assert.ok(connected.now - before.now < CONNECTIONS * 0.2 * MIB, `${(connected.now - before.now) / MIB} MiB`);
    const grown = (most - connected.now) / MIB;
    assert.ok(grown < 3 * 64, `grown by ${grown} MiB; all bodies are ${CONNECTIONS * 6} MiB`);
  });

  test('ordinary bodies that never end: whoever keeps others waiting gives way to them', async () => {
    const all = await dialMany();
    for (const { socket } of all) socket.write(`${header(100_000)}{`);
    await sleep(1_500);
    const answers = await Promise.all(Array.from({ length: 10 }, ask));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    const turnedAway = all.filter(({ statuses }) => statuses()[0] === 503).length;
    assert.ok(turnedAway >= CONNECTIONS - 256, `${turnedAway} turned away`);
    for (const { socket } of all) socket.destroy();
  });
});
