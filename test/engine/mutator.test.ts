import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Engine } from '../../src/engine/engine.ts';
import { NO_DRAFTS } from '../../src/engine/finding.ts';
import type { Amendment, Mutation, MutationMeta } from '../../src/engine/mutation.ts';
import { Mutator } from '../../src/engine/mutator.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { amendedText, leftOutText } from '../../src/engine/wording.ts';
import type { Eip } from '../../src/model/eip.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { FULL_TRUST, type Resource, type Trust } from '../../src/world/world.ts';
import { mutated } from '../mutations/mutation-case.ts';
import { parseYaml } from '../rules/case-file.ts';

const OBJECT: JsonObject = {
  apiVersion: 'network.kubesphere.io/v1alpha2',
  kind: 'Eip',
  metadata: { name: 'lab' },
  spec: { address: '10.0.0.1' },
};

/** A mutation that writes `value` into an annotation, unless the test says otherwise. */
function mutation(id: string, more: Partial<MutationMeta> & { amend?: Mutation<Eip>['amend'] } = {}): Mutation {
  const { amend, ...meta } = more;
  const path = ['metadata', 'annotations', `layer2-guard.io/${id}`];
  const write: Amendment[] = [{ path, value: 'x', why: 'the test wants it' }];
  return {
    meta: {
      ...{ id, title: id, subjects: ['Eip'], needs: [], rationale: '', writes: '', options: {}, references: [] },
      ...{ examples: [], since: '0.1.0', ...meta },
    },
    amend: (amend ?? (() => write)) as Mutation['amend'],
  };
}

/** A rule that finds a fault when all these annotations are there. */
function ruleAgainst(...ids: readonly string[]): Rule {
  const keys = ids.map((id) => `layer2-guard.io/${id}`);
  return {
    meta: {
      ...{ id: `no-${ids.join('-')}`, title: '', kind: 'object', subjects: ['Eip'], severity: 'warning' },
      ...{ overridable: true, needs: [], rationale: '', remedy: '', references: [], since: '' },
      examples: { good: [], bad: [] },
    },
    check: ({ meta }) =>
      keys.some((key) => meta.annotations[key] === undefined)
        ? NO_DRAFTS
        : [{ fault: 'Invalid', path: ['metadata', 'annotations'], message: 'are too many', remedy: 'remove one' }],
  };
}

const policyOf = (ids: readonly string[], more: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  mutations: Object.fromEntries(ids.map((id) => [id, { enabled: true }])),
  ...more,
});
const worldWith = (trust: Partial<Trust> = {}) => {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  return Object.defineProperty(world, 'trust', { value: { ...FULL_TRUST, ...trust } });
};

function run(
  mutations: readonly Mutation[],
  given: { rules?: readonly Rule[]; policy?: Policy; world?: ClusterWorld; object?: JsonObject } = {},
) {
  const { rules = [], policy = policyOf(mutations.map(({ meta }) => meta.id)), world = worldWith() } = given;
  return mutated(new Mutator(mutations, new Engine(rules, policy)), world, given.object ?? OBJECT);
}
const idsIn = (written: readonly { mutationId: string }[]) => written.map(({ mutationId }) => mutationId);

