import type { Ref } from '../model/meta.ts';
import { type Facts, NO_FACTS } from '../world/world.ts';
import type { Severity } from './finding.ts';

/** What a policy may make of a rule. `audit` records without telling the user, `off` does not run it. */
export type Action = 'deny' | 'warn' | 'audit' | 'off';

/** Takes objects out of some rules. Glob patterns: `*` any text, `?` one character; absent parts match all. */
export interface Exemption {
  readonly rules: readonly string[];
  readonly match: { readonly kind?: string; readonly namespace?: string; readonly name?: string };
  readonly reason: string;
  /** First day on which it no longer holds, `YYYY-MM-DD` (UTC). */
  readonly expires?: string;
}

/** The policy file, read and checked. */
export interface Policy {
  readonly rules: Readonly<Record<string, { readonly action?: Action }>>;
  readonly exemptions: readonly Exemption[];
  readonly facts: Facts;
  /** False: `layer2-guard.io/accept` is ignored. */
  readonly overridesAllowed: boolean;
  /** True: who creates a Service is told the Eip and address it will get. */
  readonly announcePrediction: boolean;
  /** What happens on each kind when the webhook cannot tell: `Fail` refuses for now, `Ignore` lets it through. */
  readonly failurePolicy: Readonly<Record<string, 'Fail' | 'Ignore'>>;
  /** What may be written for the user, by mutation id; `all` switches every one on. */
  readonly mutations: 'all' | Readonly<Record<string, MutationSetting>>;
}

/** A mutation in the policy: switched on or not, and its options by name. */
export interface MutationSetting {
  readonly enabled: boolean;
  readonly [option: string]: unknown;
}

/** What holds without a policy file. */
export const DEFAULT_POLICY: Policy = {
  rules: {},
  exemptions: [],
  facts: NO_FACTS,
  overridesAllowed: true,
  announcePrediction: false,
  failurePolicy: { Eip: 'Fail', Service: 'Ignore', DaemonSet: 'Ignore' },
  mutations: {},
};

/** Severity of a finding under the action of a policy; undefined action leaves it as it is. */
export function severityUnder(action: Action | undefined, severity: Severity): Severity {
  if (action === 'deny') return 'error';
  if (action === 'warn') return 'warning';
  if (action === 'audit') return 'info';
  return severity;
}

/** An exemption ready to be asked. */
export interface CompiledExemption {
  readonly source: Exemption;
  covers(ruleId: string, subject: Ref, today: string): boolean;
}

/** Prepares an exemption; `today` is a day in the form `YYYY-MM-DD`. */
export function compileExemption(source: Exemption): CompiledExemption {
  const { kind, namespace, name } = source.match;
  const matchers = [glob(kind), glob(namespace), glob(name)] as const;
  return {
    source,
    covers(ruleId, subject, today) {
      if (source.expires !== undefined && today >= source.expires) return false;
      if (!source.rules.includes(ruleId)) return false;
      const [kindMatches, namespaceMatches, nameMatches] = matchers;
      return kindMatches(subject.kind) && namespaceMatches(subject.namespace ?? '') && nameMatches(subject.name);
    },
  };
}

/** True for texts that a pattern covers: `*` any text, `?` one character; without a pattern for all. */
export function glob(pattern: string | undefined): (text: string) => boolean {
  if (pattern === undefined) return () => true;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  return (text) => expression.test(text);
}
