import { Worker } from 'node:worker_threads';
import { badRequest, RequestFault } from '../admission/review.ts';

/** Parses bodies that are too large for the event loop. */
export interface LargeBodyReader {
  /**
   * The parsed review, reduced to what rules can read; the bytes are handed over and must not be used any more. Throws
   * RequestFault, or UnreadableInTime after `milliseconds`.
   */
  read(bytes: Uint8Array, milliseconds: number): Promise<unknown>;
  close(): Promise<void>;
}

/** A large body was not parsed before the time for an answer was over, or the parser ran out of memory. */
export class UnreadableInTime extends Error {}

/** What the worker sends back. */
export type LargeBodyAnswer =
  | { readonly id: number; readonly review: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly tooLarge: string };

/** What the worker is sent. */
export interface LargeBody {
  readonly id: number;
  readonly bytes: Uint8Array;
}

interface Waiting extends LargeBody {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The worker stands beside this file: as source in development, as a file of its own in the bundle. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './large-body-worker.ts' : './large-body-worker.js';

/** Enough for two objects of 3 MiB made of the smallest JSON values. */
const WORKER_MEMORY_MB = 768;

/**
 * A reader with one worker thread, started with the first large body. Bodies go to it one at a time: what waits can still
 * be dropped when its time is over. A worker that dies fails the body in its hands and is replaced by the next one.
 */
export function largeBodyReader(): LargeBodyReader {
  let worker: Worker | undefined;
  let last = 0;
  let current: Waiting | undefined;
  const waiting = new Set<Waiting>();

  const next = () => {
    const [first] = waiting;
    if (current !== undefined || first === undefined) return;
    waiting.delete(first);
    current = first;
    worker ??= start();
    worker.postMessage({ id: first.id, bytes: first.bytes }, transferable(first.bytes));
  };
  const finished = (settle: (entry: Waiting) => void) => {
    const entry = current;
    current = undefined;
    if (entry !== undefined) settle(entry);
    next();
  };
  const start = (): Worker => {
    const started = new Worker(new URL(WORKER_FILE, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
    });
    started.unref();
    started.on('message', (answer: LargeBodyAnswer) => finished((entry) => settle(entry, answer)));
    const fail = (why: string) => {
      if (worker !== started) return;
      worker = undefined;
      finished(({ reject }) => reject(new UnreadableInTime(why)));
    };
    started.on('error', () => fail('the body is too large to be judged now'));
    started.on('exit', () => fail('the body could not be read'));
    return started;
  };

  return {
    async read(bytes, milliseconds) {
      last += 1;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const entry = { id: last, bytes, resolve, reject };
      waiting.add(entry);
      const timer = setTimeout(
        () => {
          waiting.delete(entry);
          reject(new UnreadableInTime('the body was not read before the time for an answer was over'));
        },
        Math.max(milliseconds, 0),
      );
      next();
      return promise.finally(() => clearTimeout(timer));
    },
    async close() {
      waiting.clear();
      await worker?.terminate();
    },
  };
}

/** The memory of the bytes, where it belongs to them alone: handing it over spares a copy. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function settle(entry: Waiting, answer: LargeBodyAnswer): void {
  if ('review' in answer) entry.resolve(answer.review);
  else if ('fault' in answer) entry.reject(badRequest(answer.fault));
  else entry.reject(new RequestFault(413, 'RequestEntityTooLarge', answer.tooLarge));
}
