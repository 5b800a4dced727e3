import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { ensureDevelopmentCertificates } from '../../src/certs/development.ts';
import { temporaryFolder } from './folders.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const CA_EXPIRED = new Date('2038-01-01T12:00:00Z');

describe('starts at the same time', () => {
  const script = `
    import { ensureDevelopmentCertificates } from ${JSON.stringify(new URL('../../src/certs/development.ts', import.meta.url).href)};
    const { cert, created, reason } = await ensureDevelopmentCertificates(process.argv[1], { hosts: [] });
    console.log(JSON.stringify({ cert, created, reason }));`;
  const start = async (dir: string) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, dir]);
    return JSON.parse(stdout) as { cert: string; created: boolean; reason: string };
  };

  test('of two processes end with one set', async (context) => {
    const dir = temporaryFolder(context);
    const results = await Promise.all([start(dir), start(dir)]);
    assert.deepEqual(results.map(({ created }) => created).sort(), [false, true]);
    assert.equal(results[0]?.cert, results[1]?.cert);
    assert.deepEqual(readdirSync(dir).sort(), ['ca.crt', 'ca.key', 'tls.crt', 'tls.key']);
  });

  test('of many calls end with one set, also where an expired one is replaced', async (context) => {
    const dir = temporaryFolder(context);
    for (const now of [NOW, CA_EXPIRED]) {
      const results = await Promise.all(
        Array.from({ length: 12 }, () => ensureDevelopmentCertificates(dir, { hosts: [], now })),
      );
      assert.equal(results.filter(({ created }) => created).length, 1);
      assert.equal(new Set(results.map(({ cert, key, ca }) => cert + key + ca)).size, 1);
      assert.equal((await ensureDevelopmentCertificates(dir, { hosts: [], now })).reason, 'reused');
    }
  });

  test('pass a lock that a dead process left', async (context) => {
    const dir = temporaryFolder(context);
    const lock = join(dir, '.making.key');
    writeFileSync(lock, '');
    utimesSync(lock, 0, 0);
    assert.equal((await ensureDevelopmentCertificates(dir, { hosts: [], now: NOW })).created, true);
    assert.equal(readdirSync(dir).includes('.making.key'), false);
  });
});
