import { quote } from '../address/quote.ts';
import { displayName, type Ref } from '../model/meta.ts';
import { type FaultType, type FieldPath, type Finding, formatPath } from './finding.ts';
import type { LeftOut } from './mutation-choice.ts';
import type { Amended } from './mutation-run.ts';

/** Longest quotation of a user's value, in characters. */
const VALUE_LIMIT = 80;
/** Longest name of an object: the longest that Kubernetes allows, with its namespace. */
const NAME_LIMIT = 320;
/** Longest text of one finding in a denial, in characters. */
const TEXT_LIMIT = 1000;

/**
 * Characters that make kubectl drop a warning (controls) or that reorder or hide text on a terminal (bidirectional
 * marks, zero-width and line separators).
 */
const UNSAFE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Printable ASCII, which nearly every text is: nothing to escape. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text from anywhere made safe to print: unsafe characters as `\uXXXX`, lone surrogates replaced, cut at `limit`. */
export function escapeText(text: string, limit: number): string {
  if (text.length <= limit && PLAIN.test(text)) return text;
  // Cutting first bounds the work on hostile text; an escape can make it longer again, hence the second cut.
  const escaped = cut(text, limit)
    .toWellFormed()
    .replace(UNSAFE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  return cut(escaped, limit);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, Math.max(0, limit - 1)).toWellFormed()}…`;
}

const INTRODUCTION: Readonly<Record<FaultType, (value: string | undefined) => string>> = {
  Required: () => 'Required value: ',
  Invalid: (value) => (value === undefined ? '' : `Invalid value: ${quote(value, VALUE_LIMIT)}: `),
  Duplicate: (value) => (value === undefined ? 'Duplicate value: ' : `Duplicate value: ${quote(value, VALUE_LIMIT)}: `),
  NotSupported: (value) => (value === undefined ? '' : `Unsupported value: ${quote(value, VALUE_LIMIT)}: `),
  Forbidden: () => 'Forbidden: ',
};

/** Kubernetes' machine-readable reason of a field fault. */
export const CAUSE_REASON: Readonly<Record<FaultType, string>> = {
  Required: 'FieldValueRequired',
  Invalid: 'FieldValueInvalid',
  Duplicate: 'FieldValueDuplicate',
  NotSupported: 'FieldValueNotSupported',
  Forbidden: 'FieldValueForbidden',
};

/** `Eip "lab"`, `Service "shop/web"`. */
export function nameOf(ref: Ref): string {
  return `${escapeText(ref.kind, 40)} ${quote(displayName(ref), NAME_LIMIT)}`;
}

/** The field of a finding, or of something written, as it is printed: never empty, one line. */
export function fieldOf({ path }: { readonly path: FieldPath }): string {
  return escapeText(formatPath(path), 200);
}

/** Fault, value and what is wrong, without remedy and rule id, where those have lines of their own. */
export function bareFaultText(finding: Finding): string {
  return `${INTRODUCTION[finding.fault](finding.value)}${escapeText(finding.message, TEXT_LIMIT)}`;
}

/** What follows the field in a denial: fault, value, what is wrong, what to write, rule id. */
export function faultText(finding: Finding): string {
  const start = INTRODUCTION[finding.fault](finding.value);
  return `${start}${escapeText(`${finding.message}; ${finding.remedy}`, TEXT_LIMIT)} [${finding.ruleId}]`;
}

/**
 * One warning line of at most `limit` characters: object, field, what is wrong, remedy, rule id.
 * When it is too long the remedy is cut, and only then the message; the rule id always stays, it leads to `explain`.
 */
export function warningText(finding: Finding, limit: number, note = ''): string {
  const start = `${nameOf(finding.subject)} ${fieldOf(finding)}: ${note}`;
  const end = ` [${finding.ruleId}]`;
  const room = limit - start.length - end.length;
  return `${start}${escapeText(`${finding.message}; ${finding.remedy}`, Math.max(room, 20))}${end}`;
}

/** One warning line of at most `limit` characters: object, field, what was written in place of what, why, mutation id. */
export function amendedText({ subject, path, was, value, why, mutationId }: Amended, limit: number): string {
  const instead = typeof was === 'string' ? ` in place of ${quote(was, VALUE_LIMIT)}` : '';
  const start = `${nameOf(subject)} ${fieldOf({ path })}: ${quote(String(value), VALUE_LIMIT)} was written${instead}`;
  const end = ` [${mutationId}]`;
  const room = limit - start.length - end.length;
  return room < 20 ? `${escapeText(start, limit - end.length)}${end}` : `${start}${escapeText(`: ${why}`, room)}${end}`;
}

/** One warning line about a mutation that would bring a finding, and so writes nothing. */
export function leftOutText({ mutationId, findings: [finding] }: LeftOut, subject: Ref, limit: number): string {
  const start = `${nameOf(subject)}: ${mutationId} is left out`;
  if (finding === undefined) return escapeText(start, limit);
  const end = ` [${finding.ruleId}]`;
  return `${escapeText(`${start}, it would lead to ${fieldOf(finding)}: ${finding.message}`, limit - end.length)}${end}`;
}
