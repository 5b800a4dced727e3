/** How patient the watching of a cluster is. All times in milliseconds. */
export interface WatchTimings {
  /** Objects asked for in one page of a list. */
  readonly pageLimit: number;
  /** Until the status line of an answer. */
  readonly answer: number;
  /** Without a byte inside a list. */
  readonly listIdle: number;
  /** Without a byte on a watch: the API server sends a bookmark about every minute. */
  readonly stall: number;
  /** After which the API server is asked to end a watch, so that connections spread over its replicas. */
  readonly watch: number;
  /**
   * After which a resource is listed again though nothing is wrong: after etcd was restored from a backup, versions run
   * anew and a watch from an old one is silent.
   */
  readonly relist: number;
  /** First and longest pause after failures; each further failure doubles it, jitter spreads it. */
  readonly pauseMin: number;
  readonly pauseMax: number;
  /** Longest pause that an API server can impose with Retry-After. */
  readonly retryAfterMax: number;
  /** Between two looks for a resource that is not served, or that may not be read. */
  readonly leisure: number;
  /** Least time between the beginnings of two rounds of one resource, whatever happens. */
  readonly gap: number;
  /** A watch that lasted this long counts as success. */
  readonly steady: number;
  /** Without contact for this long a resource is stale. */
  readonly stale: number;
  /** Between two looks at ages. */
  readonly look: number;
  /** How long what the API server serves is believed. */
  readonly discovery: number;
  /** Longest piece of work between two turns of the event loop. */
  readonly slice: number;
}

export const WATCH_TIMINGS: WatchTimings = {
  pageLimit: 500,
  answer: 15_000,
  listIdle: 30_000,
  stall: 75_000,
  watch: 290_000,
  relist: 1_800_000,
  pauseMin: 250,
  pauseMax: 10_000,
  retryAfterMax: 60_000,
  leisure: 30_000,
  gap: 100,
  steady: 5_000,
  stale: 60_000,
  look: 5_000,
  discovery: 5_000,
  slice: 15,
};
