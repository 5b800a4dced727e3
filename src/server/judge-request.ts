import { decodeReview } from '../admission/decode.ts';
import { encodeAnswer } from '../admission/encode.ts';
import type { Review } from '../admission/review.ts';
import { changeOf } from '../admission/subject.ts';
import type { Change } from '../engine/change.ts';
import type { Engine, Moment } from '../engine/engine.ts';
import { NOTHING_FOUND, type Verdict } from '../engine/verdict.ts';
import type { World } from '../world/world.ts';

/** What answering a review needs. */
export interface JudgeDependencies {
  /** The engine under the policy in force; asked per request, since the policy can be reloaded. */
  readonly engine: () => Engine;
  readonly world: World;
  /** Texts that the author of an allowed change is told besides findings, where the policy announces predictions. */
  readonly announce?: (change: Change, world: World) => readonly string[];
  /** The wall clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Told of every object that comes, before it is judged: that there is one can be news. */
  readonly seen?: (group: string, kind: string) => void;
}

/** The answer to one review, with what the log line says about it. */
export interface Judgement {
  /** Body of the answer. */
  readonly body: string;
  readonly review: Review;
  /** Undefined for kinds that nobody judges. */
  readonly change: Change | undefined;
  readonly verdict: Verdict;
}

/**
 * Judges a parsed AdmissionReview. Throws RequestFault when it is none.
 * `deadline` is the moment (milliseconds since the epoch) after which no more rules are started.
 */
export function judgeRequest(parsed: unknown, deadline: number, dependencies: JudgeDependencies): Judgement {
  const review = decodeReview(parsed);
  dependencies.seen?.(review.kind.group, review.kind.kind);
  const change = changeOf(review, dependencies.world.parseYaml);
  const engine = dependencies.engine();
  const subject = change?.after ?? change?.before;
  const verdict =
    change === undefined ? NOTHING_FOUND : engine.judge(change, dependencies.world, momentOf(deadline, dependencies));
  const body = encodeAnswer(verdict, {
    uid: review.uid,
    subject: subject?.ref,
    worldVersion: dependencies.world.version,
    notices: noticesOn(change, verdict, engine, dependencies),
    failurePolicy: engine.policy.failurePolicy[review.kind.kind] ?? 'Ignore',
  });
  return { body, review, change, verdict };
}

/** What a judgement needs to know of the clock. */
export function momentOf(deadline: number, { now }: Pick<JudgeDependencies, 'now'>): Moment {
  return {
    // Computed when an exemption asks: hardly ever.
    get today() {
      return new Date(now()).toISOString().slice(0, 10);
    },
    expired: () => now() > deadline,
  };
}

const NO_NOTICES: readonly string[] = [];

function noticesOn(
  change: Change | undefined,
  { outcome }: Verdict,
  { policy }: Engine,
  { announce, world }: JudgeDependencies,
): readonly string[] {
  if (!policy.announcePrediction || announce === undefined || change === undefined) return NO_NOTICES;
  return outcome === 'allow' ? announce(change, world) : NO_NOTICES;
}
