import { parentPort } from 'node:worker_threads';
import { readReviewText } from '../admission/read-text.ts';
import { reduceReview, TooManyValues } from '../admission/reduce.ts';
import type { LargeBody, LargeBodyAnswer } from './large-body.ts';

parentPort?.on('message', ({ id, bytes }: LargeBody) => {
  parentPort?.postMessage(answer(id, bytes));
});

function answer(id: number, { buffer, byteOffset, byteLength }: Uint8Array): LargeBodyAnswer {
  try {
    const text = Buffer.from(buffer, byteOffset, byteLength).toString();
    return { id, review: reduceReview(readReviewText(text)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'the body cannot be read';
    return error instanceof TooManyValues ? { id, tooLarge: message } : { id, fault: message };
  }
}
