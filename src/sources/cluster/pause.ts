import type { WatchTimings } from './timings.ts';

/** Pauses between attempts: exponential, spread by jitter, ended early by a nudge or a stop. */
export class Pauses {
  readonly #timings: WatchTimings;
  #failures = 0;
  #wake: (() => void) | undefined;

  constructor(timings: WatchTimings) {
    this.#timings = timings;
  }

  /** Something worked: the next failure is the first again. */
  reset(): void {
    this.#failures = 0;
  }

  /** Something changed, though not for the good yet: the next pauses are short, but not the shortest. */
  relax(): void {
    this.#failures = Math.min(this.#failures, 2);
  }

  /** How long to wait after one more failure, in milliseconds; `retryAfter` is what the API server asked for. */
  next(retryAfter?: number): number {
    const { pauseMin, pauseMax, retryAfterMax } = this.#timings;
    const full = Math.min(pauseMax, pauseMin * 2 ** Math.min(this.#failures, 20));
    this.#failures += 1;
    const own = full * (0.5 + Math.random() / 2);
    // All clients get the same Retry-After, so jitter goes on top of it.
    return retryAfter === undefined
      ? own
      : Math.max(own, Math.min(retryAfter, retryAfterMax) * (1 + Math.random() / 10));
  }

  /** Waits; a nudge ends it early unless `firm`. */
  async wait(milliseconds: number, signal: AbortSignal, firm = false): Promise<void> {
    if (signal.aborted || milliseconds <= 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = () => resolve();
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (!firm) this.#wake = end;
    await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    this.#wake = undefined;
  }

  /** Ends a wait that is not firm. */
  nudge(): void {
    this.#wake?.();
  }
}
