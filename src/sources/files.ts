import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError, unreadable } from './source-error.ts';

/** Endings of the files that are read from a folder; a file that is named itself is read whatever its ending. */
const MANIFEST_ENDING = /\.(?:ya?ml|json)$/i;

/**
 * The files that a path stands for: the path itself, or for a folder its manifests, recursively and in order of name.
 * Hidden entries and `node_modules` are passed over, and a folder that links lead to twice is read once.
 * What cannot be listed is yielded as a SourceError, after which the listing goes on.
 */
export async function* listFiles(path: string): AsyncGenerator<string | SourceError> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      return;
    }
  } catch (error) {
    yield unreadable(path, error);
    return;
  }
  let found = false;
  for await (const entry of folderFiles(path, new Set())) {
    found = true;
    yield entry;
  }
  if (!found) {
    const reason = 'the folder holds no .yaml, .yml or .json file';
    yield new SourceError({ file: path }, reason, 'name a folder with manifests, or the files themselves');
  }
}

async function* folderFiles(folder: string, visited: Set<string>): AsyncGenerator<string | SourceError> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    names = await readdir(folder);
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    yield* entryFiles(join(folder, name), visited);
  }
}

async function* entryFiles(path: string, visited: Set<string>): AsyncGenerator<string | SourceError> {
  const isManifest = MANIFEST_ENDING.test(path);
  try {
    if ((await stat(path)).isDirectory()) {
      yield* folderFiles(path, visited);
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
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
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
