import type { ObjectView } from '../model/meta.ts';
import type { Facts, Resource, Unknown, World } from '../world/world.ts';
import { type Finding, findingOf } from './finding.ts';
import { type Action, severityUnder } from './policy.ts';
import type { Rule, RuleContext, RuleMeta, Transition } from './rule.ts';

/** A rule with what the policy makes of it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly action: Action | undefined;
}

/** Findings on one subject, and what failed while looking. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly failures: readonly Unknown[];
}

/** What evaluation needs besides rules and subject. */
export interface EvaluationSetting {
  readonly world: World;
  readonly facts: Facts;
  readonly catalogue: ReadonlyMap<string, RuleMeta>;
  readonly transition?: Transition;
  /** True once the time for an answer is over; asked between rules. */
  readonly expired: () => boolean;
}

/**
 * Runs rules on one subject. A rule that throws does not end the others: what it would have found is unknown, and an
 * unknown is never the same as fine.
 */
export function evaluate(rules: readonly ActiveRule[], subject: ObjectView, setting: EvaluationSetting): Evaluation {
  const findings: Finding[] = [];
  const failures: Unknown[] = [];
  const context: RuleContext = {
    world: setting.world,
    facts: setting.facts,
    rules: setting.catalogue,
    ...(setting.transition === undefined ? {} : { transition: setting.transition }),
  };
  const { notSynced } = setting.world.trust;
  const missing = new Map<Resource, string>();
  let expired = false;
  for (const [index, active] of rules.entries()) {
    // The clock is asked every few rules only: asking costs as much as a simple rule.
    if (index % RULES_PER_LOOK === 0) expired = setting.expired();
    if (expired) {
      failures.push({ what: active.rule.meta.id, why: 'the time for an answer was over before it ran' });
      continue;
    }
    if (notSynced.size > 0 && lacks(active.rule.meta.needs, notSynced, missing)) continue;
    try {
      collect(active, subject, context, findings);
    } catch (error) {
      failures.push({
        what: active.rule.meta.id,
        why: `the rule failed: ${error instanceof Error ? error.message : error}`,
      });
    }
  }
  for (const [what, why] of missing) failures.push({ what, why });
  return { findings, failures };
}

/** True when something a rule needs is not there yet; what that is goes into `missing`, once for all rules. */
function lacks(
  needs: readonly Resource[],
  notSynced: ReadonlyMap<Resource, string>,
  missing: Map<Resource, string>,
): boolean {
  let lacking = false;
  for (const need of needs) {
    const why = notSynced.get(need);
    if (why === undefined) continue;
    missing.set(need, why);
    lacking = true;
  }
  return lacking;
}

const RULES_PER_LOOK = 8;

function collect({ rule, action }: ActiveRule, subject: ObjectView, context: RuleContext, into: Finding[]): void {
  for (const draft of rule.check(subject, context)) {
    const own = draft.severity ?? rule.meta.severity;
    const unproven = draft.missing === true && context.world.scope === 'partial';
    const severity = unproven ? 'info' : severityUnder(action, own);
    // A warning that the policy raised to an error is the operator's wish, not a law of nature: it stays overridable.
    const overridable = own === 'error' ? (draft.overridable ?? rule.meta.overridable) : true;
    into.push(findingOf(rule.meta.id, severity, overridable, subject.ref, draft));
  }
}
