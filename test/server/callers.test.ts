import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AuthorityFile, followAuthorities } from '../../src/certs/authority-file.ts';
import { judgeCallers } from '../../src/certs/callers.ts';
import { ensureDevelopmentCertificates } from '../../src/certs/development.ts';
import { issueAuthority, issueLeaf, type KeyPair } from '../../src/certs/issue.ts';
import { noneTurnedAway } from '../../src/server/gate.ts';
import { presentFromNowOn } from '../../src/server/tls.ts';
import { issueClient } from '../certs/client-certificates.ts';
import { type Dialled, dial, statusIn, whole } from './dial.ts';
import { eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

const REVIEW = JSON.stringify(eipReview(GOOD_SPEC));

describe('callers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-callers-'));
  const bundle = join(folder, 'client-ca.crt');
  const turnedAway = noneTurnedAway();
  const told: string[] = [];
  let guard: TestApp;
  let file: AuthorityFile;
  let authority: KeyPair;
  let other: KeyPair;
  let now = Date.now;

  before(async () => {
    [authority, other] = [await issueAuthority(new Date()), await issueAuthority(new Date())];
    writeFileSync(bundle, authority.cert);
    const note = (_details: object, message: string) => void told.push(message);
    file = await followAuthorities(bundle, { info: note, error: note }, 50);
    const pair = await ensureDevelopmentCertificates(join(folder, 'certs'), { hosts: ['127.0.0.1'] });
    const tls = () => ({ cert: pair.cert, key: pair.key, ca: file.current().pem });
    guard = await testApp({
      tls: tls(),
      callers: judgeCallers(file, ['kube-apiserver', 'api.example'], () => now()),
      turnedAway,
    });
    file.onChange(() => presentFromNowOn(guard.app, tls()));
    await guard.app.listen({ host: '127.0.0.1', port: 0 });
    guard = { ...guard, ca: pair.ca };
  });
  after(async () => {
    file?.close();
    await guard?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const answers = async (one: Dialled, count: number) => {
    for (let tries = 0; tries < 300 && one.statuses().length < count; tries += 1) await sleep(10);
    return one.statuses();
  };
  /** Asks on a new connection with that certificate, and gives the status and the message of a refusal. */
  const ask = async (client?: KeyPair, path = '/validate') => {
    const one = await dial(guard, client);
    one.socket.write(whole(REVIEW, path));
    const [status] = await answers(one, 1);
    one.socket.destroy();
    return [status, status === 200 ? '' : String(statusIn(one.text())['message'])] as const;
  };
  const rewritten = async (text: string) => {
    const before = told.length;
    // The time stamp of a file is what is looked at.
    await sleep(20);
    writeFileSync(bundle, text);
    for (let tries = 0; tries < 300 && told.length === before; tries += 1) await sleep(10);
    assert.equal(told.length, before + 1);
    return told.at(-1);
  };

  test('with a certificate for one of the names, as common name or alternative name: served', async () => {
    assert.deepEqual(await ask(await issueClient(authority, { name: 'kube-apiserver' })), [200, '']);
    const alternative = await issueClient(authority, { name: 'x', hosts: ['y.example', 'api.example'] });
    assert.deepEqual(await ask(alternative), [200, '']);
  });

  test('without a certificate: 403 in words, a line in the log, and probes as ever', async () => {
    const one = await dial(guard);
    one.socket.write(whole(REVIEW));
    const text = await one.closed;
    assert.match(text, /^HTTP\/1\.1 403 .*connection: close/is);
    assert.deepEqual(statusIn(text), {
      apiVersion: 'v1',
      kind: 'Status',
      metadata: {},
      status: 'Failure',
      message:
        'layer2-guard answers only to callers with a certificate that its --client-ca verifies, and this caller showed ' +
        'none: give the API server one by the kubeConfigFile of its AdmissionConfiguration',
      reason: 'Forbidden',
      code: 403,
    });
    assert.ok(turnedAway.caller > 0);
    assert.ok(guard.lines.some(({ msg, why, status }) => msg === 'turned away' && why === 'caller' && status === 403));
    const probe = await dial(guard);
    probe.socket.write('GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    assert.match(await probe.closed, /^HTTP\/1\.1 200 /);
  });

  test('however the path is written', async () => {
    for (const path of [
      '/validate',
      '/validate/',
      '/v%61lidate',
      '/validate?timeout=3s',
      '//validate',
      '/readyz#/validate',
    ])
      assert.equal((await ask(undefined, path))[0], 403, path);
  });

  test('of another authority, for another name, expired, or for servers: 403 says which', async () => {
    const strange = await ask(await issueClient(other, { name: 'kube-apiserver' }));
    assert.deepEqual([strange[0], /showed is not \([A-Z_]+\)$/.test(strange[1])], [403, true], strange[1]);
    const named = await ask(await issueClient(authority, { name: 'somebody', hosts: ['else.example'] }));
    assert.deepEqual(named, [
      403,
      'layer2-guard answers only to "kube-apiserver" or "api.example" (--client-name), and this caller is "somebody" or ' +
        '"else.example"',
    ]);
    const past = new Date(Date.now() - 1_000);
    const expired = await ask(await issueClient(authority, { name: 'kube-apiserver', notAfter: past }));
    assert.deepEqual([expired[0], /CERT_HAS_EXPIRED/.test(expired[1])], [403, true], expired[1]);
    const serving = await ask(await issueLeaf(authority, ['api.example'], new Date()));
    assert.deepEqual([serving[0], /INVALID_PURPOSE/.test(serving[1])], [403, true], serving[1]);
  });

  test('a certificate that expires while its connection lives is refused from then on', async () => {
    const one = await dial(guard, await issueClient(authority, { name: 'kube-apiserver' }));
    one.socket.write(whole(REVIEW));
    assert.deepEqual(await answers(one, 1), [200]);
    now = () => Date.now() + 2 * 60 * 60 * 1000;
    one.socket.write(whole(REVIEW));
    assert.deepEqual(await answers(one, 2), [200, 403]);
    now = Date.now;
  });

  test('a changed bundle counts for open connections too, and one that cannot be read changes nothing', async () => {
    const client = await issueClient(authority, { name: 'kube-apiserver' });
    const next = await issueClient(other, { name: 'kube-apiserver' });
    const open = await dial(guard, client);
    open.socket.write(whole(REVIEW));
    assert.deepEqual(await answers(open, 1), [200]);
    assert.match((await rewritten('-----BEGIN CERTIFICATE-----\nhalf')) ?? '', /not reloaded/);
    assert.deepEqual(await ask(client), [200, '']);
    await rewritten(authority.cert + other.cert);
    assert.deepEqual(
      [await ask(client), await ask(next)],
      [
        [200, ''],
        [200, ''],
      ],
    );
    open.socket.write(whole(REVIEW));
    assert.deepEqual(await answers(open, 2), [200, 200]);
    await rewritten(other.cert);
    open.socket.write(whole(REVIEW));
    assert.deepEqual(await answers(open, 3), [200, 200, 403]);
    assert.match(open.text(), /no longer is/);
    assert.deepEqual([(await ask(client))[0], (await ask(next))[0]], [403, 200]);
  });
});
