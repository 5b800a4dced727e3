/** Unchanged lines that are shown around a change. */
const AROUND = 3;

/**
 * The difference of two texts with the same number of lines, as `patch` and `git apply` read it. Corrections replace
 * parts of lines and never whole ones, so the lines stand opposite each other.
 */
export function unifiedDiff(file: string, before: string, after: string): readonly string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const hunks = hunksOf(old, now);
  if (hunks.length === 0) return [];
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks.flatMap(([from, to]) => hunkLines(old, now, from, to))];
}

/** Stretches of lines, from (inclusive) and to (exclusive), that hold the changes with the lines around them. */
function hunksOf(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  // The empty piece behind the last line feed is no line.
  const count = old.at(-1) === '' ? old.length - 1 : old.length;
  for (let line = 0; line < count; line += 1) {
    if (old[line] === now[line]) continue;
    const from = Math.max(0, line - AROUND);
    const to = Math.min(count, line + AROUND + 1);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function hunkLines(old: readonly string[], now: readonly string[], from: number, to: number): readonly string[] {
  const size = `${from + 1},${to - from}`;
  const lines = [`@@ -${size} +${size} @@`];
  for (let line = from; line < to; ) {
    let end = line;
    while (end < to && old[end] !== now[end]) end += 1;
    for (let at = line; at < end; at += 1) lines.push(`-${old[at]}`, ...noNewline(old, at));
    for (let at = line; at < end; at += 1) lines.push(`+${now[at]}`, ...noNewline(now, at));
    if (end === line) {
      lines.push(` ${old[line]}`, ...noNewline(old, line));
      end += 1;
    }
    line = end;
  }
  return lines;
}

function noNewline(lines: readonly string[], at: number): readonly string[] {
  return at === lines.length - 1 ? ['\\ No newline at end of file'] : [];
}
