import type { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CertificateError } from './certificate-error.ts';
import { followChanges, statesOf } from './file-changes.ts';
import { readCertificates } from './inspect.ts';

/** The certificates of a bundle as they are now. */
export interface Authorities {
  /** The file's text, PEM. */
  readonly pem: string;
  readonly certificates: readonly X509Certificate[];
}

/** A bundle of authorities in a file that is read again when it changes. */
export interface AuthorityFile {
  readonly file: string;
  current(): Authorities;
  /** Calls back after every change that could be read. */
  onChange(listener: () => void): void;
  close(): void;
}

/** Where changes are told. */
export interface ChangeLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** How often the file is looked at, in milliseconds; looking also follows the symlinks of a mounted ConfigMap. */
const LOOK_EVERY = 1_000;

/**
 * Reads a PEM bundle and follows its changes: a new text that cannot be read is logged and the one in force stays.
 * Throws CertificateError when the first reading fails. `every`: milliseconds between two looks.
 */
export async function followAuthorities(file: string, log: ChangeLog, every = LOOK_EVERY): Promise<AuthorityFile> {
  const before = await statesOf([file]);
  let current = await read(file);
  const listeners: (() => void)[] = [];
  const reload = async () => {
    try {
      const next = await read(file);
      if (next.pem === current.pem) return;
      current = next;
      log.info({ file, certificates: next.certificates.length }, 'certificates of callers reloaded');
      for (const listener of listeners) listener();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.error({ file, why }, 'certificates of callers not reloaded: those in force stay');
    }
  };
  const close = followChanges([file], before, every, () => void reload());
  return {
    file,
    current: () => current,
    onChange: (listener) => listeners.push(listener),
    close,
  };
}

async function read(file: string): Promise<Authorities> {
  const pem = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CertificateError(
      `cannot read ${file}: ${error.code ?? error.message}; make it a PEM file that this user may read`,
    );
  });
  const certificates = readCertificates(file, pem);
  if (!('text' in certificates)) return { pem, certificates };
  throw new CertificateError(`${file} ${certificates.text}; write the certificates of the authorities into it, PEM`);
}
