import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { ensureDevelopmentCertificates, type ServingCertificate } from '../../../src/certs/development.ts';
import { ConnectionError, ConnectionFault, connect } from '../../../src/sources/cluster/connection.ts';
import { FakeApiServer } from './fake-api-server.ts';
import { kubeconfig, NAMESPACES, temporaryFolder } from './harness.ts';

const folder = temporaryFolder();
after(() => folder.remove());

const config = (over: object) => JSON.stringify({ ...JSON.parse(kubeconfig('https://127.0.0.1:1')), ...over });

describe('a configuration that cannot be used', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined, RegExp])[] = [
    ['no file', undefined, undefined, /missing: no such file; name the right file with --kubeconfig$/],
    ['no YAML', 'a: [b', undefined, /config:\d: no valid YAML \(.*\); correct it/],
    ['another kind of file', 'kind: Pod\n', undefined, /names no clusters; is it a kubeconfig/],
    [
      'a cluster without a name',
      config({ clusters: [{ cluster: {} }] }),
      undefined,
      /clusters\[0\]\.name is missing; correct it/,
    ],
    ['an unknown context', config({}), 'fkae', /--context "fkae" is not in it; did you mean "fake"\?$/],
    [
      'no current context',
      config({ 'current-context': '' }),
      undefined,
      /no current context; name one with --context \(fake\)/,
    ],
    [
      'a current context that is not there',
      config({ 'current-context': 'x' }),
      undefined,
      /current-context "x" is not in it/,
    ],
    [
      'a context without its user',
      config({ users: [] }),
      undefined,
      /context "fake" names the user "me", which is not in it/,
    ],
    [
      'plain HTTP',
      config({ clusters: [{ name: 'fake', cluster: { server: 'http://x' } }] }),
      undefined,
      /http:\/\/x is not https:\/\/; correct it, or set insecure-skip-tls-verify/,
    ],
    [
      'no URL',
      config({ clusters: [{ name: 'fake', cluster: { server: 'x y' } }] }),
      undefined,
      /"x y" is no URL; write https:/,
    ],
  ];
  for (const [title, text, context, expected] of cases) {
    test(title, async () => {
      const file = text === undefined ? '/nowhere/missing' : folder.file('config', text);
      await assert.rejects(connect({ kubeconfig: file, ...(context === undefined ? {} : { context }) }), (error) => {
        assert.ok(error instanceof ConnectionError, String(error));
        assert.match(error.message, expected);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      });
    });
  }
});

describe('an API server that cannot be asked', () => {
  let certificate: ServingCertificate;
  before(async () => {
    const file = folder.file('marker', '');
    certificate = await ensureDevelopmentCertificates(`${file}-certs`, { hosts: ['127.0.0.1'] });
  });
  const ask = async (url: string, over: object = {}, timeoutMs = 2_000) => {
    const cluster = { name: 'fake', cluster: { server: url, ...over } };
    const connection = await connect({ kubeconfig: folder.file('config', config({ clusters: [cluster] })) });
    return connection.request({ method: 'GET', path: '/version', timeoutMs });
  };
  const fault = (kind: string, message: RegExp) => (error: unknown) => {
    assert.ok(error instanceof ConnectionFault, String(error));
    assert.equal(error.kind, kind);
    assert.match(error.message, message);
    return true;
  };

  test('nothing listens', async () => {
    const server = createTcpServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await assert.rejects(
      ask(`https://127.0.0.1:${port}`),
      fault('unreachable', /nothing listens there: start the API server/),
    );
  });
  test('no such host', async () => {
    await assert.rejects(ask('https://api.invalid:6443'), fault('unreachable', /look at DNS/));
  });
  test('an untrusted certificate, and the same one trusted', async () => {
    const server = createServer({ cert: certificate.cert, key: certificate.key }, (_request, response) =>
      response.end('{}'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await assert.rejects(ask(url), fault('untrusted', /certificate is not trusted: put the authority/));
    const trusted = { 'certificate-authority-data': Buffer.from(certificate.ca).toString('base64') };
    assert.deepEqual(await ask(url, trusted).then(({ status, body }) => ({ status, body })), {
      status: 200,
      body: '{}',
    });
    await assert.rejects(
      ask(url, { ...trusted, 'tls-server-name': 'other.example' }),
      fault('untrusted', /certificate is for other names/),
    );
    server.closeAllConnections();
    server.close();
  });
  test('one that is silent', async () => {
    const server = createTcpServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const sockets = new Set<{ destroy(): void }>();
    server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
    const { port } = server.address() as AddressInfo;
    const plain = { 'insecure-skip-tls-verify': true };
    await assert.rejects(
      ask(`http://127.0.0.1:${port}`, plain, 80),
      fault('timeout', /no answer within 80 ms|not a byte for 80 ms/),
    );
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  test('a token file that is not there', async () => {
    const user = { name: 'me', user: { tokenFile: 'nothing' } };
    const connection = await connect({ kubeconfig: folder.file('config', config({ users: [user] })) });
    await assert.rejects(
      connection.request({ method: 'GET', path: '/' }),
      fault('credentials', /credentials for API server .*ENOENT/),
    );
  });
});

describe('credentials', () => {
  const server = new FakeApiServer();
  before(async () => {
    server.define(NAMESPACES, 'v1', 'Namespace');
    await server.listen();
  });
  after(() => server.close());
  const get = { method: 'GET', path: NAMESPACES } as const;

  test('the token of a file beside the kubeconfig', async () => {
    server.token = 'from-file';
    folder.file('token', 'from-file');
    const connection = await connect({
      kubeconfig: folder.file('config', kubeconfig(server.url, { tokenFile: 'token' })),
    });
    assert.equal((await connection.request(get)).status, 200);
  });
  test('are read again after they were rejected', async () => {
    server.token = 'new';
    const file = folder.file('config', kubeconfig(server.url, { token: 'old' }));
    const connection = await connect({ kubeconfig: file });
    assert.equal((await connection.request(get)).status, 401);
    folder.file('config', kubeconfig(server.url, { token: 'new' }));
    assert.equal((await connection.request(get)).status, 200);
  });
  test('a pod has its own', async () => {
    folder.file('ca.crt', '');
    const file = folder.file('token', 'of-the-pod');
    const inCluster = { host: '::1', port: '443', folder: file.replace(/\/token$/, '') };
    assert.equal((await connect({ inCluster })).server, 'https://[::1]:443');
  });
  test('of two files the first counts, and what it lacks comes from the second', async () => {
    server.token = 'second';
    const first = folder.file(
      'first',
      config({ users: [], contexts: [], 'current-context': 'fake' }).replace('https://127.0.0.1:1', server.url),
    );
    const second = folder.file('second', kubeconfig('https://127.0.0.1:1', { token: 'second' }));
    const connection = await connect({ kubeconfig: [first, second] });
    assert.equal(connection.server, server.url);
    assert.equal((await connection.request(get)).status, 200);
  });
  test('method, query, body and media type arrive', async () => {
    server.token = undefined;
    const connection = await connect({ kubeconfig: folder.file('config', kubeconfig(server.url)) });
    await connection.request({
      method: 'PATCH',
      path: '/api/v1/namespaces/x',
      query: { fieldManager: 'layer2-guard' },
      body: '{"kind":"Namespace"}',
      contentType: 'application/apply-patch+yaml',
    });
    const last = server.requests.at(-1);
    assert.equal(last?.query.get('fieldManager'), 'layer2-guard');
    assert.deepEqual(last?.sent, {
      method: 'PATCH',
      contentType: 'application/apply-patch+yaml',
      body: '{"kind":"Namespace"}',
    });
  });
});
