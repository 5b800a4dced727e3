import { isJsonObject, type JsonObject } from '../model/json.ts';
import { isRelevantAnnotation } from '../model/meta.ts';

/** A review that holds more values than anybody writes; judging a part of it would be judging another object. */
export class TooManyValues extends Error {}

/** Values (of any type) that may be left after reduction; the largest real object seen has a few thousand. */
const VALUE_LIMIT = 50_000;
/** Nesting that may be left; no field that a rule reads is deeper than 12. */
const DEPTH_LIMIT = 64;
/** Keys of metadata that rules read. */
const METADATA = ['name', 'generateName', 'namespace', 'uid', 'deletionTimestamp', 'finalizers', 'labels'];

/**
 * A large review without what no rule reads: foreign annotations, other metadata, options, user groups. What is left
 * can be handed between threads at little cost. Throws TooManyValues when even that is large.
 */
export function reduceReview(body: unknown): unknown {
  if (!isJsonObject(body) || !isJsonObject(body['request']))
    return isJsonObject(body) ? pick(body, ['apiVersion', 'kind']) : null;
  const request = body['request'];
  const budget = { values: VALUE_LIMIT };
  return {
    ...pick(body, ['apiVersion', 'kind']),
    request: {
      ...(copy(pick(request, ENVELOPE), budget, 0) as JsonObject),
      object: reduceObject(request['object'], budget),
      oldObject: reduceObject(request['oldObject'], budget),
      userInfo: isJsonObject(request['userInfo']) ? pick(request['userInfo'], ['username']) : null,
    },
  };
}

const ENVELOPE = ['uid', 'kind', 'resource', 'subResource', 'requestKind', 'name', 'namespace', 'operation', 'dryRun'];

function reduceObject(object: unknown, budget: { values: number }): unknown {
  if (!isJsonObject(object)) return object === undefined ? null : copy(object, budget, 0);
  const { metadata, ...rest } = object;
  const annotations = isJsonObject(metadata) && isJsonObject(metadata['annotations']) ? metadata['annotations'] : {};
  const keys = Object.keys(annotations);
  const relevant = keys.filter(isRelevantAnnotation);
  // OpenELB leaves a Service alone that has no annotation at all, so one foreign key stays where there are only those.
  const kept =
    relevant.length > 0 ? pick(annotations, relevant) : Object.fromEntries(keys.slice(0, 1).map((key) => [key, '']));
  const reduced = isJsonObject(metadata) ? { ...pick(metadata, METADATA), ...withAnnotations(metadata, kept) } : {};
  return copy({ ...rest, metadata: reduced }, budget, 0);
}

/** Absent stays absent: a patch of the object says where its parents are. */
function withAnnotations({ annotations }: JsonObject, kept: JsonObject): JsonObject {
  return isJsonObject(annotations) ? { annotations: kept } : {};
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(object, key)).map((key) => [key, object[key]]));
}

function copy(value: unknown, budget: { values: number }, depth: number): unknown {
  budget.values -= 1;
  if (budget.values < 0)
    throw new TooManyValues(`the object holds more than ${VALUE_LIMIT} values that could be judged`);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEPTH_LIMIT) throw new TooManyValues(`the object is nested more than ${DEPTH_LIMIT} levels deep`);
  if (Array.isArray(value)) return value.map((entry) => copy(entry, budget, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry, budget, depth + 1)]));
}
