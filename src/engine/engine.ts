import type { ObjectMeta, ObjectView } from '../model/meta.ts';
import type { Resource, Unknown, ViewChange, World } from '../world/world.ts';
import type { Change } from './change.ts';
import { type ActiveRule, evaluate } from './evaluate.ts';
import type { Finding, Severity } from './finding.ts';
import { acceptedRules } from './overrides.ts';
import { type CompiledExemption, compileExemption, type Policy } from './policy.ts';
import type { Rule, RuleMeta, Transition } from './rule.ts';
import { NOTHING_FOUND, notJudged, type Verdict } from './verdict.ts';

/** The user in whose name namespaces are emptied; refusing it would leave a namespace Terminating for ever. */
const NAMESPACE_CONTROLLER = 'system:serviceaccount:kube-system:namespace-controller';

/** What a single judgement needs to know of the outside. */
export interface Moment {
  /** Today as `YYYY-MM-DD` (UTC): decides whether an exemption has expired. */
  readonly today: string;
  /** True once the time for an answer is over. */
  readonly expired?: () => boolean;
}

/** The rules under one policy, ready to judge. Knows no rule and no kind by name. */
export class Engine {
  readonly policy: Policy;
  /** Metadata of every rule by id. */
  readonly catalogue: ReadonlyMap<string, RuleMeta>;
  readonly #byKind = new Map<string, RulesOfKind>();
  readonly #exemptions: readonly CompiledExemption[];

  constructor(rules: readonly Rule[], policy: Policy) {
    this.policy = policy;
    this.catalogue = new Map(rules.map(({ meta }) => [meta.id, meta]));
    this.#exemptions = policy.exemptions.map(compileExemption);
    for (const rule of rules) this.#activate(rule);
  }

  /** True when some rule judges objects of that kind. */
  judges(kind: string): boolean {
    return this.#byKind.has(kind);
  }

