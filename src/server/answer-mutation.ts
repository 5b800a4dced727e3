import { escapeText } from '../engine/wording.ts';
import { displayName } from '../model/meta.ts';
import type { Answer, AnswerDependencies, Arrival } from './answer-review.ts';
import { type Mutated, mutateRequest } from './mutate-request.ts';

/** Answers a parsed review of the mutating phase. Throws RequestFault when it is none. */
export function answerMutation(parsed: unknown, arrival: Arrival, dependencies: AnswerDependencies): Answer {
  const mutated = mutateRequest(parsed, arrival.deadline, dependencies);
  const milliseconds = performance.now() - arrival.started;
  const worldVersion = dependencies.world.version;
  return {
    body: mutated.body,
    settle: () => {
      dependencies.metrics.mutation?.(mutated, milliseconds / 1000);
      dependencies.log.info(mutationLine(mutated, worldVersion, milliseconds), 'mutation');
    },
  };
}

/** `unable`: it could not be told what to write, so nothing is. */
export type MutationOutcome = 'written' | 'nothing' | 'unable';

export function outcomeOf({ result }: Mutated): MutationOutcome {
  if (result.unknowns.length > 0) return 'unable';
  return result.patch.length > 0 ? 'written' : 'nothing';
}

const NAME_LIMIT = 320;

/** The one line that a mutating review leaves in the log. Names, ids and fields only: never a value. */
function mutationLine(mutated: Mutated, world: number, ms: number): object {
  const { review, change, result } = mutated;
  const subject = change?.after ?? change?.before;
  const name = subject === undefined ? '' : `/${displayName(subject.ref)}`;
  const [unknown] = result.unknowns;
  return {
    uid: review.uid,
    operation: review.operation,
    ref: escapeText(`${review.kind.kind}${name}`, NAME_LIMIT),
    user: escapeText(review.user, NAME_LIMIT),
    outcome: outcomeOf(mutated),
    mutations: result.written.map(({ mutationId }) => mutationId).join(','),
    ...(result.leftOut.length === 0 ? {} : { leftOut: result.leftOut.map(({ mutationId }) => mutationId).join(',') }),
    dryRun: review.dryRun,
    ms: Math.round(ms * 1000) / 1000,
    world,
    ...(result.unjudged === undefined ? {} : { unjudged: result.unjudged }),
    ...(unknown === undefined ? {} : { lacks: escapeText(`${unknown.what}: ${unknown.why}`, NAME_LIMIT) }),
  };
}
