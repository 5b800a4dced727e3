import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, serve } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-serve-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const certs = join(folder, 'certs');
const ca = join(certs, 'ca.crt');

describe('serve', () => {
  test('prints what it loaded and two commands; answers; stops within two seconds with exit code 0', async () => {
    const server = await serve(['--cert-dir', certs]);
    assert.match(server.stdout, /world +examples\/world: .*2 Eips/);
    assert.match(server.stdout, /Try next.*\n +npx layer2-guard review .*\n +curl /);
    const denied = run(['review', 'examples/eip-broken.yaml', '--server', server.url, '--ca', ca]);
    assert.equal(denied.status, 1);
    assert.match(denied.stderr, /^The Eip "lab" is invalid: \n(\* .*\n){3,}/);
    const allowed = run(['review', 'examples/eip-good.yaml', '--server', server.url, '--ca', ca]);
    assert.deepEqual(allowed, { status: 0, stdout: 'eip.network.kubesphere.io/lab created\n', stderr: '' });
    const { status, milliseconds, stderr } = await server.stop();
    assert.equal(status, 0);
    assert.ok(milliseconds < 2000, `${milliseconds} ms`);
    assert.match(stderr, /"outcome":"deny".*"msg":"decision"/);
  });

  test('probes on their own port in plain HTTP', async () => {
    const server = await serve(['--cert-dir', certs, '--probe-port', '0']);
    const probe = /probes on (http:\S+)\)/.exec(server.stdout)?.[1] ?? '';
    const status = await new Promise((resolve, reject) =>
      getPlain(probe, (response) => resolve(response.statusCode)).on('error', reject),
    );
    assert.equal(status, 200);
    await server.stop();
  });

  test('a policy is read again when it changes, and a bad one changes nothing', async () => {
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'rules: {}\n');
    const server = await serve(['--cert-dir', certs, '--policy', policy]);
    const verdict = () => run(['review', 'examples/eip-broken.yaml', '--server', server.url, '--ca', ca]).stderr;
    const becomes = async (expected: (text: string) => boolean) => {
      for (let tries = 0; tries < 20 && !expected(verdict()); tries += 1) await sleep(300);
      assert.ok(expected(verdict()), verdict());
    };
    assert.match(verdict(), /eip-interface-name/);
    writeFileSync(policy, 'rules: { eip-interface-name: { action: off } }\n');
    await becomes((text) => !text.includes('eip-interface-name'));
    writeFileSync(policy, 'rules: { eip-interface-nam: { action: deny } }\n');
    await sleep(2500);
    assert.doesNotMatch(verdict(), /eip-interface-name/);
    const { stderr } = await server.stop();
    assert.match(stderr, /policy not reloaded/);
  });
});

