import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Change } from '../../src/engine/change.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { Draft } from '../../src/engine/finding.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import type { Rule, RuleContext, RuleMeta } from '../../src/engine/rule.ts';
import { type Eip, eipFrom } from '../../src/model/eip.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';

const TODAY = { today: '2026-06-01' };

function ruleOf(
  id: string,
  check: (eip: Eip, context: RuleContext<Eip>) => Iterable<Draft>,
  meta: Partial<RuleMeta> = {},
): Rule<Eip> {
  return {
    meta: {
      id,
      title: id,
      kind: 'object',
      subjects: ['Eip'],
      severity: 'error',
      overridable: true,
      needs: [],
      rationale: '',
      remedy: '',
      references: [],
      examples: { good: [], bad: [] },
      since: '0.1.0',
      ...meta,
    },
    check,
  };
}

/** Finds fault with every Eip whose interface is not eth0; the value is the key. */
const interfaceRule = ruleOf('interface-rule', function* (eip) {
  if (eip.interface.text === 'eth0') return;
  yield {
    fault: 'Invalid',
    path: ['spec', 'interface'],
    message: 'is not eth0',
    remedy: 'write eth0',
    key: eip.interface.text,
  };
});

function eip(spec: object, metadata: object = {}): Eip {
  return eipFrom({
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name: 'lab', ...metadata },
    spec,
  });
}

function changeOf(over: Partial<Change>): Change {
  return {
    uid: 'u',
    operation: 'CREATE',
    user: 'alice',
    dryRun: false,
    subresource: '',
    requestVersion: 'v1alpha2',
    ...over,
  };
}

const update = (before: Eip, after: Eip, over: Partial<Change> = {}) =>
  changeOf({ operation: 'UPDATE', before, after, ...over });
const emptyWorld = () => new ClusterWorld({ scope: 'cluster', parseYaml: () => ({}) });
const policyWith = (over: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...over });

function judge(
  change: Change,
  rules: readonly Rule[] = [interfaceRule],
  policy = DEFAULT_POLICY,
  moment: Parameters<Engine['judge']>[2] = TODAY,
) {
  return new Engine(rules, policy).judge(change, emptyWorld(), moment);
}

const bad = eip({ interface: 'eth9' });

describe('ratcheting', () => {
  test('a fault that the change brings denies', () => {
    assert.equal(judge(update(eip({ interface: 'eth0' }), bad)).outcome, 'deny');
    assert.equal(judge(changeOf({ after: bad })).outcome, 'deny');
  });
  test('a fault that was there before is existing and denies nothing', () => {
    const verdict = judge(update(bad, eip({ interface: 'eth9' }, { labels: { team: 'net' } })));
    assert.equal(verdict.outcome, 'allow');
    assert.equal(verdict.introduced.length, 0);
    assert.deepEqual(
      verdict.existing.map(({ ruleId }) => ruleId),
      ['interface-rule'],
    );
  });
  test('one bad value exchanged for another is introduced', () => {
    assert.equal(judge(update(bad, eip({ interface: 'eth8' }))).outcome, 'deny');
  });
});

describe('never judged', () => {
  const cases: readonly (readonly [string, Change])[] = [
    ['terminating', update(bad, eip({ interface: 'eth8' }, { deletionTimestamp: '2026-01-01T00:00:00Z' }))],
    ['subresource status', update(eip({ interface: 'eth0' }), bad, { subresource: 'status' })],
    [
      'namespace deletion',
      changeOf({ operation: 'DELETE', before: bad, user: 'system:serviceaccount:kube-system:namespace-controller' }),
    ],
  ];
  for (const [why, change] of cases) {
    test(why, () => {
      const verdict = judge(change, [
        interfaceRule,
        ruleOf(
          'delete',
          function* () {
            yield { fault: 'Forbidden', path: ['metadata', 'name'], message: 'm', remedy: 'r' };
          },
          { kind: 'transition' },
        ),
      ]);
      assert.equal(verdict.outcome, 'allow');
      assert.equal(verdict.unjudged, why);
    });
  }
});

describe('transition rules', () => {
  const seen: unknown[] = [];
  const transition = ruleOf(
    'moved',
    function* (_eip, { transition: t }) {
      seen.push([t?.operation, t?.before?.interface.text, t?.requestVersion]);
      if (t?.operation === 'DELETE')
        yield { fault: 'Forbidden', path: ['metadata', 'name'], message: 'in use', remedy: 'wait' };
    },
    { kind: 'transition' },
  );
  test('see the subject before, run on DELETE, and are not ratcheted', () => {
    assert.equal(judge(update(bad, eip({ interface: 'eth0' })), [transition]).outcome, 'allow');
    assert.equal(judge(changeOf({ operation: 'DELETE', before: bad }), [transition]).outcome, 'deny');
    assert.deepEqual(seen, [
      ['UPDATE', 'eth9', 'v1alpha2'],
      ['DELETE', 'eth9', 'v1alpha2'],
    ]);
  });
  test('do not run for objects that are merely there', () => {
    const count = seen.length;
    new Engine([transition], DEFAULT_POLICY).judgeStanding(bad, emptyWorld(), TODAY);
    assert.equal(seen.length, count);
  });
});

