import { certificatesIn, readCertificates, readKey, validityFault } from '../inspect.ts';
import type { KeyPair } from '../issue.ts';
import { bundleOf } from '../trust.ts';

/** The authorities that all replicas share. */
export interface AuthoritySet {
  /** Signs, once the API server is known to trust it. */
  readonly newest: KeyPair;
  /** The one before, while certificates that it signed may still be presented. */
  readonly former?: { readonly cert: string; readonly key?: string };
  /** When `newest` was published. */
  readonly since: Date;
}

/** A Secret as the API has it, as far as it is read. */
export interface SecretObject {
  readonly metadata?: {
    readonly resourceVersion?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What a Secret holds: authorities, or why not. `foreign`: it is somebody else's and must not be written. */
export type Decoded =
  | { readonly set: AuthoritySet }
  | { readonly foreign: string }
  | { readonly damaged: string; readonly former?: string };

const LABEL = { key: 'app.kubernetes.io/name', value: 'layer2-guard' } as const;
const SINCE = 'layer2-guard.io/ca-since';
const KEYS = { cert: 'ca.crt', key: 'ca.key', formerCert: 'previous-ca.crt', formerKey: 'previous-ca.key' } as const;

/** The Secret that holds the set; `resourceVersion` makes writing it conditional. */
export function encode(
  name: string,
  namespace: string,
  { newest, former, since }: AuthoritySet,
  resourceVersion?: string,
): object {
  const texts = {
    [KEYS.cert]: newest.cert,
    [KEYS.key]: newest.key,
    ...(former === undefined ? {} : { [KEYS.formerCert]: former.cert }),
    ...(former?.key === undefined ? {} : { [KEYS.formerKey]: former.key }),
  };
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      namespace,
      labels: { [LABEL.key]: LABEL.value, 'app.kubernetes.io/managed-by': 'layer2-guard' },
      annotations: { [SINCE]: since.toISOString() },
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
    },
    type: 'Opaque',
    data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Buffer.from(text).toString('base64')])),
  };
}

/** Reads a Secret; never throws. */
export function decode(secret: SecretObject, now: Date): Decoded {
  if (secret.metadata?.labels?.[LABEL.key] !== LABEL.value)
    return { foreign: `has no label ${LABEL.key}=${LABEL.value}` };
  const text = (key: string): string | undefined => {
    const value = secret.data?.[key];
    return typeof value === 'string' ? Buffer.from(value, 'base64').toString() : undefined;
  };
  const cert = text(KEYS.cert);
  const key = text(KEYS.key);
  const formerCert = certificateOf(text(KEYS.formerCert));
  const fault = faultOf(cert, key, now);
  if (fault !== undefined || cert === undefined || key === undefined) {
    const former = bundleOf(certificateOf(cert), formerCert);
    return { damaged: fault ?? 'is empty', ...(former === '' ? {} : { former }) };
  }
  const formerKey = text(KEYS.formerKey);
  const isSigning =
    formerCert !== undefined && formerKey !== undefined && faultOf(formerCert, formerKey, now) === undefined;
  return {
    set: {
      newest: { cert, key },
      ...(formerCert === undefined ? {} : { former: { cert: formerCert, ...(isSigning ? { key: formerKey } : {}) } }),
      since: sinceOf(secret.metadata?.annotations?.[SINCE], cert),
    },
  };
}

/** Why a pair cannot sign, as a clause such as `ca.key does not match ca.crt`. */
function faultOf(cert: string | undefined, key: string | undefined, now: Date): string | undefined {
  if (cert === undefined || key === undefined) return `${cert === undefined ? KEYS.cert : KEYS.key} is missing`;
  const certificates = readCertificates(KEYS.cert, cert);
  if ('text' in certificates) return `${KEYS.cert} ${certificates.text}`;
  const [authority] = certificates;
  if (authority === undefined || certificates.length > 1)
    return `${KEYS.cert} holds ${certificates.length} certificates, not one`;
  const privateKey = readKey(KEYS.key, key);
  if ('text' in privateKey) return `${KEYS.key} ${privateKey.text}`;
  // Not yet valid here is valid where it was made: clocks differ.
  if (authority.validToDate <= now) return `${KEYS.cert} ${validityFault(KEYS.cert, authority, now, 0)?.text}`;
  if (!authority.ca) return `${KEYS.cert} is no CA certificate`;
  if (!authority.checkPrivateKey(privateKey)) return `${KEYS.key} does not match ${KEYS.cert}`;
  return privateKey.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? undefined : `${KEYS.key} is not ECDSA P-256`;
}

function certificateOf(pem: string | undefined): string | undefined {
  return pem !== undefined && !('text' in readCertificates('', pem)) ? pem : undefined;
}

/** An annotation that somebody removed is made up for: the certificate was made shortly before it was published. */
function sinceOf(annotation: string | undefined, cert: string): Date {
  const since = new Date(annotation ?? '');
  return Number.isNaN(since.getTime()) ? (certificatesIn(cert)[0]?.validFromDate ?? new Date(0)) : since;
}
