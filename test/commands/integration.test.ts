import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import yaml from 'js-yaml';
import { folderOf } from '../sources/manifests.ts';
import { eip } from './check-run.ts';
import { root, run } from './run.ts';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe('completion', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    test(`${shell}: every command and option of check`, { skip: !has(shell) && `no ${shell}` }, (context) => {
      const { stdout, status } = run(['completion', shell]);
      assert.equal(status, 0);
      const folder = folderOf(context, { script: stdout });
      const { status: parsed, stderr } = spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' });
      assert.equal(parsed, 0, stderr);
    });
  }

  test('names every command and option, whatever the shell', () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout } = run(['completion', shell]);
      for (const word of ['check', 'serve', 'explain', 'since', 'fail-on', 'warning'])
        assert.ok(stdout.includes(word), `${shell} ${word}`);
    }
    assert.equal(run(['completion', 'tcsh']).status, 64);
  });

  test('bash completes commands, options and choices', { skip: !has('bash') && 'no bash' }, (context) => {
    const folder = folderOf(context, { script: run(['completion', 'bash']).stdout });
    const complete = (...words: string[]) =>
      spawnSync(
        'bash',
        [
          '-c',
          `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _layer2_guard; echo "\${COMPREPLY[@]}"`,
          'x',
          join(folder, 'script'),
          'layer2-guard',
          ...words,
        ],
        { encoding: 'utf8' },
      ).stdout.trim();
    assert.equal(complete('che'), 'check');
    assert.equal(complete('check', '--sin'), '--since');
    assert.equal(complete('check', '--fail-on', 'w'), 'warning');
  });
});

describe('files for other tools', () => {
  test('the pre-commit hooks and the action run commands that exist', (context) => {
    const hooks = yaml.load(text('.pre-commit-hooks.yaml')) as { id: string; entry: string; language: string }[];
    assert.deepEqual(
      hooks.map(({ id, language }) => [id, language]),
      [
        ['layer2-guard', 'node'],
        ['layer2-guard-all', 'node'],
      ],
    );
    for (const { entry } of hooks) assert.match(entry, /^layer2-guard check\b/);
    const folder = folderOf(context, {
      'a.yaml': eip('a', '10.0.0.20-10.0.0.10'),
      'values.yaml': 'x: 1\n',
      'kustomization.yaml': 'x: 1\n',
    });
    // As pre-commit calls it: with the names of changed files, whatever they hold.
    assert.equal(run(['check', 'values.yaml', 'kustomization.yaml'], { cwd: folder }).status, 0);
    assert.equal(run(['check', 'a.yaml', 'values.yaml'], { cwd: folder }).status, 1);
  });

  test('the script of the action passes its inputs as they are', { skip: !has('bash') && 'no bash' }, (context) => {
    const action = yaml.load(text('action.yml')) as {
      runs: { steps: { id?: string; run?: string; env?: Record<string, string> }[] };
    };
    const step = action.runs.steps.find(({ id }) => id === 'check');
    assert.ok(step?.run && !step.run.includes('${{'));
    const folder = folderOf(context, { 'a b.yaml': eip('a', '10.0.0.20-10.0.0.10'), output: '' });
    const env = {
      ...process.env,
      GUARD: join(root, 'bin/layer2-guard.js'),
      PATHS: 'a b.yaml\n',
      ARGS: '--namespace=shop',
      SINCE: '',
      FAIL_ON: 'error',
      SARIF: 'report.sarif',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    };
    const { status, stdout } = spawnSync('bash', ['-e', '-c', step.run], { cwd: folder, env, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=a b\.yaml,line=6,/m);
    assert.equal(readFileSync(join(folder, 'output'), 'utf8'), 'exit-code=1\n');
    const [result] = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).runs[0].results;
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'a%20b.yaml');
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /eip-address-syntax/);
  });

  test('the YAML in docs/gitops.md is YAML, and its settings are accepted', (context) => {
    const blocks = [...text('docs/gitops.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) =>
      block.replace(/^ {2}/gm, (blank) => blank),
    );
    assert.ok(blocks.length >= 8);
    for (const block of blocks) yaml.load(block);
    const settings = blocks.find((block) => block.includes('yaml-language-server')) ?? '';
    const folder = folderOf(context, {
      '.layer2-guard.yaml': settings,
      'facts.yaml': 'networks: []\n',
      'cluster.yaml': text('examples/world/openelb.yaml'),
      'sub/a.yaml': eip('a', '10.0.0.10'),
    });
    const { status, stderr, stdout } = run(['check', 'a.yaml'], { cwd: join(folder, 'sub') });
    assert.equal(status, 0, stderr + stdout);
  });

  test('colours only for a terminal, never with NO_COLOR; a closed pipe is no failure', (context) => {
    const folder = folderOf(context, { 'a.yaml': eip('a', '10.0.0.20-10.0.0.10') });
    const call = (env: Record<string, string>) =>
      spawnSync(process.execPath, [join(root, 'bin/layer2-guard.js'), 'check', 'a.yaml'], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', ...env },
      }).stdout;
    assert.ok(!call({}).includes('\u001b'));
    assert.ok(call({ FORCE_COLOR: '1' }).includes('\u001b'));
    assert.ok(!call({ FORCE_COLOR: '1', NO_COLOR: '1' }).includes('\u001b'));
    writeFileSync(join(folder, 'b.yaml'), '');
  });
});
