import yaml from 'js-yaml';
import { boundsFault } from './bounds.ts';
import { countNewlines, SourceError } from './source-error.ts';
import { MANIFEST_SCHEMA } from './yaml-schema.ts';
import type { DocumentText } from './yaml-splitter.ts';

const LOAD_OPTIONS = { schema: MANIFEST_SCHEMA, maxDepth: 500 };

/** What a document holds: its value, null or undefined where it is empty, and the first line of its content. */
export interface YamlDocument {
  readonly value: unknown;
  readonly line: number;
  /** Some mapping in it has a key twice; only where that was accepted. */
  readonly duplicateKeys: boolean;
}

/** Parses one document of a file. `document` is its number there. Throws SourceError with lines of the file. */
export function parseYaml(
  { text, line }: DocumentText,
  file: string,
  document: number,
  options: { readonly acceptDuplicateKeys?: boolean } = {},
): YamlDocument {
  const firstLine = line + linesBeforeContent(text);
  const place = { file, document, start: line, firstLine };
  const { value, duplicateKeys } = load(text, place, options.acceptDuplicateKeys === true);
  // Only aliases make a value larger than its text.
  const fault = text.includes('*') ? boundsFault(value) : undefined;
  if (fault !== undefined)
    throw new SourceError({ file, line: firstLine, document }, fault, 'write the repeated parts out');
  if (text.includes('{{')) refuseTemplate(value, text, place);
  return { value, line: firstLine, duplicateKeys };
}

function load(text: string, place: Place, acceptDuplicateKeys: boolean): Omit<YamlDocument, 'line'> {
  try {
    return { value: yaml.load(text, LOAD_OPTIONS), duplicateKeys: false };
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    if (!acceptDuplicateKeys || !error.reason?.startsWith('duplicated')) throw syntaxError(error, text, place);
  }
  try {
    return { value: yaml.load(text, { ...LOAD_OPTIONS, json: true }), duplicateKeys: true };
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    throw syntaxError(error, text, place);
  }
}

/**
 * `address: {{ .Values.address }}` is YAML: a mapping whose key is a mapping. kubectl refuses such keys, where the parser
 * makes a text of them.
 */
function refuseTemplate(value: unknown, text: string, { file, document, start }: Place): void {
  if (!JSON.stringify(value)?.includes('"[object Object]":')) return;
  const line = start + countNewlines(text, text.search(/(?<=[:-]\s+)\{\{/));
  throw new SourceError({ file, line, document }, 'a template expression stands where a value should be', RENDER_IT);
}

const RENDER_IT = 'render the template first, for example with "helm template"';

interface Place {
  readonly file: string;
  readonly document: number;
  readonly start: number;
  readonly firstLine: number;
}

function syntaxError(
  error: yaml.YAMLException,
  text: string,
  { file, document, start, firstLine }: Place,
): SourceError {
  // Some faults concern the whole document and carry no mark, whatever the types say.
  const mark = error.mark as yaml.Mark | undefined;
  if (mark === undefined) return new SourceError({ file, line: firstLine, document }, error.reason, 'correct the YAML');
  const offset = Math.min(mark.position, text.length);
  const column = offset - text.lastIndexOf('\n', offset - 1);
  // The parser meets some faults only at the end of the text, where there is no line to show.
  const line = Math.min(start + mark.line, start + countNewlines(text.trimEnd()));
  const place = { file, line, document, ...(line === start + mark.line ? { column } : {}) };
  return new SourceError(place, reasonOf(error.reason, text.slice(offset, offset + 300)), remedyOf(error.reason, text));
}

function reasonOf(reason: string, rest: string): string {
  if (reason.startsWith('nesting exceeded')) return `is nested more than ${LOAD_OPTIONS.maxDepth} levels deep`;
  if (reason !== 'duplicated mapping key') return reason;
  const key = /^\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]+?))\s*:/.exec(rest);
  const name = key?.[1] ?? key?.[2] ?? key?.[3];
  return name === undefined ? reason : `${reason} ${JSON.stringify(name)}`;
}

function remedyOf(reason: string, text: string): string {
  if (text.includes('{{')) return RENDER_IT;
  if (reason.startsWith('duplicated')) return 'keep one of the two';
  if (reason.startsWith('nesting exceeded')) return 'flatten it or leave it out';
  if (reason.includes('tab')) return 'indent with spaces';
  return 'correct the YAML there';
}

const NO_CONTENT = /(?:%[^\n]*|(?:---(?=[ \t\r\n]|$))?[ \t\r]*(?:#[^\n]*)?)(?:\n|$)/y;

/** Lines of a document's text before its content: its marker, directives, blank lines and comments. */
function linesBeforeContent(text: string): number {
  const matcher = new RegExp(NO_CONTENT);
  let lines = 0;
  while (matcher.lastIndex < text.length && matcher.test(text)) lines += 1;
  return lines;
}
