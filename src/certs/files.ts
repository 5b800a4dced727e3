import { join } from 'node:path';
import { CertificateError } from './certificate-error.ts';
import { type CertificateLog, type Certificates, Listeners } from './certificates.ts';
import { expiryReporter } from './expiry.ts';
import { followChanges, statesOf } from './file-changes.ts';
import { FILE_NAMES, readFolder } from './folder.ts';
import { uncoveredHost } from './inspect.ts';
import { judgeOwn, type OwnFiles } from './judge.ts';
import { bundleOf } from './trust.ts';

export interface FilesOptions {
  /** Folder with `tls.crt`, `tls.key` and `ca.crt`; never written. */
  readonly dir: string;
  /** Names by which the API server calls, the one it uses first; empty when nothing is registered. */
  readonly hosts: readonly string[];
  readonly log: CertificateLog;
  /** Milliseconds between two looks at the files. */
  readonly every?: number;
  /** How long a replaced CA stays in the bundle, in milliseconds: until every replica has seen the new files. */
  readonly overlap?: number;
  readonly now?: () => Date;
  /** Milliseconds between two looks at the time that is left, and at files whose change nobody announced. */
  readonly clockEvery?: number;
  /** True where development certificates are made once the files are gone; the remedies then say so. */
  readonly canBeMade?: boolean;
}

const LOOK_EVERY = 1_000;
/** The kubelet brings a changed Secret to all pods within about two minutes. */
const OVERLAP = 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

/**
 * Certificates that somebody else makes and replaces, such as cert-manager or an own PKI: followed, also through the
 * symlinks of a mounted Secret. What cannot serve, or is half written, is said and the pair in use stays. Throws
 * CertificateError when the first reading fails.
 */
export async function followFiles(options: FilesOptions): Promise<Certificates> {
  const { dir, log, now = () => new Date(), every = LOOK_EVERY } = options;
  const watched = [FILE_NAMES.cert, FILE_NAMES.key, FILE_NAMES.caCert].map((name) => join(dir, name));
  const before = await statesOf(watched);
  const read = async () => judgeOwn(dir, await readFolder(dir), now(), options.canBeMade ?? false);
  let files = await read();
  let bundle = files.texts.caCert;
  let overlapEnds = 0;
  const listeners = new Listeners();
  const report = expiryReporter(log, now);
  report(files.leaf.validToDate);

  const use = (next: OwnFiles) => {
    const isOther = next.texts.cert !== files.texts.cert || next.texts.key !== files.texts.key;
    if (!isOther && next.texts.caCert === files.texts.caCert) return;
    if (next.texts.caCert !== files.texts.caCert) {
      bundle = bundleOf(next.texts.caCert, files.texts.caCert);
      overlapEnds = now().getTime() + (options.overlap ?? OVERLAP);
    }
    files = next;
    log.info({ dir, notAfter: next.leaf.validToDate }, 'certificate replaced');
    report(next.leaf.validToDate);
    listeners.tell();
  };
  const reload = keeper(read, use, log, dir);
  const endWatch = followChanges(watched, before, every, reload.soon);
  const clock = setInterval(() => {
    report(files.leaf.validToDate);
    reload.soon();
  }, options.clockEvery ?? HOUR).unref();

  return {
    source: 'files',
    line: `${dir}: own files, followed`,
    pair: () => ({ cert: files.texts.cert, key: files.texts.key }),
    authorities: () => {
      if (now().getTime() >= overlapEnds) bundle = files.texts.caCert;
      return bundle;
    },
    notAfter: () => files.leaf.validToDate,
    reasonsNotReady: () => reasonsAgainst(files, options.hosts, now()),
    onChange: listeners.add,
    close: async () => {
      clearInterval(clock);
      endWatch();
      await reload.end();
    },
  };
}

function reasonsAgainst({ leaf }: OwnFiles, hosts: readonly string[], now: Date): readonly string[] {
  // The other names are for people; the API server asks for one.
  const uncovered = uncoveredHost(leaf, hosts.slice(0, 1));
  return [
    ...(leaf.validToDate <= now ? [`the serving certificate expired on ${leaf.validToDate.toISOString()}`] : []),
    ...(uncovered === undefined
      ? []
      : [
          `the serving certificate does not cover ${uncovered}, by which the API server calls: issue one with that DNS ` +
            'name or IP address',
        ]),
  ];
}

/** Milliseconds after which files that could not be used are read once more: they may have been caught half written. */
const AGAIN = 1_000;

/** Reads when told, one reading at a time; a reading that fails is said once per reason, and repeated. */
function keeper(read: () => Promise<OwnFiles>, use: (files: OwnFiles) => void, log: CertificateLog, dir: string) {
  let told: string | undefined;
  let running: Promise<void> | undefined;
  let again: NodeJS.Timeout | undefined;
  let ended = false;
  const once = async () => {
    try {
      const files = await read();
      told = undefined;
      if (!ended) use(files);
    } catch (error) {
      if (!(error instanceof CertificateError)) throw error;
      if (error.message !== told)
        log.error({ dir, why: error.message }, 'certificate not replaced: the one in use stays');
      told = error.message;
      if (!ended) again = setTimeout(soon, AGAIN).unref();
    }
  };
  const soon = (): void => {
    clearTimeout(again);
    if (ended) return;
    running = (running ?? Promise.resolve()).then(once).catch((error: unknown) => {
      log.error({ dir, err: error }, 'certificate not replaced: the one in use stays');
    });
  };
  return {
    soon,
    end: async () => {
      ended = true;
      clearTimeout(again);
      await running;
    },
  };
}
