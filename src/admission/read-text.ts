import { badRequest } from './review.ts';

/**
 * Parses the text of a review. `managedFields` is a third and more of a typical body and no rule reads it, so it is
 * cut out of the text before the parser sees it. Equal to `JSON.parse` in everything else, duplicate keys included.
 */
export function readReviewText(text: string): unknown {
  const source = withoutManagedFields(text);
  try {
    return JSON.parse(source);
  } catch {
    return parseWhole(text);
  }
}

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(`the body is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
}

const KEY = '"managedFields":[';
const QUOTE = 34;
const BACKSLASH = 92;

/** The same document with every array under a key `managedFields` emptied; the text itself where there is none. */
export function withoutManagedFields(text: string): string {
  let from = 0;
  let kept = '';
  for (;;) {
    const key = text.indexOf(KEY, from);
    if (key < 0) break;
    const open = key + KEY.length;
    // Inside a string the quotes of this key would be escaped, so an unescaped one begins a key of its own.
    const close = text.charCodeAt(key - 1) === BACKSLASH ? -1 : endOfArray(text, open);
    if (close < 0) return text;
    kept += text.slice(from, open);
    from = close;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Position of the bracket that closes the array whose contents begin at `start`; -1 when the text ends before. */
function endOfArray(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (at < 0) return -1;
    if (depth === 0) return text.charCodeAt(at) === 93 ? at : -1;
  }
  return -1;
}

/** Position of the quote that ends the string opened at `open`; -1 when there is none. */
function endOfString(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
