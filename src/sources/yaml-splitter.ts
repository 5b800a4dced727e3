import { countNewlines } from './source-error.ts';

/** The text of one YAML document and the line of its file (from 1) at which that text starts. */
export interface DocumentText {
  readonly text: string;
  readonly line: number;
}

// YAML 1.2 section 9.1: these at the start of a line, followed by a blank or the line's end, bound documents wherever
// they stand, even in a block scalar. Not `^` with the `m` flag: that also matches after a lone CR and U+2028.
const MARKER = /(?<![^\n])(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;

/** A line that is blank or a comment. */
const BLANK_LINE = /[ \t\r]*(?:#[^\n]*)?(?:\n|$)/y;
/** The same, or a directive such as `%YAML 1.2`: what may stand before the `---` of the document it belongs to. */
const PREFIX_LINE = /(?:%[^\n]*|[ \t\r]*(?:#[^\n]*)?)(?:\n|$)/y;

/**
 * Cuts a stream of text into YAML documents without ever holding more than the document that is being read.
 * A document's text includes its `---` line, since content may follow on it, and its directives.
 */
export class YamlSplitter {
  /** The whole lines of the current document so far. */
  #pieces: string[] = [];
  #isMarked = false;
  #line = 1;
  /** The start of a line whose end has not arrived. */
  #rest: string[] = [];
  #length = 0;

  /** Line of the file at which the document that is being read starts. */
  get line(): number {
    return this.#line;
  }

  /** Length of the text that is being held back, in UTF-16 units. */
  get heldLength(): number {
    return this.#length;
  }

  /** Takes the next piece of the file; returns the documents that it completes. */
  push(chunk: string): DocumentText[] {
    this.#length += chunk.length;
    const lastNewline = chunk.lastIndexOf('\n');
    if (lastNewline === -1) {
      this.#rest.push(chunk);
      return [];
    }
    const lines = this.#rest.join('') + chunk.slice(0, lastNewline + 1);
    this.#rest = lastNewline + 1 === chunk.length ? [] : [chunk.slice(lastNewline + 1)];
    return this.#cut(lines);
  }

  /** The documents that the end of the file completes. */
  finish(): DocumentText[] {
    const documents = this.#cut(this.#rest.join(''));
    this.#rest = [];
    return [...documents, ...this.#take()];
  }

  #cut(lines: string): DocumentText[] {
    const documents: DocumentText[] = [];
    let start = 0;
    for (const { 0: marker, index } of lines.matchAll(MARKER)) {
      if (index > start) this.#pieces.push(lines.slice(start, index));
      start = Math.max(start, index);
      if (marker === '---') {
        if (this.#isMarked || !hasOnly(PREFIX_LINE, this.#pieces.join(''))) documents.push(...this.#take());
        this.#isMarked = true;
        continue;
      }
      documents.push(...this.#take());
      const end = lines.indexOf('\n', index);
      start = end === -1 ? lines.length : end + 1;
      this.#line += 1;
    }
    if (start < lines.length) this.#pieces.push(lines.slice(start));
    this.#length = this.#pieces.reduce((sum, piece) => sum + piece.length, 0) + (this.#rest[0]?.length ?? 0);
    return documents;
  }

  #take(): DocumentText[] {
    const text = this.#pieces.join('');
    const document = { text, line: this.#line };
    const isBlank = !this.#isMarked && hasOnly(BLANK_LINE, text);
    this.#line += countNewlines(text);
    this.#pieces = [];
    this.#isMarked = false;
    return isBlank ? [] : [document];
  }
}

function hasOnly(line: RegExp, text: string): boolean {
  const matcher = new RegExp(line);
  while (matcher.lastIndex < text.length) {
    if (!matcher.test(text)) return false;
  }
  return true;
}
