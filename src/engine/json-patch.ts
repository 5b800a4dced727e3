import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { FieldPath } from './finding.ts';

/** One operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  readonly op: 'add' | 'replace';
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value: unknown;
}

/** A value written into an object: the operation that says so, and the object as it is then. */
export interface Written {
  readonly operation: PatchOperation;
  readonly object: JsonObject;
}

type Container = JsonObject | readonly unknown[];

/**
 * Writes one scalar under a path; a number as last part is a place in a list, the length of the list appends to it.
 * Where parents are absent or null, one operation brings the whole parent. Undefined where the value is there already;
 * throws Error where something else than a parent is in the way.
 * The object given stays as it is; the new one shares with it what is not on the path.
 */
export function write(object: JsonObject, path: FieldPath, value: string | number | boolean): Written | undefined {
  let depth = 0;
  let parent: unknown = object;
  for (let child = childOf(parent, path[0]); depth < path.length - 1 && holds(child, path[depth + 1]); ) {
    depth += 1;
    parent = child;
    child = childOf(parent, path[depth]);
  }
  const part = path[depth];
  const inTheWay = depth < path.length - 1 && (childOf(parent, part) ?? undefined) !== undefined;
  if (part === undefined || !holds(parent, part) || inTheWay)
    throw new Error(`nothing can be written under ${path.join('.')}`);
  if (depth === path.length - 1 && childOf(parent, part) === value) return undefined;
  const whole = wrapped(path.slice(depth + 1), value);
  return {
    operation: {
      op: isThere(parent, part) ? 'replace' : 'add',
      path: [...path.slice(0, depth), isThere(parent, part) || typeof part === 'string' ? part : '-']
        .map((step) => `/${escapePart(String(step))}`)
        .join(''),
      value: whole,
    },
    object: replaced(object, path.slice(0, depth + 1), whole) as JsonObject,
  };
}

/** The value under a path, of own keys only; undefined where there is none. */
export function valueAt(object: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(childOf, object);
}

/** A part of a JSON Pointer: `~` and `/` have meanings there. */
function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** True for a container that takes such a part: lists are indexed, without gaps; objects have keys. */
function holds(value: unknown, part: string | number | undefined): value is Container {
  if (typeof part === 'number')
    return Array.isArray(value) && Number.isInteger(part) && part >= 0 && part <= value.length;
  return typeof part === 'string' && isJsonObject(value);
}

function isThere(parent: Container, part: string | number): boolean {
  return Object.hasOwn(parent, part);
}

function childOf(parent: unknown, part: string | number | undefined): unknown {
  if (part === undefined || !holds(parent, part) || !isThere(parent, part)) return undefined;
  return Reflect.get(parent, part);
}

function wrapped(path: FieldPath, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, part) => (typeof part === 'number' ? [inner] : { [part]: inner }), value);
}

/** A copy with another value under the path, whose parents are all there. */
function replaced(container: unknown, [part, ...rest]: FieldPath, value: unknown): unknown {
  if (part === undefined) return value;
  const child = replaced(childOf(container, part), rest, value);
  if (Array.isArray(container)) return Object.assign([...container], { [part]: child });
  return { ...(container as JsonObject), [part]: child };
}
