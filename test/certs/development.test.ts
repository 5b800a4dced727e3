import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { CertificateError, ensureDevelopmentCertificates } from '../../src/certs/development.ts';
import { filesOf, temporaryFolder } from './folders.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY);
const at = (dir: string, hosts: readonly string[] = [], now = NOW) =>
  ensureDevelopmentCertificates(dir, { hosts, now });

describe('development certificates that are made', () => {
  test('are whole, private and complete where there were none', async (context) => {
    const dir = join(temporaryFolder(context), 'new', 'folder');
    const made = await at(dir, ['10.0.0.5', 'FD00::5', 'Guard.example']);
    assert.equal(made.created, true);
    assert.equal(made.reason, 'made, none were there');
    assert.deepEqual(readdirSync(dir).sort(), ['ca.crt', 'ca.key', 'tls.crt', 'tls.key']);
    for (const [name, mode] of [
      ['ca.crt', 0o644],
      ['tls.crt', 0o644],
      ['ca.key', 0o600],
      ['tls.key', 0o600],
    ] as const) {
      assert.equal(statSync(join(dir, name)).mode & 0o777, mode, name);
    }
    const ca = new X509Certificate(made.ca);
    const leaf = new X509Certificate(made.cert);
    assert.equal(ca.subject, 'CN=layer2-guard development CA');
    assert.equal(ca.ca, true);
    assert.equal(leaf.ca, false);
    assert.ok(leaf.checkIssued(ca) && leaf.verify(ca.publicKey) && leaf.checkPrivateKey(createPrivateKey(made.key)));
    assert.deepEqual(leaf.keyUsage, ['1.3.6.1.5.5.7.3.1']);
    assert.equal(leaf.validToDate.getTime(), later(365).getTime());
    assert.equal(made.notAfter.getTime(), leaf.validToDate.getTime());
    assert.equal(ca.validToDate.getTime(), later(3650).getTime());
    for (const address of ['127.0.0.1', '::1', '10.0.0.5', 'fd00::5']) assert.ok(leaf.checkIP(address), address);
    for (const name of ['localhost', 'guard.example']) assert.ok(leaf.checkHost(name), name);
    assert.match(leaf.serialNumber, /^[4-7][\dA-F]{31}$/);
    assert.notEqual(leaf.serialNumber, ca.serialNumber);
  });

  test('serve a client that trusts the CA, and no other', async (context) => {
    const { ca, cert, key } = await ensureDevelopmentCertificates(temporaryFolder(context), { hosts: [] });
    const server = createServer({ cert, key, minVersion: 'TLSv1.3' }, (_request, response) => response.end('served'));
    context.after(() => server.close());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost']) {
      const [response] = await once(
        get({ host: '127.0.0.1', servername: host === 'localhost' ? host : '', port, ca, agent: false }),
        'response',
      );
      assert.equal((await response.toArray()).join(''), 'served');
    }
    await assert.rejects(once(get({ host: '127.0.0.1', port, agent: false }), 'response'), {
      code: /UNABLE_TO_VERIFY|SELF_SIGNED/,
    });
  });

  test('refuse hosts that no certificate can name', async (context) => {
    for (const host of ['', 'a b', '[::1]', 'host:8443', '-x', 'a..b', 'fe80::1%eth0']) {
      await assert.rejects(at(temporaryFolder(context), [host]), CertificateError, host);
    }
  });
});

