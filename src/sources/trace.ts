import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { groupOf, refOf } from '../model/meta.ts';
import { textOutcomes } from './documents.ts';
import { smallText } from './files.ts';
import { kustomizationIn } from './kustomization.ts';
import type { Manifest } from './manifests.ts';
import { Places } from './places.ts';
import { type DocumentPath, type Region, RegionMaker } from './region.ts';
import type { SourceDocument, SourceText } from './source-document.ts';
import { SourceError } from './source-error.ts';

/** Where a rendered value was written. */
export interface Traced {
  readonly file: string;
  readonly content: SourceText;
  readonly region: Region;
}

/** The most files that are looked through for one Kustomize folder. */
const MOST_FILES = 2000;

/** Leads values of rendered objects back to the files they were written in; reads each folder once. */
export class Tracer {
  readonly #documents = new Map<string, readonly SourceDocument[]>();

  /**
   * The place of a value in the sources, where exactly one place can be it. Kustomize: the same kind, a name that the
   * rendered one contains (prefixes and suffixes are added) and the same value under the path. Helm: the template named in
   * its comment, if key and value stand in it literally and once. Undefined where that cannot be told.
   */
  find(manifest: Manifest, path: DocumentPath): Traced | undefined {
    const value = valueAt(manifest.object, path);
    if (manifest.rendering === undefined || value === undefined || typeof value === 'object') return undefined;
    return manifest.rendering.kind === 'helm'
      ? inTemplate(manifest, path, String(value))
      : this.#inKustomization(manifest, manifest.rendering.folder, path, value);
  }

  #inKustomization(manifest: Manifest, folder: string, path: DocumentPath, value: unknown): Traced | undefined {
    let documents = this.#documents.get(folder);
    if (documents === undefined) {
      documents = documentsBelow(folder);
      this.#documents.set(folder, documents);
    }
    const [source, ...others] = documents.filter(
      ({ object }) => isSameObject(object, manifest.object) && isDeepStrictEqual(valueAt(object, path), value),
    );
    if (source === undefined || others.length > 0) return undefined;
    const region = new Places(source.content).underline(source.path, path);
    return region === undefined ? undefined : { file: source.origin.file, content: source.content, region };
  }
}

function isSameObject(source: SourceDocument['object'], rendered: Manifest['object']): boolean {
  const [from, to] = [refOf(source), refOf(rendered)];
  const sameKind = from.kind === to.kind && groupOf(from.apiVersion) === groupOf(to.apiVersion);
  return sameKind && from.name !== '' && to.name.includes(from.name);
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  const step = (at: unknown, part: string | number) =>
    typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
  return path.reduce<unknown>(step, value);
}

/** Every object in the files of a Kustomize folder and of the folders that it is made of. */
function documentsBelow(root: string): readonly SourceDocument[] {
  const documents: SourceDocument[] = [];
  const seen = new Set<string>();
  const open = [resolve(root)];
  for (let folder = open.pop(); folder !== undefined && seen.size < MOST_FILES; folder = open.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const entries = entriesOf(folder);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      else if (/\.(?:ya?ml|json)$/i.test(entry.name)) documents.push(...documentsIn(path));
    }
    const names = entries.map(({ name }) => name);
    open.push(...(kustomizationIn(folder, names)?.parts ?? []));
  }
  return documents;
}

/** What is in a folder; nothing for a path that is a file or cannot be listed. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

function documentsIn(path: string): readonly SourceDocument[] {
  const file = relative(process.cwd(), path);
  try {
    const text = smallText(path);
    const outcomes = text === undefined ? [] : [...textOutcomes(file, text, { acceptDuplicateKeys: true })];
    return outcomes.filter((outcome): outcome is SourceDocument => !(outcome instanceof SourceError));
  } catch (error) {
    if (error instanceof SourceError) return [];
    throw error;
  }
}

/** Helm writes `# Source: chart/templates/eip.yaml` above what each template gave. */
const SOURCE_COMMENT = /^# Source: [^/\s]+\/(\S+)$/m;

function inTemplate({ content, rendering }: Manifest, path: DocumentPath, value: string): Traced | undefined {
  const template = SOURCE_COMMENT.exec(content.text)?.[1];
  const key = path.at(-1);
  if (template === undefined || rendering === undefined || typeof key !== 'string') return undefined;
  const file = join(rendering.folder, template);
  const text = templateText(file);
  const [start, ...others] = text === undefined ? [] : literalsOf(text, key, value);
  if (text === undefined || start === undefined || others.length > 0) return undefined;
  const source = { text, line: 1 };
  return { file, content: source, region: new RegionMaker(source).region(start, start + value.length) };
}

/** Offsets at which a value stands as it is behind its key, in quotes or not. */
function literalsOf(text: string, key: string, value: string): readonly number[] {
  const found: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, before = '', name, after = ''] = /^([ \t]*(?:- +)?)([^\s:]+)(:[ \t]+["']?)/.exec(line) ?? [];
    const start = before.length + key.length + after.length;
    const rest = line.slice(start + value.length);
    if (name === key && line.startsWith(value, start) && /^["']?[ \t\r]*(?:#.*)?$/.test(rest))
      found.push(offset + start);
    offset += line.length + 1;
  }
  return found;
}

function templateText(file: string): string | undefined {
  try {
    return smallText(file);
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}
