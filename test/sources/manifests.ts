import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { type ReadOptions, readDocuments, type SourceDocument, SourceError } from '../../src/sources/documents.ts';

/** A new folder with these files (path to content), gone when the test ends. */
export function folderOf(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-sources-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads everything; an error ends it. */
export async function readAll(paths: readonly string[], options: ReadOptions = {}): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const document of readDocuments(paths, options)) documents.push(document);
  return documents;
}

/** Reads one file with this content, under the name `file.yaml` or another, and gives its documents. */
export async function readText(
  context: TestContext,
  content: string | Uint8Array,
  name = 'file.yaml',
  options: ReadOptions = {},
): Promise<SourceDocument[]> {
  return readAll([join(folderOf(context, { [name]: content }), name)], options);
}

/** The error that reading this content ends with; its message without the folder. */
export async function errorOf(
  context: TestContext,
  content: string | Uint8Array,
  name = 'file.yaml',
  options: ReadOptions = {},
): Promise<{ readonly message: string; readonly error: SourceError }> {
  const folder = folderOf(context, { [name]: content });
  try {
    await readAll([join(folder, name)], options);
  } catch (error) {
    if (error instanceof SourceError) return { message: error.message.replaceAll(`${folder}/`, ''), error };
    throw error;
  }
  throw new Error('no error was thrown');
}

/** `metadata.name` of each document. */
export function namesOf(documents: readonly SourceDocument[]): readonly unknown[] {
  return documents.map(({ object }) => (object['metadata'] as { name?: unknown } | undefined)?.name);
}

/** Number and line of each document. */
export function placesOf(documents: readonly SourceDocument[]): readonly (readonly number[])[] {
  return documents.map(({ origin }) => [origin.document, origin.line]);
}

/** The text of a small Eip. */
export function eip(name: string): string {
  return `apiVersion: network.kubesphere.io/v1alpha2\nkind: Eip\nmetadata:\n  name: ${name}\n`;
}
