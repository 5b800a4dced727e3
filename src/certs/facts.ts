import type { X509Certificate } from 'node:crypto';
import { CertificateError } from './certificate-error.ts';
import { alternativeNames, readCertificates } from './inspect.ts';

/** What there is to say about each certificate of a file's PEM text, in order. Throws CertificateError where it cannot be read. */
export function factsOf(pem: string, role: string, file: string) {
  const certificates = readCertificates(file, pem);
  if ('text' in certificates) throw new CertificateError(`${file} ${certificates.text}; put a good one there`);
  return certificates.map((certificate) => ({
    role,
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    notBefore: certificate.validFromDate,
    notAfter: certificate.validToDate,
    fingerprint: certificate.fingerprint256,
    names: namesOf(certificate),
  }));
}

function namesOf(certificate: X509Certificate): readonly string[] {
  return certificate.ca ? [] : alternativeNames(certificate);
}

/** OpenSSL puts each attribute of a name on a line of its own. */
function oneLine(name: string): string {
  return name.split('\n').join(', ');
}
