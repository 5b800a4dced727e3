import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Engine } from '../../src/engine/engine.ts';
import { valueAt } from '../../src/engine/json-patch.ts';
import type { MutationExample } from '../../src/engine/mutation.ts';
import { amendedText } from '../../src/engine/wording.ts';
import { mutations } from '../../src/mutations/index.ts';
import { rules } from '../../src/rules/index.ts';
import {
  changeTo,
  documentsIn,
  MOMENT,
  type MutationCase,
  mutated,
  mutationCase,
  mutatorUnder,
  patched,
  readMutationCase,
  worldOf,
} from './mutation-case.ts';

const CASES = join(import.meta.dirname, 'cases');
// ONLY=<id> restricts the run while a mutation is being written.
const only = process.env['ONLY']?.split(',');

function run(one: MutationCase, world = one.world) {
  return mutated(mutatorUnder(one.policy), world, one.subject, one.before, { requestVersion: one.requestVersion });
}

/** Fingerprints of all that is wrong with the object. */
function findings({ policy, world, before }: MutationCase, object: MutationCase['subject']): readonly string[] {
  const verdict = new Engine(rules, policy).judge(changeTo(object, before), world, MOMENT);
  return [...verdict.introduced, ...verdict.existing].map(({ fingerprint }) => fingerprint);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key));
  return value;
}

/** What holds for every case: see the contract in src/engine/mutation.ts. */
function obeysTheContract(one: MutationCase): void {
  deepFreeze(one.subject);
  deepFreeze(one.before);
  const result = run(one);
  assert.deepEqual(result.unknowns, []);
  const stored = patched(one.subject, result.patch);
  assert.deepEqual(run(one).patch, result.patch, 'the same again');
  assert.deepEqual(run(one, worldOf(one.objects.toReversed(), one.policy)).patch, result.patch, 'order of objects');
  const again = mutated(mutatorUnder(one.policy), one.world, stored, one.before, {
    requestVersion: one.requestVersion,
  });
  assert.deepEqual(again.patch, [], 'a second run writes again');
  const known = new Set(findings(one, one.subject));
  assert.deepEqual(
    findings(one, stored).filter((print) => !known.has(print)),
    [],
    'what is stored has new findings',
  );
  const dry = mutated(mutatorUnder(one.policy), one.world, one.subject, one.before, {
    requestVersion: one.requestVersion,
    dryRun: true,
  });
  assert.deepEqual(dry, result, 'a dry run');
  for (const written of result.written) {
    assert.equal(valueAt(stored, written.path), written.value);
    const text = amendedText(written, 250);
    assert.ok(text.length <= 250 && text.endsWith(`[${written.mutationId}]`), text);
    assert.doesNotMatch(text, /undefined|\[object|\p{Cc}/u);
  }
  for (const change of [{ subresource: 'status' }, { operation: 'DELETE' as const }]) {
    assert.deepEqual(mutated(mutatorUnder(one.policy), one.world, one.subject, one.before, change).patch, []);
  }
  const metadata = { ...(one.subject['metadata'] as object), deletionTimestamp: '2026-01-01T00:00:00Z' };
  assert.deepEqual(mutated(mutatorUnder(one.policy), one.world, { ...one.subject, metadata }, one.before).patch, []);
  const off = mutatorUnder({ ...one.policy, mutations: {} });
  assert.deepEqual(mutated(off, one.world, one.subject, one.before).patch, []);
}

function exampleCase(id: string, { yaml, after, options }: MutationExample): MutationCase {
  return mutationCase(id, [{ kind: 'Case', options }, ...documentsIn(yaml), ...documentsIn(after)], true);
}

for (const { meta } of mutations) {
  if (only !== undefined && !only.includes(meta.id)) continue;
  const files = readdirSync(join(CASES, meta.id)).sort();
  describe(meta.id, () => {
    test('metadata is complete', () => {
      for (const text of [meta.title, meta.rationale, meta.writes])
        assert.ok(text.length > 10 && text.length < 700, text);
      assert.ok(meta.references.length > 0 && meta.examples.length > 0 && meta.subjects.length > 0);
      for (const option of Object.values(meta.options)) assert.ok(option.description.length > 5);
    });
    test('has cases of both sides', () => {
      for (const side of ['writes-', 'leaves-'])
        assert.ok(
          files.some((file) => file.startsWith(side)),
          side,
        );
      assert.deepEqual(
        files.filter((file) => !/^(writes|leaves)-[a-z0-9-]+\.yaml$/.test(file)),
        [],
      );
    });
    for (const file of files) {
      test(file, () => {
        const one = readMutationCase(meta.id, join(CASES, meta.id, file), file.startsWith('writes-'));
        const result = run(one);
        const ids = result.written.map(({ mutationId }) => mutationId);
        if (one.stored === undefined) assert.ok(!ids.includes(meta.id), JSON.stringify(result.patch));
        else {
          assert.ok(ids.includes(meta.id), JSON.stringify(result));
          assert.deepEqual(patched(one.subject, result.patch), one.stored);
        }
        assert.deepEqual(
          result.leftOut.map(({ mutationId }) => mutationId),
          one.leftOut,
        );
        for (const { findings } of result.leftOut) assert.ok(findings.length > 0);
        obeysTheContract(one);
      });
    }
    for (const example of meta.examples) {
      test(`example: ${example.title}`, () => {
        const one = exampleCase(meta.id, example);
        assert.deepEqual(patched(one.subject, run(one).patch), one.stored);
        obeysTheContract(one);
      });
    }
  });
}

test('the index holds every mutation, sorted, each with a folder of cases', () => {
  const ids = mutations.map(({ meta }) => meta.id);
  assert.deepEqual(ids, ids.toSorted());
  assert.deepEqual(ids, readdirSync(CASES).sort());
  const folder = join(import.meta.dirname, '../../src/mutations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^\w+\/.*\.ts$/.test(file));
  assert.deepEqual(ids, files.map((file) => file.replace(/^\w+\/|\.ts$/g, '')).sort());
});

test('no mutation has the name of a rule: exemptions name both', () => {
  const names = new Set(rules.map(({ meta }) => meta.id));
  assert.deepEqual(
    mutations.filter(({ meta }) => names.has(meta.id)),
    [],
  );
});
