import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ensureDevelopmentCertificates } from '../../../src/certs/development.ts';

/** The parts of a request for admission that tests look at. */
export interface Recorded {
  readonly operation: string;
  readonly kind: { readonly group: string; readonly version: string; readonly kind: string };
  readonly requestResource: { readonly version: string };
  readonly name?: string;
  readonly namespace?: string;
}

/** A webhook that allows everything and keeps what it was asked. */
export interface Recorder {
  readonly port: number;
  readonly ca: string;
  /** What came to be judged since the last call, as `<operation> <kind> <name>`. */
  taken(): readonly string[];
  /** The same of what came to be written into. */
  takenForMutation(): readonly string[];
  readonly requests: readonly Recorded[];
  close(): Promise<void>;
}

/** Starts a Recorder on loopback whose certificate covers `hosts`. */
export async function startRecorder(folder: string, hosts: readonly string[]): Promise<Recorder> {
  const certificate = await ensureDevelopmentCertificates(join(folder, 'recorder-certs'), { hosts });
  const requests: Recorded[] = [];
  const mutating: Recorded[] = [];
  const seen = { judged: 0, mutating: 0 };
  const server = createServer({ cert: certificate.cert, key: certificate.key }, async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const review = JSON.parse(text) as { request: Recorded & { uid: string; dryRun: boolean } };
    const all = request.url?.startsWith('/mutate') === true ? mutating : requests;
    if (!review.request.dryRun) all.push(review.request);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        apiVersion: 'admission.k8s.io/v1',
        kind: 'AdmissionReview',
        response: { uid: review.request.uid, allowed: true },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    ca: certificate.ca,
    requests,
    taken: () => {
      const fresh = requests.slice(seen.judged).map(line);
      seen.judged = requests.length;
      return fresh;
    },
    takenForMutation: () => {
      const fresh = mutating.slice(seen.mutating).map(line);
      seen.mutating = mutating.length;
      return fresh;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function line({ operation, kind, name }: Recorded): string {
  return `${operation} ${kind.kind} ${name ?? '*'}`;
}
