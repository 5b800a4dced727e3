import type { SourceText } from './source-document.ts';

/** Lines of a file, without their line ends. */
export interface ExcerptLines {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** Longest line that is shown, in UTF-16 units; minified JSON has lines of megabytes. */
const LONGEST_LINE = 400;

/** The lines from `around` before `line` to `around` behind `endLine`, as far as the document goes; at most seven. */
export function excerptOf(
  content: SourceText,
  line: number,
  endLine: number,
  around: number,
): ExcerptLines | undefined {
  const first = Math.max(content.line, line - around);
  const last = Math.min(endLine + around, line + 5);
  const lines: string[] = [];
  let at = offsetOfLine(content, first);
  if (at === undefined) return undefined;
  for (let number = first; number <= last && at <= content.text.length; number += 1) {
    const end = content.text.indexOf('\n', at);
    const stop = end === -1 ? content.text.length : end;
    const text = content.text.slice(at, Math.min(stop, at + LONGEST_LINE)).replace(/\r$/, '');
    lines.push(content.column !== undefined && number === content.line ? ' '.repeat(content.column - 1) + text : text);
    if (end === -1) break;
    at = end + 1;
  }
  return trimmed({ firstLine: first, lines }, line, endLine);
}

/** Lines at the edges that hold nothing or belong to the next document say nothing. */
function trimmed({ firstLine, lines }: ExcerptLines, line: number, endLine: number): ExcerptLines {
  let start = 0;
  let end = lines.length;
  while (firstLine + start < line && isEmpty(lines[start])) start += 1;
  while (firstLine + end - 1 > endLine && isEmpty(lines[end - 1])) end -= 1;
  return { firstLine: firstLine + start, lines: lines.slice(start, end) };
}

function isEmpty(line: string | undefined): boolean {
  return line === undefined || /^\s*(?:---.*)?$/.test(line);
}

function offsetOfLine(content: SourceText, line: number): number | undefined {
  let at = 0;
  for (let number = content.line; number < line; number += 1) {
    const end = content.text.indexOf('\n', at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  return at;
}
