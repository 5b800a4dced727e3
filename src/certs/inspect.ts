import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** What is wrong with a certificate or key: the file it stands in, and a clause without subject such as "expired on 2026-11-20". */
export interface Fault {
  readonly file: string;
  readonly text: string;
}

/** Splits a PEM text into its certificates. Throws where there is none or one cannot be read. */
export function certificatesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  const begun = pem.split('-----BEGIN CERTIFICATE-----').length - 1;
  if (blocks.length === 0 || blocks.length !== begun) throw new Error('no complete PEM certificate');
  return blocks.map((block) => new X509Certificate(block));
}

/** The certificates of a file, or why there are none. */
export function readCertificates(file: string, pem: string): readonly X509Certificate[] | Fault {
  try {
    return certificatesIn(pem);
  } catch {
    return { file, text: pem.trim() === '' ? 'is empty' : 'is not a readable PEM certificate' };
  }
}

/** The private key of a file, or why there is none. */
export function readKey(file: string, pem: string): KeyObject | Fault {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    const isEncrypted = error instanceof Error && 'code' in error && error.code === 'ERR_MISSING_PASSPHRASE';
    if (isEncrypted || pem.includes('ENCRYPTED')) return { file, text: 'is encrypted with a passphrase' };
    return { file, text: pem.trim() === '' ? 'is empty' : 'is not a readable PEM private key' };
  }
}

/** Says that a certificate is not valid at `now`, or will not be for another `margin` milliseconds. */
export function validityFault(
  file: string,
  { validToDate, validFromDate }: X509Certificate,
  now: Date,
  margin: number,
): Fault | undefined {
  const end = validToDate.getTime();
  if (end <= now.getTime()) return { file, text: `expired on ${day(validToDate)}` };
  if (end <= now.getTime() + margin) return { file, text: `expires on ${day(validToDate)}` };
  if (validFromDate.getTime() > now.getTime()) return { file, text: `is not valid before ${day(validFromDate)}` };
  return undefined;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** True where `chain`, a leaf and what it needs between, leads to one of the `authorities`. */
export function leadsTo(chain: readonly X509Certificate[], authorities: readonly X509Certificate[]): boolean {
  const open = [...chain];
  let subject = open.shift();
  while (subject !== undefined) {
    const current = subject;
    if (authorities.some((authority) => isSignedBy(current, authority) || authority.raw.equals(current.raw)))
      return true;
    const next = open.findIndex((candidate) => isSignedBy(current, candidate));
    subject = next === -1 ? undefined : open.splice(next, 1)[0];
  }
  return false;
}

function isSignedBy(subject: X509Certificate, issuer: X509Certificate): boolean {
  return subject.checkIssued(issuer) && subject.verify(issuer.publicKey);
}

/** The first of the hosts (DNS names or IP addresses) that the certificate's alternative names do not cover. */
export function uncoveredHost(certificate: X509Certificate, hosts: readonly string[]): string | undefined {
  return hosts.find((host) => {
    if (isIP(host) !== 0) return certificate.checkIP(host) === undefined;
    return certificate.checkHost(host, { subject: 'never' }) === undefined;
  });
}

/** The DNS names and IP addresses of a certificate's alternative names; others are left out. */
export function alternativeNames({ subjectAltName = '' }: X509Certificate): readonly string[] {
  const names = subjectAltName
    .split(', ')
    .flatMap((entry) => /^(?:DNS|IP Address):([\w.:*-]+)$/.exec(entry)?.[1] ?? []);
  // OpenSSL prints all eight groups of an IPv6 address; a URL's host has the short form.
  return names.map((name) => (isIP(name) === 6 ? new URL(`http://[${name}]`).hostname.slice(1, -1) : name));
}

/** True for a certificate whose issuer has this common name and no other attribute. */
export function isIssuedBy(certificate: X509Certificate, commonName: string): boolean {
  return certificate.issuer === `CN=${commonName}`;
}
