import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
import type { RawObject } from '../kube-api/kube-api.ts';
import { ADVERTISED_AT } from './configuration.ts';

/** Where a configuration in the cluster sends requests. */
export interface Elsewhere {
  /** As `identityOf` words it. */
  readonly identity: string;
  /** Present where the server can be tried from here. */
  readonly url?: string;
  /** PEM texts that its certificate is verified with. */
  readonly ca: string;
}

/** Reads where the configuration points: by our annotation, else by its first webhook. */
export function whereItPoints(configuration: RawObject): Elsewhere {
  const metadata = (configuration['metadata'] ?? {}) as { annotations?: Record<string, string> };
  const [first] = (configuration['webhooks'] ?? []) as { clientConfig?: Record<string, unknown> }[];
  const { url, caBundle } = first?.clientConfig ?? {};
  const identity = metadata.annotations?.[ADVERTISED_AT] ?? (typeof url === 'string' ? new URL(url).origin : 'unknown');
  return {
    identity,
    ...(identity.startsWith('https://') ? { url: identity } : {}),
    ca: typeof caBundle === 'string' ? Buffer.from(caBundle, 'base64').toString() : '',
  };
}

/** Longest wait for a handshake, in milliseconds. */
const PATIENCE = 1_500;

/**
 * True when a server that the API server could call answers there. Services cannot be tried from outside the cluster:
 * they count as answered.
 */
export async function isServed({ url, ca }: Elsewhere): Promise<boolean> {
  if (url === undefined || !URL.canParse(url)) return true;
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port || 443), ca, timeout: PATIENCE, ...serverName(host) });
    const settle = (answer: boolean) => {
      resolve(answer);
      socket.destroy();
    };
    socket.once('secureConnect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}

/** SNI is for names only. */
function serverName(host: string): { readonly servername?: string } {
  return /^[\d.]+$|:/.test(host) ? {} : { servername: host };
}

/**
 * Whether a server answers there. One that restarts is away for a moment, and one whose `caBundle` somebody has just edited
 * is about to repair it: so it is asked twice, the second time as the configuration then says.
 */
export async function isStillServed(
  other: Elsewhere,
  lookAgain: () => Promise<Elsewhere | undefined>,
): Promise<boolean> {
  if (await isServed(other)) return true;
  await sleep(1_000, undefined, { ref: false });
  const now = await lookAgain();
  return now !== undefined && isServed(now);
}
