import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readReviewText } from '../../src/admission/read-text.ts';
import { RequestFault } from '../../src/admission/review.ts';
import { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../../src/engine/policy.ts';
import { mutations } from '../../src/mutations/index.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeRequest } from '../../src/server/judge-request.ts';
import { mutateRequest } from '../../src/server/mutate-request.ts';
import { loadWorld, parseYaml } from '../../src/sources/load-world.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { mutatorUnder, patched } from '../mutations/mutation-case.ts';

const folder = join(import.meta.dirname, '../recorded');
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.includes('200k'))
  .map((file) => JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
const MUTANTS = 15_000;

const world = new ClusterWorld({ scope: 'cluster', parseYaml });
const engine = new Engine(rules, DEFAULT_POLICY);
before(() => loadWorld(world, [join(import.meta.dirname, '../../examples/world')]));

/** A small seeded generator (mulberry32), so that a failing mutant can be made again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '::',
  '0.0.0.0/0',
  '10.0.0.1-',
  'x'.repeat(300),
  '\u0000\u202e',
  [],
  {},
  [[]],
  { a: {} },
  ['a', 1, null],
  '192.168.1.1-192.168.1.255',
  'layer2',
  'can_reach:',
  'CREATE',
  'v1alpha1',
];

type Container = Record<string, unknown> | unknown[];

function containersOf(value: unknown, into: Container[] = []): Container[] {
  if (typeof value !== 'object' || value === null) return into;
  into.push(value as Container);
  for (const entry of Object.values(value)) containersOf(entry, into);
  return into;
}

/** Replaces, removes or adds a few values anywhere in the document. */
function mutateValues(text: string, random: () => number): string {
  const document: unknown = JSON.parse(text);
  for (let edit = 0; edit < 1 + random() * 3; edit += 1) {
    const containers = containersOf(document);
    const target = containers[Math.floor(random() * containers.length)] as Record<string, unknown>;
    const keys = Object.keys(target);
    const key = keys[Math.floor(random() * keys.length)] ?? 'spec';
    if (random() < 0.2) delete target[key];
    else target[key] = structuredClone(VALUES[Math.floor(random() * VALUES.length)]);
  }
  return JSON.stringify(document);
}

/** Cuts, doubles or changes a few characters of the text. */
function mutateText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 20);
  const piece =
    ['', text.slice(at, at + length), '"', '{', '}', '[', ']', '\\', ',', '\u0000'][Math.floor(random() * 10)] ?? '';
  return text.slice(0, at) + piece + text.slice(at + (random() < 0.5 ? length : 0));
}

test(`${MUTANTS} mutated reviews: a verdict or a clean refusal, never a failure`, () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= MUTANTS; seed += 1) {
    const random = randomFrom(seed);
    const original = seeds[seed % seeds.length] ?? '';
    const text = random() < 0.75 ? mutateValues(original, random) : mutateText(original, random);
    const outcome = outcomeOf(text, seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  for (const expected of ['allow', 'deny', 'refused'])
    assert.ok((outcomes.get(expected) ?? 0) > 100, `${expected}: ${[...outcomes]}`);
  assert.equal(outcomes.get('unable'), undefined, 'a rule failed on some mutant');
});

test('a part of them with every mutation switched on: a patch that fits the object, and nothing the second time', () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= MUTANTS; seed += 3) {
    const random = randomFrom(seed);
    const outcome = mutationOutcomeOf(mutateValues(seeds[seed % seeds.length] ?? '', random), seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  for (const expected of ['written', 'nothing', 'refused'])
    assert.ok((outcomes.get(expected) ?? 0) > 100, `${expected}: ${[...outcomes]}`);
});

const mutator = mutatorUnder({
  ...DEFAULT_POLICY,
  mutations: Object.fromEntries(
    mutations.map(({ meta }) => [meta.id, { enabled: true, interface: 'eth0', namespaces: ['*'] }]),
  ),
});

function mutationOutcomeOf(text: string, seed: number): string {
  const dependencies = { engine: () => engine, mutator: () => mutator, world, now: Date.now };
  const ask = (review: unknown) => mutateRequest(review, Number.POSITIVE_INFINITY, dependencies);
  try {
    const review = JSON.parse(text);
    const { result, body } = ask(review);
    assert.equal(JSON.parse(body).response.allowed, true);
    for (const { why } of result.unknowns)
      assert.match(why, /^writing failed: nothing can be written under/, `seed ${seed}`);
    if (result.patch.length === 0) return 'nothing';
    review.request.object = patched(review.request.object, result.patch);
    assert.deepEqual(ask(review).result.patch, [], `seed ${seed}`);
    return 'written';
  } catch (error) {
    assert.ok(error instanceof RequestFault, `seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    return 'refused';
  }
}

function outcomeOf(text: string, seed: number): string {
  try {
    const { verdict, body } = judgeRequest(readReviewText(text), Number.POSITIVE_INFINITY, {
      engine: () => engine,
      world,
      now: Date.now,
    });
    assert.equal(typeof JSON.parse(body).response.allowed, 'boolean');
    if (verdict.outcome === 'unable') assert.fail(`seed ${seed}: ${JSON.stringify(verdict.unknowns[0])}`);
    return verdict.outcome;
  } catch (error) {
    assert.ok(error instanceof RequestFault, `seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    assert.ok(error.status >= 400 && error.status < 500);
    return 'refused';
  }
}
