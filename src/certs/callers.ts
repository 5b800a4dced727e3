import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { AuthorityFile } from './authority-file.ts';
import { leadsTo } from './inspect.ts';

/** What is known about the caller behind a connection. */
interface Caller {
  /** What the handshake says against its certificate; undefined for a good one. */
  readonly handshake: string | undefined;
  /** Its certificate, then those it was verified with; empty where it showed none. */
  readonly chain: readonly X509Certificate[];
  readonly names: readonly string[];
  /** The authorities that `fault` was found with. */
  authorities: readonly X509Certificate[] | undefined;
  fault: string | undefined;
}

/**
 * Judges callers by their client certificate: verified by one of the authorities that are in force now, not only when
 * the connection was made, still valid, and for one of `names` (any where there are none). It says what is wrong, for
 * people, or undefined. The connection must have been made with `requestCert` and these authorities as `ca`.
 */
export function judgeCallers(
  file: AuthorityFile,
  names: readonly string[],
  now: () => number = Date.now,
): (socket: TLSSocket) => string | undefined {
  const callers = new WeakMap<TLSSocket, Caller>();
  const judge = (caller: Caller, authorities: readonly X509Certificate[]): string | undefined => {
    const [leaf] = caller.chain;
    if (leaf === undefined) return `${ONLY}, and this caller showed none: ${REMEDY}`;
    if (caller.handshake !== undefined) return `${ONLY}, and what this caller showed is not (${caller.handshake})`;
    if (!leadsTo(caller.chain, authorities)) return `${ONLY}, and what this caller showed no longer is`;
    if (names.length === 0 || caller.names.some((name) => names.includes(name))) return undefined;
    return (
      `layer2-guard answers only to ${quoted(names)} (--client-name), and this caller is ` +
      `${caller.names.length === 0 ? 'without a name' : quoted(caller.names)}`
    );
  };
  return (socket) => {
    const caller = callers.get(socket) ?? callerOf(socket);
    callers.set(socket, caller);
    const { certificates } = file.current();
    if (caller.authorities !== certificates) {
      caller.authorities = certificates;
      caller.fault = judge(caller, certificates);
    }
    const end = caller.chain[0]?.validToDate.getTime() ?? Number.POSITIVE_INFINITY;
    if (caller.fault === undefined && now() > end) return `the certificate of this caller has expired: renew it`;
    return caller.fault;
  };
}

const ONLY = 'layer2-guard answers only to callers with a certificate that its --client-ca verifies';
const REMEDY = 'give the API server one by the kubeConfigFile of its AdmissionConfiguration';

function callerOf(socket: TLSSocket): Caller {
  const chain = chainOf(socket.getPeerCertificate(true));
  const handshake = socket.authorized ? undefined : String(socket.authorizationError);
  return { handshake, chain, names: namesOf(chain[0]), authorities: undefined, fault: undefined };
}

function chainOf(shown: DetailedPeerCertificate): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next: DetailedPeerCertificate | undefined = shown;
  const seen = new Set<DetailedPeerCertificate>();
  // A root is its own issuer.
  while (next?.raw !== undefined && !seen.has(next)) {
    seen.add(next);
    chain.push(new X509Certificate(next.raw));
    next = next.issuerCertificate;
  }
  return chain;
}

/** The common name and the alternative names: DNS, IP, URI and mail. */
function namesOf(certificate: X509Certificate | undefined): readonly string[] {
  if (certificate === undefined) return [];
  const { subject, subjectAltName = '' } = certificate;
  const common = [...(subject ?? '').matchAll(/^CN=(.*)$/gm)].map(([, name = '']) => name);
  const others = subjectAltName
    .split(', ')
    .flatMap((entry) => /^(?:DNS|IP Address|URI|email):(.+)$/.exec(entry)?.[1] ?? []);
  return [...new Set([...common, ...others])];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(' or ');
}
