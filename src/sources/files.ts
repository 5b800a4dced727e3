import { createReadStream, type Dirent, readFileSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError, unreadable } from './source-error.ts';

/** Endings of the files that are read from a folder; a file that is named itself is read whatever its ending. */
const MANIFEST_ENDING = /\.(?:ya?ml|json)$/i;

/** What is done with a folder: its files are yielded, or its subfolders are only searched, or it is left alone. */
export type FolderUse = 'read' | 'search' | 'leave';

/** Decides on each folder with the names in it. */
export type FolderLook = (folder: string, names: readonly string[]) => FolderUse;

const readAll: FolderLook = () => 'read';

/**
 * The files that a path stands for: the path itself, or for a folder its manifests, recursively and in order of name.
 * Hidden entries and `node_modules` are passed over, and a folder that links lead to twice is read once.
 * What cannot be listed is yielded as a SourceError, after which the listing goes on.
 */
export async function* listFiles(path: string, look: FolderLook = readAll): AsyncGenerator<string | SourceError> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      return;
    }
  } catch (error) {
    yield unreadable(path, error);
    return;
  }
  let found = look !== readAll;
  for await (const entry of folderFiles(path, { visited: new Set(), look, isSearch: false })) {
    found = true;
    yield entry;
  }
  if (!found) {
    const reason = 'the folder holds no .yaml, .yml or .json file';
    yield new SourceError({ file: path }, reason, 'name a folder with manifests, or the files themselves');
  }
}

interface Walk {
  readonly visited: Set<string>;
  readonly look: FolderLook;
  /** True below a folder that is only searched: no file is yielded. */
  readonly isSearch: boolean;
}

async function* folderFiles(folder: string, walk: Walk): AsyncGenerator<string | SourceError> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (walk.visited.has(real)) return;
    walk.visited.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  const names = entries.map(({ name }) => name);
  const use = walk.look(folder, names);
  if (use === 'leave') return;
  const below = use === 'search' && !walk.isSearch ? { ...walk, isSearch: true } : walk;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* folderFiles(path, below);
    else if (entry.isSymbolicLink()) yield* linkedFiles(path, below);
    else if (!below.isSearch && MANIFEST_ENDING.test(entry.name)) yield path;
  }
}

async function* linkedFiles(path: string, walk: Walk): AsyncGenerator<string | SourceError> {
  const isManifest = !walk.isSearch && MANIFEST_ENDING.test(path);
  try {
    if ((await stat(path)).isDirectory()) {
      yield* folderFiles(path, walk);
      return;
    }
  } catch (error) {
    // A dangling link matters only where a manifest was expected.
    if (isManifest) yield unreadable(path, error);
    return;
  }
  if (isManifest) yield path;
}

/** The bytes of a file as a stream. `highWaterMark` is the most that is read at once, in bytes. */
export function openFile(file: string, highWaterMark: number): AsyncIterable<Uint8Array> {
  return createReadStream(file, { highWaterMark });
}

/** Up to this many bytes a regular file is read at once, which costs a tenth of a stream. */
const SMALL_FILE = 16 * 1024 * 1024;

/**
 * The text of a regular file of moderate size; undefined for anything else, which has to be streamed.
 * Throws SourceError as `textChunks` does.
 */
export function smallText(file: string): string | undefined {
  let bytes: Uint8Array;
  try {
    const { size, isRegular } = kindOf(file);
    if (!isRegular || size > SMALL_FILE) return undefined;
    bytes = readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  return textOf(file, bytes);
}

function kindOf(file: string): { readonly size: number; readonly isRegular: boolean } {
  const status = statSync(file);
  return { size: status.size, isRegular: status.isFile() };
}

/** The text that bytes in UTF-8 hold, without their byte order mark. Throws SourceError with a line. */
export function textOf(file: string, bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new SourceError({ file }, 'is UTF-16 text', 'save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw binary(file, 1 + newlinesBefore(bytes, nul));
  return decode(new TextDecoder('utf-8', { fatal: true }), bytes, file, 1, false);
}

/**
 * Decodes a stream of bytes as UTF-8 text, piece by piece and without its byte order mark.
 * Throws SourceError for binary files (a NUL byte), for other encodings, and for what the system refuses to read.
 */
export async function* textChunks(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const chunk of bytes) {
      if (line === 1 && isUtf16(chunk)) throw new SourceError({ file }, 'is UTF-16 text', 'save it as UTF-8');
      if (chunk.includes(0)) throw binary(file, line + newlinesBefore(chunk, chunk.indexOf(0)));
      const text = decode(decoder, chunk, file, line);
      if (text !== '') yield text;
      line += newlinesBefore(chunk, chunk.length);
    }
    decode(decoder, undefined, file, line);
  } catch (error) {
    throw unreadable(file, error);
  }
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  file: string,
  line: number,
  stream = true,
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream });
  } catch {
    const where = chunk === undefined ? line : line + firstBadLine(chunk);
    throw new SourceError({ file, line: where }, 'is not UTF-8 text', 'save it as UTF-8');
  }
}

/** Line feeds before the first line of a chunk that is not UTF-8. A character cut by the chunk's start counts for line 0. */
function firstBadLine(chunk: Uint8Array): number {
  let start = 0;
  for (let line = 0; ; line += 1) {
    const end = chunk.indexOf(0x0a, start);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(start, end === -1 ? chunk.length : end));
    } catch {
      return line;
    }
    if (end === -1) return 0;
    start = end + 1;
  }
}

function binary(file: string, line: number): SourceError {
  return new SourceError(
    { file, line },
    'is a binary file (it has a NUL byte)',
    'leave it out, or name a YAML or JSON file',
  );
}

function isUtf16(chunk: Uint8Array): boolean {
  return (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
}

function newlinesBefore(chunk: Uint8Array, end: number): number {
  let count = 0;
  for (let at = chunk.indexOf(0x0a); at !== -1 && at < end; at = chunk.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
