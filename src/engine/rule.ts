import type { ObjectView } from '../model/meta.ts';
import type { Facts, Resource, World } from '../world/world.ts';
import type { Draft, Severity } from './finding.ts';

/** `object`: needs the subject alone; `relation`: asks the World; `transition`: needs the subject before the change. */
export type RuleKind = 'object' | 'relation' | 'transition';

/** An example in a rule's metadata: YAML whose last document is the subject, the ones before it are the World. */
export interface Example {
  readonly title: string;
  readonly yaml: string;
  /** Transition rules: the subject as it was (UPDATE), as YAML. */
  readonly before?: string;
  /** `DELETE` when the example deletes its subject. */
  readonly operation?: 'DELETE';
  /** API version that the client used, e.g. `v1alpha1`, where it is not the subject's own. */
  readonly requestVersion?: string;
}

/** Everything a user reads about a rule; docs, `explain`, the policy schema and test cases are derived from it. */
export interface RuleMeta {
  /** Stable kebab-case name of the fault; also the file name. */
  readonly id: string;
  /** The fault in one line, without full stop. */
  readonly title: string;
  readonly kind: RuleKind;
  /** Kinds of subject, e.g. `Eip`. */
  readonly subjects: readonly string[];
  /** Default severity of its findings; a draft may carry another. */
  readonly severity: Severity;
  /** True when `layer2-guard.io/accept` turns its errors into warnings. */
  readonly overridable: boolean;
  /** `off`: runs only where the policy names an action for it. */
  readonly byDefault?: 'off';
  /** What it reads besides its subject; without it the rule cannot tell. */
  readonly needs: readonly Resource[];
  /** What happens in the cluster when nobody objects, with the upstream fact behind it. */
  readonly rationale: string;
  /** What to do about it in general. */
  readonly remedy: string;
  /** Addresses of upstream documentation, source or reports. */
  readonly references: readonly string[];
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  /** Version of layer2-guard that brought it. */
  readonly since: string;
}

/** How the subject came to be as it is; absent for an object that is merely there. */
export interface Transition<S extends ObjectView = ObjectView> {
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  /** The subject as the API server says it was; absent on CREATE. */
  readonly before?: S;
  /** The subject as the World holds it, which a write through an older API version hides from the request. */
  readonly stored?: S;
  /** API version the client wrote through, e.g. `v1alpha1`. */
  readonly requestVersion: string;
  /** Who writes, as the API server names them, e.g. `system:serviceaccount:<namespace>:<name>`. */
  readonly user: string;
}

/** What a rule may look at besides its subject. No rule can know which door it came through. */
export interface RuleContext<S extends ObjectView = ObjectView> {
  /** The World with the subject in it as it is judged. */
  readonly world: World;
  readonly facts: Facts;
  readonly transition?: Transition<S>;
  /** The catalogue, for the rule that judges override annotations. */
  readonly rules: ReadonlyMap<string, RuleMeta>;
}

/** One piece of knowledge: data about it, and one pure function that finds the fault. */
export interface Rule<S extends ObjectView = ObjectView> {
  readonly meta: RuleMeta;
  /** Returns every instance of the fault, NO_DRAFTS where there is none, which is nearly always; must not change its input and must not depend on the order of objects. */
  check(subject: S, context: RuleContext<S>): Iterable<Draft>;
}
