import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderOf } from '../sources/manifests.ts';
import { checked, eip, places, report } from './check-run.ts';

const ONE = eip('one', '192.168.0.10-192.168.0.20');
const TWO = eip('two', '192.168.0.15-192.168.0.30');
const BAD = eip('bad', '192.168.0.20-192.168.0.10');

describe('inputs', () => {
  test('all files make one World: an overlap between two folders is one finding with both places', async (context) => {
    const folder = folderOf(context, { 'a/one.yaml': ONE, 'b/two.yaml': `# second\n---\n${TWO}` });
    const found = await report([join(folder, 'b'), join(folder, 'a')]);
    assert.deepEqual(places(found, folder), ['eip-address-overlap@b/two.yaml:8:12']);
    const [overlap] = found.findings.filter(({ rule }) => rule === 'eip-address-overlap');
    assert.deepEqual(overlap?.related[0]?.place && { ...overlap.related[0].place, file: '' }, {
      file: '',
      line: 6,
      column: 12,
      endLine: 6,
      endColumn: 37,
    });
    assert.match(overlap?.related[0]?.place?.file ?? '', /a\/one\.yaml$/);
  });

  test('which of the two has the finding does not depend on the order of the arguments', async (context) => {
    const folder = folderOf(context, { 'a.yaml': TWO, 'z.yaml': ONE });
    const [a, z] = [join(folder, 'a.yaml'), join(folder, 'z.yaml')];
    const there = await checked([a, z], { output: ['json'] });
    const back = await checked([z, a], { output: ['json'] });
    assert.equal(there.stdout, back.stdout);
    assert.equal(there.status, 1);
  });

  test('standard input, streams, Lists, JSON and CRLF with a byte order mark', async (context) => {
    const list = `apiVersion: v1\nkind: List\nitems:\n- ${BAD.trimEnd().replaceAll('\n', '\n  ')}\n`;
    const object = {
      apiVersion: 'network.kubesphere.io/v1alpha2',
      kind: 'Eip',
      metadata: { name: 'j' },
      spec: { address: '10.0.0.9-10.0.0.1', protocol: 'layer2', interface: 'eth0' },
    };
    const [first, second] = ['k', 'l'].map((name) => JSON.stringify({ ...object, metadata: { name } }));
    const stream = `${first}{"apiVersion":"v1","kind":"List","items":[${second}]}`;
    const columns = [...stream.matchAll(/"10\.0\.0\.9/g)].map(({ index }) => index + 1);
    const folder = folderOf(context, {
      'list.yaml': list,
      'one.json': JSON.stringify(object, null, 2),
      'two.json': stream,
      'windows.yaml': `\ufeff${eip('w', '10.1.0.9-10.1.0.1').replaceAll('\n', '\r\n')}`,
    });
    const found = await report([folder, '-'], { stdin: `---\n${eip('piped', '10.2.0.9-10.2.0.1')}` });
    assert.deepEqual(places(found, folder), [
      'eip-address-syntax@-:7:12',
      'eip-address-syntax@list.yaml:9:14',
      'eip-address-syntax@one.json:8:16',
      `eip-address-syntax@two.json:1:${columns[0]}`,
      `eip-address-syntax@two.json:1:${columns[1]}`,
      'eip-address-syntax@windows.yaml:6:12',
    ]);
  });

  test('globs, ignore globs, and what is passed over is counted', async (context) => {
    const folder = folderOf(context, {
      'x/bad.yaml': BAD,
      'x/bad.yml': eip('other', '10.0.0.2-10.0.0.1'),
      'x/values.yaml': 'replicas: 3\n',
      'x/tsconfig.json': '{ // comment\n }',
      'x/template.yaml': '{{- if .Values.eip }}\napiVersion: v1\nkind: Eip\n{{- end }}\n',
      'x/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n',
      'vendor/bad.yaml': eip('vendored', '10.0.0.2-10.0.0.1'),
      'settings.yaml': 'ignore: [vendor]\n',
    });
    const found = await report([folder], { settings: join(folder, 'settings.yaml') });
    assert.equal(found.exitCode, 1);
    assert.deepEqual(places(found, folder), [
      'eip-address-syntax@x/bad.yaml:6:12',
      'eip-address-syntax@x/bad.yml:6:12',
    ]);
    const { files, judged, otherKinds, templates, foreign, ignored } = found.summary;
    assert.deepEqual(
      { files, judged, otherKinds, templates, foreign, ignored },
      { files: 7, judged: 2, otherKinds: 1, templates: 1, foreign: 3, ignored: 1 },
    );
    const globbed = await report([join(folder, 'x/*.yaml')]);
    assert.deepEqual(places(globbed, folder), ['eip-address-syntax@x/bad.yaml:6:12']);
  });

  test('a key that stands twice is told with both lines, and the last value is judged', async (context) => {
    const folder = folderOf(context, {
      'a.yaml': ONE.replace('  protocol', '  address: 192.168.0.9-192.168.0.1\n  protocol'),
    });
    const found = await report([folder]);
    assert.deepEqual(places(found, folder), ['yaml-duplicate-key@a.yaml:7:3', 'eip-address-syntax@a.yaml:7:12']);
    const twice = found.findings.find(({ rule }) => rule === 'yaml-duplicate-key');
    assert.equal(twice?.related[0]?.place?.line, 6);
    assert.match(twice?.message ?? '', /first in line 6/);
  });

  test('an object that stands twice is told, and both documents are judged', async (context) => {
    const folder = folderOf(context, { 'a.yaml': BAD, 'b.yaml': BAD });
    assert.deepEqual(places(await report([folder]), folder), [
      'eip-address-syntax@a.yaml:6:12',
      'manifest-object-twice@b.yaml:4:9',
      'eip-address-syntax@b.yaml:6:12',
    ]);
  });

  test('an Eip to which Kustomize gave a namespace is the Eip of the cluster', async (context) => {
    const service = `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`;
    const pool = eip('lab', '10.0.0.5-10.0.0.9').replace('name: lab', 'name: lab\n  namespace: shop');
    const folder = folderOf(context, { 'a.yaml': service, 'b.yaml': pool, 'c.yaml': eip('lab', '10.0.0.5') });
    const { findings } = await report([folder]);
    assert.ok(!findings.some(({ rule }) => rule === 'service-eip-missing'));
    assert.ok(findings.some(({ rule }) => rule === 'manifest-object-twice'));
  });

  test('a Service that names no namespace is in default, or where -n says', async (context) => {
    const folder = folderOf(context, {
      'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer }\n',
    });
    const twice = join(folder, 'b.yaml');
    writeFileSync(
      twice,
      'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { type: LoadBalancer }\n',
    );
    assert.ok(!places(await report([folder]), folder).some((place) => place.startsWith('manifest-object-twice')));
    assert.ok(
      places(await report([folder], { namespace: 'shop' }), folder).some((place) =>
        place.startsWith('manifest-object-twice'),
      ),
    );
  });
});

describe('the World', () => {
  test('what a partial World lacks is listed once, and an absent reference is a note', async (context) => {
    const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n';
    const folder = folderOf(context, {
      'a.yaml': namespace + eip('one', '192.168.0.17-192.168.0.20', '  namespaces: [shopp]\n'),
      'b.yaml': eip('two', '192.168.0.27-192.168.0.30', '  namespaces: [shopp]\n  priority: 2\n'),
      'world/namespaces.yaml': namespace,
    });
    const files = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
    const partial = await report(files);
    assert.deepEqual(
      partial.findings.map(({ rule, severity }) => `${severity} ${rule}`),
      ['info eip-namespace-unknown', 'info eip-namespace-unknown'],
    );
    assert.equal(partial.exitCode, 0);
    assert.equal(partial.unknowns.filter(({ what }) => what === 'nodes').length, 1);
    const whole = await report(files, { world: [join(folder, 'world')] });
    assert.deepEqual(
      whole.findings.filter(({ rule }) => rule === 'eip-namespace-unknown').map(({ severity }) => severity),
      ['warning', 'warning'],
    );
  });

  test('objects of --world are not judged, and their places are named', async (context) => {
    const folder = folderOf(context, { 'a.yaml': TWO, 'world.yaml': `${ONE}---\n${BAD}` });
    const found = await report([join(folder, 'a.yaml')], { world: [join(folder, 'world.yaml')] });
    const [overlap] = found.findings.filter(({ severity }) => severity === 'error');
    assert.equal(overlap?.rule, 'eip-address-overlap');
    assert.equal(overlap?.related[0]?.place?.line, 1);
    assert.equal(found.findings.filter(({ severity }) => severity === 'error').length, 1);
  });

  test('policy and facts come from the settings file, and the command line outranks it', async (context) => {
    const folder = folderOf(context, {
      'settings.yaml':
        'policy: { rules: { eip-address-syntax: { action: warn } } }\nfacts: facts.yaml\nfailOn: error\n',
      'facts.yaml': 'networks: [{ cidr: 192.168.0.0/24, reserved: [192.168.0.10] }]\n',
      'policy.yaml': 'rules: { eip-address-syntax: { action: deny } }\n',
      'a.yaml': BAD,
      'b.yaml': ONE,
    });
    const settings = join(folder, 'settings.yaml');
    const found = await report([folder], { settings });
    assert.deepEqual(
      found.findings.filter(({ severity }) => severity !== 'info').map(({ rule, severity }) => `${severity} ${rule}`),
      ['warning eip-address-syntax', 'error eip-reserved-range'],
    );
    const strict = await report([join(folder, 'a.yaml')], { settings, policy: join(folder, 'policy.yaml') });
    assert.equal(strict.exitCode, 1);
    assert.equal((await report([join(folder, 'a.yaml')], { settings, failOn: 'warning' })).exitCode, 1);
    assert.equal((await report([join(folder, 'a.yaml')], { settings })).exitCode, 0);
  });

  test('accepted errors are warnings, exempted ones are counted', async (context) => {
    const accepted = ONE.replace(
      '  name: one',
      '  name: one\n  annotations: { layer2-guard.io/accept: eip-reserved-range }',
    );
    const folder = folderOf(context, {
      'a.yaml': accepted,
      'facts.yaml': 'networks: [{ cidr: 192.168.0.0/24, reserved: [192.168.0.10] }]\n',
      'policy.yaml': 'exemptions: [{ rules: [eip-reserved-range], match: { name: one }, reason: test }]\n',
    });
    const facts = join(folder, 'facts.yaml');
    const found = await report([join(folder, 'a.yaml')], { facts });
    const [reserved] = found.findings.filter(({ rule }) => rule === 'eip-reserved-range');
    assert.deepEqual([reserved?.severity, reserved?.accepted, found.exitCode], ['warning', true, 0]);
    const exempted = await report([join(folder, 'a.yaml')], { facts, policy: join(folder, 'policy.yaml') });
    assert.deepEqual(
      [exempted.findings.some(({ rule }) => rule === 'eip-reserved-range'), exempted.summary['exempted']],
      [false, 1],
    );
  });
});

describe('exit codes', () => {
  test('the same in every format', async (context) => {
    const folder = folderOf(context, {
      'clean.yaml': eip('c', '10.0.0.1-10.0.0.9'),
      'bad.yaml': BAD,
      'broken.yaml': 'kind: [\n',
    });
    const expected = { 'clean.yaml': 0, 'bad.yaml': 1, 'broken.yaml': 2 };
    for (const [file, status] of Object.entries(expected)) {
      for (const output of ['text', 'json', 'sarif', 'junit', 'github', 'markdown']) {
        assert.equal(
          (await checked([join(folder, file)], { output: [output] })).status,
          status,
          `${file} as ${output}`,
        );
      }
    }
    assert.equal((await checked([join(folder, 'bad.yaml')], { failOn: 'never' })).status, 0);
  });

  test('wrong usage is 64 and says what to write', async () => {
    for (const [over, text] of [
      [{ output: ['sarf'] }, /no output format 'sarf'; one of text, json/],
      [{ output: ['json', 'sarif'] }, /only one format can go to standard output/],
      [{ output: ['json='] }, /lacks a file/],
      [{ output: ['json=r.txt', 'sarif=./r.txt'] }, /two formats cannot go to the same file .*r\.txt/],
      [{ dryRun: true }, /give both/],
      [{ fix: true, since: 'HEAD' }, /exclude each other/],
    ] as const) {
      const { status, stderr } = await checked(['examples'], over);
      assert.equal(status, 64);
      assert.match(stderr, text);
    }
  });

  test('settings and worlds that cannot be read are 2, in one line', async (context) => {
    const folder = folderOf(context, { 'a.yaml': ONE, 'settings.yaml': 'ignor: [x]\n', 'empty/keep.txt': '' });
    for (const [paths, over, text] of [
      [['a.yaml'], { settings: join(folder, 'settings.yaml') }, /ignor: unknown key; did you mean "ignore"\?/],
      [['a.yaml'], { settings: join(folder, 'none.yaml') }, /no such file/],
      [['a.yaml'], { world: [join(folder, 'none.yaml')] }, /no such file/],
      [['a.yaml'], { policy: join(folder, 'none.yaml') }, /no such file/],
      [['a.yaml'], { facts: join(folder, 'none.yaml') }, /no such file/],
      [['a.yaml'], { output: ['json=/nowhere/x.json'] }, /its folder does not exist/],
      [['empty'], {}, /holds no \.yaml/],
      [['none*.yaml'], {}, /matches no file/],
    ] as const) {
      const { status, stderr, stdout } = await checked(
        paths.map((path) => join(folder, path)),
        over,
      );
      assert.equal(status, 2);
      assert.match(stderr + stdout, text);
    }
  });
});

describe('bad input is told with its place, and the rest is judged', () => {
  test('binary, tabs, other encodings, bombs, nesting, loops and things that are no objects', async (context) => {
    const bomb = `a: &a [x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`).join('\n')}\napiVersion: v1\nkind: Bomb\n`;
    const folder = folderOf(context, {
      'binary.yaml': Buffer.from([0x61, 0x0a, 0, 1, 2]),
      'bomb.yaml': bomb,
      'deep.yaml': `apiVersion: v1\nkind: X\nx: ${'['.repeat(3000)}`,
      'latin.yaml': Buffer.from([0x61, 0x0a, 0xe9, 0x0a]),
      'tabs.yaml': 'apiVersion: v1\nkind: Eip\nspec:\n\taddress: x\n',
      'wide.yaml': Buffer.from('\ufeffkind: Eip', 'utf16le'),
      'z/good.yaml': BAD,
    });
    symlinkSync(folder, join(folder, 'z/loop'));
    symlinkSync('self.yaml', join(folder, 'self.yaml'));
    const found = await report([folder]);
    assert.equal(found.exitCode, 2);
    assert.deepEqual(
      found.faults
        .map(({ file, line, reason }) => `${file.replace(`${folder}/`, '')}:${line ?? ''} ${reason.slice(0, 28)}`)
        .sort(),
      [
        'binary.yaml:2 is a binary file (it has a N',
        'bomb.yaml:1 its aliases add more than 10',
        'deep.yaml:3 is nested more than 500 leve',
        'latin.yaml:2 is not UTF-8 text',
        'self.yaml: its symbolic links form a lo',
        'tabs.yaml:4 tab characters must not be u',
        'wide.yaml: is UTF-16 text',
      ],
    );
    assert.deepEqual(places(found, folder), ['eip-address-syntax@z/good.yaml:6:12']);
    const text = await checked([folder]);
    assert.match(text.stdout, /tabs\.yaml:4:\d+: cannot read: tab characters/);
  });

  test('what the system refuses to open', async (context) => {
    const folder = folderOf(context, { 'a.yaml': ONE });
    chmodSync(join(folder, 'a.yaml'), 0o000);
    const { faults } = await report([join(folder, 'a.yaml'), join(folder, 'missing.yaml')]);
    // Root may read everything.
    const expected = process.getuid?.() === 0 ? ['no such file'] : ['permission denied', 'no such file'];
    assert.deepEqual(faults.map(({ reason }) => reason).sort(), expected.sort());
  });

  test('standard input that is no manifest is refused, not passed over', async () => {
    for (const stdin of ['hello\n', '[1, 2]', 'a: 1\n', '{"a": 1}']) {
      const { exitCode, faults } = await report(['-'], { stdin });
      assert.equal(exitCode, 2, stdin);
      assert.match(faults[0]?.reason ?? '', /apiVersion|object/);
    }
    assert.equal((await report(['-'], { stdin: '' })).exitCode, 0);
  });

  test('a folder with very many files, and one file of many megabytes, take bounded time', async (context) => {
    const folder = folderOf(context, { 'z.yaml': BAD });
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 5000; index += 1) writeFileSync(join(folder, `many/${index}.txt`), '');
    const config = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: big }\ndata:\n  text: |\n${'    lorem ipsum dolor sit amet\n'.repeat(700_000)}---\n`;
    writeFileSync(join(folder, 'big.yaml'), config + eip('late', '10.0.0.2-10.0.0.1'));
    const start = performance.now();
    const found = await report([folder]);
    assert.deepEqual(places(found, folder), [
      'eip-address-syntax@big.yaml:700012:12',
      'eip-address-syntax@z.yaml:6:12',
    ]);
    assert.ok(performance.now() - start < 5000);
  });

  test('thousands of findings in one line of JSON do not take quadratic time', async (context) => {
    const items = Array.from({ length: 3000 }, (_, index) => ({
      apiVersion: 'network.kubesphere.io/v1alpha2',
      kind: 'Eip',
      metadata: { name: `e${index}` },
      spec: { address: `10.1.${index >> 8}.${index & 255}-10.0.0.1`, protocol: 'layer2', interface: 'eth0' },
    }));
    const folder = folderOf(context, { 'list.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) });
    const start = performance.now();
    const { stdout } = await checked([folder]);
    assert.match(stdout, /^3000 errors/m);
    assert.ok(stdout.split('\n').every((line) => line.length < 1000));
    assert.ok(performance.now() - start < 5000);
  });
});
