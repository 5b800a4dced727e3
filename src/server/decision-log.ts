import { escapeText } from '../engine/wording.ts';
import { displayName } from '../model/meta.ts';
import type { World } from '../world/world.ts';
import type { Judgement } from './judge-request.ts';

/** The one line a decision leaves in the log. Names, ids and rule ids only: never an object, never a value. */
export interface DecisionLine {
  readonly uid: string;
  readonly operation: string;
  readonly ref: string;
  readonly user: string;
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly dryRun: boolean;
  /** Milliseconds from arrival to answer. */
  readonly ms: number;
  readonly world: number;
  readonly unjudged?: string;
  /** What a denial told the user, one text per fault. */
  readonly faults?: readonly string[];
}

const NAME_LIMIT = 320;

export function decisionLine({ review, change, verdict }: Judgement, world: World, ms: number): DecisionLine {
  const subject = change?.after ?? change?.before;
  const name = subject === undefined ? '' : `/${displayName(subject.ref)}`;
  const errors = verdict.introduced.filter(({ severity }) => severity === 'error');
  return {
    uid: review.uid,
    operation: review.operation,
    ref: escapeText(`${review.kind.kind}${name}`, NAME_LIMIT),
    user: escapeText(review.user, NAME_LIMIT),
    outcome: verdict.outcome,
    rules: verdict.introduced.map(({ ruleId }) => ruleId),
    dryRun: review.dryRun,
    ms: Math.round(ms * 1000) / 1000,
    world: world.version,
    ...(verdict.unjudged === undefined ? {} : { unjudged: verdict.unjudged }),
    ...(errors.length === 0
      ? {}
      : { faults: errors.slice(0, 10).map(({ message }) => escapeText(message, NAME_LIMIT)) }),
  };
}
