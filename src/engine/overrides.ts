import { mapValue } from '../model/json.ts';
import type { ObjectMeta } from '../model/meta.ts';

/** Annotation on an object that turns overridable errors into warnings: a comma-separated list of rule ids. */
export const ACCEPT_ANNOTATION = 'layer2-guard.io/accept';

/** The rule ids an object accepts, in the order written, blanks removed. */
export function acceptedRules(meta: ObjectMeta): readonly string[] {
  const text = mapValue(meta.annotations, ACCEPT_ANNOTATION);
  if (text === undefined) return [];
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
