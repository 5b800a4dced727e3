import { readFile } from 'node:fs/promises';
import { request } from 'node:https';

/** What a webhook answered over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** A webhook could not be asked; the message says what to do. */
export class WebhookUnreachable extends Error {}

/** How long one answer may take, in milliseconds, as the API server's own default. */
const TIMEOUT = 10_000;

/** Reads the CA that a webhook's certificate must be signed by. Throws WebhookUnreachable. */
export async function readCa(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'no such file' : error.code;
    throw new WebhookUnreachable(
      `cannot read CA ${file}: ${why}; name the server's CA with --ca (serve writes certs/ca.crt)`,
    );
  });
}

/** Posts an AdmissionReview as the API server does. Throws WebhookUnreachable when there is no answer at all. */
export function postReview(server: URL, ca: string, body: string): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const fail = (error: NodeJS.ErrnoException) => reject(new WebhookUnreachable(`${server.origin}: ${explain(error)}`));
  const call = request(
    new URL('/validate?timeout=10s', server),
    {
      method: 'POST',
      ca,
      timeout: TIMEOUT,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    },
    (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on('error', fail);
    },
  );
  call.on('timeout', () => call.destroy(new Error('no answer within 10 s')));
  call.on('error', fail);
  call.end(body);
  return promise;
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'ECONNREFUSED') return 'nobody listens there; start the server with "npm start" or check --server';
  if (error.code === 'ENOTFOUND') return 'no such host; check --server';
  if (error.code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' || error.code === 'SELF_SIGNED_CERT_IN_CHAIN') {
    return 'its certificate is not signed by the CA given with --ca';
  }
  return error.message;
}
