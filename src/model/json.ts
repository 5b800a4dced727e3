/** Any JSON object as it arrived: nothing about its fields is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, false for arrays, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const EMPTY: JsonObject = Object.freeze({});

/** The object under `key`, or an empty one where it is absent or of another type. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isJsonObject(value) ? value : EMPTY;
}

/** The array under `key`, or an empty one where it is absent or of another type. */
export function arrayAt(parent: JsonObject, key: string): readonly unknown[] {
  const value = parent[key];
  return Array.isArray(value) ? value : [];
}

/** The text under `key`, or undefined where it is absent or of another type. */
export function stringAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of the array under `key`; entries of another type are left out. */
export function stringsAt(parent: JsonObject, key: string): readonly string[] {
  const texts = arrayAt(parent, key).filter((entry) => typeof entry === 'string');
  return texts.length === 0 ? NO_TEXTS : texts;
}

/**
 * The entries of the map under `key` whose value is text.
 * Read with `mapValue`, never with an index: the keys come from users and may be called `constructor`.
 */
export function stringMapAt(parent: JsonObject, key: string): Readonly<Record<string, string>> {
  const value = objectAt(parent, key);
  return textEntries(value, () => true);
}

/** The entries of a map whose value is text and whose key `keep` accepts; one shared empty map where there are none. */
export function textEntries(map: JsonObject, keep: (key: string) => boolean): Readonly<Record<string, string>> {
  const kept: [string, string][] = [];
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (typeof value === 'string' && keep(key)) kept.push([key, value]);
  }
  return kept.length === 0 ? NO_ENTRIES : Object.fromEntries(kept);
}

const NO_ENTRIES: Readonly<Record<string, string>> = Object.freeze({});
const NO_TEXTS: readonly string[] = Object.freeze([]);

/** The value of an own key; inherited names such as `constructor` are not values. */
export function mapValue<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** True when two JSON values say the same; the order of keys says nothing. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((entry, index) => equalJson(entry, b[index]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equalJson(Reflect.get(a, key), Reflect.get(b, key)));
}
