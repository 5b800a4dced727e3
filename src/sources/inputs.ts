import { existsSync, realpathSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { matchesGlob, relative, resolve, sep } from 'node:path';
import { type FolderUse, listFiles } from './files.ts';
import { type Kustomization, kustomizationIn, rootsOf } from './kustomization.ts';
import { SourceError } from './source-error.ts';

/** One thing to read. `named`: the user wrote it himself; otherwise it was found in a folder or by a glob. */
export type Input =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file'; readonly file: string; readonly named: boolean }
  | { readonly kind: 'kustomize' | 'helm'; readonly folder: string; readonly named: boolean };

/** What the paths of a command line stand for. */
export interface InputList {
  readonly inputs: readonly Input[];
  readonly faults: readonly SourceError[];
  /** Files that the ignore globs leave out. */
  readonly ignored: number;
}

/**
 * Finds what is to be read: files, folders, globs, `-` for standard input, Kustomize folders and Helm charts (also inside
 * folders: of those, the ones that no other one uses). Everything comes once, in a fixed order.
 */
export async function listInputs(
  paths: readonly string[],
  isIgnored: (file: string) => boolean = () => false,
): Promise<InputList> {
  const finder = new InputFinder(isIgnored);
  for (const path of paths) {
    if (path === '-') finder.inputs.push({ kind: 'stdin' });
    else if (!existsSync(path) && /[*?[\]{}]/.test(path)) await finder.expand(path);
    else await finder.add(path, true);
  }
  return finder;
}

class InputFinder implements InputList {
  readonly inputs: Input[] = [];
  readonly faults: SourceError[] = [];
  ignored = 0;
  readonly #isIgnored: (file: string) => boolean;
  readonly #seen = new Set<string>();

  constructor(isIgnored: (file: string) => boolean) {
    this.#isIgnored = isIgnored;
  }

  async expand(pattern: string): Promise<void> {
    const found: string[] = [];
    for await (const path of glob(pattern)) found.push(path);
    if (found.length === 0) {
      this.faults.push(new SourceError({ file: pattern }, 'the pattern matches no file', 'correct the pattern'));
    }
    for (const path of found.sort()) await this.add(path, false);
  }

  async add(path: string, named: boolean): Promise<void> {
    const kustomizations: Kustomization[] = [];
    const charts: string[] = [];
    const look = (folder: string, names: readonly string[]): FolderUse => {
      if (names.includes('Chart.yaml')) {
        charts.push(folder);
        return 'leave';
      }
      const kustomization = kustomizationIn(folder, names);
      if (kustomization === undefined) return 'read';
      kustomizations.push(kustomization);
      return 'search';
    };
    let files = 0;
    for await (const file of listFiles(path, look)) {
      files += 1;
      if (file instanceof SourceError) this.faults.push(file);
      else this.#addFile(file, named && file === path);
    }
    for (const { folder } of rootsOf(kustomizations)) this.#addFolder('kustomize', folder, named && folder === path);
    for (const folder of charts) this.#addFolder('helm', folder, named && folder === path);
    if (files + kustomizations.length + charts.length === 0) this.faults.push(emptyFolder(path));
  }

  #addFile(file: string, named: boolean): void {
    if (this.#isIgnored(file)) this.ignored += 1;
    else if (this.#isNew(file)) this.inputs.push({ kind: 'file', file, named });
  }

  #addFolder(kind: 'kustomize' | 'helm', folder: string, named: boolean): void {
    if (this.#isIgnored(folder)) this.ignored += 1;
    else if (this.#isNew(folder)) this.inputs.push({ kind, folder, named });
  }

  #isNew(path: string): boolean {
    const whole = resolve(path);
    if (this.#seen.has(whole)) return false;
    this.#seen.add(whole);
    return true;
  }
}

function emptyFolder(path: string): SourceError {
  const reason = 'the folder holds no .yaml, .yml or .json file';
  return new SourceError({ file: path }, reason, 'name a folder with manifests, or the files themselves');
}

/**
 * A test for the ignore globs of a settings file: `*` within a name, `**` across folders. A glob without a slash matches
 * names at any depth, and what matches a folder matches all that is in it. Paths are taken relative to `folder`.
 */
export function ignoreTest(globs: readonly string[], folder: string): (file: string) => boolean {
  const patterns = globs.flatMap((text) => {
    const trimmed = text.replace(/^\.?\//, '').replace(/\/$/, '');
    const anywhere = trimmed.includes('/') ? trimmed : `**/${trimmed}`;
    return [anywhere, `${anywhere}/**`];
  });
  if (patterns.length === 0) return () => false;
  const base = realpathSync(folder);
  return (file) => {
    const path = relative(base, resolve(file)).split(sep).join('/');
    return patterns.some((pattern) => matchesGlob(path, pattern));
  };
}
