import { isJsonObject } from '../model/json.ts';
import { SourceError } from './source-error.ts';

/** The text that a document was read from, and where in its file that text starts (line and column from 1). */
export interface SourceText {
  readonly text: string;
  readonly line: number;
  readonly column?: number;
  readonly json?: true;
  /** Some mapping in it has a key twice. */
  readonly duplicateKeys?: true;
}

/** One Kubernetes object as a file states it. */
export interface SourceDocument {
  readonly object: Record<string, unknown>;
  readonly content: SourceText;
  /** Path of the object in its document: empty, or for an item of a List such as `['items', 2]`. */
  readonly path: readonly (string | number)[];
  readonly origin: {
    readonly source: 'file';
    /** The path as the user gave it; for a folder, that path and the file's path below it. */
    readonly file: string;
    /** Number of the document in the file, from 1; documents that hold nothing are not counted. */
    readonly document: number;
    /** Line of the file, from 1, at which the document's content begins. Items of a List have their List's. */
    readonly line: number;
  };
}

/**
 * The object that a document's value is, or the objects of its List. What is no object, or lacks apiVersion or kind, is
 * yielded as a SourceError.
 */
export function* objectsOf(
  value: unknown,
  origin: SourceDocument['origin'],
  content: SourceText,
  path: SourceDocument['path'] = WHOLE,
): Generator<SourceDocument | SourceError> {
  const where = path.length === 0 ? '' : `${pathText(path)}: `;
  const fault = objectFault(value);
  if (fault !== undefined || !isJsonObject(value)) {
    const remedy = 'give every document apiVersion and kind, or leave out files that are no Kubernetes objects';
    yield new SourceError(origin, `${where}${fault}`, remedy);
    return;
  }
  const kind = String(value['kind']);
  const items = value['items'];
  if (!kind.endsWith('List') || (kind !== 'List' && items === undefined)) {
    yield { object: value, content, path, origin };
  } else if (Array.isArray(items)) {
    for (const [index, item] of items.entries())
      yield* objectsOf(typed(item, value, kind), origin, content, [...path, 'items', index]);
  } else if (items !== undefined && items !== null) {
    yield new SourceError(
      origin,
      `${where}items of the ${kind} is ${nameOf(items)}, not a list`,
      'write the items as a list',
    );
  }
}

const WHOLE: SourceDocument['path'] = Object.freeze([]);

function pathText(path: SourceDocument['path']): string {
  return path
    .reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${part}`), '')
    .slice(1);
}

/** Items of a typed list, as the API server writes them, may leave out what the list's own kind says. */
function typed(item: unknown, list: Readonly<Record<string, unknown>>, listKind: string): unknown {
  const kind = listKind.slice(0, -'List'.length);
  if (kind === '' || !isJsonObject(item) || item['kind'] !== undefined || item['apiVersion'] !== undefined) return item;
  return { apiVersion: list['apiVersion'], kind, ...item };
}

function objectFault(value: unknown): string | undefined {
  if (!isJsonObject(value)) return `expected an object with apiVersion and kind, found ${nameOf(value)}`;
  const missing = ['apiVersion', 'kind'].filter(
    (key) => value[key] === undefined || value[key] === null || value[key] === '',
  );
  if (missing.length > 0) return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`;
  const wrong = ['apiVersion', 'kind'].find((key) => typeof value[key] !== 'string');
  if (wrong !== undefined) return `${wrong} is ${nameOf(value[wrong])}, not a text`;
  return metadataFault(value['metadata']);
}

/** `name: y` is a boolean in the YAML that kubectl reads, and would be an object without a name. */
function metadataFault(metadata: unknown): string | undefined {
  if (!isJsonObject(metadata)) return undefined;
  const wrong = ['name', 'namespace'].find((key) => !['undefined', 'string'].includes(typeof metadata[key]));
  if (wrong === undefined || metadata[wrong] === null) return undefined;
  return `metadata.${wrong} is ${nameOf(metadata[wrong])}, not a text: put it in quotes`;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
