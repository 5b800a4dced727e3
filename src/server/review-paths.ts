import { answerMutation } from './answer-mutation.ts';
import { type Answer, type AnswerDependencies, type Arrival, answerReview } from './answer-review.ts';

/** Answers a parsed review. Throws RequestFault when it is none. */
export type Answering = (parsed: unknown, arrival: Arrival, dependencies: AnswerDependencies) => Answer;

/** Where reviews are served, and by whom; the path that most are sent to first. */
export const REVIEW_PATHS: readonly (readonly [path: string, answer: Answering])[] = [
  ['/validate', answerReview],
  ['/mutate', answerMutation],
];

/** Who answers under a URL such as `/validate?timeout=3s`; undefined for every other path. */
export function answeringAt(url: string): Answering | undefined {
  for (const [path, answer] of REVIEW_PATHS) {
    if (url.startsWith(path) && (url.length === path.length || url[path.length] === '?')) return answer;
  }
  return undefined;
}
