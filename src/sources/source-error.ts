/** Where in a file something was found. Lines and columns count from 1 in the file, never in the document. */
export interface SourcePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of the document in its file, from 1. */
  readonly document?: number;
}

/**
 * A file, or a document of one, that cannot be read. The message is one line that begins with the place, such as
 * `world/eips.yaml:12:5: duplicated mapping key "spec" (document 3)`; `remedy` says what to do about it.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly remedy: string;
  /** The text after the place: what is wrong. */
  readonly reason: string;

  constructor(place: SourcePlace, reason: string, remedy: string) {
    super(
      oneLine(`${placeText(place)}: ${reason}${place.document === undefined ? '' : ` (document ${place.document})`}`),
    );
    this.reason = oneLine(reason);
    this.file = place.file;
    if (place.line !== undefined) this.line = place.line;
    if (place.column !== undefined) this.column = place.column;
    this.remedy = remedy;
  }
}

function placeText({ file, line, column }: SourcePlace): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Control and bidirectional characters come from file names and texts of others; they must not reach a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

const SYSTEM_REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOENT: ['no such file', 'correct the path'],
  ENOTDIR: ['a part of the path is not a folder', 'correct the path'],
  EACCES: ['permission denied', 'make it readable for this user'],
  EPERM: ['permission denied', 'make it readable for this user'],
  ELOOP: ['its symbolic links form a loop', 'correct the links'],
  EISDIR: ['it is a folder', 'name a file'],
};

/** The SourceError for what the operating system answered when `file` was opened, listed or read. */
export function unreadable(file: string, error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const [reason, remedy] = SYSTEM_REASONS[code] ?? [code, 'make it readable or leave it out'];
  return new CannotRead(file, reason, remedy);
}

class CannotRead extends SourceError {
  constructor(file: string, reason: string, remedy: string) {
    super({ file }, reason, remedy);
    this.message = oneLine(`cannot read ${file}: ${reason}`);
  }
}

/** The line and column, both from 1, of an offset in a text. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  return { line: 1 + countNewlines(text, offset), column: offset - text.lastIndexOf('\n', offset - 1) };
}

/** How many line feeds a text has before `end`. */
export function countNewlines(text: string, end: number = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
