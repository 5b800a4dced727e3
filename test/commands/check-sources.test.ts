import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { folderOf } from '../sources/manifests.ts';
import { checked, eip, places, report } from './check-run.ts';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    stdio: 'pipe',
  });

/** A stand-in for helm: prints the templates with the values file's `address`, as helm names their source. */
const HELM = `#!/bin/sh
address=$(sed -n 's/^address: //p' "$5")
for file in "$3"/templates/*.yaml; do
  printf -- '---\\n# Source: chart/templates/%s\\n' "$(basename "$file")"
  sed "s/{{ .Values.address }}/$address/" "$file"
done
`;

describe('Helm charts', () => {
  const path = process.env['PATH'] ?? '';
  before(() => {
    process.env['PATH'] = path;
  });

  test('are rendered with their values; a literal of a template is found there', async (context) => {
    const folder = folderOf(context, {
      'bin/helm': HELM,
      'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
      'chart/templates/eip.yaml': eip('lab', '{{ .Values.address }}').replace('eth0', 'eth 0'),
      'chart/values.yaml': 'address: x\n',
      'values.yaml': 'address: 10.0.0.9-10.0.0.1\n',
    });
    execFileSync('chmod', ['+x', join(folder, 'bin/helm')]);
    process.env['PATH'] = `${join(folder, 'bin')}${delimiter}${path}`;
    context.after(() => {
      process.env['PATH'] = path;
    });
    const chart = join(folder, 'chart');
    const found = await report([chart], { values: [join(folder, 'values.yaml')] });
    assert.deepEqual(places(found, folder), [
      // The address was computed: only the stream can be named.
      'eip-address-syntax@chart/Chart.yaml:8:12',
      'eip-interface-name@chart/templates/eip.yaml:8:14',
    ]);
    assert.match(found.findings[0]?.place.renderedBy ?? '', /^helm template chart /);
  });

  test('a chart that is named needs helm, one that lies in a folder is counted', async (context) => {
    const folder = folderOf(context, { 'chart/Chart.yaml': 'name: chart\n', 'a.yaml': eip('a', '10.0.0.1') });
    process.env['PATH'] = join(folder, 'nothing');
    context.after(() => {
      process.env['PATH'] = path;
    });
    const named = await report([join(folder, 'chart')]);
    assert.equal(named.exitCode, 2);
    assert.match(named.faults[0]?.remedy ?? '', /helm template chart .* \| layer2-guard check -/);
    const inside = await report([folder]);
    assert.deepEqual([inside.exitCode, inside.summary['templates'], inside.summary['judged']], [0, 1, 1]);
  });
});

