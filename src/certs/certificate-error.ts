/** Certificates that cannot be used or made. The message is one line: file, fault and what to do about it. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}
