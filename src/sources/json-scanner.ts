/**
 * Where the JSON value that starts at `from` ends (the offset after it), or with `fault` where and why it is not JSON.
 * JSON.parse gives no position for several of its errors, and cannot say where the first of several values ends.
 */
export interface JsonEnd {
  readonly end: number;
  readonly fault?: string;
}

const SPACE = /[ \t\r\n]*/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
// Everything but the quote, the backslash and what lies below the space.
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next: a value; a value or `]`; a key; a key or `}`; a comma or the closing bracket. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end';

/** Scans one value; never recursive, so that depth is no danger. */
export function findJsonEnd(text: string, from: number): JsonEnd {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = from;
  for (;;) {
    at = matchAt(SPACE, text, at);
    if (at >= text.length) return { end: at, fault: 'the text ends inside a value' };
    const character = text.charAt(at);
    const closer = closers.at(-1);
    if (expected !== 'value' && expected !== 'key' && character === closer) {
      closers.pop();
      at += 1;
    } else if (expected === 'comma-or-end') {
      if (character !== ',') return { end: at, fault: `expected "," or "${closer}"` };
      at += 1;
      expected = closer === '}' ? 'key' : 'value';
      continue;
    } else if (expected === 'key' || expected === 'key-or-end') {
      const key = scanKey(text, at);
      if (key.fault !== undefined) return key;
      at = key.end;
      expected = 'value';
      continue;
    } else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      at += 1;
      expected = character === '{' ? 'key-or-end' : 'value-or-end';
      continue;
    } else {
      const scalar = scanScalar(text, at);
      if (scalar.fault !== undefined) return scalar;
      at = scalar.end;
    }
    if (closers.length === 0) return { end: at };
    expected = 'comma-or-end';
  }
}

function scanKey(text: string, from: number): JsonEnd {
  if (text.charAt(from) !== '"') return { end: from, fault: 'expected a property name in double quotes' };
  const name = scanString(text, from);
  if (name.fault !== undefined) return name;
  const colon = matchAt(SPACE, text, name.end);
  return text.charAt(colon) === ':' ? { end: colon + 1 } : { end: colon, fault: 'expected ":" after a property name' };
}

function scanScalar(text: string, from: number): JsonEnd {
  if (text.charAt(from) === '"') return scanString(text, from);
  const end = matchAt(ATOM, text, from);
  return end === from ? { end, fault: 'expected a value' } : { end };
}

function scanString(text: string, from: number): JsonEnd {
  let at = from + 1;
  for (;;) {
    at = matchAt(PLAIN, text, at);
    const character = text.charAt(at);
    if (character === '"') return { end: at + 1 };
    if (character !== '\\') return { end: at, fault: 'a text is not closed before the end of its line' };
    const next = matchAt(ESCAPE, text, at);
    if (next === at) return { end: at, fault: 'unknown escape in a text' };
    at = next;
  }
}

/** The offset after a match of a sticky pattern at `from`; `from` itself where there is none. */
function matchAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
