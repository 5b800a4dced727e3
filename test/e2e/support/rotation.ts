import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
import type { ApiConnection } from '../../../src/kube-api/api-connection.ts';

/** Where the replicas keep their CA. */
const SECRET = '/api/v1/namespaces/layer2-guard-system/secrets/layer2-guard-ca';

/** Follows how certificates change. */
export interface RotationWatch {
  /** Looks, and says whether the CA has changed twice and every replica has presented four certificates since. */
  look(): Promise<boolean>;
  /** What was seen so far. */
  text(): string;
}

/** Begins to follow the shared CA and what each replica presents. */
export function watchRotation(
  connection: ApiConnection,
  replicas: readonly { readonly port: number }[],
): RotationWatch {
  const authorities = new Set<string>();
  const leaves = new Map(replicas.map(({ port }) => [port, new Set<string>()]));
  const counts = () => [...leaves.values()].map(({ size }) => size);
  return {
    async look() {
      const { body } = await connection.request({ method: 'GET', path: SECRET });
      const { data } = JSON.parse(body) as { data?: Record<string, string> };
      if (data?.['ca.crt'] !== undefined) authorities.add(data['ca.crt']);
      for (const [port, seen] of leaves) seen.add(await presented(port));
      await sleep(400);
      return authorities.size > 2 && counts().every((size) => size > 3);
    },
    text: () => `${authorities.size} CAs, certificates presented: ${counts().join(', ')}`,
  };
}

/** The fingerprint of the certificate that a server on loopback presents. */
function presented(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, timeout: 5_000 }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.end();
    });
    socket.once('timeout', () => socket.destroy(new Error(`no handshake with port ${port}`)));
    socket.once('error', reject);
  });
}
