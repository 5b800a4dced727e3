import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto';
import type { KeyPair } from '../../src/certs/issue.ts';
import { withReflection } from '../../src/certs/reflection.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const HOUR = 60 * 60 * 1000;

/** A client certificate as an API server shows one, signed by `authority`. */
export async function issueClient(
  authority: KeyPair,
  {
    name,
    hosts = [],
    notAfter = new Date(Date.now() + HOUR),
  }: { name: string; hosts?: readonly string[]; notAfter?: Date },
): Promise<KeyPair> {
  const x509 = await withReflection(() => import('@peculiar/x509'));
  const issuer = new x509.X509Certificate(authority.cert);
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const names = hosts.map((value) => ({ type: 'dns' as const, value }));
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `40${randomBytes(15).toString('hex')}`,
    subject: [{ CN: [name] }],
    issuer: issuer.subjectName,
    notBefore: new Date(Date.now() - HOUR),
    notAfter,
    signingAlgorithm: ALGORITHM,
    signingKey: createPrivateKey(authority.key).toCryptoKey(ALGORITHM, false, ['sign']),
    publicKey: keys.publicKey,
    extensions: [
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      // Tells authorities of the same name apart, as they are while one replaces the other.
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      ...(names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names)]),
    ],
  });
  const key = createPrivateKey({
    key: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    format: 'der',
    type: 'pkcs8',
  });
  return { cert: certificate.toString('pem'), key: key.export({ format: 'pem', type: 'pkcs8' }).toString() };
}
