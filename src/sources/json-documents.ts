import { depthFault } from './bounds.ts';
import { findJsonEnd } from './json-scanner.ts';
import type { SourceText } from './source-document.ts';
import { positionOf, SourceError } from './source-error.ts';

/** One value of a JSON file, with its number (from 1) and the line at which it starts. */
export interface JsonDocument {
  readonly value: unknown;
  readonly document: number;
  readonly line: number;
  readonly content: SourceText;
}

/**
 * The values of a JSON text: one, or several one after the other as `kubectl get -o json` and `jq` write them.
 * A key that occurs twice keeps its last value, as it does in kubectl. Throws SourceError with line and column.
 */
export function* jsonDocuments(text: string, file: string): Generator<JsonDocument> {
  let at = skipSpace(text, 0);
  const whole = tryParse(text);
  if (whole !== undefined) {
    yield checked(whole.value, file, 1, positionOf(text, at).line, { text, line: 1, json: true });
    return;
  }
  let { line, column } = positionOf(text, at);
  for (let document = 1; at < text.length; document += 1) {
    const { end, fault } = findJsonEnd(text, at);
    const parsed = fault === undefined ? tryParse(text.slice(at, end)) : undefined;
    if (parsed === undefined) {
      throw new SourceError(
        { file, ...positionOf(text, end), document },
        fault ?? 'is not JSON',
        'correct the JSON there',
      );
    }
    yield checked(parsed.value, file, document, line, { text: text.slice(at, end), line, column, json: true });
    const next = skipSpace(text, end);
    const moved = positionOf(text.slice(at, next), next - at);
    column = moved.line === 1 ? column + next - at : moved.column;
    line += moved.line - 1;
    at = next;
  }
}

function checked(value: unknown, file: string, document: number, line: number, content: SourceText): JsonDocument {
  const fault = depthFault(value);
  if (fault !== undefined) throw new SourceError({ file, line, document }, fault, 'flatten it or leave it out');
  return { value, document, line, content };
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
