import type { Eip } from '../model/eip.ts';

/** True when that field of `spec`, or `spec` itself, is not of the schema's type: then its absence in the view proves nothing. */
export function hasTypeFault(eip: Eip, field: string): boolean {
  return eip.typeFaults.some(({ path }) => path.length === 1 || path[1] === field);
}
