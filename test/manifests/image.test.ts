import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root, run, serve } from '../commands/run.ts';

// There need not be a container engine here: the image's steps are done by hand, with exactly the files that it copies.
const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-image-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const context = join(folder, 'src');
const unpacked = join(folder, 'app');

const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ');
const instructions = dockerfile
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => line.trim().split(/\s+/));
const [, final = []] = instructions
  .flatMap((words, at) => (words[0] === 'FROM' ? [at] : []))
  .map((start, index, starts) => instructions.slice(start, starts[index + 1]));
const copied = instructions
  .filter(([word, first = '']) => word === 'COPY' && !first.startsWith('--from'))
  .flatMap((words) => words.slice(1, -1));
const finalWord = (word: string) =>
  final
    .find(([first]) => first === word)
    ?.slice(1)
    .join(' ') ?? '';

before(() => {
  mkdirSync(context);
  for (const source of copied) cpSync(join(root, source), join(context, source), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(context, 'node_modules'));
  const out = join(folder, 'out');
  const made = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', out], { cwd: context, encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const tarballs = readdirSync(out);
  assert.equal(tarballs.length, 1);
  assert.equal(made.stdout.trim(), join(out, tarballs[0] ?? ''));
  mkdirSync(unpacked);
  const tar = spawnSync('tar', ['-xzf', made.stdout.trim(), '-C', unpacked, '--strip-components=1'], {
    encoding: 'utf8',
  });
  assert.equal(tar.status, 0, tar.stderr);
});

describe('the Dockerfile', () => {
  test('copies what is there, and .dockerignore lets through exactly that', () => {
    for (const source of copied) assert.ok(existsSync(join(root, source)), source);
    const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    assert.ok(lines.includes('*'), 'all is ignored that is not named');
    const passed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    assert.deepEqual(passed.toSorted(), copied.toSorted());
  });
  test('runs as a number that is not root, from a base without a shell, and says what it is', () => {
    assert.match(finalWord('FROM'), /^gcr\.io\/distroless\/nodejs24-debian12:nonroot$/);
    assert.equal(finalWord('USER'), '65532:65532');
    for (const label of ['title', 'source', 'licenses', 'version', 'revision'])
      assert.match(finalWord('LABEL'), new RegExp(`org\\.opencontainers\\.image\\.${label}="[^"]+"`));
  });
  test('starts a file of the package', () => {
    const [node, ...args] = JSON.parse(finalWord('ENTRYPOINT')) as string[];
    assert.equal(node, '/nodejs/bin/node');
    assert.ok(existsSync(join(unpacked, args.at(-1) ?? '')), args.join(' '));
  });
});

describe('the package', () => {
  test('holds the program alone: no sources, no keys, nothing to install', () => {
    assert.deepEqual(readdirSync(unpacked).toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'examples',
      'package.json',
      'schemas',
    ]);
    const described = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const field of ['dependencies', 'devDependencies', 'scripts']) assert.ok(!(field in described), field);
    const original = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const field of ['name', 'version', 'bin', 'engines'])
      assert.deepEqual(described[field], original[field], field);
  });
  for (const entry of ['dist/layer2-guard.js', 'bin/layer2-guard.js'])
    test(`${entry} serves without anything installed, and denies an Eip`, async () => {
      const certs = join(folder, `certs-${entry.split('/')[0]}`);
      const server = await serve(['--cert-dir', certs], join(unpacked, entry));
      const example = join(unpacked, 'examples/eip-broken.yaml');
      const denied = run(['review', example, '--server', server.url, '--ca', join(certs, 'ca.crt')]);
      const { status } = await server.stop();
      assert.equal(denied.status, 1);
      assert.match(denied.stderr, /^The Eip "lab" is invalid: \n.*\[eip-address-overlap\]\n/);
      assert.equal(status, 0);
    });
});
