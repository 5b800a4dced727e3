import { isDeepStrictEqual } from 'node:util';
import yaml from 'js-yaml';
import { Places, type YamlPlace } from './places.ts';
import type { DocumentPath } from './region.ts';
import type { SourceText } from './source-document.ts';
import { MANIFEST_SCHEMA } from './yaml-schema.ts';

/** Another scalar for the value under a path, or another name for the key at its end. */
export type TextCorrection =
  | { readonly path: DocumentPath; readonly value: string | number | boolean }
  | { readonly path: DocumentPath; readonly rename: string };

/** Characters of a document's text and what takes their place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit that makes a correction in the text of a document, or undefined where it cannot be made without touching more
 * than that one scalar: values that are shared through anchors, stand in block scalars or go over several lines.
 */
export function editFor(content: SourceText, correction: TextCorrection): Edit | undefined {
  const places = new Places(content);
  const place = places.find(correction.path);
  const region = 'rename' in correction ? place?.keyRegion : place?.region;
  if (place === undefined || region === undefined || region.line !== region.endLine) return undefined;
  const before = content.text.slice(region.start, region.end);
  const text =
    'rename' in correction ? keyText(before, correction.rename) : valueText(content, place, before, correction.value);
  if (text === undefined || text === before) return undefined;
  const edit = { start: region.start, end: region.end, text };
  return changesOnly(content, edit, correction) ? edit : undefined;
}

/** The text with its edits made. They must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: instead } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + instead + result.slice(end);
  }
  return result;
}

function valueText(
  content: SourceText,
  { style }: YamlPlace,
  before: string,
  value: string | number | boolean,
): string | undefined {
  if (style === undefined || style === 'block') return undefined;
  if (typeof value !== 'string') return String(value);
  if (content.json === true || style === 'double') return JSON.stringify(value);
  if (style === 'single') return `'${value.replaceAll("'", "''")}'`;
  // A number that becomes text keeps its spelling: 1.10 is not 1.1.
  const old = parsed(before);
  if (typeof old === 'number' && String(old) === value) return JSON.stringify(before);
  return isPlain(value) ? value : JSON.stringify(value);
}

/** True where the text means itself when it stands without quotes, in a flow collection too. */
function isPlain(value: string): boolean {
  return /^[\w./][-\w./]*(?::[-\w./]+)*$/.test(value) && parsed(value) === value;
}

function keyText(before: string, name: string): string {
  if (before.startsWith('"')) return JSON.stringify(name);
  if (before.startsWith("'")) return `'${name.replaceAll("'", "''")}'`;
  return isPlain(name) ? name : JSON.stringify(name);
}

function parsed(text: string): unknown {
  return yaml.load(text, { schema: MANIFEST_SCHEMA, json: true });
}

/** True when the document afterwards says what it said before, with nothing but the correction in it. */
function changesOnly(content: SourceText, edit: Edit, correction: TextCorrection): boolean {
  const before = documentValue(content.text);
  const after = documentValue(edited(content.text, [edit]));
  if (before === undefined || after === undefined) return false;
  const expected = corrected(before, correction);
  if (isDeepStrictEqual(after, expected)) return true;
  // A number keeps its spelling when it becomes text.
  const written = valueAt(after, correction.path);
  return (
    'value' in correction &&
    typeof written === 'string' &&
    Number(written) === Number(correction.value) &&
    isDeepStrictEqual(after, corrected(before, { path: correction.path, value: written }))
  );
}

function documentValue(text: string): unknown {
  try {
    return parsed(text);
  } catch (error) {
    if (error instanceof yaml.YAMLException) return undefined;
    throw error;
  }
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  const step = (at: unknown, part: string | number) =>
    typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
  return path.reduce<unknown>(step, value);
}

/** A copy of a value with the correction made. */
function corrected(value: unknown, correction: TextCorrection): unknown {
  const copy = structuredClone(value);
  const last = correction.path.at(-1);
  const parent = valueAt(copy, correction.path.slice(0, -1));
  if (last === undefined || typeof parent !== 'object' || parent === null) return copy;
  if ('value' in correction) Reflect.set(parent, last, correction.value);
  else {
    Reflect.set(parent, correction.rename, Reflect.get(parent, last));
    Reflect.deleteProperty(parent, last);
  }
  return copy;
}
