import { parentPort } from 'node:worker_threads';
import { readReviewText } from '../admission/read-text.ts';
import { reduceReview, TooManyValues } from '../admission/reduce.ts';
import type { LargeBodyAnswer } from './large-body.ts';

parentPort?.on('message', ({ id, text }: { id: number; text: string }) => {
  parentPort?.postMessage(answer(id, text));
});

function answer(id: number, text: string): LargeBodyAnswer {
  try {
    return { id, review: reduceReview(readReviewText(text)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'the body cannot be read';
    return error instanceof TooManyValues ? { id, tooLarge: message } : { id, fault: message };
  }
}
