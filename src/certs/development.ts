import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { CertificateError } from './certificate-error.ts';
import { FILE_NAMES, type FolderTexts, makeFolder, readFolder, withFolderLock, writeFolder } from './folder.ts';
import { alternativeNames, certificatesIn, uncoveredHost } from './inspect.ts';
import { issueAuthority, issueLeaf } from './issue.ts';
import { type CompleteTexts, isComplete, isOwn, judgeAuthority, judgeLeaf, judgeOwn } from './judge.ts';

export { CertificateError } from './certificate-error.ts';

/** What a TLS server needs, as PEM texts. */
export interface ServingCertificate {
  /** The authority that clients must trust; for own files everything in `ca.crt`. */
  readonly ca: string;
  /** The serving certificate, followed by intermediates where own files have them. */
  readonly cert: string;
  readonly key: string;
  /** When the serving certificate stops being valid. */
  readonly notAfter: Date;
  /** True when it was made by this call. */
  readonly created: boolean;
  /** Why it was made or kept, e.g. "reused", "made, none were there", "remade: does not cover host 10.0.0.5". */
  readonly reason: string;
}

/** Names that every development certificate covers. */
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '::1'];

/**
 * The certificates of a folder (`ca.crt`, `ca.key`, `tls.crt`, `tls.key`): reused while they are good for another day and
 * cover `hosts` (DNS names or IP addresses), made or remade otherwise. Files without `ca.key`, or issued by another
 * authority, are the user's own: never written, and refused where they cannot serve. Throws CertificateError.
 */
export async function ensureDevelopmentCertificates(
  dir: string,
  options: { readonly hosts: readonly string[]; readonly now?: Date },
): Promise<ServingCertificate> {
  const now = options.now ?? new Date();
  const hosts = [...new Set(options.hosts.map(knownHost))];
  const found = useFound(dir, await readFolder(dir), hosts, now);
  if ('serving' in found) return found.serving;
  await makeFolder(dir);
  return withFolderLock(dir, () => make(dir, hosts, now));
}

type Found = { readonly serving: ServingCertificate } | { readonly reason: string; readonly keepAuthority: boolean };

/** Decides whether what is in the folder serves. Throws CertificateError where own files do not. */
function useFound(dir: string, texts: FolderTexts, hosts: readonly string[], now: Date): Found {
  if (isOwn(texts)) {
    const own = judgeOwn(dir, texts, now);
    const host = uncoveredHost(own.leaf, hosts);
    const reason = host === undefined ? 'reused: own files' : `reused: own files, which do not cover host ${host}`;
    return { serving: serving(own.leaf, own.texts, reason) };
  }
  if (Object.values(texts).every((text) => text === undefined))
    return { reason: 'made, none were there', keepAuthority: false };
  const authorityFault = judgeAuthority(texts, now);
  if (authorityFault !== undefined) return { reason: `remade: ${authorityFault}`, keepAuthority: false };
  const leafFault = judgeLeaf(texts, [...LOCAL_HOSTS, ...hosts], now);
  if (leafFault !== undefined || !isComplete(texts)) return { reason: `remade: ${leafFault}`, keepAuthority: true };
  return { serving: serving(leafOf(texts.cert), texts, 'reused') };
}

function serving(leaf: X509Certificate, texts: CompleteTexts, reason: string): ServingCertificate {
  return { ca: texts.caCert, cert: texts.cert, key: texts.key, notAfter: leaf.validToDate, created: false, reason };
}

/** More than one round is needed only where somebody else writes at the same time. */
const MOST_ROUNDS = 5;

async function make(dir: string, hosts: readonly string[], now: Date): Promise<ServingCertificate> {
  let reason: string | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // Judged after every write too: whoever writes last has then seen a set that fits together.
    const texts = await readFolder(dir);
    const found = useFound(dir, texts, hosts, now);
    if ('serving' in found) return reason === undefined ? found.serving : { ...found.serving, created: true, reason };
    reason ??= found.reason;
    await issue(dir, texts, found.keepAuthority, hosts, now);
  }
  throw new CertificateError(
    `certificates in ${dir} keep being changed by somebody else; stop that, or use another folder`,
  );
}

async function issue(
  dir: string,
  texts: FolderTexts,
  keepAuthority: boolean,
  hosts: readonly string[],
  now: Date,
): Promise<void> {
  const { caCert, caKey } = texts;
  const names = [...LOCAL_HOSTS, ...hosts];
  if (keepAuthority && caCert !== undefined && caKey !== undefined) {
    const leaf = await issueLeaf({ cert: caCert, key: caKey }, [...names, ...formerHosts(texts)], now);
    return writeFolder(dir, leaf);
  }
  const authority = await issueAuthority(now);
  const leaf = await issueLeaf(authority, names, now);
  return writeFolder(dir, { ...leaf, caCert: authority.cert, caKey: authority.key });
}

/** Kept, so that two servers with different hosts in one folder do not take turns at remaking it. */
function formerHosts({ cert, key }: FolderTexts): readonly string[] {
  if (cert === undefined || key === undefined) return [];
  try {
    return alternativeNames(leafOf(cert));
  } catch {
    return [];
  }
}

function leafOf(pem: string): X509Certificate {
  const [leaf] = certificatesIn(pem);
  if (leaf === undefined) throw new CertificateError(`${FILE_NAMES.cert} holds no certificate`);
  return leaf;
}

const DNS_NAME = /^(?=.{1,253}$)[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*$/i;

function knownHost(host: string): string {
  if (isIP(host) === 4) return host;
  if (isIP(host) === 6 && !host.includes('%')) return new URL(`http://[${host}]`).hostname.slice(1, -1);
  if (DNS_NAME.test(host)) return host.toLowerCase();
  throw new CertificateError(
    `host ${JSON.stringify(host)} is neither an IP address nor a DNS name; write it without port and brackets`,
  );
}
