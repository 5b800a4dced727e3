import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Certificates } from '../../src/certs/certificates.ts';
import { type FilesOptions, followFiles } from '../../src/certs/files.ts';
import { issueAuthority, issueLeaf } from '../../src/certs/issue.ts';
import { followLocal } from '../../src/certs/local.ts';
import { isTrusted } from '../../src/certs/trust.ts';
import { ownPair, temporaryFolder } from './folders.ts';

const DAY = 86_400_000;
type Own = Awaited<ReturnType<typeof ownPair>>;

function write(dir: string, { authority, leaf }: Own): void {
  writeFileSync(join(dir, 'ca.crt'), authority.cert);
  writeFileSync(join(dir, 'tls.crt'), leaf.cert);
  writeFileSync(join(dir, 'tls.key'), leaf.key);
}

async function follow(context: TestContext, dir: string, more: Partial<FilesOptions> = {}) {
  const lines: string[] = [];
  const note = (level: string) => (details: object, message: string) => {
    lines.push(`${level} ${message} ${JSON.stringify(details)}`);
  };
  const certificates = await followFiles({
    dir,
    hosts: ['example.test'],
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    every: 20,
    ...more,
  });
  context.after(() => certificates.close());
  return { certificates, lines };
}

const until = async (ask: () => boolean, what: string) => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (ask()) return;
    await sleep(10);
  }
  assert.fail(`not reached: ${what}`);
};
const presents =
  (certificates: Certificates, { leaf }: Own) =>
  () =>
    certificates.pair().cert === leaf.cert;