describe('development certificates that are there', () => {
  test('are reused byte for byte', async (context) => {
    const dir = temporaryFolder(context);
    await at(dir);
    const before = filesOf(dir);
    const again = await at(dir, ['127.0.0.1', 'localhost'], later(363));
    assert.deepEqual([again.created, again.reason], [false, 'reused']);
    assert.deepEqual(filesOf(dir), before);
    assert.equal(again.cert, before[2]);
  });

  test('are remade with the same CA when the leaf expired or is about to', async (context) => {
    const dir = temporaryFolder(context);
    const before = await at(dir);
    const soon = await at(dir, [], later(364.5));
    assert.equal(soon.reason, 'remade: expires on 2027-11-20');
    const expired = await at(dir, [], later(800));
    assert.equal(expired.reason, 'remade: expired on 2028-11-19');
    assert.equal(expired.created, true);
    assert.equal(expired.ca, before.ca);
    assert.notEqual(expired.cert, before.cert);
    assert.equal((await at(dir, [], later(800))).reason, 'reused');
  });

  test('are all remade when the CA expired, and a leaf never outlives its CA', async (context) => {
    const dir = temporaryFolder(context);
    const first = await at(dir);
    const last = await at(dir, [], later(3600));
    assert.equal(last.ca, first.ca);
    assert.equal(last.notAfter.getTime(), later(3650).getTime());
    const remade = await at(dir, [], later(3651));
    assert.equal(remade.reason, 'remade: the CA expired on 2036-11-17');
    assert.notEqual(remade.ca, first.ca);
  });

  test('are remade for a new host and keep the former ones', async (context) => {
    const dir = temporaryFolder(context);
    await at(dir, ['fd00::5', 'one.example']);
    const remade = await at(dir, ['10.0.0.5']);
    assert.equal(remade.reason, 'remade: does not cover host 10.0.0.5');
    const names = new X509Certificate(remade.cert).subjectAltName?.split(', ') ?? [];
    assert.equal(names.length, 6, names.join());
    assert.equal((await at(dir, ['one.example', '10.0.0.5', 'fd00:0::5'])).reason, 'reused');
  });

  const damages: readonly (readonly [title: string, damage: (dir: string) => void, reason: RegExp])[] = [
    ['a missing leaf key', (dir) => rmSync(join(dir, 'tls.key')), /^remade: tls\.key is missing$/],
    ['a missing leaf', (dir) => rmSync(join(dir, 'tls.crt')), /^remade: tls\.crt is missing$/],
    ['a missing CA', (dir) => rmSync(join(dir, 'ca.crt')), /^remade: ca\.crt is missing$/],
    [
      'only a CA key',
      (dir) => {
        for (const name of ['ca.crt', 'tls.crt', 'tls.key']) rmSync(join(dir, name));
      },
      /ca\.crt is missing/,
    ],
    ['a half-written leaf', (dir) => halve(join(dir, 'tls.crt')), /tls\.crt is not a readable PEM certificate/],
    ['a half-written leaf key', (dir) => halve(join(dir, 'tls.key')), /tls\.key is not a readable PEM private key/],
    ['an empty CA', (dir) => writeFileSync(join(dir, 'ca.crt'), ''), /ca\.crt is empty/],
    ['a half-written CA key', (dir) => halve(join(dir, 'ca.key')), /ca\.key is not a readable PEM private key/],
    [
      'keys swapped',
      (dir) => writeFileSync(join(dir, 'tls.key'), readFileSync(join(dir, 'ca.key'))),
      /^remade: key does not match$/,
    ],
    [
      'CA keys swapped',
      (dir) => writeFileSync(join(dir, 'ca.key'), readFileSync(join(dir, 'tls.key'))),
      /the CA key does not match/,
    ],
  ];
  for (const [title, damage, reason] of damages) {
    test(`are remade after ${title}`, async (context) => {
      const dir = temporaryFolder(context);
      await at(dir);
      damage(dir);
      const remade = await at(dir);
      assert.match(remade.reason, reason);
      assert.equal((await at(dir)).reason, 'reused');
    });
  }

  test('are remade when the leaf belongs to another CA of the same name', async (context) => {
    const [dir, other] = [temporaryFolder(context), temporaryFolder(context)];
    await at(dir);
    await at(other);
    for (const name of ['ca.crt', 'ca.key']) writeFileSync(join(dir, name), readFileSync(join(other, name)));
    assert.equal((await at(dir)).reason, 'remade: is not signed by the CA');
  });
});

function halve(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.length / 2));
}

test('a folder that cannot be made is named with a remedy', async (context) => {
  const file = join(temporaryFolder(context), 'file');
  writeFileSync(file, '');
  await assert.rejects(at(join(file, 'certs')), (error) => {
    assert.ok(error instanceof CertificateError);
    assert.match(error.message, /file\/certs.*; make it/);
    return true;
  });
});

test('the certificate library is loaded only where something must be issued', async (context) => {
  const script = `
    import { createRequire } from 'node:module';
    import { ensureDevelopmentCertificates } from ${JSON.stringify(new URL('../../src/certs/development.ts', import.meta.url).href)};
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('@peculiar/x509'));
    await ensureDevelopmentCertificates(process.argv[1], { hosts: [] });
    const afterFirst = loaded();
    await ensureDevelopmentCertificates(process.argv[1], { hosts: ['new.example'] });
    console.log(afterFirst, loaded());`;
  const dir = temporaryFolder(context);
  await ensureDevelopmentCertificates(dir, { hosts: [] });
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, dir]);
  assert.equal(stdout.trim(), 'false true');
});
