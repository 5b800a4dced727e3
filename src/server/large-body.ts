import { Worker } from 'node:worker_threads';
import { badRequest, RequestFault } from '../admission/review.ts';

/** Parses bodies that are too large for the event loop. */
export interface LargeBodyReader {
  /** The parsed review, reduced to what rules can read. Throws RequestFault, or UnreadableInTime after `milliseconds`. */
  read(text: string, milliseconds: number): Promise<unknown>;
  close(): Promise<void>;
}

/** A large body was not parsed before the time for an answer was over, or the parser ran out of memory. */
export class UnreadableInTime extends Error {}

/** What the worker sends back. */
export type LargeBodyAnswer =
  | { readonly id: number; readonly review: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly tooLarge: string };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The worker stands beside this file: as source in development, as a file of its own in the bundle. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './large-body-worker.ts' : './large-body-worker.js';

/** Enough for two objects of 3 MiB made of the smallest JSON values. */
const WORKER_MEMORY_MB = 768;

/**
 * A reader with one worker thread, started with the first large body. A worker that dies fails the bodies in its hands
 * and is replaced by the next one.
 */
export function largeBodyReader(): LargeBodyReader {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const failAll = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL(WORKER_FILE, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
    });
    started.unref();
    started.on('message', (answer: LargeBodyAnswer) => settle(waiting, answer));
    started.on('error', () => failAll(new UnreadableInTime('the body is too large to be judged now')));
    started.on('exit', () => failAll(new UnreadableInTime('the body could not be read')));
    return started;
  };

  return {
    async read(text, milliseconds) {
      worker ??= start();
      last += 1;
      const id = last;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.set(id, { resolve, reject });
      const timer = setTimeout(
        () => reject(new UnreadableInTime('the body was not read before the time for an answer was over')),
        Math.max(milliseconds, 0),
      );
      worker.postMessage({ id, text });
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(id);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function settle(waiting: ReadonlyMap<number, Waiting>, answer: LargeBodyAnswer): void {
  const entry = waiting.get(answer.id);
  if (entry === undefined) return;
  if ('review' in answer) entry.resolve(answer.review);
  else if ('fault' in answer) entry.reject(badRequest(answer.fault));
  else entry.reject(new RequestFault(413, 'RequestEntityTooLarge', answer.tooLarge));
}
