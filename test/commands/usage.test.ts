import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-usage-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const certs = ['--cert-dir', join(folder, 'certs')];

describe('wrong usage: exit code 64 and one line', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /a command is missing/],
    [['serv'], /unknown command 'serv'.*serve/],
    [['serve', '--prot', '1'], /unknown option '--prot'.*--port/],
    [['serve', '--port', 'eighty'], /port 'eighty' is not a number/],
    [['serve', '--port', '70000'], /port '70000'/],
    [['serve', '--log-level', 'loud'], /info/],
    [['serve', 'extra'], /argument/],
    [['review'], /missing required argument 'file'/],
    [['review', 'examples/eip-good.yaml'], /--server URL, or --world FILE/],
    [['review', 'examples/eip-good.yaml', '--server', 'http://x'], /https/],
    [['review', 'examples/eip-good.yaml', '--server', 'https://x', '--world', 'y'], /exclude each other/],
    [['review', 'examples/eip-good.yaml', '--world', 'examples/world', '--operation', 'UPDATE'], /--old FILE/],
    [['review', 'examples/eip-good.yaml', '--world', 'examples/world', '--operation', 'create'], /CREATE/],
    [['explain', 'eip-adress-overlap'], /did you mean 'eip-address-overlap'/],
  ];
  for (const [args, expected] of cases) {
    test(args.join(' ') || 'nothing', () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 64, stderr);
      assert.match(stderr, expected);
      assert.match(stderr, /^layer2-guard: [^\n]*\n$/);
      assert.equal(stdout, '');
    });
  }
});

describe('cannot start: exit code 2 and a clear line', () => {
  test('a broken world file names file and line', () => {
    const broken = file('broken.yaml', 'apiVersion: v1\nkind: Node\nmetadata:\n  name: [a\n');
    const { status, stderr } = run(['serve', '--port', '0', ...certs, '--world', broken]);
    assert.equal(status, 2);
    assert.match(stderr, /^layer2-guard: .*broken\.yaml:\d+(:\d+)?: [^\n]+\n$/);
  });
  test('a name that is no text', () => {
    const named = file('named.yaml', 'apiVersion: v1\nkind: Node\nmetadata: { name: y }\n');
    const { status, stderr } = run(['serve', '--port', '0', ...certs, '--world', named]);
    assert.equal(status, 2);
    assert.match(stderr, /named\.yaml:1: metadata\.name is a boolean, not a text: put it in quotes/);
  });
  test('an object without a name cannot be reviewed', () => {
    const nameless = file('nameless.yaml', 'apiVersion: network.kubesphere.io/v1alpha2\nkind: Eip\nmetadata: {}\n');
    const { status, stderr } = run(['review', nameless, '--world', 'examples/world']);
    assert.equal(status, 2);
    assert.match(stderr, /nameless\.yaml:1: Eip without metadata\.name/);
  });
  test('a world that is not there', () => {
    const { status, stderr } = run(['serve', '--port', '0', ...certs, '--world', '/nowhere']);
    assert.equal(status, 2);
    assert.match(stderr, /\/nowhere: no such file/);
  });
  test('a policy that cannot be used', () => {
    const policy = file('policy.yaml', 'rules: { eip-hugee: { action: warn } }\n');
    const { status, stderr } = run(['serve', '--port', '0', ...certs, '--policy', policy]);
    assert.equal(status, 2);
    assert.match(stderr, /rules\.eip-hugee: unknown key; did you mean "eip-huge"\?/);
  });
  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { status, stderr } = run(['serve', '--port', String(port), ...certs]);
    server.close();
    assert.equal(status, 2);
    assert.match(stderr, /is in use; choose another one with --port/);
  });
  test('a host that is not ours', () => {
    const { status, stderr } = run(['serve', '--host', '192.0.2.1', '--port', '0', ...certs]);
    assert.equal(status, 2);
    assert.match(stderr, /192\.0\.2\.1 is not an address of this machine/);
  });
  test('a server that is not there', () => {
    const ca = file('ca.crt', '-----BEGIN CERTIFICATE-----\n');
    const { status, stderr } = run(['review', 'examples/eip-good.yaml', '--server', 'https://127.0.0.1:1', '--ca', ca]);
    assert.equal(status, 2);
    assert.match(stderr, /^layer2-guard: https:\/\/127\.0\.0\.1:1: /);
  });
});

test('a reader that has seen enough ends a command quietly', () => {
  const command = `"${process.execPath}" bin/layer2-guard.js explain | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
  assert.match(stdout, /^[A-Z]\w+:\n$/);
  assert.equal(stderr, '');
});

describe('help', () => {
  for (const args of [['--help'], ['serve', '--help'], ['review', '--help'], ['explain', '--help']]) {
    test(args.join(' '), () => {
      const { status, stdout } = run(args);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage: layer2-guard/);
    });
  }
  test('version', () => {
    assert.match(run(['version']).stdout, /^layer2-guard \d+\.\d+\.\d+ \(Node\.js 2\d\./);
  });
  test('explain lists the mutations and explains one', () => {
    assert.match(run(['explain']).stdout, /^Mutations, .*\n {2}eip-canonical-address +Eip: Writes the address/m);
    const one = run(['explain', 'service-opt-in']).stdout;
    for (const part of ['Why', 'What it writes', 'Option namespaces', 'In the policy', 'Example: ', '# is stored as'])
      assert.ok(one.includes(part), part);
    assert.match(one, /mutations: \{ service-opt-in: \{ enabled: true, namespaces: \[shop, team-\*\] \} \}/);
  });
  test('explain lists every rule and explains one', () => {
    assert.match(run(['explain']).stdout, /eip-address-overlap\s+deny\s+Eip shares addresses/);
    const one = run(['explain', 'eip-address-overlap']).stdout;
    for (const part of ['Why', 'What to do', 'Bad: ', 'Good: ', 'References', 'kind: Eip'])
      assert.ok(one.includes(part), part);
  });
});
