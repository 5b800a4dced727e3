import type { KeyObject, X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { CertificateError } from './certificate-error.ts';
import { FILE_NAMES, type FolderTexts } from './folder.ts';
import {
  certificatesIn,
  type Fault,
  isIssuedBy,
  leadsTo,
  readCertificates,
  readKey,
  uncoveredHost,
  validityFault,
} from './inspect.ts';
import { AUTHORITY_NAME } from './issue.ts';

/** A folder that has all that a server needs. */
export type CompleteTexts = FolderTexts & { readonly caCert: string; readonly cert: string; readonly key: string };

/** True where the authority's certificate, the serving certificate and its key are all there. */
export function isComplete(texts: FolderTexts): texts is CompleteTexts {
  return texts.caCert !== undefined && texts.cert !== undefined && texts.key !== undefined;
}

/** Development certificates are remade a day before they expire, so that a server does not outlive them at once. */
const MARGIN = 24 * 60 * 60 * 1000;

/** True for files that somebody else made: there is no `ca.key`, or an authority of another name issued one of them. */
export function isOwn(texts: FolderTexts): boolean {
  if (texts.caKey === undefined) return [texts.caCert, texts.cert, texts.key].some((text) => text !== undefined);
  return [texts.caCert, texts.cert].some((text) => text !== undefined && isForeign(text));
}

function isForeign(pem: string): boolean {
  try {
    return certificatesIn(pem).some((certificate) => !isIssuedBy(certificate, AUTHORITY_NAME));
  } catch {
    return false;
  }
}

/** Why the development authority cannot sign, as a clause such as "the CA expired on 2026-11-20", or undefined. */
export function judgeAuthority({ caCert, caKey }: FolderTexts, now: Date): string | undefined {
  if (caCert === undefined || caKey === undefined)
    return `${caCert === undefined ? FILE_NAMES.caCert : FILE_NAMES.caKey} is missing`;
  const [authority, fault] = oneCertificate(FILE_NAMES.caCert, caCert);
  if (fault !== undefined) return clause(fault);
  const key = readKey(FILE_NAMES.caKey, caKey);
  if (isFault(key)) return clause(key);
  const validity = validityFault(FILE_NAMES.caCert, authority, now, MARGIN);
  if (validity !== undefined) return `the CA ${validity.text}`;
  if (!authority.ca) return `${FILE_NAMES.caCert} is no CA certificate`;
  if (!authority.checkPrivateKey(key)) return 'the CA key does not match';
  return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? undefined : 'the CA key is not ECDSA P-256';
}

/** Why the serving certificate of a good development authority cannot serve `hosts`, as a clause, or undefined. */
export function judgeLeaf(texts: FolderTexts, hosts: readonly string[], now: Date): string | undefined {
  if (!isComplete(texts)) return `${texts.cert === undefined ? FILE_NAMES.cert : FILE_NAMES.key} is missing`;
  const [leaf, fault] = oneCertificate(FILE_NAMES.cert, texts.cert);
  if (fault !== undefined) return clause(fault);
  const key = readKey(FILE_NAMES.key, texts.key);
  if (isFault(key)) return clause(key);
  const validity = validityFault(FILE_NAMES.cert, leaf, now, MARGIN);
  if (validity !== undefined) return validity.text;
  if (!leaf.checkPrivateKey(key)) return 'key does not match';
  if (!leadsTo([leaf], certificatesIn(texts.caCert))) return 'is not signed by the CA';
  const host = uncoveredHost(leaf, hosts);
  return host === undefined ? undefined : `does not cover host ${host}`;
}

/** Own files that can serve. */
export interface OwnFiles {
  readonly leaf: X509Certificate;
  readonly texts: CompleteTexts;
}

/**
 * The serving certificate of own files, and their texts. `canBeMade` says that development certificates are made when
 * there are no files, which the remedy then mentions. Throws CertificateError, naming file, fault and remedy, where they
 * cannot serve.
 */
export function judgeOwn(dir: string, texts: FolderTexts, now: Date, canBeMade = true): OwnFiles {
  const refused = ({ file, text }: Fault) => refusal(dir, file, text, canBeMade);
  const isEmpty = Object.values(texts).every((text) => text === undefined);
  const absent = (['caCert', 'cert', 'key'] as const).find((name) => texts[name] === undefined);
  if (absent !== undefined)
    throw refused({ file: FILE_NAMES[absent], text: isEmpty ? 'is missing' : 'is missing beside the other files' });
  assertComplete(texts);
  const authorities = readCertificates(FILE_NAMES.caCert, texts.caCert);
  if (isFault(authorities)) throw refused(authorities);
  const chain = readCertificates(FILE_NAMES.cert, texts.cert);
  if (isFault(chain)) throw refused(chain);
  const key = readKey(FILE_NAMES.key, texts.key);
  if (isFault(key)) throw refused(key);
  const fault = ownFault(authorities, chain, key, now);
  const [leaf] = chain;
  if (fault !== undefined || leaf === undefined) throw refused(fault ?? { file: FILE_NAMES.cert, text: 'is empty' });
  return { leaf, texts };
}

function ownFault(
  authorities: readonly X509Certificate[],
  chain: readonly X509Certificate[],
  key: KeyObject,
  now: Date,
): Fault | undefined {
  const [leaf] = chain;
  if (leaf === undefined) return { file: FILE_NAMES.cert, text: 'is empty' };
  const validity = validityFault(FILE_NAMES.cert, leaf, now, 0);
  if (validity !== undefined) return validity;
  if (!leaf.checkPrivateKey(key))
    return { file: FILE_NAMES.key, text: `does not match the certificate in ${FILE_NAMES.cert}` };
  if (!leadsTo(chain, authorities))
    return { file: FILE_NAMES.cert, text: `is not signed by the CA in ${FILE_NAMES.caCert}` };
  const expired = authorities.map((authority) => validityFault(FILE_NAMES.caCert, authority, now, 0));
  // A bundle may still carry the CA before the current one.
  return expired.every((entry) => entry !== undefined) ? expired[0] : undefined;
}

function assertComplete(texts: FolderTexts): asserts texts is CompleteTexts {
  if (!isComplete(texts)) throw new Error('a text is missing');
}

function refusal(dir: string, file: string, text: string, canBeMade: boolean): CertificateError {
  const all = Object.values(FILE_NAMES).join(', ');
  const otherwise = canBeMade
    ? `or remove ${all} from ${dir} to have development certificates made`
    : `as a pair with its CA: ${FILE_NAMES.cert}, ${FILE_NAMES.key} and ${FILE_NAMES.caCert}`;
  const remedy = canBeMade ? `replace it with a good one, ${otherwise}` : `put a good one there, ${otherwise}`;
  return new CertificateError(`${join(dir, file)} ${text}; ${remedy}`);
}

function oneCertificate(
  file: string,
  pem: string,
): readonly [X509Certificate, undefined] | readonly [undefined, Fault] {
  const certificates = readCertificates(file, pem);
  if (isFault(certificates)) return [undefined, certificates];
  const [first] = certificates;
  return first === undefined ? [undefined, { file, text: 'is empty' }] : [first, undefined];
}

function isFault(value: object): value is Fault {
  return 'file' in value && 'text' in value;
}

function clause({ file, text }: Fault): string {
  return `${file} ${text}`;
}
