import { decodeReview } from '../admission/decode.ts';
import { encodeMutation } from '../admission/encode-mutation.ts';
import type { Review } from '../admission/review.ts';
import { changeOf, viewAfter } from '../admission/subject.ts';
import type { Change } from '../engine/change.ts';
import { type MutationResult, type Mutator, NOTHING_WRITTEN } from '../engine/mutator.ts';
import { type JudgeDependencies, momentOf } from './judge-request.ts';

/** What answering a mutating review needs. */
export interface MutateDependencies extends JudgeDependencies {
  /** The mutations under the policy in force; absent where there are none at all. */
  readonly mutator?: () => Mutator;
}

/** The answer to one mutating review, with what the log line says about it. */
export interface Mutated {
  /** Body of the answer. */
  readonly body: string;
  readonly review: Review;
  /** Undefined for kinds that nobody judges. */
  readonly change: Change | undefined;
  readonly result: MutationResult;
}

/**
 * Answers a parsed AdmissionReview of the mutating phase. Throws RequestFault when it is none.
 * `deadline` is the moment (milliseconds since the epoch) after which no more rules are started.
 */
export function mutateRequest(parsed: unknown, deadline: number, dependencies: MutateDependencies): Mutated {
  const review = decodeReview(parsed);
  const { world } = dependencies;
  dependencies.seen?.(review.kind.group, review.kind.kind);
  const mutator = dependencies.mutator?.();
  const change = changeOf(review, world.parseYaml);
  const result =
    change === undefined || mutator === undefined
      ? NOTHING_WRITTEN
      : mutator.mutate(change, objectsOf(review, dependencies), world, momentOf(deadline, dependencies));
  const body = encodeMutation(result, {
    uid: review.uid,
    subject: (change?.after ?? change?.before)?.ref,
    operation: review.operation,
    worldVersion: world.version,
  });
  return { body, review, change, result };
}

function objectsOf(review: Review, { world }: MutateDependencies) {
  const { object, oldObject } = review;
  return {
    ...(object === undefined ? {} : { after: object }),
    ...(oldObject === undefined ? {} : { before: oldObject }),
    viewOf: viewAfter(review, world.parseYaml),
  };
}
