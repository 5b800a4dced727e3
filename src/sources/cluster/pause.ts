import { ConnectionFault } from './connection-fault.ts';
import { Refusal } from './refusal.ts';
import type { WatchTimings } from './timings.ts';

/** Pauses between attempts: exponential, spread by jitter, ended early by a nudge or a stop. */
export class Pauses {
  readonly #timings: WatchTimings;
  #failures = 0;
  /** Status or kind of the last failure. */
  #lastKind: string | number | undefined;
  #wake: (() => void) | undefined;

  constructor(timings: WatchTimings) {
    this.#timings = timings;
  }

  /** Something worked: the next failure is the first again. */
  reset(): void {
    this.#failures = 0;
    this.#lastKind = undefined;
  }

  /** How long to wait after a failure, in milliseconds. */
  afterFailure(error: unknown): number {
    const refusal = error instanceof Refusal ? error : undefined;
    const kind = refusal?.status ?? (error instanceof ConnectionFault ? error.kind : 'other');
    const isNew = kind !== this.#lastKind;
    this.#lastKind = kind;
    // An API server that is back first answers 503 and 410: that is no reason to wait as long as for one that is away.
    if (isNew) this.#failures = Math.min(this.#failures, 2);
    const pause = this.again(refusal?.retryAfter);
    // What a version that is too old needs is a list, not patience.
    if (kind === 410 && isNew) return 0;
    return kind === 403 ? Math.max(pause, this.leisure()) : pause;
  }

  /** How long to wait before one more attempt; `retryAfter` is what the API server asked for. */
  again(retryAfter?: number): number {
    const { pauseMin, pauseMax, retryAfterMax } = this.#timings;
    const full = Math.min(pauseMax, pauseMin * 2 ** Math.min(this.#failures, 20));
    this.#failures += 1;
    const own = full * (0.5 + Math.random() / 2);
    if (retryAfter === undefined) return own;
    // All clients get the same Retry-After, so jitter goes on top of it.
    return Math.max(own, Math.min(retryAfter, retryAfterMax) * (1 + Math.random() / 10));
  }

  /** How long to wait before looking again for what is not served. */
  leisure(): number {
    return this.#timings.leisure * (0.8 + Math.random() * 0.4);
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
