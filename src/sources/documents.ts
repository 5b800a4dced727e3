import { listFiles, openFile, textChunks } from './files.ts';
import { jsonDocuments } from './json-documents.ts';
import { objectsOf, type SourceDocument } from './source-document.ts';
import { SourceError } from './source-error.ts';
import { parseYaml } from './yaml-document.ts';
import { YamlSplitter } from './yaml-splitter.ts';

export type { SourceDocument } from './source-document.ts';
export { SourceError } from './source-error.ts';

/** How documents are read. Every setting has a default. */
export interface ReadOptions {
  /** Receives what cannot be read, and reading goes on behind it. Without it the first SourceError is thrown. */
  readonly onError?: (error: SourceError) => void;
  /** What the path `-` stands for. Without it `-` is a file like any other. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The most that is read from a file at once, in bytes: 64 KiB. */
  readonly highWaterMark?: number;
  /** The longest YAML document, in UTF-16 units: 64 Mi. */
  readonly maxDocumentLength?: number;
  /** The longest JSON file, which is read as a whole, in UTF-16 units: 256 Mi. */
  readonly maxJsonLength?: number;
}

type Outcome = SourceDocument | SourceError;

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
    yield* fileOutcomes(path, options.stdin, options);
    return;
  }
  for await (const file of listFiles(path)) {
    if (file instanceof SourceError) yield file;
    else yield* fileOutcomes(file, openFile(file, options.highWaterMark ?? 64 * 1024), options);
  }
}

async function* fileOutcomes(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  try {
    const { isJson, chunks } = await recognise(file, textChunks(file, bytes));
    yield* isJson ? jsonOutcomes(file, chunks, options) : yamlOutcomes(file, chunks, options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield error;
  }
}

interface Recognised {
  readonly isJson: boolean;
  readonly chunks: AsyncIterable<string>;
}

/** The ending decides; without a known one, text that begins with a bracket is JSON, as kubectl takes it. */
async function recognise(file: string, chunks: AsyncGenerator<string>): Promise<Recognised> {
  if (/\.json$/i.test(file)) return { isJson: true, chunks };
  if (/\.ya?ml$/i.test(file)) return { isJson: false, chunks };
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

async function* yamlOutcomes(
  file: string,
  chunks: AsyncIterable<string>,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  const splitter = new YamlSplitter();
  const longest = options.maxDocumentLength ?? 64 * 1024 * 1024;
  let document = 0;
  function* outcomes(texts: ReturnType<YamlSplitter['push']>): Generator<Outcome> {
    for (const text of texts) {
      try {
        if (text.text.length > longest) throw tooLong(file, text.line, longest);
        const { value, line } = parseYaml(text, file, document + 1);
        if (value === undefined || value === null) continue;
        document += 1;
        yield* objectsOf(value, { source: 'file', file, document, line });
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        document += 1;
        yield error;
      }
    }
  }
  for await (const chunk of chunks) {
    yield* outcomes(splitter.push(chunk));
    if (splitter.heldLength > longest) throw tooLong(file, splitter.line, longest);
  }
  yield* outcomes(splitter.finish());
}

function tooLong(file: string, line: number, longest: number): SourceError {
  return new SourceError(
    { file, line },
    `the document is longer than ${longest} characters`,
    'split it with --- lines',
  );
}

async function* jsonOutcomes(
  file: string,
  chunks: AsyncIterable<string>,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  const longest = options.maxJsonLength ?? 256 * 1024 * 1024;
  const pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longest) {
      const remedy = 'split it, or give it as YAML documents, which are read one by one';
      throw new SourceError({ file }, `the JSON file is longer than ${longest} characters`, remedy);
    }
    pieces.push(chunk);
  }
  for (const { value, document, line } of jsonDocuments(pieces.join(''), file)) {
    yield* objectsOf(value, { source: 'file', file, document, line });
  }
}
