import type { Eip } from './eip.ts';
import { mapValue } from './json.ts';

/** True when every pair of the selector stands in the labels; an empty selector matches everything. */
export function selectorMatches(
  selector: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(selector).every(([key, value]) => mapValue(labels, key) === value);
}

/** True when automatic choice considers this Eip for the namespace (`spec.namespaces` or `spec.namespaceSelector`). */
export function bindsNamespace(eip: Eip, name: string, labels: Readonly<Record<string, string>>): boolean {
  if (eip.namespaces.includes(name)) return true;
  return eip.namespaceSelector !== undefined && selectorMatches(eip.namespaceSelector, labels);
}
