import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Correction } from '../engine/finding.ts';
import { refKey } from '../model/meta.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import { type Edit, edited, editFor } from '../sources/corrections.ts';
import { textOf } from '../sources/files.ts';
import type { SourceText } from '../sources/source-document.ts';
import type { Run } from './check.ts';
import { type Found, judgeTree } from './check-judge.ts';
import { readTree } from './check-read.ts';
import { CommandError } from './terminal.ts';

/** A correction can bring another one to light; more rounds than this change nothing sensible. */
const MOST_ROUNDS = 4;

/**
 * Makes the corrections that are sure, in memory first: one that would bring a new finding anywhere is not made. Then
 * writes the files, or with `dryRun` only tells. Returns lines to print: the diff, or what was written.
 */
export async function fix(paths: readonly string[], dryRun: boolean, run: Run): Promise<readonly string[]> {
  if (paths.includes('-')) throw new CommandError('--fix needs files: standard input cannot be written back');
  const originals = new Map<string, string>();
  let texts: ReadonlyMap<string, string> = new Map();
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = await correctedTexts(paths, texts, originals, run);
    if (next.count === 0) break;
    texts = next.texts;
    count += next.count;
  }
  const lines: string[] = [];
  for (const [file, text] of texts) {
    const before = originals.get(file) ?? '';
    if (dryRun) lines.push(...unifiedDiff(relative(process.cwd(), file), before, text));
    else await write(file, text);
  }
  if (!dryRun) lines.push(`layer2-guard: corrections: ${count}, files written: ${texts.size}`);
  return lines;
}

interface Wanted {
  readonly found: Found;
  readonly correction: Correction;
}

interface Corrected {
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
}

async function correctedTexts(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
  originals: Map<string, string>,
  run: Run,
): Promise<Corrected> {
  const before = await judged(paths, texts, run);
  const known = new Set(before.map(faultKey));
  let wanted: readonly Wanted[] = before.flatMap((found) => {
    const { correction } = found.finding;
    return correction === undefined || found.subject.manifest.rendering !== undefined ? [] : [{ found, correction }];
  });
  while (wanted.length > 0) {
    const made = applied(wanted, texts, originals);
    if (made.count === 0) return made;
    const introduced = (await judged(paths, made.texts, run)).filter((found) => !known.has(faultKey(found)));
    if (introduced.length === 0) return made;
    const guilty = new Set(introduced.flatMap((found) => causesOf(found, wanted)));
    // Where nobody can be named for it, nothing is written.
    wanted = guilty.size === 0 ? [] : wanted.filter((one) => !guilty.has(one));
  }
  return { texts, count: 0 };
}

/** The corrections that a new finding most likely comes from: of its field, else of its object, else of the others. */
function causesOf({ finding }: Found, wanted: readonly Wanted[]): readonly Wanted[] {
  const subject = refKey(finding.subject);
  const others = new Set(finding.related.map(refKey));
  const path = finding.path.join('\0');
  const ofSubject = wanted.filter(({ found }) => found.subject.key === subject);
  const ofField = ofSubject.filter(({ correction }) => correction.path.join('\0') === path);
  if (ofField.length > 0) return ofField;
  return ofSubject.length > 0 ? ofSubject : wanted.filter(({ found }) => others.has(found.subject.key));
}

async function judged(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
  run: Run,
): Promise<readonly Found[]> {
  const { tree } = await readTree(paths, run.settings, run.context, texts);
  return judgeTree(run.engine, tree, run.today).found;
}

/** Rule and objects, without the value judged: the same fault of another spelling is not a new one. */
function faultKey({ finding }: Found): string {
  return [finding.ruleId, refKey(finding.subject), ...finding.related.map(refKey).sort()].join('#');
}

function applied(
  wanted: readonly Wanted[],
  texts: ReadonlyMap<string, string>,
  originals: Map<string, string>,
): Corrected {
  const edits = new Map<string, Edit[]>();
  const names = new Set<string>();
  let count = 0;
  for (const { found, correction } of wanted) {
    const { content, path, origin } = found.subject.manifest;
    // Two keys that were both meant to be a third one: the first gets its name, the other is judged anew.
    const name = newName(found, correction);
    if (name !== undefined && names.has(name)) continue;
    const edit = editFor(content, { ...correction, path: [...path, ...correction.path] });
    const text = texts.get(origin.file) ?? original(origin.file, originals);
    const offset = offsetIn(text, content);
    if (edit === undefined || offset === undefined) continue;
    const moved = { ...edit, start: edit.start + offset, end: edit.end + offset };
    const others = edits.get(origin.file) ?? [];
    if (others.some(({ start, end }) => moved.start < end && start < moved.end)) continue;
    edits.set(origin.file, [...others, moved]);
    if (name !== undefined) names.add(name);
    count += 1;
  }
  const next = new Map(texts);
  for (const [file, list] of edits) next.set(file, edited(texts.get(file) ?? original(file, originals), list));
  return { texts: next, count };
}

/** Identifies the key that a correction makes; undefined for one that makes none. */
function newName({ subject: { manifest } }: Found, correction: Correction): string | undefined {
  if (!('rename' in correction)) return undefined;
  const { file, document } = manifest.origin;
  return JSON.stringify([file, document, ...manifest.path, ...correction.path.slice(0, -1), correction.rename]);
}

function original(file: string, originals: Map<string, string>): string {
  let text = originals.get(file);
  if (text === undefined) {
    text = textOf(file, readFileSync(file));
    originals.set(file, text);
  }
  return text;
}

/** Where a document's text starts in its file; undefined when the file is no longer what was read. */
function offsetIn(text: string, content: SourceText): number | undefined {
  let at = 0;
  for (let line = 1; line < content.line; line += 1) at = text.indexOf('\n', at) + 1;
  at += (content.column ?? 1) - 1;
  return text.startsWith(content.text, at) ? at : undefined;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

async function write(file: string, text: string): Promise<void> {
  const hasMark = BYTE_ORDER_MARK.every((byte, index) => readFileSync(file)[index] === byte);
  try {
    await writeFile(file, hasMark ? `\ufeff${text}` : text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(`cannot write ${file}: ${why}`);
  }
}
