import { jsonOutcomes, type Outcome, type OutcomeOptions, YamlOutcomes } from './document-outcomes.ts';
import { listFiles, openFile, textChunks } from './files.ts';
import type { SourceDocument } from './source-document.ts';
import { SourceError } from './source-error.ts';

export type { SourceDocument } from './source-document.ts';
export { SourceError } from './source-error.ts';

/** How documents are read. Every setting has a default. */
export interface ReadOptions extends OutcomeOptions {
  /** Receives what cannot be read, and reading goes on behind it. Without it the first SourceError is thrown. */
  readonly onError?: (error: SourceError) => void;
  /** What the path `-` stands for. Without it `-` is a file like any other. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The most that is read from a file at once, in bytes: 64 KiB. */
  readonly highWaterMark?: number;
  /** The longest JSON file, which is read as a whole, in UTF-16 units: 256 Mi. */
  readonly maxJsonLength?: number;
}

/**
 * Reads Kubernetes objects from YAML and JSON files, and from folders recursively (`.yaml`, `.yml` and `.json` there, in
 * order of name). The objects of a List are yielded one by one. YAML is a stream: one document is held at a time.
 * Throws SourceError where no `onError` is given.
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceDocument> {
  for (const path of paths) {
    for await (const outcome of pathOutcomes(path, options)) {
      if (!(outcome instanceof SourceError)) yield outcome;
      else if (options.onError === undefined) throw outcome;
      else options.onError(outcome);
    }
  }
}

async function* pathOutcomes(path: string, options: ReadOptions): AsyncGenerator<Outcome> {
  if (path === '-' && options.stdin !== undefined) {
    yield* streamOutcomes(path, options.stdin, options);
    return;
  }
  for await (const file of listFiles(path)) {
    if (file instanceof SourceError) yield file;
    else yield* streamOutcomes(file, openFile(file, options.highWaterMark ?? 64 * 1024), options);
  }
}

/** The objects of one stream of bytes; `file` is its name in messages, and its ending tells YAML from JSON. */
export async function* streamOutcomes(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  try {
    const { isJson, chunks } = await recognise(file, textChunks(file, bytes));
    yield* isJson ? jsonStream(file, chunks, options) : yamlStream(file, chunks, options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield error;
  }
}

/** The objects of one text, without waiting for anything; `file` as above. */
export function* textOutcomes(file: string, text: string, options: ReadOptions): Generator<Outcome> {
  try {
    if (isJsonName(file) ?? startsAsJson(text)) {
      refuseLongJson(file, text.length, options);
      yield* jsonOutcomes(file, text, options);
      return;
    }
    const documents = new YamlOutcomes(file, options);
    yield* documents.push(text);
    yield* documents.finish();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield error;
  }
}

/** What the ending says; undefined for an ending that says nothing. */
function isJsonName(file: string): boolean | undefined {
  if (/\.json$/i.test(file)) return true;
  return /\.ya?ml$/i.test(file) ? false : undefined;
}

function startsAsJson(text: string): boolean {
  const first = /\S/.exec(text)?.[0];
  return first === '{' || first === '[';
}

interface Recognised {
  readonly isJson: boolean;
  readonly chunks: AsyncIterable<string>;
}

/** The ending decides; without a known one, text that begins with a bracket is JSON, as kubectl takes it. */
async function recognise(file: string, chunks: AsyncGenerator<string>): Promise<Recognised> {
  const isJson = isJsonName(file);
  if (isJson !== undefined) return { isJson, chunks };
  const start: string[] = [];
  let first: string | undefined;
  while (first === undefined) {
    const next = await chunks.next();
    if (next.done === true) break;
    start.push(next.value);
    first = /\S/.exec(next.value)?.[0];
  }
  return { isJson: first === '{' || first === '[', chunks: rejoin(start, chunks) };
}

async function* rejoin(start: readonly string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield* start;
  yield* rest;
}

async function* yamlStream(
  file: string,
  chunks: AsyncIterable<string>,
  options: OutcomeOptions,
): AsyncGenerator<Outcome> {
  const documents = new YamlOutcomes(file, options);
  for await (const chunk of chunks) yield* documents.push(chunk);
  yield* documents.finish();
}

async function* jsonStream(file: string, chunks: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Outcome> {
  const pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    refuseLongJson(file, length, options);
    pieces.push(chunk);
  }
  yield* jsonOutcomes(file, pieces.join(''), options);
}

function refuseLongJson(file: string, length: number, options: ReadOptions): void {
  const longest = options.maxJsonLength ?? 256 * 1024 * 1024;
  if (length <= longest) return;
  const remedy = 'split it, or give it as YAML documents, which are read one by one';
  throw new SourceError({ file }, `the JSON file is longer than ${longest} characters`, remedy);
}
