import type { SourceText } from './source-document.ts';

/** A stretch of a file: lines and columns from 1, the end behind its last character; offsets count in its text. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

/** Path of a value in a document. */
export type DocumentPath = readonly (string | number)[];

/** Turns offsets in a document's text into lines and columns of its file. */
export class RegionMaker {
  readonly #content: SourceText;
  readonly #lineStarts: number[] = [0];

  constructor(content: SourceText) {
    this.#content = content;
    const { text } = content;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  region(start: number, end: number): Region {
    const from = this.#position(start);
    const to = this.#position(Math.max(end, start));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
  }

  #position(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (this.#lineStarts[low] ?? 0) + (low === 0 ? (this.#content.column ?? 1) : 1);
    return { line: this.#content.line + low, column };
  }
}
