import { parentPort, workerData } from 'node:worker_threads';
import { textOutcomes } from './documents.ts';
import { smallText } from './files.ts';
import { type AheadBatch, type AheadWork, CLAIMED_BY_WORKER, FREE } from './read-ahead.ts';
import type { SourceDocument } from './source-document.ts';
import { SourceError } from './source-error.ts';

/** Files whose documents travel together: each message costs both sides something. */
const BATCH = 32;

/** Reads from the last file towards the first, until it meets the main thread. */
function readBackwards({ files, claims }: AheadWork, send: (batch: AheadBatch) => void): void {
  let batch: [number, readonly SourceDocument[] | undefined][] = [];
  for (let index = files.length - 1; index >= 0; index -= 1) {
    if (Atomics.compareExchange(claims, index, FREE, CLAIMED_BY_WORKER) !== FREE) break;
    batch.push([index, ordinaryDocuments(files[index] ?? '')]);
    if (batch.length < BATCH) continue;
    send(batch);
    batch = [];
  }
  if (batch.length > 0) send(batch);
}

/** The documents of a file in which nothing is remarkable; undefined for one that the main thread has to look at. */
function ordinaryDocuments(file: string): readonly SourceDocument[] | undefined {
  let isOrdinary = /\.ya?ml$/i.test(file);
  if (!isOrdinary) return undefined;
  const onSkip = () => {
    isOrdinary = false;
  };
  const documents: SourceDocument[] = [];
  try {
    const text = smallText(file);
    if (text === undefined) return undefined;
    for (const outcome of textOutcomes(file, text, { acceptDuplicateKeys: true, onSkip })) {
      if (outcome instanceof SourceError || outcome.path.length > 0) return undefined;
      documents.push(outcome);
    }
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
  return isOrdinary ? documents : undefined;
}

readBackwards(workerData as AheadWork, (batch) => parentPort?.postMessage(batch));
