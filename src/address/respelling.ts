import { readEipAddress } from './eip-grammar.ts';
import type { EipAddressFaultClass, FaultDraft } from './fault-class.ts';
import { replaceLookAlikes } from './look-alike.ts';
import { compareBigints } from './order.ts';
import { codePoint, quote } from './quote.ts';
import { formatCidrOrRange, formatRange, type Range } from './range.ts';

/** A slip of spelling: `text` is the text without it, undefined when it cannot be undone. */
export interface Slip extends FaultDraft {
  readonly text: string | undefined;
}

/** Finds one kind of slip in a text. */
export type Respelling = (text: string) => Slip | undefined;

const PLACEHOLDER = /\$\{[^}]*\}?|\$\([^)]*\)?|\{\{.*?(?:\}\}|$)|<[^<>]+>|^\$\w+/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const QUOTES = /["'`\u2018\u2019\u201c\u201d]/g;
const DASH = /[\u2010-\u2015\u2212\u2043\u02d7\uff0d\ufe58\ufe63\u301c\uff5e\u223c~\u2192]|->|=>/g;
const DASH_WORD = /(?<=\S)[^\S\n]+(?:to|through|thru|until)[^\S\n]+(?=\S)/i;
const DASH_DOTS = /^(\d+(?:\.\d+){3}|[0-9a-f:]*:[0-9a-f:]*)\s*(?:\.{2,3}|\u2026)\s*([0-9a-f:.]+)$/i;
const BLANK = /[\s\p{C}\u200b\u2060\ufeff]/u;
const BLANKS = /[\s\p{C}]+/gu;
const BLANKS_BESIDE_SIGN = /[\s\p{C}]*([-/.:])[\s\p{C}]*/gu;
const SEPARATOR = /[\s,;|&\uff0c\u3001\uff1b]+/;
const PORT = /(\.\d{1,3}(?:\/\d{1,2})?):\d{1,5}(?:-\d{1,5}(?![\d.:]))?(?=$|-)/g;
const BRACKETED_PORT = /^\[([^[\]]+)\]:\d{1,5}$/;
const BRACKETS = /[[\](){}<>]/g;
const ZONE = /%[^-/%]*/g;

const placeholder: Respelling = (text) => {
  const found = PLACEHOLDER.exec(text)?.[0];
  if (found === undefined) return undefined;
  return { class: 'placeholder', detail: `the placeholder ${quote(found)} was not filled in`, text: undefined };
};

const url: Respelling = (text) => {
  const scheme = SCHEME.exec(text)?.[0];
  if (scheme === undefined) return undefined;
  return {
    class: 'url',
    detail: `it is a URL (${quote(scheme)})`,
    text: text.slice(scheme.length).replace(/\/\D*$/, ''),
  };
};

const dashLookAlike: Respelling = (text) => {
  const sign = text.match(DASH)?.[0] ?? DASH_WORD.exec(text)?.[0].trim();
  if (sign !== undefined) {
    const detail = `it has ${nameOfDash(sign)} in place of the hyphen "-"`;
    return { class: 'dash-look-alike', detail, text: text.replace(DASH, '-').replace(DASH_WORD, '-') };
  }
  const dotted = DASH_DOTS.exec(text);
  if (dotted === null) return undefined;
  const detail = 'it has dots in place of the hyphen "-"';
  return { class: 'dash-look-alike', detail, text: `${dotted[1]}-${dotted[2]}` };
};

const DASH_NAMES: Readonly<Record<string, string>> = {
  '\u2010': 'a Unicode hyphen',
  '\u2011': 'a non-breaking hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2015': 'a horizontal bar',
  '\u2212': 'a minus sign',
  '~': 'a tilde',
};

function nameOfDash(sign: string): string {
  if (/^[a-z]+$/i.test(sign)) return `the word ${quote(sign)}`;
  const name = DASH_NAMES[sign] ?? quote(sign);
  return sign.charCodeAt(0) < 128 ? name : `${name} (${codePoint(sign)})`;
}

const list: Respelling = (text) => {
  const tidy = withoutLooseBlanks(text);
  const pieces = tidy.split(SEPARATOR).filter((piece) => piece !== '');
  if (pieces.length === 1 && tidy !== pieces[0]) {
    return { class: 'list', detail: 'it has a stray separator', text: pieces[0] };
  }
  if (pieces.filter((piece) => /\d|:/.test(piece)).length < 2) return undefined;
  const detail = `it lists ${pieces.length} entries; an Eip takes one address, CIDR or range, and the rest belong in Eips of their own`;
  return { class: 'list', detail, text: undefined, candidate: unionOf(pieces) };
};

/** The one range that all pieces make together, where they do. */
function unionOf(pieces: readonly string[]): string | undefined {
  const ranges: Range[] = [];
  for (const piece of pieces) {
    const read = readEipAddress(piece);
    if (read === undefined) return undefined;
    ranges.push(read.range);
  }
  ranges.sort((a, b) => compareBigints(a.first, b.first));
  let whole = ranges[0];
  for (const range of ranges) {
    if (whole === undefined || range.family !== whole.family || range.first > whole.last + 1n) return undefined;
    if (range.last > whole.last) whole = { ...whole, last: range.last };
  }
  if (whole === undefined) return undefined;
  return pieces.some((piece) => piece.includes('/')) ? formatCidrOrRange(whole) : formatRange(whole);
}

const blanks: Respelling = (text) => {
  const found = BLANK.exec(text);
  if (found === null) return undefined;
  const detail = / - /.test(text)
    ? 'it has blanks around the dash'
    : `it has ${nameOfBlank(found[0])} ${placeOf(text, found.index)}`;
  return { class: 'blanks', detail, text: text.replace(BLANKS, '') };
};

/**
 * The text without quotation marks, without blanks around it and its signs, and with a hyphen in place of what looks like
 * one: slips that leave no doubt about what was meant.
 */
export function withoutSurfaceSlips(text: string): string {
  const bare = text.replace(QUOTES, '');
  return withoutLooseBlanks(dashLookAlike(bare)?.text ?? bare);
}

function withoutLooseBlanks(text: string): string {
  return text.replace(BLANKS_BESIDE_SIGN, '$1').replace(/^[\s\p{C}]+|[\s\p{C}]+$/gu, '');
}

function nameOfBlank(character: string): string {
  if (character === ' ') return 'a blank';
  if (character === '\t') return 'a tab';
  if (character === '\n' || character === '\r') return 'a line break';
  const name = character === '\u00a0' ? 'a no-break space' : 'an invisible character';
  return `${name} (${codePoint(character)})`;
}

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index).replace(BLANKS, '');
  const after = text.slice(index).replace(BLANKS, '');
  if (before === '') return 'at the start';
  if (after === '') return 'at the end';
  if (before.endsWith('-') || after.startsWith('-')) return 'beside the dash';
  return before.endsWith('/') || after.startsWith('/') ? 'beside the slash' : `after ${quote(before)}`;
}

