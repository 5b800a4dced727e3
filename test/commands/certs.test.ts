import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ensureDevelopmentCertificates } from '../../src/certs/development.ts';
import { run } from './run.ts';

function folder(context: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'layer2-guard-certs-'));
  context.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const serial = (dir: string, name: string) => new X509Certificate(readFileSync(join(dir, name))).serialNumber;
const certs = (verb: string, dir: string, ...more: readonly string[]) =>
  run(['certs', verb, '--cert-dir', dir, ...more]);

describe('certificates of a folder', () => {
  test('are shown with names, lives and fingerprints', async (context) => {
    const dir = folder(context);
    await ensureDevelopmentCertificates(dir, { hosts: ['guard.example'] });
    const { status, stdout } = certs('show', dir);
    assert.equal(status, 0);
    assert.match(stdout, /^CA: CN=layer2-guard development CA$/m);
    assert.match(stdout, /^serving certificate: CN=layer2-guard\n {2}issued by {4}CN=layer2-guard development CA$/m);
    assert.match(stdout, /names +localhost, 127\.0\.0\.1, ::1, guard\.example$/m);
    assert.match(stdout, /\(364 days left\)/);
    const { fingerprint256 } = new X509Certificate(readFileSync(join(dir, 'tls.crt')));
    assert.ok(stdout.includes(fingerprint256));
  });

  test('are renewed for the same names under the same CA, with --ca under a new one', async (context) => {
    const dir = folder(context);
    await ensureDevelopmentCertificates(dir, { hosts: ['guard.example'] });
    const [ca, leaf] = [serial(dir, 'ca.crt'), serial(dir, 'tls.crt')];
    const renewed = certs('renew', dir);
    assert.equal(renewed.status, 0);
    assert.match(renewed.stdout, /new serving certificate: [\s\S]*guard\.example/);
    assert.equal(serial(dir, 'ca.crt'), ca);
    assert.notEqual(serial(dir, 'tls.crt'), leaf);
    assert.equal(certs('renew', dir, '--ca').status, 0);
    assert.notEqual(serial(dir, 'ca.crt'), ca);
  });

  test("that are somebody's own are not renewed", async (context) => {
    const dir = folder(context);
    await ensureDevelopmentCertificates(dir, { hosts: [] });
    rmSync(join(dir, 'ca.key'));
    const before = serial(dir, 'tls.crt');
    const { status, stderr } = certs('renew', dir);
    assert.equal(status, 2);
    assert.match(stderr, /holds certificates of your own, which are never written: issue a new pair/);
    assert.equal(serial(dir, 'tls.crt'), before);
  });

  test('are exported to a file or to standard output', async (context) => {
    const dir = folder(context);
    const { ca } = await ensureDevelopmentCertificates(dir, { hosts: [] });
    assert.equal(certs('export', dir).stdout, ca);
    const out = join(dir, 'out.pem');
    assert.equal(certs('export', dir, '--out', out).status, 0);
    assert.equal(readFileSync(out, 'utf8'), ca);
    const refused = certs('export', dir, '--out', join(dir, 'no/such/out.pem'));
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /cannot write .*out\.pem: ENOENT; name a file/);
  });

  test('that are not there, or cannot be read, are named with a remedy', (context) => {
    const dir = folder(context);
    for (const verb of ['show', 'export']) {
      const { status, stderr } = certs(verb, dir);
      assert.equal(status, 2);
      assert.match(stderr, /^layer2-guard: no certificates in .*: layer2-guard serve makes them there/);
    }
    writeFileSync(join(dir, 'ca.crt'), 'hello');
    const { status, stderr } = certs('show', dir);
    assert.equal(status, 2);
    assert.match(stderr, /ca\.crt is not a readable PEM certificate/);
  });
});