describe('mutations together', () => {
  test('write one after the other, the first brings the parent', () => {
    const { patch, written } = run([mutation('a'), mutation('b')]);
    assert.deepEqual(
      patch.map(({ op, path }) => `${op} ${path}`),
      ['add /metadata/annotations', 'add /metadata/annotations/layer2-guard.io~1b'],
    );
    assert.deepEqual(idsIn(written), ['a', 'b']);
  });
  test('see what later ones wrote, whatever their order', () => {
    const second = mutation('a', {
      amend: ({ meta }) =>
        meta.annotations['layer2-guard.io/b'] === undefined
          ? []
          : [{ path: ['spec', 'protocol'], value: 'layer2', why: 'b is there' }],
    });
    assert.deepEqual(idsIn(run([second, mutation('b')]).written), ['b', 'a']);
  });
  test('the largest set without a new finding is written, of equals the one with earlier mutations', () => {
    const three = [mutation('a'), mutation('b'), mutation('c')];
    const pair = run(three, { rules: [ruleAgainst('b', 'c')] });
    assert.deepEqual(idsIn(pair.written), ['a', 'b']);
    assert.deepEqual(
      pair.leftOut.map(({ mutationId, findings }) => [mutationId, findings.map(({ ruleId }) => ruleId)]),
      [['c', ['no-b-c']]],
    );
    assert.deepEqual(idsIn(run(three, { rules: [ruleAgainst('a')] }).written), ['b', 'c']);
    const none = run(three, { rules: [ruleAgainst('a'), ruleAgainst('b'), ruleAgainst('c')] });
    assert.deepEqual(none.patch, []);
    assert.deepEqual(idsIn(none.leftOut), ['a', 'b', 'c']);
  });
  test('a finding that the object has without them does not count', () => {
    const rule: Rule = {
      ...ruleAgainst('z'),
      check: () => [{ fault: 'Invalid', path: ['spec'], message: 'is there anyway', remedy: 'nothing' }],
    };
    assert.deepEqual(idsIn(run([mutation('a')], { rules: [rule] }).written), ['a']);
  });
  test('an exempted finding does not count, and an exempted object is not written into', () => {
    const exempt = (rule: string) => ({ exemptions: [{ rules: [rule], match: { name: 'la*' }, reason: 'test' }] });
    const rules = [ruleAgainst('a')];
    assert.deepEqual(idsIn(run([mutation('a')], { rules, policy: policyOf(['a'], exempt('no-a')) }).written), ['a']);
    assert.deepEqual(run([mutation('a')], { policy: policyOf(['a'], exempt('a')) }).patch, []);
  });
});

describe('nothing is written, and why is said', () => {
  const lost = new Map<Resource, string>([['nodes', 'not listed yet']]);
  test('while the World lacks what a mutation reads', () => {
    const needing = mutation('a', { needs: ['nodes'] });
    for (const trust of [{ notSynced: lost }, { stale: lost }]) {
      const { patch, unknowns } = run([needing], { world: worldWith(trust) });
      assert.deepEqual(patch, []);
      assert.deepEqual(unknowns, [{ what: 'nodes', why: 'not listed yet' }]);
    }
    assert.deepEqual(idsIn(run([mutation('a')], { world: worldWith({ notSynced: lost }) }).written), ['a']);
  });
  test('while a rule that would judge the result cannot', () => {
    const base = ruleAgainst('z');
    const rule: Rule = { ...base, meta: { ...base.meta, needs: ['nodes'] } };
    const { patch, unknowns } = run([mutation('a')], { rules: [rule], world: worldWith({ notSynced: lost }) });
    assert.deepEqual(patch, []);
    assert.deepEqual(unknowns[0], { what: 'nodes', why: 'not listed yet' });
  });
  test('when a mutation throws, or never comes to rest', () => {
    const thrown = mutation('a', {
      amend: () => {
        throw new Error('broken');
      },
    });
    assert.deepEqual(run([thrown, mutation('b')]).unknowns, [{ what: 'mutations', why: 'writing failed: broken' }]);
    let count = 0;
    const restless = mutation('a', { amend: () => [{ path: ['spec', 'n'], value: count++, why: '' }] });
    const { patch, unknowns } = run([restless]);
    assert.deepEqual(patch, []);
    assert.match(unknowns[0]?.why ?? '', /a finds something to write for ever/);
  });
});

