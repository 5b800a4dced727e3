import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CertificateError } from './certificate-error.ts';

/** The texts of a certificate folder; a file that is not there is undefined. */
export interface FolderTexts {
  readonly caCert: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
  readonly caKey: string | undefined;
}

/** The file of each text. */
export const FILE_NAMES = { caCert: 'ca.crt', cert: 'tls.crt', key: 'tls.key', caKey: 'ca.key' } as const;

// ca.key is written first and read last: whoever sees any file of a set being made sees its ca.key too, and so never
// takes half a set for somebody's own files.
const WRITE_ORDER = ['caKey', 'caCert', 'key', 'cert'] as const;

/** Reads the folder. Throws CertificateError for what exists and cannot be read. */
export async function readFolder(dir: string): Promise<FolderTexts> {
  const caCert = await readText(join(dir, FILE_NAMES.caCert));
  const cert = await readText(join(dir, FILE_NAMES.cert));
  const key = await readText(join(dir, FILE_NAMES.key));
  const caKey = await readText(join(dir, FILE_NAMES.caKey));
  return { caCert, cert, key, caKey };
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw new CertificateError(`cannot read ${file}: ${code}; make it a file that this user may read, or remove it`);
  }
}

/** Makes the folder and its parents. Throws CertificateError. */
export async function makeFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    throw notWritable(dir, error);
  }
}

/** Writes the texts that are given, each file whole or not at all, keys readable by their owner only. Throws CertificateError. */
export async function writeFolder(dir: string, texts: Partial<Record<keyof FolderTexts, string>>): Promise<void> {
  for (const name of WRITE_ORDER) {
    const text = texts[name];
    if (text === undefined) continue;
    await replaceFile(dir, FILE_NAMES[name], text, name.toLowerCase().endsWith('key') ? 0o600 : 0o644);
  }
}

/** Removes what was issued: the serving pair, and the authority too where that is asked for. Throws CertificateError. */
export async function removeIssued(dir: string, withAuthority: boolean): Promise<void> {
  // The reverse of writing: what is left of the set is never taken for somebody's own files.
  const names = (['cert', 'key', 'caCert', 'caKey'] as const).slice(0, withAuthority ? 4 : 2);
  for (const name of names) {
    await rm(join(dir, FILE_NAMES[name]), { force: true }).catch((error: unknown) => {
      throw notWritable(dir, error);
    });
  }
}

async function replaceFile(dir: string, name: string, text: string, mode: number): Promise<void> {
  // The name keeps its ending, which is what git ignores.
  const temporary = join(dir, `.${randomBytes(6).toString('hex')}.${name}`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(dir, name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw notWritable(dir, error);
  }
}

const LOCK_NAME = '.making.key';
/** Making a set takes well under a second; a lock this old was left by a process that died. */
const LOCK_STALE_MS = 15_000;

/**
 * Runs `work` while no other process does in the same folder. The lock only spares double work: should two ever be in at
 * once, because one was suspended for longer than the stale bound, what they write is still read back and judged.
 */
export async function withFolderLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dir, LOCK_NAME);
  let seen = { madeAt: 0, since: 0 };
  while (!(await tryLock(dir, lock))) {
    const madeAt = await madeAtMs(lock);
    // Also by our own watch: the clock of a file server may differ from ours.
    if (madeAt !== seen.madeAt) seen = { madeAt, since: performance.now() };
    const age = Math.max(Date.now() - madeAt, performance.now() - seen.since);
    if (age > LOCK_STALE_MS) await rm(lock, { force: true });
    else await setTimeout(25);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function tryLock(dir: string, lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600);
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw notWritable(dir, error);
  }
}

/** When the lock file was made; now where it has just gone. */
async function madeAtMs(lock: string): Promise<number> {
  try {
    return (await stat(lock)).mtimeMs;
  } catch {
    return Date.now();
  }
}

function notWritable(dir: string, error: unknown): CertificateError {
  const code = codeOf(error);
  return new CertificateError(
    `cannot write certificates to ${dir}: ${code}; make it a folder that this user may write, or use another folder`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
