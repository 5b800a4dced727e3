import type { Logger } from 'pino';
import { evaluationBudget } from './deadline.ts';
import { decisionLine } from './decision-log.ts';
import { type Judgement, judgeRequest } from './judge-request.ts';
import type { MutateDependencies, Mutated } from './mutate-request.ts';
import type { Health } from './probes.ts';

/** What answering needs beside what judging needs. */
export interface AnswerDependencies extends MutateDependencies {
  readonly log: Logger;
  readonly health: Health;
  readonly counts: ReviewCounts;
  readonly metrics: ReviewMetrics;
}

/** Where every answered review is measured. */
export interface ReviewMetrics {
  /** `seconds` from arrival to answer. */
  review(judgement: Judgement, seconds: number): void;
  /** The same for a review of the mutating phase. */
  mutation?(mutated: Mutated, seconds: number): void;
}

/** How many reviews were answered since the start, shown by /readyz. */
export interface ReviewCounts {
  judged: number;
  /** Of kinds that nobody judges: allowed, and a sign of a registration that is wider than need be. */
  otherKinds: number;
}

/** When a request came and until when rules may be started. */
export interface Arrival {
  /** `performance.now()` at arrival. */
  readonly started: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** The Arrival of a request that comes now, with the `timeout` of its query. */
export function arrivalOf(timeout: unknown, now: () => number): Arrival {
  return { started: performance.now(), deadline: now() + evaluationBudget(timeout) };
}

/** The body of an answer, and what is left to do once it is on its way. */
export interface Answer {
  readonly body: string;
  /** Leaves this decision in the log and the metrics; called once, after the answer was sent, so that nobody waits for it. */
  readonly settle: () => void;
}

/** Judges a parsed review. Throws RequestFault when it is none. */
export function answerReview(parsed: unknown, arrival: Arrival, dependencies: AnswerDependencies): Answer {
  const judgement = judgeRequest(parsed, arrival.deadline, dependencies);
  if (judgement.change === undefined) dependencies.counts.otherKinds += 1;
  else dependencies.counts.judged += 1;
  const milliseconds = performance.now() - arrival.started;
  const worldVersion = dependencies.world.version;
  return {
    body: judgement.body,
    settle: () => {
      dependencies.metrics.review(judgement, milliseconds / 1000);
      dependencies.log.info(decisionLine(judgement, worldVersion, milliseconds), 'decision');
    },
  };
}
