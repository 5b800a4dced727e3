import type { Server } from 'node:https';
import type { SecureContextOptions } from 'node:tls';
import type { FastifyInstance } from 'fastify';

/** Certificate and key that a server presents, PEM. */
export interface ServingPair {
  readonly cert: string;
  readonly key: string;
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3';
  /** Authorities that client certificates are verified with, PEM; absent: none is asked for. */
  readonly ca?: string;
}

/** What a TLS context is made of; a swap replaces all of it, so that nothing may be left out. */
export function contextOf(tls: ServingPair): SecureContextOptions {
  return { ...tls, minVersion: tls.minVersion ?? 'TLSv1.3' };
}

/**
 * What connections that are made from now on meet; open ones live on as they are. Throws Error when the pair cannot be
 * used, and then nothing has changed.
 */
export function presentFromNowOn(app: FastifyInstance, tls: ServingPair): void {
  (app.server as unknown as Server).setSecureContext(contextOf(tls));
}
