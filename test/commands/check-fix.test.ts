import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { folderOf } from '../sources/manifests.ts';
import { checked, eip, type JsonReport, report } from './check-run.ts';

const MESSY = `# The office.
apiVersion: network.kubesphere.io/v1alpha2
kind:   Eip
metadata:
  name: office
  annotations:
    eip.openelb.kubesphere.io/is-default-eip: True   # the default
spec:
  address:   '192.168.0.100 - 192.168.0.91' # swapped
  protocol: Layer2
  interface: eth0
  priority: "10"
  namespaceSelector: { version: 1.10 }
---
# another document
{apiVersion: network.kubesphere.io/v1alpha2, kind: Eip, metadata: {name: flow}, spec: {address: "10.0.0.20-10.0.0.10", protocol: layer2, interface: eth0}}
`;

const CLEAN = MESSY.replace('True ', '"true" ')
  .replace('192.168.0.100 - 192.168.0.91', '192.168.0.91-192.168.0.100')
  .replace('Layer2', 'layer2')
  .replace('"10"', '10')
  .replace('1.10', '"1.10"')
  .replace('10.0.0.20-10.0.0.10', '10.0.0.10-10.0.0.20');

describe('--fix', () => {
  test('writes the values and leaves comments, quotes, blanks and line ends as they are', async (context) => {
    const folder = folderOf(context, {
      'a.yaml': MESSY,
      'crlf.yaml': `\ufeff${MESSY.replaceAll('\n', '\r\n').replaceAll('name: office', 'name: crlf').replaceAll('{name: flow}', '{name: crlf2}').replaceAll('192.168.0.', '192.168.7.').replaceAll('10.0.0.', '10.0.7.').replace('True', 'False')}`,
    });
    const { stderr } = await checked([folder], { fix: true });
    assert.match(stderr, /corrections: 12, files written: 2/);
    assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), CLEAN);
    const windows = readFileSync(join(folder, 'crlf.yaml'), 'utf8');
    assert.ok(windows.startsWith('\ufeff# The office.\r\n') && !/[^\r]\n/.test(windows));
    assert.match(windows, /is-default-eip: "false" {3}# the default/);
    assert.match((await checked([folder], { fix: true })).stderr, /corrections: 0/);
  });

  test('with --dry-run prints a diff that git applies, and writes nothing', async (context) => {
    const folder = folderOf(context, { 'sub/a.yaml': MESSY });
    const here = process.cwd();
    process.chdir(folder);
    context.after(() => process.chdir(here));
    const { stdout, status } = await checked(['sub'], { fix: true, dryRun: true });
    assert.equal(status, 1);
    assert.equal(readFileSync('sub/a.yaml', 'utf8'), MESSY);
    execFileSync('git', ['apply', '-'], { input: stdout });
    assert.equal(readFileSync('sub/a.yaml', 'utf8'), CLEAN);
  });

  test('JSON, items of Lists, and one of several documents', async (context) => {
    const object = (name: string, address: string) => ({
      apiVersion: 'network.kubesphere.io/v1alpha2',
      kind: 'Eip',
      metadata: { name },
      spec: { address, protocol: 'layer2', interface: 'eth0' },
    });
    const json = (first: string) =>
      `{"apiVersion": "v1", "kind": "List",\n "items": [ ${JSON.stringify(object('a', '10.1.0.1'))},\n${JSON.stringify(object('b', first))} ]}\n`;
    const folder = folderOf(context, { 'list.json': json('10.0.0.20-10.0.0.10') });
    await checked([folder], { fix: true });
    assert.equal(readFileSync(join(folder, 'list.json'), 'utf8'), json('10.0.0.10-10.0.0.20'));
  });

  test('what is shared through an anchor, or stands in a block, is left alone', async (context) => {
    const shared = `${eip('a', '&range 10.0.0.20-10.0.0.10')}other: *range\n---\n${eip('b', '>-\n    10.1.0.20-10.1.0.10')}`;
    const folder = folderOf(context, { 'a.yaml': shared });
    assert.match((await checked([folder], { fix: true })).stderr, /corrections: 0/);
    assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), shared);
  });

  test('a correction that would bring a new finding is not made', async (context) => {
    const files = {
      'a.yaml': eip('a', '10.0.0.20-10.0.0.10'),
      'b.yaml': eip('b', '10.0.0.15'),
      'c.yaml': eip('c', '10.2.0.20-10.2.0.10'),
    };
    const folder = folderOf(context, files);
    await checked([folder], { fix: true });
    assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), files['a.yaml']);
    assert.match(readFileSync(join(folder, 'c.yaml'), 'utf8'), /10\.2\.0\.10-10\.2\.0\.20/);
  });

  test('keys get the names that were meant, and everything around them stays', async (context) => {
    const written = `# The shop.
apiVersion: v1
kind: Service
metadata:
  name: web # its front
  annotations:
    # who serves it
    "lb.kubesphere.io/v1alpha2":   openelb   # the opt-in
    'eip.openelb.kubesphere.io/v1alpha3': lab # the pool
spec: { type: LoadBalancer, ports: [{port: 80}] }
---
{apiVersion: v1, kind: Service, metadata: {name: api, annotations: {lb.kubesphere.io/v1alpha1: openelb, kubeelb.io/eip: lab}}, spec: {type: LoadBalancer, ports: [{port: 80}]}}
---
apiVersion: v1
kind: Service
metadata:
  name: db
  annotations: { lb.kubesphere.io/v1alpha1: OpenELB, eip.openelb.kubesphere.io/v1alpha1: lab }
spec: { type: LoadBalancer, ports: [{port: 80}] }
`;
    const folder = folderOf(context, {
      'services.yaml': written,
      'crlf.yaml': written.replaceAll('\n', '\r\n').replaceAll(/name: (web|api|db)/g, 'name: $1-crlf'),
      'eip.yaml': eip('lab', '192.168.0.91-192.168.0.100'),
    });
    const { stderr } = await checked([folder], { fix: true });
    assert.match(stderr, /corrections: 10, files written: 2/);
    const right = written
      .replace('"lb.kubesphere.io/v1alpha2"', '"lb.kubesphere.io/v1alpha1"')
      .replace("'eip.openelb.kubesphere.io/v1alpha3'", "'eip.openelb.kubesphere.io/v1alpha2'")
      .replace('kubeelb.io/eip', 'eip.openelb.kubesphere.io/v1alpha2')
      .replace('OpenELB', 'openelb')
      .replace('eip.openelb.kubesphere.io/v1alpha1', 'eip.openelb.kubesphere.io/v1alpha2');
    assert.equal(readFileSync(join(folder, 'services.yaml'), 'utf8'), right);
    const windows = readFileSync(join(folder, 'crlf.yaml'), 'utf8');
    assert.equal(windows.replaceAll('\r\n', '\n').replaceAll('-crlf', ''), right);
    assert.match((await checked([folder], { fix: true })).stderr, /corrections: 0/);
  });

  test('a key is left alone where it is not sure what was meant, or another one is there', async (context) => {
    const service = (name: string, annotations: string) =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, annotations: { ${annotations} } }\nspec: { type: LoadBalancer, ports: [{ port: 80 }] }\n`;
    const opted = 'lb.kubesphere.io/v1alpha1: openelb';
    const files = {
      'eip.yaml': eip('lab', '192.168.0.91-192.168.0.100'),
      'a.yaml': service('a', `${opted}, eip.openelb.kubesphere.io/v1alpha2: lab, kubeelb.io/eip: other`),
      'b.yaml': service('b', `${opted}, eip.openelb.kubesphere.io/v1: lab, eip.openelb.kubesphere.io/v2: lab`),
      'c.yaml': service('c', 'lb.porter.kubesphere.io/v1alpha1: porter'),
      'd.yaml': service(
        'd',
        `${opted}, eip.openelb.kubesphere.io/v1alpha1: lab, eip.openelb.kubesphere.io/v1alpha2: 192.168.0.91`,
      ),
    };
    const folder = folderOf(context, files);
    assert.match((await checked([folder], { fix: true })).stderr, /corrections: 0/);
    for (const [file, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, file), 'utf8'), text);
  });

  test('of two keys that were meant to be one, only the first is renamed', async (context) => {
    const text = `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    eip.openelb.kubesphere.io/v1alpha3: lab
    kubeelb.io/eip: lab
spec: { type: LoadBalancer, ports: [{ port: 80 }] }
`;
    const folder = folderOf(context, { 'a.yaml': text, 'eip.yaml': eip('lab', '192.168.0.91-192.168.0.100') });
    await checked([folder], { fix: true });
    const fixed = readFileSync(join(folder, 'a.yaml'), 'utf8');
    assert.equal(fixed.match(/eip\.openelb\.kubesphere\.io\/v1alpha2/g)?.length, 1);
    assert.deepEqual(
      (await report([folder])).findings.filter(({ rule }) => rule === 'yaml-duplicate-key'),
      [],
    );
  });

  test('standard input cannot be corrected', async () => {
    const { status, stderr } = await checked(['-'], { fix: true });
    assert.equal(status, 2);
    assert.match(stderr, /--fix needs files/);
  });

  test('corrected files have no finding that was not there, and a second run changes nothing', async () => {
    const host = fc.integer({ min: 1, max: 254 });
    const dash = fc.constantFrom('-', ' - ', '–', ' to ', '~', '--');
    const address = fc.oneof(
      fc.tuple(host, host, dash).map(([a, b, sign]) => `192.168.0.${a}${sign}192.168.0.${b}`),
      fc.tuple(host, host).map(([a, b]) => `192.168.0.${a}-${b}`),
      fc.tuple(host, fc.integer({ min: 24, max: 33 })).map(([a, bits]) => `192.168.0.${a}/0${bits}`),
      host.map((a) => `l92.168.0.${a}`),
      host.map((a) => `::ffff:192.168.0.${a}`),
    );
    const quote = fc.constantFrom('', '"', "'");
    const spec = fc.record({
      address: fc.tuple(address, quote).map(([text, sign]) => sign + text + sign),
      protocol: fc.constantFrom('layer2', 'Layer2', 'LAYER-2', 'l2', 'vip'),
      extra: fc.constantFrom(
        '',
        '  priority: "3"\n',
        '  disable: "true"\n',
        '  namespaces: [shop, 7]\n',
        '  namespaceSelector: { a: yes }\n',
      ),
      isDefault: fc.constantFrom('', 'True', '"yes"', '1', '"true"'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(spec, { minLength: 1, maxLength: 5 }), async (specs) => {
        const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-fix-'));
        try {
          for (const [index, one] of specs.entries()) {
            const annotations =
              one.isDefault === ''
                ? ''
                : `\n  annotations: { eip.openelb.kubesphere.io/is-default-eip: ${one.isDefault} }`;
            const text = eip(`e${index}${annotations}`, one.address, one.extra).replace('layer2', one.protocol);
            writeFileSync(join(folder, `${index % 2}.yaml`), `# ${index}\n${text}---\n`, { flag: 'a' });
          }
          const before = await report([folder]);
          await checked([folder], { fix: true });
          const after = await report([folder]);
          const known = new Set(faults(before));
          assert.deepEqual(
            faults(after).filter((fault) => !known.has(fault)),
            [],
          );
          const texts = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
          const once = texts();
          await checked([folder], { fix: true });
          assert.deepEqual(texts(), once);
          for (const text of once) assert.match(text, /^# \d\n/);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('corrected Services have no new finding, keep their comments, and stay as they are the second time', async () => {
    const key = fc.constantFrom(
      'lb.kubesphere.io/v1alpha1',
      'lb.kubesphere.io/v1alpha2',
      'lb.kubesphere.io/v1alphal',
      'eip.openelb.kubesphere.io/v1alpha1',
      'eip.openelb.kubesphere.io/v1alpha2',
      'eip.openelb.kubesphere.io/v1alpha3',
      'eip.porter.kubesphere.io/v1alpha2',
      'kubeelb.io/eip',
      'protocol.openelb.kubesphere.io/v1',
      'protocol.openelb.kubesphere.io/v1alpha1',
      'node-proxy.openelb.kubesphere.io/type',
      'node-proxy.openelb.kubesphere.io/kind',
    );
    const value = fc.constantFrom(
      'openelb',
      'OpenELB',
      'porter',
      'lab',
      'other',
      '192.168.0.91',
      '10.9.9.9',
      'layer2',
      'DaemonSet',
      '""',
    );
    const sign = fc.constantFrom('', '"', "'");
    const entries = fc.uniqueArray(fc.tuple(key, value, sign), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entries, { minLength: 1, maxLength: 3 }), async (services) => {
        const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-fix-'));
        const file = join(folder, 'a.yaml');
        try {
          const text = services.map((list, index) => {
            const lines = list
              .map(([name, text, mark], at) => `    ${mark}${name}${mark}:  ${text} # ${at}\n`)
              .join('');
            return `apiVersion: v1\nkind: Service\nmetadata:\n  name: s${index} # its name\n  annotations:\n${lines}spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }\n`;
          });
          writeFileSync(file, text.join('---\n'));
          writeFileSync(join(folder, 'eip.yaml'), eip('lab', '192.168.0.91-192.168.0.100'));
          const before = await report([folder]);
          await checked([folder], { fix: true });
          const after = await report([folder]);
          const known = new Set(faults(before));
          assert.deepEqual(
            faults(after).filter((fault) => !known.has(fault)),
            [],
          );
          const once = readFileSync(file, 'utf8');
          assert.deepEqual(once.match(/#.*/g), text.join('---\n').match(/#.*/g));
          await checked([folder], { fix: true });
          assert.equal(readFileSync(file, 'utf8'), once);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Rule and objects of what is no note. */
function faults({ findings }: JsonReport): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, subject, related }) => [rule, subject.name, ...related.map(({ name }) => name).sort()].join(' '));
}
