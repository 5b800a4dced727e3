import type { Server } from 'node:https';
import type { SecureContextOptions } from 'node:tls';

/** Certificate and key that a server presents, PEM. */
export interface ServingPair {
  readonly cert: string;
  readonly key: string;
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3';
}

/** What a TLS context is made of; a swap replaces all of it, so that nothing may be left out. */
export function contextOf({ cert, key, minVersion }: ServingPair): SecureContextOptions {
  return { cert, key, minVersion: minVersion ?? 'TLSv1.3' };
}

/**
 * Presents another certificate from the next handshake on; open connections go on with the one they began with. Throws
 * Error when the pair cannot be used, and then nothing has changed.
 */
export function present(server: Server, pair: ServingPair): void {
  server.setSecureContext(contextOf(pair));
}