describe('a stop', () => {
  /** The status of /readyz on the main port; undefined where nobody answers. */
  const readiness = (url: string) =>
    new Promise<number | undefined>((resolve) =>
      get(`${url}/readyz`, { ca: readFileSync(ca), agent: false }, (response) => resolve(response.statusCode)).on(
        'error',
        () => resolve(undefined),
      ),
    );

  test('lasts as long as --drain-quiet says, not ready from the first moment', async () => {
    const server = await serve(['--cert-dir', certs, '--drain-quiet', '1500ms']);
    assert.equal(await readiness(server.url), 200);
    const stopped = server.stop();
    await sleep(100);
    assert.equal(await readiness(server.url), 503);
    const allowed = run(['review', 'examples/eip-good.yaml', '--server', server.url, '--ca', ca]);
    assert.equal(allowed.status, 0, allowed.stderr);
    const { status, milliseconds } = await stopped;
    assert.equal(status, 0);
    assert.ok(milliseconds > 1500 && milliseconds < 3500, `${milliseconds} ms`);
    assert.equal(await readiness(server.url), undefined);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`a second signal, ${signal}, ends it at once`, async () => {
      const server = await serve(['--cert-dir', certs, '--drain-quiet', '1m']);
      const stopped = server.stop();
      await sleep(200);
      server.child.kill(signal);
      const { status, milliseconds } = await stopped;
      assert.equal(status, 2);
      assert.ok(milliseconds < 2000, `${milliseconds} ms`);
    });
  }

  test('options that cannot be right are refused in one line', () => {
    for (const [option, value, expected] of [
      ['--drain-quiet', '10', "--drain-quiet '10' is not a duration: write a number with ms, s, m, h or d, e.g. 10s"],
      ['--drain-quiet', '1h', "--drain-quiet '1h' is too long: at most 5m"],
      ['--max-requests', '0', "--max-requests '0' is not a whole number from 8 to 999999"],
      ['--client-name', 'x', '--client-name needs the authorities that verify it: add --client-ca FILE'],
      ['--max-body-mib', '7', "--max-body-mib '7' is not a whole number from 16 to 999999"],
    ] as const) {
      const { status, stderr } = run(['serve', option, value]);
      assert.deepEqual([status, stderr], [64, `layer2-guard: ${expected}\n`]);
    }
    const { status, stderr } = run(['serve', '--client-ca', '/nowhere', '--cert-dir', certs]);
    const expected = 'cannot read /nowhere: ENOENT; make it a PEM file that this user may read';
    assert.deepEqual([status, stderr], [2, `layer2-guard: ${expected}\n`]);
  });
});

describe('review in process', () => {
  const world = ['--world', 'examples/world'];
  test('prints the same as over the wire', async () => {
    const server = await serve(['--cert-dir', certs]);
    const files = ['examples/eip-broken.yaml', 'examples/eip-good.yaml'];
    for (const more of [[], ['--dry-run'], ['--operation', 'DELETE'], ['--subresource', 'status']]) {
      assert.deepEqual(
        run(['review', ...files, ...more, ...world]),
        run(['review', ...files, ...more, '--server', server.url, '--ca', ca]),
      );
    }
    await server.stop();
  });
  test('several denied objects: whole messages, each with its file', () => {
    const two = join(folder, 'two.yaml');
    const broken = readFileSync('examples/eip-broken.yaml', 'utf8');
    writeFileSync(two, `${broken}---\n${broken.replace('name: lab', 'name: lab-2')}`);
    const { status, stderr } = run(['review', two, ...world]);
    assert.equal(status, 1);
    const heads = stderr.match(
      /^Error from server \(Invalid\): error when creating ".*two\.yaml": admission webhook "eips\.layer2-guard\.io" denied the request: Eip "lab(-2)?" has \d faults:$/gm,
    );
    assert.equal(heads?.length, 2, stderr);
  });
  test('what was allowed is there for the next object', () => {
    const two = join(folder, 'overlap.yaml');
    const good = readFileSync('examples/eip-good.yaml', 'utf8');
    writeFileSync(two, `${good}---\n${good.replace('name: lab', 'name: lab-2')}`);
    const { status, stdout, stderr } = run(['review', two, ...world]);
    assert.equal(status, 1);
    assert.equal(stdout, 'eip.network.kubesphere.io/lab created\n');
    assert.match(stderr, /^The Eip "lab-2" is invalid: spec\.address: .* with Eip "lab" /);
    assert.equal(run(['review', two, '--dry-run', ...world]).status, 0);
  });
  test('json: the raw answers, one a line', () => {
    const { stdout } = run(['review', 'examples/eip-broken.yaml', '-o', 'json', ...world]);
    assert.equal(JSON.parse(stdout).response.status.code, 422);
  });
  test('standard input', () => {
    const { stdout, status } = run(['review', '-', ...world], {
      input: readFileSync('examples/eip-good.yaml', 'utf8'),
    });
    assert.equal(status, 0);
    assert.match(stdout, /created/);
  });
  test('an update with the old object', () => {
    const { status, stderr } = run([
      'review',
      'examples/eip-broken.yaml',
      '--old',
      'examples/eip-broken.yaml',
      ...world,
    ]);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /wrong before this change/);
  });
});
