import type { Logger } from 'pino';
import { evaluationBudget } from './deadline.ts';
import { decisionLine } from './decision-log.ts';
import { type JudgeDependencies, type Judgement, judgeRequest } from './judge-request.ts';
import type { Health } from './probes.ts';

/** What answering needs beside what judging needs. */
export interface AnswerDependencies extends JudgeDependencies {
  readonly log: Logger;
  readonly health: Health;
  readonly counts: ReviewCounts;
  readonly metrics: ReviewMetrics;
}

/** Where every answered review is measured. */
export interface ReviewMetrics {
  /** `seconds` from arrival to answer. */
  review(judgement: Judgement, seconds: number): void;
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

/** Judges a parsed review, leaves its line in the log and gives the body of the answer. Throws RequestFault. */
export function answerReview(parsed: unknown, arrival: Arrival, dependencies: AnswerDependencies): string {
  const judgement = judgeRequest(parsed, arrival.deadline, dependencies);
  if (judgement.change === undefined) dependencies.counts.otherKinds += 1;
  else dependencies.counts.judged += 1;
  const milliseconds = performance.now() - arrival.started;
  dependencies.metrics.review(judgement, milliseconds / 1000);
  dependencies.log.info(decisionLine(judgement, dependencies.world, milliseconds), 'decision');
  return judgement.body;
}
