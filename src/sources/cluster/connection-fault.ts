import { escapeText } from '../../engine/wording.ts';

/** The configuration of a connection cannot be used; the message is one line that names the remedy. */
export class ConnectionError extends Error {}

/** Kinds of reason why no answer came. */
export type FaultKind = 'unreachable' | 'untrusted' | 'timeout' | 'credentials' | 'cut-off' | 'too-large' | 'stopped';

/** No whole answer came from the API server; the message is one line that names the remedy. */
export class ConnectionFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

const CERTIFICATE_REMEDY = 'put the authority that issued it into certificate-authority-data of the kubeconfig';

/** What Node's error codes mean to the person who configured the connection. */
const MEANING: ReadonlyMap<string, readonly [FaultKind, string]> = new Map([
  ['ECONNREFUSED', ['unreachable', 'nothing listens there: start the API server, or correct the address']],
  ['ENOTFOUND', ['unreachable', 'no such host: correct the address, or look at DNS']],
  ['EAI_AGAIN', ['unreachable', 'the host name does not resolve now: look at DNS']],
  ['EHOSTUNREACH', ['unreachable', 'there is no way to that host: look at routes and network policies']],
  ['ENETUNREACH', ['unreachable', 'there is no way to that network: look at routes and network policies']],
  ['ETIMEDOUT', ['timeout', 'no answer in time: look at firewalls and network policies']],
  ['ECONNRESET', ['cut-off', 'the connection was cut off']],
  ['EPIPE', ['cut-off', 'the connection was cut off']],
  ['ERR_STREAM_PREMATURE_CLOSE', ['cut-off', 'the connection was cut off']],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', ['untrusted', `its certificate is not trusted: ${CERTIFICATE_REMEDY}`]],
  ['SELF_SIGNED_CERT_IN_CHAIN', ['untrusted', `its certificate is not trusted: ${CERTIFICATE_REMEDY}`]],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', ['untrusted', `its certificate is not trusted: ${CERTIFICATE_REMEDY}`]],
  ['UNABLE_TO_GET_ISSUER_CERT', ['untrusted', `its certificate is not trusted: ${CERTIFICATE_REMEDY}`]],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', ['untrusted', `its certificate is not trusted: ${CERTIFICATE_REMEDY}`]],
  ['CERT_SIGNATURE_FAILURE', ['untrusted', `its certificate is not trusted: ${CERTIFICATE_REMEDY}`]],
  ['CERT_HAS_EXPIRED', ['untrusted', 'its certificate has expired: renew it on the API server']],
  ['CERT_NOT_YET_VALID', ['untrusted', 'its certificate is not valid yet: look at the clocks of both machines']],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    ['untrusted', 'its certificate is for other names: use one of them as address, or set tls-server-name'],
  ],
  ['EPROTO', ['unreachable', 'what listens there does not speak TLS: correct scheme and port of the address']],
  [
    'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    ['credentials', 'it wants a client certificate: add one to the user in the kubeconfig'],
  ],
]);

/** The fault behind an error thrown while talking to `server`. */
export function faultOf(error: unknown, server: string): ConnectionFault {
  if (error instanceof ConnectionFault) return error;
  for (const code of codesOf(error)) {
    const meaning = MEANING.get(code);
    if (meaning !== undefined) return new ConnectionFault(meaning[0], `API server ${server}: ${meaning[1]} (${code})`);
    if (code.startsWith('HPE_')) return new ConnectionFault('cut-off', `API server ${server}: no valid HTTP (${code})`);
  }
  const text = error instanceof Error ? error.message : String(error);
  return new ConnectionFault('unreachable', `API server ${server}: ${escapeText(text, 200)}`);
}

/** The codes of an error and, where a host has several addresses, of the attempts behind it. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const others = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...others, ...own];
}
