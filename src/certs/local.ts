import { join } from 'node:path';
import { type CertificateLog, type Certificates, Listeners } from './certificates.ts';
import { ensureDevelopmentCertificates } from './development.ts';
import { followChanges, statesOf } from './file-changes.ts';
import { type FilesOptions, followFiles } from './files.ts';
import { FILE_NAMES, readFolder } from './folder.ts';
import { isOwn } from './judge.ts';

export interface LocalOptions extends FilesOptions {
  /** Every name that the certificate shall cover. */
  readonly names: readonly string[];
  readonly log: CertificateLog;
}

/** A server that runs for a year must not outlive its certificate. */
const LOOK_EVERY = 12 * 60 * 60 * 1000;

/**
 * The development certificates of a folder, made when absent and made anew in time; own files that lie there are followed
 * and never written. Throws CertificateError.
 */
export async function followLocal(options: LocalOptions): Promise<Certificates> {
  const { dir, names, log } = options;
  if (isOwn(await readFolder(dir))) return { ...(await followFiles({ ...options, canBeMade: true })), source: 'local' };
  const ensure = () => ensureDevelopmentCertificates(dir, { hosts: names });
  const watched = [join(dir, FILE_NAMES.cert)];
  const before = await statesOf(watched);
  let serving = await ensure();
  const { reason } = serving;
  const listeners = new Listeners();
  const look = async () => {
    const next = await ensure();
    if (next.cert === serving.cert && next.ca === serving.ca) return;
    serving = next;
    log.info({ dir, notAfter: next.notAfter }, 'certificate replaced');
    listeners.tell();
  };
  const lookSafely = () => {
    look().catch((error: unknown) => log.error({ dir, err: error }, 'certificate not replaced: the one in use stays'));
  };
  const clock = setInterval(lookSafely, LOOK_EVERY).unref();
  // Somebody may renew it, or put own files there.
  const endWatch = followChanges(watched, before, options.every ?? 1_000, lookSafely);
  return {
    source: 'local',
    line: `${dir}: ${reason}`,
    pair: () => ({ cert: serving.cert, key: serving.key }),
    authorities: () => serving.ca,
    notAfter: () => serving.notAfter,
    reasonsNotReady: () => [],
    onChange: listeners.add,
    close: async () => {
      clearInterval(clock);
      endWatch();
    },
  };
}