describe('own files that are followed', () => {
  test('are taken anew when they are replaced; the CA before stays in the bundle for a while', async (context) => {
    const dir = temporaryFolder(context);
    const [former, next] = [await ownPair(new Date()), await ownPair(new Date())];
    write(dir, former);
    const { certificates, lines } = await follow(context, dir, { overlap: 400 });
    let told = 0;
    certificates.onChange(() => {
      told += 1;
    });
    write(dir, next);
    await until(presents(certificates, next), 'replaced');
    assert.equal(certificates.pair().key, next.leaf.key);
    assert.ok(isTrusted(former.leaf.cert, certificates.authorities()));
    assert.ok(isTrusted(next.leaf.cert, certificates.authorities()));
    assert.ok(told >= 1);
    assert.ok(lines.some((line) => line.startsWith('info certificate replaced')));
    await until(() => !isTrusted(former.leaf.cert, certificates.authorities()), 'forgotten');
    assert.ok(isTrusted(next.leaf.cert, certificates.authorities()));
  });

  test('are followed through the symlinks of a mounted Secret', async (context) => {
    const dir = temporaryFolder(context);
    const [former, next] = [await ownPair(new Date()), await ownPair(new Date())];
    const publish = (name: string, own: Own) => {
      mkdirSync(join(dir, name));
      write(join(dir, name), own);
      symlinkSync(name, join(dir, '..data-new'));
      renameSync(join(dir, '..data-new'), join(dir, '..data'));
    };
    publish('..2026_01', former);
    for (const name of ['ca.crt', 'tls.crt', 'tls.key']) symlinkSync(join('..data', name), join(dir, name));
    const { certificates } = await follow(context, dir);
    assert.ok(presents(certificates, former)());
    publish('..2026_02', next);
    rmSync(join(dir, '..2026_01'), { recursive: true });
    await until(presents(certificates, next), 'replaced');
  });

  test('that are half written, bad or gone leave the ones in use alone, which is said once', async (context) => {
    const dir = temporaryFolder(context);
    const [former, next] = [await ownPair(new Date()), await ownPair(new Date())];
    write(dir, former);
    const { certificates, lines } = await follow(context, dir);
    const faults: readonly (readonly [() => void, RegExp])[] = [
      [() => writeFileSync(join(dir, 'tls.key'), next.leaf.key), /tls\.key does not match the certificate in tls\.crt/],
      [() => writeFileSync(join(dir, 'tls.crt'), next.leaf.cert.slice(0, 300)), /tls\.crt is not a readable PEM/],
      [() => rmSync(join(dir, 'tls.crt')), /tls\.crt is missing/],
    ];
    for (const [damage, expected] of faults) {
      damage();
      await until(() => lines.some((line) => expected.test(line)), String(expected));
      assert.ok(presents(certificates, former)());
    }
    await sleep(200);
    assert.equal(lines.filter((line) => line.includes('tls.key does not match')).length, 1, lines.join('\n'));
    assert.ok(
      lines.every((line) => !line.includes('development certificates')),
      'nothing is made here',
    );
    write(dir, next);
    await until(presents(certificates, next), 'mended');
  });

  test('are never written', async (context) => {
    const dir = temporaryFolder(context);
    write(dir, await ownPair(new Date()));
    await follow(context, dir);
    await sleep(60);
    assert.deepEqual(readdirSync(dir).sort(), ['ca.crt', 'tls.crt', 'tls.key']);
  });

  test('that are absent at the start say which are needed', async (context) => {
    const dir = temporaryFolder(context);
    await assert.rejects(follow(context, dir), (error: Error) => {
      assert.match(
        error.message,
        /ca\.crt is missing; put a good one there, as a pair with its CA: tls\.crt, tls\.key and ca\.crt$/,
      );
      return true;
    });
  });

  test('for another name than the API server calls are no reason to stop, but to be not ready', async (context) => {
    const dir = temporaryFolder(context);
    write(dir, await ownPair(new Date()));
    const { certificates } = await follow(context, dir, { hosts: ['guard.ns.svc', 'example.test'] });
    assert.match(certificates.reasonsNotReady().join(), /does not cover guard\.ns\.svc, by which the API server calls/);
    const covered = await follow(context, dir);
    assert.deepEqual(covered.certificates.reasonsNotReady(), []);
  });

  test('that end soon are announced 30, 7 and 1 days ahead, each once, and at last as expired', async (context) => {
    const dir = temporaryFolder(context);
    const authority = await issueAuthority(new Date());
    write(dir, { authority, leaf: await issueLeaf(authority, ['example.test'], new Date(), 40 * DAY) });
    let clock = 0;
    const { certificates, lines } = await follow(context, dir, {
      now: () => new Date(Date.now() + clock),
      clockEvery: 20,
    });
    const warnings = () => lines.filter((line) => /expires|expired/.test(line)).length;
    for (const [days, expected] of [
      [5, 0],
      [11, 1],
      [12, 1],
      [34, 2],
      [39.5, 3],
    ] as const) {
      clock = days * DAY;
      await sleep(120);
      assert.equal(warnings(), expected, `${days} days: ${lines.join('\n')}`);
    }
    assert.match(lines.findLast((line) => line.includes('expires')) ?? '', /^error .*expires in less than a day/);
    clock = 41 * DAY;
    assert.match(certificates.reasonsNotReady().join(), /^the serving certificate expired on /);
  });
});

describe('local certificates', () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

  test('are made where there are none', async (context) => {
    const dir = temporaryFolder(context);
    const certificates = await followLocal({ dir, hosts: [], names: ['10.0.0.5'], log });
    assert.equal(certificates.source, 'local');
    assert.match(certificates.line, /made, none were there$/);
    assert.ok(isTrusted(certificates.pair().cert, certificates.authorities()));
    await certificates.close();
  });

  test("that are somebody's own are followed", async (context) => {
    const dir = temporaryFolder(context);
    const own = await ownPair(new Date());
    write(dir, own);
    const certificates = await followLocal({ dir, hosts: [], names: [], log });
    assert.equal(certificates.source, 'local');
    assert.equal(certificates.pair().cert, own.leaf.cert);
    await certificates.close();
    assert.deepEqual(readdirSync(dir).sort(), ['ca.crt', 'tls.crt', 'tls.key']);
  });
});
