import type { Finding } from '../engine/finding.ts';
import type { Verdict } from '../engine/verdict.ts';
import { escapeText } from '../engine/wording.ts';
import { displayName } from '../model/meta.ts';
import type { Judgement } from './judge-request.ts';

/** The one line a decision leaves in the log. Names, ids and rule ids only: never an object, never a value. */
export interface DecisionLine {
  readonly uid: string;
  readonly operation: string;
  readonly ref: string;
  readonly user: string;
  readonly outcome: string;
  /** Ids of the rules that spoke, with commas between: an array costs the logger as much as the rest of the line. */
  readonly rules: string;
  readonly dryRun: boolean;
  /** Milliseconds from arrival to answer. */
  readonly ms: number;
  readonly world: number;
  readonly unjudged?: string;
  /** What an `unable` outcome lacked. */
  readonly lacks?: string;
  /** What a denial told the user, without the values. */
  readonly faults?: string;
}

const NAME_LIMIT = 320;

export function decisionLine({ review, change, verdict }: Judgement, worldVersion: number, ms: number): DecisionLine {
  const subject = change?.after ?? change?.before;
  const name = subject === undefined ? '' : `/${displayName(subject.ref)}`;
  const errors = verdict.introduced.filter(({ severity }) => severity === 'error');
  return {
    uid: review.uid,
    operation: review.operation,
    ref: escapeText(`${review.kind.kind}${name}`, NAME_LIMIT),
    user: escapeText(review.user, NAME_LIMIT),
    outcome: verdict.outcome,
    rules: verdict.introduced.map(({ ruleId }) => ruleId).join(','),
    dryRun: review.dryRun,
    ms: Math.round(ms * 1000) / 1000,
    world: worldVersion,
    ...(verdict.unjudged === undefined ? {} : { unjudged: verdict.unjudged }),
    ...(verdict.outcome === 'unable' ? { lacks: lackText(verdict) } : {}),
    ...(errors.length === 0 ? {} : { faults: faultTexts(errors) }),
  };
}

function faultTexts(errors: readonly Finding[]): string {
  return errors
    .slice(0, 10)
    .map(({ message }) => escapeText(message, NAME_LIMIT))
    .join('; ');
}

function lackText({ unknowns: [first] }: Verdict): string {
  return first === undefined ? '' : escapeText(`${first.what}: ${first.why}`, NAME_LIMIT);
}
