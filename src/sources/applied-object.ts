import { isJsonObject, type JsonObject, mapValue, objectAt, stringAt } from '../model/json.ts';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Metadata that only the API server writes. */
const SYSTEM = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
];

/**
 * Lists of built-in kinds whose items are told apart by keys, by the name of their field (patchMergeKey and x-kubernetes-
 * list-map-keys of the API types). Every other list is replaced as a whole, as are all lists of custom resources.
 */
const MERGE_KEYS: Readonly<Record<string, readonly string[]>> = {
  'spec.ports': ['port', 'protocol'],
  containers: ['name'],
  initContainers: ['name'],
  env: ['name'],
  volumes: ['name'],
  volumeMounts: ['mountPath'],
  'containers.ports': ['containerPort', 'protocol'],
  imagePullSecrets: ['name'],
};

/** What a key that is left out stands for. */
const KEY_DEFAULTS: Readonly<Record<string, string>> = { protocol: 'TCP' };

/**
 * The object that `kubectl apply` would make of a manifest. Without a live object it is the manifest without status,
 * since a new object has none. Otherwise what the manifest says is laid over the live object; what the last apply wrote
 * (annotation last-applied-configuration) and the manifest no longer says goes, everything else stays as it is.
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#merge-patch-calculation
 */
export function appliedObject(live: JsonObject | undefined, manifest: JsonObject): JsonObject {
  if (live === undefined) return without(manifest, ['status']);
  const isBuiltIn = !(stringAt(manifest, 'apiVersion') ?? '').includes('.');
  const merged = mergedMap(live, annotated(manifest), lastApplied(live), { path: [], isBuiltIn });
  const metadata = objectAt(live, 'metadata');
  return {
    ...without(merged, ['status']),
    metadata: { ...without(objectAt(merged, 'metadata'), SYSTEM), ...only(metadata, [...SYSTEM, 'name', 'namespace']) },
    ...only(live, ['status']),
  };
}

/** kubectl gives every object annotations before it compares, so that its own is never the reason to drop all others. */
function annotated(manifest: JsonObject): JsonObject {
  const metadata = objectAt(manifest, 'metadata');
  return { ...manifest, metadata: { ...metadata, annotations: objectAt(metadata, 'annotations') } };
}

function lastApplied(live: JsonObject): JsonObject {
  const text = stringAt(objectAt(objectAt(live, 'metadata'), 'annotations'), LAST_APPLIED);
  try {
    const parsed: unknown = text === undefined ? undefined : JSON.parse(text);
    return isJsonObject(parsed) ? parsed : {};
  } catch {
    // Somebody wrote it by hand; kubectl refuses then, and nothing says what it wrote before.
    return {};
  }
}

interface Where {
  /** Names of the maps and lists on the way, without numbers of items. */
  readonly path: readonly string[];
  readonly isBuiltIn: boolean;
}

function mergedMap(live: JsonObject, wanted: JsonObject, last: JsonObject, where: Where): JsonObject {
  const merged = new Map(Object.entries(live));
  for (const key of Object.keys(last)) if (!Object.hasOwn(wanted, key)) merged.delete(key);
  for (const [key, value] of Object.entries(wanted)) {
    // kubectl takes a field without value for one that shall not be there.
    if (value === null || value === undefined) merged.delete(key);
    else {
      const inside = { ...where, path: [...where.path, key] };
      merged.set(key, mergedValue(merged.get(key), value, mapValue(last, key), inside));
    }
  }
  return Object.fromEntries(merged);
}

function mergedValue(live: unknown, wanted: unknown, last: unknown, where: Where): unknown {
  if (isJsonObject(live) && isJsonObject(wanted)) {
    return mergedMap(live, wanted, isJsonObject(last) ? last : {}, where);
  }
  const keys = mergeKeys(where);
  if (keys === undefined || !areMaps(live) || !areMaps(wanted)) return wanted;
  return mergedList(live, wanted, areMaps(last) ? last : [], { keys, where });
}

/** Items of the manifest in its order, then those that somebody else put there. */
function mergedList(
  live: readonly JsonObject[],
  wanted: readonly JsonObject[],
  last: readonly JsonObject[],
  { keys, where }: { readonly keys: readonly string[]; readonly where: Where },
): readonly JsonObject[] {
  const keyOf = (item: JsonObject) => JSON.stringify(keys.map((key) => item[key] ?? KEY_DEFAULTS[key]));
  const there = new Map(live.map((item) => [keyOf(item), item]));
  const before = new Map(last.map((item) => [keyOf(item), item]));
  const named = new Set(wanted.map(keyOf));
  // Items that cannot be told apart are for the API server to refuse.
  if (named.size < wanted.length || there.size < live.length) return wanted;
  const merged = wanted.map((item) => {
    const found = there.get(keyOf(item));
    return found === undefined ? item : mergedMap(found, item, before.get(keyOf(item)) ?? {}, where);
  });
  return [...merged, ...live.filter((item) => !named.has(keyOf(item)) && !before.has(keyOf(item)))];
}

function mergeKeys({ path, isBuiltIn }: Where): readonly string[] | undefined {
  if (!isBuiltIn) return undefined;
  return mapValue(MERGE_KEYS, path.slice(-2).join('.')) ?? mapValue(MERGE_KEYS, path.at(-1) ?? '');
}

function areMaps(value: unknown): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isJsonObject);
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function only(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}