const KUBECTL = (() => {
  try {
    execFileSync('kubectl', ['kustomize', '--help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('Kustomize folders', { skip: !KUBECTL && 'neither kustomize nor kubectl is installed' }, () => {
  const FILES = {
    'base/eip.yaml': eip('lab', '10.0.0.9-10.0.0.1'),
    'base/kustomization.yaml': 'resources: [eip.yaml]\n',
    'prod/kustomization.yaml': 'resources: [../base]\nnamePrefix: prod-\npatches: [{ path: patch.yaml }]\n',
    'prod/patch.yaml':
      'apiVersion: network.kubesphere.io/v1alpha2\nkind: Eip\nmetadata: { name: lab }\nspec: { interface: eth 0 }\n',
  };

  test('are rendered; values are found in the base and in the patch that they come from', async (context) => {
    const folder = folderOf(context, FILES);
    const found = await report([join(folder, 'prod')]);
    const ends = found.findings
      .filter(({ severity }) => severity === 'error')
      .map(
        ({ rule, subject, place }) =>
          `${rule} ${subject.name} ${place.file.split('/').slice(-2).join('/')}:${place.line}:${place.column}`,
      );
    assert.deepEqual(ends.sort(), [
      'eip-address-syntax prod-lab base/eip.yaml:6:12',
      'eip-interface-name prod-lab prod/patch.yaml:4:20',
    ]);
    const note = found.findings.find(({ severity }) => severity === 'info');
    assert.match(note?.place.renderedBy ?? '', /kustomize/);
  });

  test('of a folder, those that no other one uses; patches are never read by themselves', async (context) => {
    const folder = folderOf(context, FILES);
    const { summary, findings } = await report([folder]);
    assert.deepEqual(
      [summary['judged'], summary['error'], findings.every(({ subject }) => subject.name === 'prod-lab')],
      [1, 2, true],
    );
  });

  test('one that cannot be rendered is an unreadable input', async (context) => {
    const folder = folderOf(context, { 'kustomization.yaml': 'resources: [gone.yaml]\n' });
    const { exitCode, faults } = await report([folder]);
    assert.equal(exitCode, 2);
    assert.match(faults[0]?.reason ?? '', /failed: .*gone\.yaml/);
  });

  test('nothing is written back into rendered text', async (context) => {
    const folder = folderOf(context, FILES);
    const { stderr } = await checked([join(folder, 'prod')], { fix: true });
    assert.match(stderr, /corrections: 0/);
    assert.equal(readFileSync(join(folder, 'base/eip.yaml'), 'utf8'), FILES['base/eip.yaml']);
  });
});

describe('--since', () => {
  test('old faults are counted, new ones told, and rules on changes see before and after', async (context) => {
    const folder = folderOf(context, {
      'eips/old.yaml': eip('old', '10.0.0.9-10.0.0.1'),
      'eips/kept.yaml': eip('kept', '10.1.0.1-10.1.0.9'),
      'eips/gone.yaml': eip('gone', '10.2.0.1-10.2.0.9'),
      'service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels: { eip.openelb.kubesphere.io/v1alpha2: gone }
spec: { type: LoadBalancer }
status: { loadBalancer: { ingress: [{ ip: 10.2.0.1 }] } }
`,
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'first');
    writeFileSync(join(folder, 'eips/kept.yaml'), eip('kept', '10.3.0.1-10.3.0.9'));
    writeFileSync(join(folder, 'eips/new.yaml'), eip('new', '10.4.0.9-10.4.0.1'));
    rmSync(join(folder, 'eips/gone.yaml'));
    const here = process.cwd();
    process.chdir(folder);
    context.after(() => process.chdir(here));
    const found = await report(['.'], { since: 'HEAD' });
    const told = found.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, place }) => `${rule} ${place.revision ?? ''}:${place.file}:${place.line}`);
    assert.deepEqual(told, [
      'eip-delete-in-use HEAD:eips/gone.yaml:4',
      'eip-address-immutable :eips/kept.yaml:6',
      'eip-address-syntax :eips/new.yaml:6',
    ]);
    assert.ok((found.summary['existing'] ?? 0) >= 1);
    const text = await checked(['.'], { since: 'HEAD' });
    assert.match(text.stdout, /HEAD:eips\/gone\.yaml:4:\d+: warning/);
    assert.match(text.stdout, /there at HEAD already/);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'second');
    const clean = await report(['.'], { since: 'HEAD' });
    assert.deepEqual([clean.exitCode, clean.findings.filter(({ severity }) => severity !== 'info')], [0, []]);
    assert.equal(git(folder, 'status', '--porcelain').toString(), '');
  });

  test('refuses what is no revision, no repository, or outside of it', async (context) => {
    const folder = folderOf(context, { 'a.yaml': eip('a', '10.0.0.1') });
    const here = process.cwd();
    process.chdir(folder);
    context.after(() => process.chdir(here));
    assert.match((await checked(['a.yaml'], { since: 'HEAD' })).stderr, /git rev-parse: .*not a git repository/);
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'first');
    for (const since of ['nowhere', '--output=evil', 'HEAD:a.yaml']) {
      const { status, stderr } = await checked(['a.yaml'], { since });
      assert.equal(status, 2);
      assert.match(stderr, /git knows no revision/);
    }
    assert.match((await checked(['/etc/hostname'], { since: 'HEAD' })).stderr, /is not in the repository/);
    mkdirSync('sub');
    process.chdir('sub');
    assert.equal((await checked(['../a.yaml'], { since: 'HEAD' })).status, 0);
  });
});
