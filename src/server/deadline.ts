/** The API server's own default when it names no timeout, in seconds. */
const DEFAULT_TIMEOUT = 10;
/**
 * Share of the timeout within which rules may be started. The API server rounds `?timeout=` up to whole seconds, so
 * almost a second of it may not exist; the answer still has to be written and carried.
 */
const SHARE = 0.4;

/** Milliseconds that may pass between arrival and the last rule, from the `timeout` query such as `3s` or `500ms`. */
export function evaluationBudget(timeout: unknown): number {
  const match = typeof timeout === 'string' ? /^(\d{1,5})(ms|s)$/.exec(timeout) : null;
  const value = Number(match?.[1] ?? DEFAULT_TIMEOUT);
  const milliseconds = match?.[2] === 'ms' ? value : value * 1000;
  return milliseconds * SHARE;
}
