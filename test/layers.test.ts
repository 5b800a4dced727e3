import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

/** A file as it might be written, and the lint rule that must speak (or none). */
interface Probe {
  readonly folder: string;
  readonly source: string;
  readonly expected: 'noRestrictedImports' | 'noProcessEnv' | 'noDefaultExport' | undefined;
}

const imports = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;
const forbidden = (folder: string, specifier: string): Probe => ({
  folder,
  source: imports(specifier),
  expected: 'noRestrictedImports',
});
const allowed = (folder: string, specifier: string): Probe => ({
  folder,
  source: imports(specifier),
  expected: undefined,
});

const PROBES: readonly Probe[] = [
  forbidden('address', '../model/meta.ts'),
  forbidden('address', 'node:fs'),
  forbidden('model', '../world/world.ts'),
  forbidden('model', 'js-yaml'),
  forbidden('world', '../engine/rule.ts'),
  forbidden('world', 'node:fs'),
  forbidden('engine', '../rules/index.ts'),
  forbidden('rules/eip', './eip-address-overlap.ts'),
  forbidden('rules/eip', '../../sources/files.ts'),
  forbidden('mutations/eip', '../../rules/names.ts'),
  forbidden('mutations/eip', './eip-protocol-default.ts'),
  forbidden('mutations/eip', '../../server/app.ts'),
  forbidden('mutations', '../rules/index.ts'),
  forbidden('engine', '../mutations/index.ts'),
  forbidden('server', '../mutations/index.ts'),
  forbidden('rules/eip', '../../mutations/old-version.ts'),
  allowed('mutations/eip', '../../engine/mutation.ts'),
  allowed('mutations/eip', '../old-version.ts'),
  allowed('mutations/eip', '../../openelb/announcer.ts'),
  forbidden('admission', '../rules/index.ts'),
  forbidden('server', '../rules/index.ts'),
  forbidden('server', '../commands/serve.ts'),
  forbidden('sources', '../rules/index.ts'),
  forbidden('certs', '../rules/index.ts'),
  forbidden('report', '../rules/index.ts'),
  forbidden('registration', '../rules/index.ts'),
  forbidden('registration', '../sources/files.ts'),
  forbidden('kube-api', '../registration/own.ts'),
  forbidden('kube-api', '../certs/files.ts'),
  forbidden('certs', '../registration/own.ts'),
  forbidden('world', '../kube-api/kube-api.ts'),
  allowed('rules/eip', '../../engine/rule.ts'),
  allowed('rules/eip', '../proposal.ts'),
  allowed('model', '../address/range.ts'),
  allowed('certs', '../kube-api/kube-api.ts'),
  allowed('registration', '../kube-api/kube-api.ts'),
  allowed('commands', '../rules/index.ts'),
  { folder: 'server', source: 'export const x = process.env;\n', expected: 'noProcessEnv' },
  { folder: 'server', source: 'export default function x() {}\n', expected: 'noDefaultExport' },
];

const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-lint-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const root = join(import.meta.dirname, '..');
cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
const fileOf = (probe: Probe, index: number) => `src/${probe.folder}/probe-${index}.ts`;
PROBES.forEach((probe, index) => {
  const file = join(folder, fileOf(probe, index));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, probe.source);
});
const biome = join(root, 'node_modules/.bin/biome');
const run = spawnSync(biome, ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', '.'], {
  cwd: folder,
  encoding: 'utf8',
});

PROBES.forEach((probe, index) => {
  const [first = ''] = probe.source.split('\n');
  test(`${probe.folder}: ${first} ${probe.expected === undefined ? 'passes' : `is refused by ${probe.expected}`}`, () => {
    const found = [...run.stderr.matchAll(/^(src\/\S+?):\d+:\d+ lint\/\w+\/(\w+)/gm)]
      .filter(([, file]) => file === fileOf(probe, index))
      .map(([, , rule]) => rule);
    assert.deepEqual(found, probe.expected === undefined ? [] : [probe.expected]);
  });
});