describe('overrides and policy', () => {
  const accepted = eip({ interface: 'eth9' }, { annotations: { 'layer2-guard.io/accept': 'other, interface-rule' } });
  test('an accepted error becomes a warning', () => {
    const verdict = judge(changeOf({ after: accepted }));
    assert.equal(verdict.outcome, 'allow');
    assert.equal(verdict.overridden.length, 1);
  });
  test('not when the rule cannot be overridden, nor when the policy forbids it', () => {
    const rigid = { ...interfaceRule, meta: { ...interfaceRule.meta, overridable: false } };
    assert.equal(judge(changeOf({ after: accepted }), [rigid]).outcome, 'deny');
    assert.equal(
      judge(changeOf({ after: accepted }), [interfaceRule], policyWith({ overridesAllowed: false })).outcome,
      'deny',
    );
  });
  for (const [action, outcome, severity] of [
    ['deny', 'deny', 'error'],
    ['warn', 'allow', 'warning'],
    ['audit', 'allow', 'info'],
  ] as const) {
    test(`action ${action}`, () => {
      const verdict = judge(
        changeOf({ after: bad }),
        [interfaceRule],
        policyWith({ rules: { 'interface-rule': { action } } }),
      );
      assert.equal(verdict.outcome, outcome);
      assert.deepEqual(
        verdict.introduced.map((finding) => finding.severity),
        [severity],
      );
    });
  }
  test('action off: not run at all', () => {
    const never = ruleOf('never', () => {
      throw new Error('ran');
    });
    assert.equal(
      judge(changeOf({ after: bad }), [never], policyWith({ rules: { never: { action: 'off' } } })).outcome,
      'allow',
    );
  });
  test('exemptions match by glob and end on the day they expire', () => {
    const exemption = {
      rules: ['interface-rule'],
      match: { kind: 'Eip', name: 'l?b*' },
      reason: 'old',
      expires: '2026-06-02',
    };
    const policy = policyWith({ exemptions: [exemption] });
    assert.equal(judge(changeOf({ after: bad }), [interfaceRule], policy).exempted.length, 1);
    assert.equal(judge(changeOf({ after: bad }), [interfaceRule], policy).outcome, 'allow');
    assert.equal(judge(changeOf({ after: bad }), [interfaceRule], policy, { today: '2026-06-02' }).outcome, 'deny');
    const other = policyWith({ exemptions: [{ ...exemption, match: { name: 'office' } }] });
    assert.equal(judge(changeOf({ after: bad }), [interfaceRule], other).outcome, 'deny');
  });
});

describe('could not tell', () => {
  const failing = ruleOf('failing', () => {
    throw new Error('broken');
  });
  test('a rule that throws makes the verdict unable, never fine', () => {
    const verdict = judge(changeOf({ after: eip({ interface: 'eth0' }) }), [failing, interfaceRule]);
    assert.equal(verdict.outcome, 'unable');
    assert.match(verdict.unknowns[0]?.why ?? '', /broken/);
  });
  test('an error found by another rule still denies', () => {
    assert.equal(judge(changeOf({ after: bad }), [failing, interfaceRule]).outcome, 'deny');
  });
  test('rules are not started once the time is over', () => {
    const verdict = judge(changeOf({ after: bad }), [interfaceRule], DEFAULT_POLICY, { ...TODAY, expired: () => true });
    assert.equal(verdict.outcome, 'unable');
    assert.equal(verdict.introduced.length, 0);
  });
});

describe('rules that are off by default', () => {
  const off = ruleOf('off-rule', interfaceRule.check, { byDefault: 'off' });
  test('run only where the policy names an action', () => {
    assert.deepEqual(judge(changeOf({ after: bad }), [off]).introduced, []);
    const policy = policyWith({ rules: { 'off-rule': { action: 'warn' } } });
    const { introduced } = judge(changeOf({ after: bad }), [off], policy);
    assert.deepEqual(
      introduced.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      ['off-rule warning'],
    );
  });
});

test('a transition says who writes', () => {
  const users: (string | undefined)[] = [];
  const rule = ruleOf(
    'who-rule',
    (_, { transition }) => {
      users.push(transition?.user);
      return [];
    },
    { kind: 'transition' },
  );
  judge(changeOf({ after: bad, user: 'bob' }), [rule]);
  assert.deepEqual(users, ['bob']);
});
