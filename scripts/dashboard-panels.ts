/** A panel, as far as it is not the same for all. */
export interface Panel {
  readonly title: string;
  /** What the reader learns, and what is normal. */
  readonly description: string;
  readonly type: 'stat' | 'timeseries' | 'table' | 'bargauge';
  /** Unit by Grafana's name for it. */
  readonly unit: string;
  /** PromQL, each with its legend. */
  readonly queries: readonly (readonly [expr: string, legend: string])[];
  /** In twenty-fourths of the width. */
  readonly width: number;
  /** Value from which on it turns yellow and red. With `below` it does so downward. */
  readonly limits?: { readonly yellow?: number; readonly red: number; readonly below?: true };
}

/** A question of the operator, with the panels that answer it. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const WEBHOOKS = 'name=~".+\\\\.layer2-guard\\\\.io"';
const HERE = 'namespace="$namespace"';
const IN = `{${HERE}}`;
const LEFT = `min(layer2_guard_certificate_expiry_timestamp_seconds${IN}) - time()`;
const FAILED = `apiserver_admission_webhook_rejection_count{${WEBHOOKS},error_type!="no_error"}`;
const quantile = (q: number, metric: string) =>
  `histogram_quantile(${q}, sum by (le) (rate(${metric}${IN}[$__rate_interval])))`;

/** The dashboard by its questions. */
export const ROWS: readonly Row[] = [
  {
    title: 'Is the guard healthy?',
    panels: [
      {
        title: 'Replicas ready',
        description: 'Replicas whose /readyz is 200. At 0 Eips cannot be written.',
        type: 'stat',
        unit: 'none',
        queries: [[`sum(layer2_guard_ready${IN})`, 'ready']],
        width: 4,
        limits: { yellow: 2, red: 1, below: true },
      },
      {
        title: 'Certificate lasts',
        description:
          'Until the first serving certificate expires. One that the guard or cert-manager renews keeps above a third of its life.',
        type: 'stat',
        unit: 's',
        queries: [[LEFT, 'left']],
        width: 4,
        limits: { yellow: 172_800, red: 86_400, below: true },
      },
      {
        title: 'Resources not followed',
        description:
          'Resources that exist but are not read, or of which nothing was heard for too long, on any replica. 0 is normal.',
        type: 'stat',
        unit: 'none',
        queries: [
          [
            `count((layer2_guard_world_synced${IN} == 0 unless layer2_guard_world_absent${IN} == 1) or layer2_guard_world_stale${IN} == 1) or vector(0)`,
            'resources',
          ],
        ],
        width: 4,
        limits: { red: 1 },
      },
      {
        title: 'Time to answer',
        description: 'From the arrival of a review to its answer. The API server gives up after 3 s.',
        type: 'timeseries',
        unit: 's',
        queries: [
          [quantile(0.5, 'layer2_guard_review_duration_seconds_bucket'), 'median'],
          [quantile(0.99, 'layer2_guard_review_duration_seconds_bucket'), '99 of 100'],
          [quantile(0.99, 'layer2_guard_mutation_duration_seconds_bucket'), '99 of 100, mutating'],
        ],
        width: 6,
        limits: { red: 1 },
      },
      {
        title: 'Age of the view',
        description: 'Since the API server last said something about a resource; a quiet watch speaks once a minute.',
        type: 'timeseries',
        unit: 's',
        queries: [[`max by (resource) (layer2_guard_world_age_seconds${IN})`, '{{resource}}']],
        width: 6,
      },
      {
        title: 'Memory',
        description: 'By pod, beside 512 MiB, the limit that is shipped.',
        type: 'timeseries',
        unit: 'bytes',
        queries: [[`process_resident_memory_bytes${IN}`, '{{pod}}']],
        width: 8,
        limits: { yellow: 400 * 2 ** 20, red: 512 * 2 ** 20 },
      },
      {
        title: 'Objects held',
        description: 'What rules see of the cluster, by resource.',
        type: 'timeseries',
        unit: 'none',
        queries: [[`max by (resource) (layer2_guard_world_objects${IN})`, '{{resource}}']],
        width: 8,
      },
      {
        title: 'Failed lists and watches',
        description: 'A few around a restart of the API server are normal.',
        type: 'timeseries',
        unit: 'none',
        queries: [
          [`sum by (resource) (increase(layer2_guard_watch_faults_total${IN}[$__rate_interval]))`, '{{resource}}'],
        ],
        width: 8,
      },
    ],
  },
  {
    title: 'What does it deny?',
    panels: [
      {
        title: 'Answers',
        description: 'Reviews by outcome: allow, deny, unable (could not tell).',
        type: 'timeseries',
        unit: 'none',
        queries: [[`sum by (outcome) (increase(layer2_guard_reviews_total${IN}[$__rate_interval]))`, '{{outcome}}']],
        width: 12,
      },
      {
        title: 'Denials by kind and operation',
        description: 'What people and controllers tried in vain.',
        type: 'timeseries',
        unit: 'none',
        queries: [
          [
            `sum by (kind, operation) (increase(layer2_guard_reviews_total{${HERE},outcome="deny"}[$__rate_interval]))`,
            '{{operation}} {{kind}}',
          ],
        ],
        width: 12,
      },
      {
        title: 'Rules that denied',
        description: 'Errors that changes brought, within the time shown. `layer2-guard explain RULE` says more.',
        type: 'bargauge',
        unit: 'none',
        queries: [
          [
            `topk(15, sum by (rule) (increase(layer2_guard_findings_total{${HERE},severity="error"}[$__range])) > 0)`,
            '{{rule}}',
          ],
        ],
        width: 8,
      },
      {
        title: 'Rules that warned',
        description: 'Warnings that people were shown, within the time shown.',
        type: 'bargauge',
        unit: 'none',
        queries: [
          [
            `topk(15, sum by (rule) (increase(layer2_guard_findings_total{${HERE},severity="warning"}[$__range])) > 0)`,
            '{{rule}}',
          ],
        ],
        width: 8,
      },
      {
        title: 'What mutations wrote',
        description:
          'Values written, and values left out because rules would object, within the time shown. Empty unless switched on.',
        type: 'bargauge',
        unit: 'none',
        queries: [
          [
            `sum by (mutation, effect) (increase(layer2_guard_mutations_total${IN}[$__range])) > 0`,
            '{{mutation}} {{effect}}',
          ],
        ],
        width: 8,
      },
    ],
  },
  {
    title: 'Is it about to block anyone?',
    panels: [
      {
        title: 'Could not tell',
        description:
          'Reviews without a verdict, within the time shown: Eips were refused for the moment, all else passed with a warning.',
        type: 'stat',
        unit: 'none',
        queries: [
          [`sum(increase(layer2_guard_reviews_total{${HERE},outcome="unable"}[$__range])) or vector(0)`, 'reviews'],
        ],
        width: 4,
        limits: { yellow: 1, red: 10 },
      },
      {
        title: 'Failed calls',
        description:
          'Calls that did not reach the guard, as the API server counts them, within the time shown; empty when the API server is not scraped.',
        type: 'stat',
        unit: 'none',
        queries: [
          [`sum(increase(${FAILED}[$__range]))`, 'refused'],
          [`sum(increase(apiserver_admission_webhook_fail_open_count{${WEBHOOKS}}[$__range]))`, 'passed unjudged'],
        ],
        width: 8,
        limits: { red: 1 },
      },
      {
        title: 'Turned away',
        description: 'Requests that were not judged. `stopping` is part of a restart; the sender comes again.',
        type: 'timeseries',
        unit: 'none',
        queries: [
          [`sum by (why) (increase(layer2_guard_requests_turned_away_total${IN}[$__rate_interval]))`, '{{why}}'],
        ],
        width: 12,
      },
      {
        title: 'Requests in hand',
        description: 'Answers still owed. Beyond 256 by pod (--max-requests) more are turned away.',
        type: 'timeseries',
        unit: 'none',
        queries: [[`layer2_guard_requests_in_hand${IN}`, '{{pod}}']],
        width: 12,
        limits: { yellow: 128, red: 256 },
      },
      {
        title: 'Bytes of requests in hand',
        description: 'Beyond 64 MiB by pod (--max-body-mib) more are turned away.',
        type: 'timeseries',
        unit: 'bytes',
        queries: [[`layer2_guard_request_bytes_in_hand${IN}`, '{{pod}}']],
        width: 12,
        limits: { yellow: 32 * 2 ** 20, red: 64 * 2 ** 20 },
      },
    ],
  },
];
