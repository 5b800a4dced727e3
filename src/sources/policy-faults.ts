import { closest } from 'fastest-levenshtein';
import type { SchemaFault } from '../../schemas/compiled/policy.js';
import { isJsonObject, type JsonObject, objectAt } from '../model/json.ts';

/** One sentence per fault that the schema found: the key, the value and what to write instead. */
export function faultTexts(
  faults: readonly SchemaFault[],
  document: JsonObject,
  schema: JsonObject,
): readonly string[] {
  // `anyOf` and its branches repeat what the others say.
  const texts = faults.filter(({ keyword }) => keyword !== 'anyOf').map((fault) => faultText(fault, document, schema));
  return [...new Set(texts)];
}

function faultText(
  { instancePath, keyword, message, params }: SchemaFault,
  document: JsonObject,
  schema: JsonObject,
): string {
  const path = instancePath.slice(1).replaceAll('/', '.');
  const value = valueAt(document, instancePath);
  if (keyword === 'additionalProperties') return unknownKey(path, String(params['additionalProperty']), schema);
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) {
    return `${path}: ${JSON.stringify(value)} is not known; ${choice(String(value), params['allowedValues'].map(String))}`;
  }
  if (keyword === 'pattern') {
    return `${path}: ${JSON.stringify(value)} is not ${FORMS[path.split('.').at(-1) ?? ''] ?? 'of the right form'}`;
  }
  if (keyword === 'type' && params['type'] === 'string' && typeof value !== 'object') {
    return `${path}: must be text; write "${value}"`;
  }
  const form = FORMS[path];
  if (keyword === 'type' && form !== undefined) return `${path}: ${JSON.stringify(value)} is not ${form}`;
  if (keyword === 'const') return `${path}: must be ${JSON.stringify(params['allowedValue'])}`;
  return `${path === '' ? 'the document' : path}: ${message ?? 'is wrong'}`;
}

const FORMS: Readonly<Record<string, string>> = {
  expires: 'a day such as 2027-03-31',
  mutations: '"all" or a mapping of mutations to their options',
  interface: 'the name of a NIC (at most 15 characters) or can_reach:<address>',
  class: 'a class such as openelb.io/openelb',
  openelb: 'a version of OpenELB: 0.5, 0.6 (also with a patch number) or master',
};

function unknownKey(path: string, key: string, schema: JsonObject): string {
  const known = knownKeys(path, schema);
  const hint = known.length === 0 ? '' : `; did you mean "${closest(key, [...known])}"?`;
  return `${[path, key].filter((part) => part !== '').join('.')}: unknown key${hint}`;
}

/** A short list is shown, of a long one the nearest. */
function choice(value: string, allowed: readonly string[]): string {
  return allowed.length <= 6 ? `one of ${allowed.join(', ')}` : `did you mean "${closest(value, [...allowed])}"?`;
}

function valueAt(document: unknown, pointer: string): unknown {
  const step = (value: unknown, key: string) =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return pointer.split('/').slice(1).reduce<unknown>(step, document);
}

/** The keys the schema knows under a path; list indexes in the path are passed over. */
function knownKeys(path: string, root: JsonObject): readonly string[] {
  let schema: unknown = root;
  for (const part of path.split('.').filter((key) => key !== '')) {
    const object: JsonObject = isJsonObject(schema) ? schema : {};
    schema = /^\d+$/.test(part) ? object['items'] : objectAt(object, 'properties')[part];
  }
  return Object.keys(isJsonObject(schema) ? objectAt(schema, 'properties') : {});
}
