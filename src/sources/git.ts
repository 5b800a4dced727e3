import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { runTool } from './run-tool.ts';

/** A revision that cannot be read; the message is one line with the remedy. */
export class GitError extends Error {}

/** The files of a revision, written into a folder of their own until `close`. */
export interface Revision {
  /** The commit, as 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Where the path of the working tree stands in that folder; throws GitError for one outside the repository. */
  pathOf(path: string): string;
  /** The path in the working tree for one in that folder, as `pathOf` was given it. */
  originalOf(path: string): string;
  close(): void;
}

/**
 * Writes the files of a revision into a temporary folder, without touching the repository, its index or its working tree.
 * `cwd` lies in the repository. Throws GitError.
 */
export async function openRevision(reference: string, cwd: string): Promise<Revision> {
  const root = (await git(cwd, ['rev-parse', '--show-toplevel'])).toString('utf8').trimEnd();
  const commit = await commitOf(reference, cwd);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'layer2-guard-since-')));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    await writeTree(root, commit, folder);
  } catch (error) {
    close();
    throw error;
  }
  const known = new Map<string, string>();
  return {
    commit,
    close,
    pathOf: (path) => {
      const below = relative(root, realOf(path));
      if (below.startsWith('..'))
        throw new GitError(`${path} is not in the repository ${root}, so --since cannot tell`);
      const there = join(folder, below);
      known.set(there, path);
      return there;
    },
    originalOf: (path) => {
      for (const [there, original] of known) {
        if (path === there) return original;
        if (path.startsWith(there + sep)) return join(original, path.slice(there.length + 1));
      }
      return relative(folder, path);
    },
  };
}

/** Links in the way to the working folder must not make a path look foreign; what is gone by now has no real path. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const whole = resolve(path);
    const parent = dirname(whole);
    return parent === whole ? whole : join(realOf(parent), whole.slice(parent.length));
  }
}

async function commitOf(reference: string, cwd: string): Promise<string> {
  try {
    const output = await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
    return output.toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const remedy = 'name a commit, branch or tag; a shallow clone needs "git fetch --unshallow"';
    throw new GitError(`git knows no revision ${JSON.stringify(reference)}; ${remedy}`);
  }
}

/** What can play a part in manifests; a repository may hold much else. */
const WANTED =
  /\.(?:ya?ml|json|tpl|txt|env|properties|conf|toml|cfg|ini|lock|tgz)$|(?:^|\/)(?:Kustomization|\.helmignore)$/i;

async function writeTree(root: string, commit: string, folder: string): Promise<void> {
  const listing = (await git(root, ['ls-tree', '-r', '-z', commit])).toString('utf8');
  const entries = listing.split('\0').flatMap((line) => {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || id === undefined || path === undefined || type !== 'blob') return [];
    return WANTED.test(path) || mode === '120000' ? [{ mode, id, path }] : [];
  });
  const blobs = blobsIn(await git(root, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join('')));
  for (const [index, { mode, path }] of entries.entries()) {
    const target = join(folder, path);
    const content = blobs[index];
    // Git itself refuses such names; a hostile repository must not write elsewhere either way.
    if (content === undefined || !target.startsWith(folder + sep)) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (mode === '120000') linkInside(folder, target, content.toString('utf8'));
    else writeFileSync(target, content, { flag: 'wx' });
  }
}

/** Links that leave the tree are left out: they would lead into the machine that judges. */
function linkInside(folder: string, target: string, to: string): void {
  const leads = resolve(dirname(target), to);
  if (leads === folder || leads.startsWith(folder + sep)) symlinkSync(to, target);
}

/** The objects of `git cat-file --batch`: a line `id type size` before each, a line feed behind it. */
function blobsIn(output: Buffer): readonly Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    if (end === -1) break;
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    if (!Number.isSafeInteger(size))
      throw new GitError('git answered in an unknown way; its objects may be incomplete');
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}

async function git(cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  const result = await runTool('git', args, { cwd, input });
  if (result.outcome === 'done') return result.output;
  if (result.outcome === 'absent') throw new GitError('--since needs git, and it is not found');
  throw new GitError(`git ${args[0]}: ${result.why}`);
}