const lookAlike: Respelling = (text) => {
  const replaced = replaceLookAlikes(text);
  if (replaced === undefined) return undefined;
  const { from, to } = replaced;
  const shown =
    from.codePointAt(0) === from.charCodeAt(0) && from < '\u0080' ? `"${from}"` : `${quote(from)} (${codePoint(from)})`;
  return { class: 'look-alike-characters', detail: `it has ${shown} in place of "${to}"`, text: replaced.text };
};

const port: Respelling = (text) => {
  const bracketed = BRACKETED_PORT.exec(text);
  const bare = bracketed?.[1] ?? text.replace(PORT, '$1');
  return bare === text ? undefined : { class: 'port', detail: 'it has a port number', text: bare };
};

/** A slip that is undone by leaving characters out, or by writing `instead` for them. */
function stripping(
  fault: EipAddressFaultClass,
  pattern: RegExp,
  detail: (found: string) => string,
  instead = '',
): Respelling {
  return (text) => {
    const found = text.match(pattern)?.[0];
    return found === undefined
      ? undefined
      : { class: fault, detail: detail(found), text: text.replace(pattern, instead) };
  };
}

/** In the order in which slips are undone; each is looked for once. */
export const RESPELLINGS: readonly Respelling[] = [
  placeholder,
  stripping('quotes', QUOTES, (found) => `it has quotation marks (${found}) inside the value`),
  dashLookAlike,
  list,
  blanks,
  lookAlike,
  url,
  port,
  stripping('brackets', BRACKETS, () => 'it has brackets'),
  stripping('zone', ZONE, (found) => `it has the zone ${quote(found)}`),
  stripping('double-dash', /-{2,}/g, (found) => `it has ${found.length} dashes in a row`, '-'),
];
