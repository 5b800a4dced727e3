import type { FieldPath } from '../engine/finding.ts';
import { POD_SPEC } from './speaker-subject.ts';

/** The field of a workload at which a refusal is mended; `refusal` as `refusalText` gives it. */
export function placementPath(refusal: string): FieldPath {
  if (refusal.startsWith('taint')) return [...POD_SPEC, 'tolerations'];
  return [...POD_SPEC, refusal.startsWith('nodeSelector') ? 'nodeSelector' : 'affinity'];
}

/** What to write so that the nodes take the pods. */
export function placementRemedy(refusal: string): string {
  const [, key, effect] = /^taint ([^=:]*)(?:=[^:]*)?:(.*)$/u.exec(refusal) ?? [];
  if (key === undefined || effect === undefined) return 'correct it to what the nodes carry';
  return `tolerate it: { key: ${key}, operator: Exists, effect: ${effect} }`;
}