  /** Judges a change: what it introduces decides, faults that were there before never deny. */
  judge(change: Change, world: World, moment: Moment): Verdict {
    const why = reasonNotToJudge(change);
    if (why !== undefined) return notJudged(why);
    const subject = change.after ?? change.before;
    const rules = subject === undefined ? undefined : this.#byKind.get(subject.ref.kind);
    if (subject === undefined || rules === undefined) return NOTHING_FOUND;

    return withStale(this.#judgeBy(rules, subject, change, world, moment), rules, world);
  }

  #judgeBy(rules: RulesOfKind, subject: ObjectView, change: Change, world: World, moment: Moment): Verdict {
    const transition = transitionOf(change, world);
    const overlay = world.withChange(viewChange(change.before, change.after));
    const setting = { ...this.#setting(moment), world: overlay };
    const moved = evaluate(rules.transition, subject, { ...setting, transition });
    if (change.operation === 'DELETE')
      return this.#decide(subject.meta, moved.findings, [], moved.failures, moment, world);

    const standing = evaluate(rules.standing, subject, { ...setting, transition });
    const failures = [...moved.failures, ...standing.failures];
    const earlier =
      standing.findings.length === 0 ? NONE : this.#earlierFindings(rules.standing, change, world, moment);
    const introduced = standing.findings.filter(({ fingerprint }) => !earlier.has(fingerprint));
    const existing = standing.findings.filter(({ fingerprint }) => earlier.has(fingerprint));
    return this.#decide(subject.meta, [...moved.findings, ...introduced], existing, failures, moment, world);
  }

  /** Judges an object that is merely there, as `check` and `audit` do: every finding counts as introduced. */
  judgeStanding(subject: ObjectView, world: World, moment: Moment): Verdict {
    const rules = this.#byKind.get(subject.ref.kind);
    if (rules === undefined) return NOTHING_FOUND;
    if (subject.meta.terminating) return notJudged('terminating');
    const overlay = world.withChange({ after: subject });
    const { findings, failures } = evaluate(rules.standing, subject, { ...this.#setting(moment), world: overlay });
    return this.#decide(subject.meta, findings, [], failures, moment, world);
  }

  #activate(rule: Rule): void {
    const action = this.policy.rules[rule.meta.id]?.action ?? rule.meta.byDefault;
    if (action === 'off') return;
    for (const kind of rule.meta.subjects) {
      let rules = this.#byKind.get(kind);
      if (rules === undefined) {
        rules = { standing: [], transition: [], needs: new Set() };
        this.#byKind.set(kind, rules);
      }
      for (const need of rule.meta.needs) rules.needs.add(need);
      (rule.meta.kind === 'transition' ? rules.transition : rules.standing).push({ rule, action });
    }
  }

  #setting(moment: Moment) {
    return { facts: this.policy.facts, catalogue: this.catalogue, expired: moment.expired ?? NEVER };
  }

  /** Fingerprints of what was wrong with the object before, in the World as it was. */
  #earlierFindings(rules: readonly ActiveRule[], change: Change, world: World, moment: Moment): ReadonlySet<string> {
    if (change.before === undefined) return NONE;
    const before = world.withChange({ after: change.before });
    const { findings } = evaluate(rules, change.before, { ...this.#setting(moment), world: before });
    return new Set(findings.map(({ fingerprint }) => fingerprint));
  }

  #decide(
    meta: ObjectMeta,
    introduced: readonly Finding[],
    existing: readonly Finding[],
    failures: readonly Unknown[],
    moment: Moment,
    world: World,
  ): Verdict {
    const unknowns = failures.length === 0 ? world.unknowns() : [...failures, ...world.unknowns()];
    if (introduced.length === 0 && existing.length === 0) {
      return { ...NOTHING_FOUND, outcome: failures.length > 0 ? 'unable' : 'allow', unknowns };
    }
    const isExempt = (finding: Finding) =>
      this.#exemptions.some((exemption) => exemption.covers(finding.ruleId, finding.subject, moment.today));
    const accepted = new Set(this.policy.overridesAllowed ? acceptedRules(meta) : []);
    const isAccepted = ({ severity, overridable, ruleId }: Finding) =>
      severity === 'error' && overridable && accepted.has(ruleId);
    const exempted = [...introduced, ...existing].filter(isExempt);
    const judged = introduced.filter((finding) => !isExempt(finding));
    const remaining = judged.filter((finding) => !isAccepted(finding)).sort(bySeverity);
    const denied = remaining.some(({ severity }) => severity === 'error');
    return {
      outcome: denied ? 'deny' : failures.length > 0 ? 'unable' : 'allow',
      introduced: remaining,
      existing: existing.filter((finding) => !isExempt(finding)),
      overridden: judged.filter(isAccepted),
      exempted,
      unknowns,
    };
  }
}

/** The rules for one kind, and all they need. */
interface RulesOfKind {
  readonly standing: ActiveRule[];
  readonly transition: ActiveRule[];
  readonly needs: Set<Resource>;
}

function withStale(verdict: Verdict, { needs }: RulesOfKind, world: World): Verdict {
  const { stale } = world.trust;
  if (stale.size === 0) return verdict;
  const relevant = [...stale].filter(([what]) => needs.has(what)).map(([what, why]) => ({ what, why }));
  return relevant.length === 0 ? verdict : { ...verdict, stale: relevant };
}

const NEVER = () => false;
const NONE: ReadonlySet<string> = new Set();
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function bySeverity(a: Finding, b: Finding): number {
  return ORDER[a.severity] - ORDER[b.severity];
}

/** Writes that must pass whatever they hold: others depend on them to bring an object to its end. */
export function reasonNotToJudge(change: Change): string | undefined {
  if (change.subresource !== '') return `subresource ${change.subresource}`;
  if (change.after?.meta.terminating === true || change.before?.meta.terminating === true) return 'terminating';
  if (change.operation === 'DELETE' && change.user === NAMESPACE_CONTROLLER) return 'namespace deletion';
  return undefined;
}

/** A change as a World takes it. */
export function viewChange(before: ObjectView | undefined, after: ObjectView | undefined): ViewChange {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** How the subject of a change came to be as it is. */
export function transitionOf(change: Change, world: World): Transition {
  const subject = change.after ?? change.before;
  const stored = subject === undefined ? undefined : world.stored(subject.ref);
  return {
    operation: change.operation,
    requestVersion: change.requestVersion,
    user: change.user,
    ...(change.before === undefined ? {} : { before: change.before }),
    ...(stored === undefined ? {} : { stored }),
  };
}
