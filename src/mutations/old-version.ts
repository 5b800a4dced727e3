import type { Transition } from '../engine/rule.ts';

/**
 * True for a write of an Eip through v1alpha1, which knows neither interface nor protocol vip: what such an object lacks
 * was cut off on its way, and what is added is cut off again.
 */
export function isThroughOldVersion({ requestVersion }: Transition): boolean {
  return requestVersion === 'v1alpha1';
}
