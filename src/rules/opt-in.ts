import { mapValue } from '../model/json.ts';
import type { Service } from '../model/service.ts';
import { OPT_IN_ANNOTATION, OPT_IN_VALUE } from '../openelb/vocabulary.ts';

export { getsAddress } from '../openelb/vocabulary.ts';

/** What to write so that OpenELB serves a Service. */
export const OPT_IN_TEXT = `${OPT_IN_ANNOTATION}: ${OPT_IN_VALUE}`;
/** What to write so that OpenELB lets a Service go: any annotation would do, and this one says what is meant. */
export const OPT_OUT_TEXT = `${OPT_IN_ANNOTATION}: none`;

/** Values by which somebody says on purpose that OpenELB shall not serve the Service. */
const REFUSALS: ReadonlySet<string> = new Set(['none', 'no', 'off', 'false', 'disabled', '-']);

/** True when the opt-in annotation is there with a value that means no. */
export function optsOut({ meta }: Service): boolean {
  const value = mapValue(meta.annotations, OPT_IN_ANNOTATION);
  return value !== undefined && REFUSALS.has(value.trim().toLowerCase());
}
