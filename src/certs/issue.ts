import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import { withReflection } from './reflection.ts';

/** A certificate and its private key, both PEM texts. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** The common name of every authority that is made here; files issued by another one are somebody's own. */
export const AUTHORITY_NAME = 'layer2-guard development CA';

const DAY = 24 * 60 * 60 * 1000;
const AUTHORITY_LIFE = 3650 * DAY;
const LEAF_LIFE = 365 * DAY;
/** Clients whose clock is an hour behind must accept a certificate that was made just now. */
const BACKDATED = 90 * 60 * 1000;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * Makes a self-signed authority (ECDSA P-256) that may sign leaf certificates only. `life` is in milliseconds, ten years
 * when absent.
 */
export async function issueAuthority(now: Date, name = AUTHORITY_NAME, life = AUTHORITY_LIFE): Promise<KeyPair> {
  const x509 = await loadX509();
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: [{ CN: [name] }],
    notBefore: new Date(now.getTime() - BACKDATED),
    notAfter: new Date(now.getTime() + life),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { cert: pemFile(certificate.toString('pem')), key: await keyFile(keys.privateKey) };
}

/**
 * Makes a serving certificate for DNS names and IP addresses, signed by `authority`. It lives `life` milliseconds, a year
 * when absent, and never longer than its authority.
 */
export async function issueLeaf(
  authority: KeyPair,
  hosts: readonly string[],
  now: Date,
  life = LEAF_LIFE,
): Promise<KeyPair> {
  const x509 = await loadX509();
  const issuer = new x509.X509Certificate(authority.cert);
  const signingKey = createPrivateKey(authority.key).toCryptoKey(ALGORITHM, false, ['sign']);
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const names = [...new Set(hosts)].map((host) => ({
    type: isIP(host) === 0 ? ('dns' as const) : ('ip' as const),
    value: host,
  }));
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: [{ CN: ['layer2-guard'] }],
    issuer: issuer.subjectName,
    notBefore: new Date(now.getTime() - BACKDATED),
    notAfter: new Date(Math.min(now.getTime() + life, issuer.notAfter.getTime())),
    signingAlgorithm: ALGORITHM,
    signingKey,
    publicKey: keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return { cert: pemFile(certificate.toString('pem')), key: await keyFile(keys.privateKey) };
}

/** Loaded only where something must be issued: the import costs more than all the rest of a start. */
function loadX509(): Promise<typeof import('@peculiar/x509')> {
  return withReflection(() => import('@peculiar/x509'));
}

/** 127 random bits; the first bits are 01, so that it is positive and has no leading zero byte (RFC 5280, 4.1.2.2). */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes.toString('hex');
}

async function keyFile(key: webcrypto.CryptoKey): Promise<string> {
  const der = await webcrypto.subtle.exportKey('pkcs8', key);
  return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString();
}

function pemFile(text: string): string {
  return `${text.trim()}\n`;
}
