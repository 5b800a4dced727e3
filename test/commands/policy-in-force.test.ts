import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { policyInForce } from '../../src/commands/policy-in-force.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-policy-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const kinds = ['Eip', 'Service', 'DaemonSet', 'Node'];

test('without a policy nothing is written into anything', async () => {
  const policy = await policyInForce(undefined, pino({ level: 'silent' }));
  assert.deepEqual(
    kinds.filter((kind) => policy.mutator().mutates(kind)),
    [],
  );
});

test('mutations come and go with the policy file, and what one lacks is told at once and at every reload', async () => {
  const file = join(folder, 'policy.yaml');
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  writeFileSync(file, 'mutations: all\n');
  const policy = await policyInForce(file, log);
  const notice = `policy ${file}: mutations.service-opt-in writes nothing without the option namespaces`;
  try {
    assert.deepEqual(
      kinds.filter((kind) => policy.mutator().mutates(kind)),
      ['Eip', 'Service', 'DaemonSet'],
    );
    assert.deepEqual(policy.notices, [notice]);
    const reloaded = (text: string) =>
      new Promise<void>((resolve) => {
        policy.onChange(resolve);
        writeFileSync(file, text);
      });
    await reloaded('mutations: { service-opt-in: { enabled: true } }\n');
    assert.deepEqual(
      kinds.filter((kind) => policy.mutator().mutates(kind)),
      ['Service'],
    );
    assert.ok(lines.includes(notice));
    await sleep(20);
    await reloaded('# nothing\n');
    assert.equal(policy.mutator().mutates('Service'), false);
  } finally {
    policy.close();
  }
});
