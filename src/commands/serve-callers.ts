import type { Logger } from 'pino';
import { type AuthorityFile, followAuthorities } from '../certs/authority-file.ts';
import type { ServeOptions } from './serve-welcome.ts';
import { UsageError } from './terminal.ts';

/** The authorities of callers that `--client-ca` names. Throws UsageError and CertificateError. */
export async function callersOf(
  { clientCa, clientName }: ServeOptions,
  log: Logger,
): Promise<AuthorityFile | undefined> {
  if (clientCa !== undefined) return followAuthorities(clientCa, log);
  if (clientName.length === 0) return undefined;
  throw new UsageError('--client-name needs the authorities that verify it: add --client-ca FILE');
}
