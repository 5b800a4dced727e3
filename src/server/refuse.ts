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
  { status, body, headers }: Refusal,
  afterwards: Afterwards,
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
    ...(afterwards === 'close' ? { connection: 'close' } : {}),
  });
  if (afterwards === 'keep' || request.complete) {
    response.end(body);
    return;
  }
  // Node closes once the response ends: after the body, or when the sender gives up.
  response.write(body);
  const end = () => response.end();
  request.once('end', end).once('error', end);
  request.resume();
}
