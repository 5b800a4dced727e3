import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CertificateError, ensureDevelopmentCertificates } from '../../src/certs/development.ts';
import type { KeyPair } from '../../src/certs/issue.ts';
import { ownPair, temporaryFolder } from './folders.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const EXPIRED = new Date('2027-12-01T12:00:00Z');

interface Own {
  readonly authority: KeyPair;
  readonly leaf: KeyPair;
}

function write(dir: string, { authority, leaf }: Own): void {
  writeFileSync(join(dir, 'ca.crt'), authority.cert);
  writeFileSync(join(dir, 'tls.crt'), leaf.cert);
  writeFileSync(join(dir, 'tls.key'), leaf.key);
}

const snapshot = (dir: string) => readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]);

describe('own files', () => {
  test('are used as they are', async (context) => {
    const dir = temporaryFolder(context);
    write(dir, await ownPair(NOW));
    const before = snapshot(dir);
    const plain = await ensureDevelopmentCertificates(dir, { hosts: ['example.test'], now: NOW });
    assert.deepEqual([plain.created, plain.reason], [false, 'reused: own files']);
    assert.equal(plain.notAfter.toISOString(), '2027-11-20T12:00:00.000Z');
    const other = await ensureDevelopmentCertificates(dir, { hosts: ['10.0.0.5'], now: NOW });
    assert.equal(other.reason, 'reused: own files, which do not cover host 10.0.0.5');
    assert.deepEqual(snapshot(dir), before);
  });

  test('may bring a bundle of authorities', async (context) => {
    const dir = temporaryFolder(context);
    const [former, current] = [await ownPair(new Date('2010-01-01')), await ownPair(NOW)];
    write(dir, {
      ...current,
      authority: { ...current.authority, cert: `${former.authority.cert}${current.authority.cert}` },
    });
    assert.equal((await ensureDevelopmentCertificates(dir, { hosts: [], now: NOW })).reason, 'reused: own files');
  });

  const faults: readonly (readonly [
    title: string,
    damage: (dir: string, own: Own) => void,
    message: RegExp,
    now?: Date,
  ])[] = [
    ['expired', () => undefined, /tls\.crt expired on 2027-11-20; replace it/, EXPIRED],
    ['not valid yet', () => undefined, /tls\.crt is not valid before 2026-11-20/, new Date('2026-01-01')],
    [
      'a key that does not match',
      (dir, own) => writeFileSync(join(dir, 'tls.key'), own.authority.key),
      /tls\.key does not match the certificate in tls\.crt/,
    ],
    [
      'a half-written certificate',
      (dir, own) => writeFileSync(join(dir, 'tls.crt'), own.leaf.cert.slice(0, 200)),
      /tls\.crt is not a readable PEM certificate/,
    ],
    [
      'a certificate of noise',
      (dir) => writeFileSync(join(dir, 'ca.crt'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'),
      /ca\.crt is not a readable PEM certificate/,
    ],
    [
      'binary noise for a key',
      (dir) => writeFileSync(join(dir, 'tls.key'), Buffer.from([0, 255, 1])),
      /tls\.key is not a readable PEM private key/,
    ],
    [
      'an encrypted key',
      (dir, own) => writeFileSync(join(dir, 'tls.key'), encrypted(own.leaf.key)),
      /tls\.key is encrypted with a passphrase/,
    ],
    ['no key', (dir) => rmSync(join(dir, 'tls.key')), /tls\.key is missing beside the other files/],
    ['no CA', (dir) => rmSync(join(dir, 'ca.crt')), /ca\.crt is missing beside the other files/],
    [
      'a folder for a key',
      (dir) => {
        rmSync(join(dir, 'tls.key'));
        mkdirSync(join(dir, 'tls.key'));
      },
      /cannot read .*tls\.key: EISDIR/,
    ],
  ];
  for (const [title, damage, message, now = NOW] of faults) {
    test(`are refused and kept: ${title}`, async (context) => {
      const dir = temporaryFolder(context);
      const own = await ownPair(NOW);
      write(dir, own);
      damage(dir, own);
      const before = readdirSync(dir);
      await assert.rejects(ensureDevelopmentCertificates(dir, { hosts: [], now }), (error) => {
        assert.ok(error instanceof CertificateError);
        assert.match(error.message, message);
        assert.ok(error.message.includes(dir) && error.message.includes('; ') && !error.message.includes('\n'));
        return true;
      });
      assert.deepEqual(readdirSync(dir), before);
    });
  }

  test('are refused when another CA signed them', async (context) => {
    const dir = temporaryFolder(context);
    const own = await ownPair(NOW);
    write(dir, { leaf: own.leaf, authority: (await ownPair(NOW)).authority });
    await assert.rejects(
      ensureDevelopmentCertificates(dir, { hosts: [], now: NOW }),
      /tls\.crt is not signed by the CA in ca\.crt/,
    );
  });

  test('put over development files are refused, never overwritten', async (context) => {
    const dir = temporaryFolder(context);
    await ensureDevelopmentCertificates(dir, { hosts: [], now: NOW });
    writeFileSync(join(dir, 'tls.crt'), FOREIGN_CERTIFICATE);
    const before = snapshot(dir);
    await assert.rejects(ensureDevelopmentCertificates(dir, { hosts: [], now: NOW }), CertificateError);
    assert.deepEqual(snapshot(dir), before);
  });
});

function encrypted(key: string): string {
  return createPrivateKey(key)
    .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString();
}

/** A self-signed certificate with another name; its key was thrown away. */
const FOREIGN_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBjTCCATOgAwIBAgIUDMVKaduBtzUnbjRdOFrfYDtZQC8wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRc29tZWJvZHkncyBvd24gQ0EwHhcNMjYxMTIzMDIxNjE5WhcN
MzYxMTIwMDIxNjE5WjAcMRowGAYDVQQDDBFzb21lYm9keSdzIG93biBDQTBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABDOz5YC2uXDEXhy91jtVZsYnlMfSbCAfkFfQ
ON42g23f1BMkRh9e+fk+od+WHJlfJrMyz1fcs3m4PUKpVp7uiHijUzBRMB0GA1Ud
DgQWBBRto3ixCxQag3q6fvOQywBGEW6L2zAfBgNVHSMEGDAWgBRto3ixCxQag3q6
fvOQywBGEW6L2zAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQDc
QkrbZEWtLoWUv+BeIaCK15XJTZQzlhNHM1N9FlZfrgIgeo3E+dfUCMlP3uoOiPZ9
CTzWhvdoKEQ00JyLPSVq6eI=
-----END CERTIFICATE-----
`;