describe('the policy', () => {
  test('switches on one by one or all, by default none', () => {
    const all = [mutation('a'), mutation('b', { subjects: ['Service'] })];
    const under = (mutations: Policy['mutations']) =>
      new Mutator(all, new Engine([], { ...DEFAULT_POLICY, mutations }));
    const kinds = (mutator: Mutator) => ['Eip', 'Service', 'Node'].filter((kind) => mutator.mutates(kind));
    assert.deepEqual(kinds(under({})), []);
    assert.deepEqual(kinds(under({ b: { enabled: true }, a: { enabled: false } })), ['Service']);
    assert.deepEqual(kinds(under('all')), ['Eip', 'Service']);
    assert.deepEqual(
      under('all').enabled.map(({ id }) => id),
      ['a', 'b'],
    );
  });
  test('gives options, which are the defaults where it names none', () => {
    const seen: unknown[] = [];
    const options = {
      one: { description: '', schema: {}, byDefault: 1 },
      two: { description: '', schema: {}, needed: true as const },
    };
    const asking = mutation('a', {
      options,
      amend: (_eip, context) => {
        seen.push(context.options['one'], context.options['two']);
        return [];
      },
    });
    run([asking]);
    run([asking], { policy: { ...DEFAULT_POLICY, mutations: { a: { enabled: true, one: 2, two: 3 } } } });
    assert.deepEqual(seen, [1, undefined, 2, 3]);
    const mutator = new Mutator([asking], new Engine([], policyOf(['a'])));
    assert.deepEqual(mutator.notices(), ['mutations.a writes nothing without the option two']);
  });
});

describe('an update', () => {
  const before = { ...OBJECT, spec: { address: '10.0.0.1', disable: false } };
  const onProtocol = (orChanged?: Amendment['orChanged']) =>
    mutation('a', {
      amend: (eip) =>
        eip.protocolText === undefined
          ? [
              {
                path: ['spec', 'protocol'],
                value: 'bgp',
                why: 'absent',
                ...(orChanged === undefined ? {} : { orChanged }),
              },
            ]
          : [],
    });
  const update = (one: Mutation, after: object, was: JsonObject = before) => {
    const mutator = new Mutator([one], new Engine([], policyOf(['a'])));
    return mutated(mutator, worldWith(), { ...OBJECT, spec: after }, was).patch.length;
  };
  test('that does not touch the field is left alone', () => {
    assert.equal(update(onProtocol(), { address: '10.0.0.1', disable: true }), 0);
    assert.equal(update(onProtocol([['spec', 'disable']]), { address: '10.0.0.1', disable: true }), 1);
    assert.equal(update(onProtocol([['spec', 'disable']]), { address: '10.0.0.1', disable: false }), 0);
  });
  test('that removes it is amended', () => {
    assert.equal(update(onProtocol(), { address: '10.0.0.1' }, { ...OBJECT, spec: { protocol: 'bgp' } }), 1);
  });
});

describe('texts', () => {
  test('are at most as long as asked for, end with the id, and hold nothing that a terminal would obey', () => {
    const subject = {
      apiVersion: 'v1',
      kind: 'Service',
      namespace: 'n'.repeat(63),
      name: `\u001b[31m${'x'.repeat(250)}`,
    };
    const path = ['metadata', 'annotations', 'k'.repeat(300)];
    const text = amendedText(
      { mutationId: 'an-id', subject, path, was: '\u202e'.repeat(90), value: 'v', why: 'w' },
      250,
    );
    assert.ok(text.length <= 250, String(text.length));
    assert.match(text, / \[an-id\]$/);
    assert.doesNotMatch(text, /[\p{Cc}\u202e]/u);
    const short = { ...subject, namespace: 'shop', name: 'web' };
    assert.equal(
      amendedText(
        { mutationId: 'a', subject: short, path: ['spec', 'x'], was: undefined, value: true, why: 'so' },
        250,
      ),
      'Service "shop/web" spec.x: "true" was written: so [a]',
    );
    const [leftOut] = run([mutation('a')], { rules: [ruleAgainst('a')] }).leftOut;
    assert.ok(leftOut);
    assert.equal(
      leftOutText(leftOut, short, 250),
      'Service "shop/web": a is left out, it would lead to metadata.annotations: are too many [no-a]',
    );
    assert.ok(leftOutText(leftOut, subject, 250).length <= 250);
  });
});
