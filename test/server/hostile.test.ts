import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type TLSSocket } from 'node:tls';
import fc from 'fast-check';
import request from 'supertest';
import { BODY_LIMIT } from '../../src/server/app.ts';
import { eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

let guard: TestApp;
before(async () => {
  guard = await testApp({ timeouts: { request: 400, every: 50 } });
  await guard.app.listen({ host: '127.0.0.1', port: 0 });
});
after(() => guard.close());

const post = (text: string) =>
  request(guard.app.server).post('/validate').ca(guard.ca).set('content-type', 'application/json').send(text);

const many = (count: number, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, value]));

function dial(): Promise<TLSSocket> {
  const { port } = guard.app.server.address() as AddressInfo;
  const { promise, resolve, reject } = Promise.withResolvers<TLSSocket>();
  const socket = connect({ host: '127.0.0.1', port, ca: guard.ca }, () => resolve(socket));
  socket.on('error', reject);
  return promise;
}

/** Everything the server sends until it closes the connection. */
async function untilClosed(socket: TLSSocket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await new Promise((resolve) => socket.on('close', resolve));
  return text;
}

describe('large', () => {
  test('a hundred thousand annotations: judged', async () => {
    const body = eipReview(
      { ...GOOD_SPEC, address: '192.168.1.105' },
      { metadata: { annotations: many(100_000, 'v') } },
    );
    const answer = await post(JSON.stringify(body));
    assert.equal(answer.status, 200);
    assert.match(answer.body.response.status.message, /office/);
  });

  test('just under the limit: an answer', async () => {
    const filler = 'x'.repeat(BODY_LIMIT - 4096);
    const answer = await post(JSON.stringify(eipReview(GOOD_SPEC, { metadata: { annotations: { filler } } })));
    assert.equal(answer.status, 200);
    assert.equal(answer.body.response.allowed, true);
  });

  test('a long list of namespaces that cannot be judged whole is refused with a 4xx', async () => {
    const namespaces = Array.from({ length: 200_000 }, (_, index) => `n${index}`);
    const answer = await post(JSON.stringify(eipReview({ ...GOOD_SPEC, namespaces })));
    assert.equal(answer.status, 413);
    assert.equal(answer.body.kind, 'Status');
  });

  test('a declared length over the limit: 413 before the body is sent', async () => {
    const socket = await dial();
    socket.write(
      `POST /validate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${BODY_LIMIT + 1}\r\n\r\n`,
    );
    assert.match(await untilClosed(socket), /^HTTP\/1\.1 413 /);
  });
});

describe('strange', () => {
  test('keys of the prototype are only keys', async () => {
    const text = JSON.stringify(eipReview(GOOD_SPEC)).replace(
      '"spec":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"spec":{"__proto__":{"address":"1.2.3.4"},',
    );
    const answer = await post(text);
    assert.equal(answer.body.response.allowed, true);
    assert.equal('polluted' in {}, false);
  });

  test('of duplicate keys the last one counts, as the API server stores it', async () => {
    const good = JSON.stringify(eipReview(GOOD_SPEC));
    const bad = good
      .replace('"spec":{', '"spec":{"address":"192.168.1.130"},"spec":{')
      .replace('192.168.1.130-192.168.1.140', '192.168.1.105');
    assert.equal((await post(bad)).body.response.allowed, false);
    const repaired = good.replace('"spec":{', '"spec":{"address":"192.168.1.105"},"spec":{');
    assert.equal((await post(repaired)).body.response.allowed, true);
  });

  for (const depth of [10_000, 1_000_000]) {
    test(`${depth} levels deep: a 200 or a 4xx`, async () => {
      const nest = '['.repeat(depth) + ']'.repeat(depth);
      const answer = await post(JSON.stringify(eipReview(GOOD_SPEC)).replace('"spec":{', `"spec":{"deep":${nest},`));
      assert.ok(answer.status === 200 || (answer.status >= 400 && answer.status < 500), String(answer.status));
    });
  }

  test('names with control and bidirectional characters are escaped in every text', async () => {
    const name = 'a\u001b[31m\u202e\n"x';
    const answer = await post(JSON.stringify(eipReview({ ...GOOD_SPEC, address: 'x\u0007y' }, { name })));
    const { status, warnings = [] } = answer.body.response;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    assert.doesNotMatch([status.message, ...warnings].join(''), unsafe);
    assert.doesNotMatch(status.details.name, unsafe);
  });

  test('any JSON in place of the object: never a 5xx', async () => {
    const anything = fc.jsonValue({ maxDepth: 4 });
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (spec, metadata, status) => {
        const object = { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', metadata, spec, status };
        const answer = await post(JSON.stringify(eipReview({}, { request: { object } })));
        assert.ok(answer.status < 500, answer.text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('slow', () => {
  test('a client that sends a byte now and then is cut off', async () => {
    const socket = await dial();
    const closed = untilClosed(socket);
    socket.write(
      'POST /validate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n',
    );
    for (let sent = 0; sent < 40 && !socket.destroyed; sent += 1) {
      socket.write(' ', () => undefined);
      await sleep(50);
    }
    assert.equal(socket.destroyed, true);
    assert.match(await closed, /^HTTP\/1\.1 408 |^$/);
  });

  test('an idle connection outlives the idle time of the API server, and then is used', async () => {
    assert.ok(guard.app.server.keepAliveTimeout >= 95_000);
    const socket = await dial();
    socket.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');
    await sleep(900);
    socket.write('GET /livez HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    const text = await untilClosed(socket);
    assert.equal(text.match(/HTTP\/1\.1 200 /g)?.length, 2);
  });

  test('only HTTP/1.1 is offered', async () => {
    const { port } = guard.app.server.address() as AddressInfo;
    const socket = connect({ host: '127.0.0.1', port, ca: guard.ca, ALPNProtocols: ['h2', 'http/1.1'] });
    await new Promise((resolve) => socket.on('secureConnect', resolve));
    assert.equal(socket.alpnProtocol, 'http/1.1');
    assert.equal(socket.getProtocol(), 'TLSv1.3');
    socket.destroy();
  });
});
