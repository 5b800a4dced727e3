import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back the memory that reading a large world took: several times what the World holds, and without being asked
 * V8 keeps most of it for as long as nothing else needs it.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}

/**
 * Lets the heap grow by a quarter of what lives in it before old objects are collected, where V8 would let it double.
 * Almost all that lives is the World, so that collecting more often costs nothing that could be measured
 * (docs/decisions/0006).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
