/**
 * Makes the tarball that `npx layer2-guard` and the image both use: the bundle and what it reads, without dependencies.
 * `--out FOLDER` says where to; default: the root of the repository.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';

/** Fields of package.json that an installed program needs; its dependencies are inside the bundle. */
const KEPT = ['name', 'version', 'description', 'license', 'type', 'bin', 'files', 'engines'];

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: root } } });
const staging = await mkdtemp(join(tmpdir(), 'layer2-guard-package-'));
try {
  await stage();
  const file = await pack(resolve(values.out));
  process.stdout.write(`${file}\n`);
} catch (error) {
  process.stderr.write(`package: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(staging, { recursive: true, force: true });
}

/** Lays out the package; a folder of its own, since others may be building into dist/ at this moment. */
async function stage(): Promise<void> {
  const whole = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const slim = Object.fromEntries(KEPT.map((key) => [key, whole[key]]));
  await writeFile(join(staging, 'package.json'), `${JSON.stringify(slim, undefined, 2)}\n`);
  for (const pattern of whole['files'] as readonly string[]) {
    if (pattern === 'dist') continue;
    // npm picks by the pattern; the folder that it looks into is enough here.
    const path = pattern.includes('*') ? dirname(pattern) : pattern;
    await cp(join(root, path), join(staging, path), { recursive: true });
  }
  await bundle(root, join(staging, 'dist'));
}

async function pack(out: string): Promise<string> {
  await mkdir(out, { recursive: true });
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', out];
  const { status, stdout, stderr, error } = spawnSync('npm', args, { cwd: staging, encoding: 'utf8' });
  if (error !== undefined) throw new Error(`npm cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr.trim()}`);
  return join(out, stdout.trim());
}
