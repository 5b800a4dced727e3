import type { Registry } from 'prom-client';
import { outcomeOf } from './answer-mutation.ts';
import type { Mutated } from './mutate-request.ts';

type PromClient = typeof import('prom-client');

/** Counts answered mutating reviews; `seconds` from arrival to answer. */
export type MutationCounter = (mutated: Mutated, seconds: number) => void;

/** Registers the metrics of mutating reviews. */
export function mutationCounter(
  { Counter, Histogram }: PromClient,
  registry: Registry,
  buckets: number[],
): MutationCounter {
  const registers = [registry];
  const reviews = new Counter({
    name: 'layer2_guard_mutation_reviews_total',
    help: 'Mutating admission reviews answered, by kind, operation and outcome (written, nothing, unable).',
    labelNames: ['kind', 'operation', 'outcome'],
    registers,
  });
  const values = new Counter({
    name: 'layer2_guard_mutations_total',
    help: 'Values that mutations wrote, or left out because of what rules would say, by mutation.',
    labelNames: ['mutation', 'effect'],
    registers,
  });
  const durations = new Histogram({
    name: 'layer2_guard_mutation_duration_seconds',
    help: 'Time from the arrival of a mutating admission review to its answer, in seconds.',
    labelNames: ['kind'],
    buckets,
    registers,
  });
  return (mutated, seconds) => {
    const { review, change, result } = mutated;
    // Kinds of others can be called anything: as labels they would be without end.
    const kind = change === undefined ? 'other' : review.kind.kind;
    reviews.inc({ kind, operation: review.operation, outcome: outcomeOf(mutated) });
    durations.observe({ kind }, seconds);
    for (const { mutationId } of result.written) values.inc({ mutation: mutationId, effect: 'written' });
    for (const { mutationId } of result.leftOut) values.inc({ mutation: mutationId, effect: 'left-out' });
  };
}
