import type { Counter, Histogram } from 'prom-client';
import { addGauges, type MetricSources } from './gauges.ts';
import type { Judgement } from './judge-request.ts';
import { type MutationCounter, mutationCounter } from './mutation-metrics.ts';

/** The metrics of one server, in their own registry. */
export interface Metrics {
  readonly contentType: string;
  /** Counts an answered review; `seconds` from arrival to answer. */
  review(judgement: Judgement, seconds: number): void;
  /** Counts an answered review of the mutating phase. */
  mutation: MutationCounter;
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>;
}

/** Bounds of apiserver_admission_webhook_admission_duration_seconds, so that both sides can be compared. */
export const DURATION_BUCKETS = [0.005, 0.025, 0.1, 0.5, 1, 2.5, 10, 25];

/** Metrics that read their gauges from `sources`; loads the library. */
export async function createMetrics(sources: MetricSources): Promise<Metrics> {
  const prom = (await import('prom-client')).default;
  const registry = new prom.Registry();
  const registers = [registry];
  const reviews = new prom.Counter({
    name: 'layer2_guard_reviews_total',
    help: 'Admission reviews answered, by kind (other: a kind that no rule judges), operation and outcome.',
    labelNames: ['kind', 'operation', 'outcome'],
    registers,
  });
  const findings = new prom.Counter({
    name: 'layer2_guard_findings_total',
    help: 'Findings that changes brought, by rule and severity (error denies, warning is shown, info is recorded).',
    labelNames: ['rule', 'severity'],
    registers,
  });
  const durations = new prom.Histogram({
    name: 'layer2_guard_review_duration_seconds',
    help: 'Time from the arrival of an admission review to its answer, in seconds.',
    labelNames: ['kind'],
    buckets: DURATION_BUCKETS,
    registers,
  });
  addGauges(prom, registry, sources);
  return {
    contentType: registry.contentType,
    review: reviewCounter(reviews, findings, durations),
    mutation: mutationCounter(prom, registry, DURATION_BUCKETS),
    text: () => registry.metrics(),
  };
}

function reviewCounter(
  reviews: Counter<'kind' | 'operation' | 'outcome'>,
  findings: Counter<'rule' | 'severity'>,
  durations: Histogram<'kind'>,
): Metrics['review'] {
  // Children bound to their labels are kept: finding them anew costs more than counting.
  const counters = new Map<string, { inc(): void }>();
  const histograms = new Map<string, { observe(seconds: number): void }>();
  const bound = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    let child = map.get(key);
    if (child === undefined) {
      child = make();
      map.set(key, child);
    }
    return child;
  };
  return ({ review, change, verdict }, seconds) => {
    // Kinds of others can be called anything: as labels they would be without end.
    const kind = change === undefined ? 'other' : review.kind.kind;
    const { operation } = review;
    const { outcome } = verdict;
    const counter = bound(counters, `${kind}|${operation}|${outcome}`, () => reviews.labels(kind, operation, outcome));
    counter.inc();
    bound(histograms, kind, () => durations.labels(kind)).observe(seconds);
    for (const { ruleId, severity } of verdict.introduced) {
      bound(counters, `${ruleId}|${severity}`, () => findings.labels(ruleId, severity)).inc();
    }
  };
}
