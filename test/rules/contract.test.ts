import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Engine } from '../../src/engine/engine.ts';
import { type Finding, formatPath } from '../../src/engine/finding.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { type Case, caseOf, loadRule, parseYaml, readCase } from './case-file.ts';

// ONLY=<rule id>,<rule id> restricts the run while a rule is being written.
const only = process.env['ONLY']?.split(',');
const CASES = join(import.meta.dirname, '../cases');

const MOMENT = { today: '2026-01-01' };

function judge(rule: Rule, { change, world, policy }: Case): readonly Finding[] {
  const engine = new Engine([rule], policy);
  const verdict = engine.judge(change, world, MOMENT);
  const failed = verdict.unknowns.filter(({ what }) => what === rule.meta.id);
  assert.deepEqual(failed, []);
  return verdict.introduced;
}

/** Ids of all rules that warn or deny. */
function speakers({ change, world, policy }: Case): readonly string[] {
  const { introduced } = new Engine(rules, policy).judge(change, world, MOMENT);
  const audible = introduced.filter(({ severity }) => severity !== 'info');
  return [...new Set(audible.map(({ ruleId }) => ruleId))].sort();
}

/** The same case in a World that holds `objects` in their order. */
function inWorldOf(one: Case, objects: Case['objects'], scope = one.world.scope): Case {
  const world = new ClusterWorld({ scope, parseYaml, facts: one.policy.facts });
  for (const object of objects) world.apply(object);
  return { ...one, world };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Map) return;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key));
}

const prints = (findings: readonly Finding[]) =>
  findings.map(({ fingerprint, message }) => `${fingerprint} ${message}`).sort();

/** What holds for every case of every rule. */
function obeysTheContract(rule: Rule, one: Case): void {
  const found = judge(rule, one);
  deepFreeze(one.change);
  assert.deepEqual(prints(judge(rule, one)), prints(found), 'the subject was changed, or the answer differs');
  assert.deepEqual(prints(judge(rule, inWorldOf(one, one.objects))), prints(found), 'the same world again');
  assert.deepEqual(
    prints(judge(rule, inWorldOf(one, one.objects.toReversed()))),
    prints(found),
    'depends on the order of objects',
  );
  judge(rule, inWorldOf(one, []));
  judge(rule, inWorldOf(one, [], 'partial'));
  for (const finding of found)
    assert.ok(resolves(finding.path, one), `${formatPath(finding.path)} is no place in the subject`);
}

/** A path leads to something in the subject, or to a field that could stand where it ends. */
function resolves(path: Finding['path'], { subjectObject }: Case): boolean {
  let value: unknown = subjectObject;
  for (const [index, part] of path.entries()) {
    if (typeof value !== 'object' || value === null) return index === path.length;
    if (!(part in value)) return index >= path.length - 1 || path[0] === 'metadata' || path[0] === 'spec';
    value = Reflect.get(value, part);
  }
  return true;
}

function exampleCases(rule: Rule, side: 'good' | 'bad'): Case[] {
  return rule.meta.examples[side].map((example) => {
    const text = example.before === undefined ? example.yaml : `${example.before}\n---\n${example.yaml}`;
    return caseOf(`${side} example: ${example.title}`, text, {
      ...(example.operation === undefined ? {} : { operation: example.operation }),
      ...(example.requestVersion === undefined ? {} : { requestVersion: example.requestVersion }),
    });
  });
}

function audible(found: readonly Finding[]): boolean {
  return found.some(({ severity }) => severity !== 'info');
}

function expectBad(found: readonly Finding[], one: Case): void {
  assert.ok(found.length > 0, 'a bad case must give a finding');
  for (const finding of found) {
    assert.equal(finding.subject.name, (one.change.after ?? one.change.before)?.ref.name);
    assert.ok(finding.message.length > 0 && finding.remedy.length > 0);
    assert.doesNotMatch(finding.message + finding.remedy, /\p{Cc}|undefined|\[object/u);
  }
  if (one.expected.length === 0) return;
  assert.deepEqual(
    found.map((finding) => formatPath(finding.path)).sort(),
    one.expected.map((expected, index) => expected.path ?? formatPath(found[index]?.path ?? [])).sort(),
  );
  for (const expected of one.expected) {
    const match = found.find(
      (finding) =>
        (expected.path === undefined || formatPath(finding.path) === expected.path) &&
        (expected.severity === undefined || finding.severity === expected.severity) &&
        (expected.related ?? []).every((name) => finding.related.some((ref) => ref.name === name)) &&
        (expected.says ?? []).every((text) => `${finding.message}; ${finding.remedy}`.includes(text)),
    );
    assert.ok(match, `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
}

for (const id of readdirSync(CASES).sort()) {
  if (only !== undefined && !only.includes(id)) continue;
  const rule = await loadRule(id);
  const files = readdirSync(join(CASES, id)).sort();
  describe(id, () => {
    test('metadata is complete', () => {
      const { meta } = rule;
      assert.equal(meta.id, id);
      for (const text of [meta.title, meta.rationale, meta.remedy]) assert.ok(text.length > 10);
      assert.ok(meta.references.length > 0 && meta.examples.good.length > 0 && meta.examples.bad.length > 0);
    });
    test('has good and bad cases', () => {
      assert.ok(files.some((file) => file.startsWith('good-')) && files.some((file) => file.startsWith('bad-')));
      assert.deepEqual(
        files.filter((file) => !/^(good|bad)-[a-z0-9-]+\.yaml$/.test(file)),
        [],
      );
    });
    const cases = files.map((file) => ({ file, one: readCase(join(CASES, id, file)) }));
    for (const { file, one } of cases) {
      test(file, () => {
        const found = judge(rule, one);
        if (file.startsWith('good-')) assert.deepEqual(found, []);
        else expectBad(found, one);
        const expected = [...(file.startsWith('bad-') && audible(found) ? [id] : []), ...one.also].sort();
        assert.deepEqual(speakers(one), expected, 'rules that speak');
        obeysTheContract(rule, one);
      });
    }
    for (const one of exampleCases(rule, 'good')) test(one.title, () => assert.deepEqual(judge(rule, one), []));
    for (const one of exampleCases(rule, 'bad')) test(one.title, () => expectBad(judge(rule, one), one));
  });
}

describe('the index', () => {
  test('holds every rule, sorted, each with a folder of cases', () => {
    const ids = rules.map(({ meta }) => meta.id);
    assert.deepEqual(ids, ids.toSorted());
    assert.deepEqual(ids, readdirSync(CASES).sort());
  });
});
