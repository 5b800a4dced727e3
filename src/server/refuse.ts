import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './errors.ts';

/** What becomes of the connection after a refusal. */
export type Afterwards = 'keep' | 'close';

/**
 * Sends a refusal at once, whatever of the body is still to come. What comes is taken and dropped, since a connection
 * that is closed under a sender takes the answer along (RST); the time limit of requests ends those that never end.
 */
export function refuseUnread(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  afterwards: Afterwards,
): void {
  writeHead(response, refusal, afterwards);
  if (afterwards === 'keep' || request.complete) {
    response.end(refusal.body);
    return;
  }
  // Node closes once the response ends: after the body, or when the sender gives up.
  response.write(refusal.body);
  const end = () => response.end();
  request.once('end', end).once('error', end);
  request.resume();
}

/** Sends a refusal to somebody whose body does not come, and closes the connection after at most LAST_WORDS. */
export function refuseAndLeave({ socket }: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  writeHead(response, refusal, 'close');
  response.end(refusal.body);
  setTimeout(() => socket.destroy(), LAST_WORDS).unref();
}

/** Time for an answer to be taken before its connection is cut, in milliseconds. */
const LAST_WORDS = 1_000;

function writeHead(response: ServerResponse, { status, body, headers }: Refusal, afterwards: Afterwards): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
    ...(afterwards === 'close' ? { connection: 'close' } : {}),
  });
}
