import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root, run, serve } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bundle-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const bundle = join(root, 'dist/layer2-guard.js');

before(() => {
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
});

test('the bundle makes certificates, serves, and parses a large body in its worker', async () => {
  const certs = join(folder, 'certs');
  const server = await serve(['--cert-dir', certs], bundle);
  const large = {
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name: 'large', annotations: { filler: 'x'.repeat(300_000) } },
    spec: { address: '192.168.1.105', interface: 'eth0', protocol: 'layer2' },
  };
  writeFileSync(join(folder, 'large.json'), JSON.stringify(large));
  const { status, stderr } = run([
    'review',
    join(folder, 'large.json'),
    '--server',
    server.url,
    '--ca',
    join(certs, 'ca.crt'),
  ]);
  await server.stop();
  assert.equal(status, 1);
  assert.match(stderr, /^The Eip "large" is invalid: spec\.address: .*\[eip-address-overlap\]\n$/);
});

test('the bundle prints the same list of rules as the sources', () => {
  const { stdout } = spawnSync(process.execPath, [bundle, 'explain'], { encoding: 'utf8' });
  assert.equal(stdout, run(['explain']).stdout);
});
