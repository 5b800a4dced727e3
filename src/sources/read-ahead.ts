import { Worker } from 'node:worker_threads';
import type { SourceDocument } from './source-document.ts';

/** What the worker is given. `claims` has a place for each file: who reads it. */
export interface AheadWork {
  readonly files: readonly string[];
  readonly claims: Int32Array<SharedArrayBuffer>;
}

/** What it sends: documents by place of the file; undefined where the main thread has to read the file itself. */
export type AheadBatch = readonly (readonly [index: number, documents: readonly SourceDocument[] | undefined])[];

export const FREE = 0;
export const CLAIMED_BY_WORKER = 1;
const CLAIMED_HERE = 2;

/** Files that a second thread reads from the other end while this one reads from the beginning. */
export interface ReadAhead {
  /**
   * The documents of the file at that place; undefined when this thread has to read it. Everything that is not ordinary
   * (faults, templates, lists, JSON, large files) is left to this thread, so that there is one way to treat it.
   */
  documentsOf(index: number): Promise<readonly SourceDocument[] | undefined>;
  close(): Promise<void>;
}

/** The worker stands beside this file: as source in development, as a file of its own in the bundle. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './read-ahead-worker.ts' : './read-ahead-worker.js';

/** Begins to read the files from the last one backwards. */
export function readAhead(files: readonly string[]): ReadAhead {
  const claims = new Int32Array(new SharedArrayBuffer(files.length * Int32Array.BYTES_PER_ELEMENT));
  const workerData: AheadWork = { files, claims };
  const worker = new Worker(new URL(WORKER_FILE, import.meta.url), { workerData });
  const arrived = new Map<number, readonly SourceDocument[] | undefined>();
  let wake = (): void => undefined;
  let hasEnded = false;
  worker.on('message', (batch: AheadBatch) => {
    for (const [index, documents] of batch) arrived.set(index, documents);
    wake();
  });
  const end = () => {
    hasEnded = true;
    wake();
  };
  // Without it this thread reads everything: slower, and the same.
  worker.once('error', end).once('exit', end);
  return {
    async documentsOf(index) {
      if (Atomics.compareExchange(claims, index, FREE, CLAIMED_HERE) === FREE) return undefined;
      while (!arrived.has(index) && !hasEnded) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const documents = arrived.get(index);
      arrived.delete(index);
      return documents;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
