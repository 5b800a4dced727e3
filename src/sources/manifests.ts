import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ReadOptions, streamOutcomes, textOutcomes } from './documents.ts';
import { openFile, smallText } from './files.ts';
import type { Input } from './inputs.ts';
import type { ReadAhead } from './read-ahead.ts';
import { type Rendered, renderHelm, renderKustomize, ToolAbsent } from './render.ts';
import type { SourceDocument } from './source-document.ts';
import { SourceError } from './source-error.ts';

/** An object with what turned templates or overlays into it, where something did. */
export interface Manifest extends SourceDocument {
  readonly rendering?: Rendering;
}

/** Where rendered text comes from. */
export interface Rendering {
  readonly kind: 'kustomize' | 'helm';
  readonly folder: string;
  /** The command as a person would write it. */
  readonly by: string;
}

/** What reading came upon besides objects. */
export interface ReadCounts {
  /** Files, streams and rendered folders that were read. */
  files: number;
  /** Templates that nothing rendered: files of charts and Kustomize folders in a searched folder without their tool too. */
  templates: number;
  /** Documents that are no Kubernetes objects. */
  foreign: number;
  /** What could not be read, in order. */
  readonly faults: SourceError[];
}

/** Where things come from besides files. */
export interface ManifestSettings {
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Values files for charts. */
  readonly values: readonly string[];
  /** Texts that take the place of files, as if they were written already. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Number of files from which on a second thread reads, too; 0 for never. */
  readonly aheadFrom?: number;
  /** Called before each input with the number of those before it. */
  readonly onProgress?: (done: number) => void;
}

/** Reads all inputs one after the other and hands every object to `take`. What cannot be read is counted, never thrown. */
export async function readManifests(
  inputs: readonly Input[],
  settings: ManifestSettings,
  take: (manifest: Manifest) => void,
): Promise<ReadCounts> {
  const counts: ReadCounts = { files: 0, templates: 0, foreign: 0, faults: [] };
  const options: ReadOptions = {
    acceptDuplicateKeys: true,
    onSkip: ({ why }) => {
      counts[why === 'template' ? 'templates' : 'foreign'] += 1;
    },
  };
  const accept = (outcome: SourceDocument | SourceError, rendering?: Rendering) => {
    if (outcome instanceof SourceError) counts.faults.push(outcome);
    else take(rendering === undefined ? outcome : { ...outcome, rendering });
  };
  const ahead = await readingAhead(inputs, settings);
  for (const [index, input] of inputs.entries()) {
    settings.onProgress?.(index);
    try {
      const documents = await ahead?.documentsOf(index);
      if (documents === undefined) await readInput(input, options, settings, counts, accept);
      else for (const document of documents) accept(document);
      counts.files += 1;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      // What lies about in a folder that was named need not be renderable here; what was named itself must be.
      if (error instanceof ToolAbsent && 'named' in input && !input.named) counts.templates += 1;
      else counts.faults.push(error);
    }
  }
  await ahead?.close();
  return counts;
}

/** Starting a thread takes as long as reading some hundred files. */
const AHEAD_FROM = 300;

/** A second thread for many files; undefined where it would not pay, or where texts are not those of the files. */
async function readingAhead(
  inputs: readonly Input[],
  { overlay, aheadFrom = availableParallelism() > 1 ? AHEAD_FROM : 0 }: ManifestSettings,
): Promise<ReadAhead | undefined> {
  if (aheadFrom === 0 || inputs.length < aheadFrom || (overlay?.size ?? 0) > 0) return undefined;
  const { readAhead } = await import('./read-ahead.ts');
  // What is no file keeps its place, and is left to this thread like everything that is not ordinary.
  return readAhead(inputs.map((input) => (input.kind === 'file' ? input.file : '')));
}

/** What comes from a pipe or another program was meant to be judged, all of it. */
const STREAM = { named: true, onlyObjects: true } as const;

type Accept = (outcome: SourceDocument | SourceError, rendering?: Rendering) => void;

async function readInput(
  input: Input,
  options: ReadOptions,
  settings: ManifestSettings,
  counts: ReadCounts,
  accept: Accept,
): Promise<void> {
  if (input.kind === 'stdin') {
    if (settings.stdin === undefined) return;
    for await (const outcome of streamOutcomes('-', settings.stdin(), { ...options, ...STREAM })) accept(outcome);
  } else if (input.kind === 'file') {
    const named = { ...options, named: input.named };
    const text = settings.overlay?.get(input.file) ?? smallText(input.file);
    if (text !== undefined) {
      for (const outcome of textOutcomes(input.file, text, named)) accept(outcome);
      return;
    }
    for await (const outcome of streamOutcomes(input.file, openFile(input.file, 64 * 1024), named)) accept(outcome);
  } else {
    const { kind, folder } = input;
    const { text, by } = await render(input, settings.values);
    const file = join(folder, kind === 'helm' ? 'Chart.yaml' : '');
    for (const outcome of textOutcomes(file, text, { ...options, ...STREAM })) accept(outcome, { kind, folder, by });
    if (text.trim() === '') counts.foreign += 1;
  }
}

function render(input: Input & { kind: 'kustomize' | 'helm' }, values: readonly string[]): Promise<Rendered> {
  return input.kind === 'helm' ? renderHelm(input.folder, values) : renderKustomize(input.folder);
}
