import type { AddressInfo } from 'node:net';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import type { TestApp } from './test-app.ts';

/** A TLS connection to a listening TestApp that collects what the server sends. */
export interface Dialled {
  readonly socket: TLSSocket;
  /** Everything that came so far. */
  text(): string;
  /** Status codes of the answers so far. */
  statuses(): readonly number[];
  /** Waits until the connection is closed, and gives everything that came. */
  closed: Promise<string>;
}

/** Opens a connection. */
export function dial({ app, ca }: TestApp, options: ConnectionOptions = {}): Promise<Dialled> {
  return dialTo({ port: (app.server.address() as AddressInfo).port, ca, ...options });
}

/** Opens a connection to a port of this machine. */
export async function dialTo(options: ConnectionOptions): Promise<Dialled> {
  const socket = connect({ host: '127.0.0.1', ...options });
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
  await new Promise<void>((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
  // A connection that the other side cut off is what some tests are about.
  socket.on('error', () => undefined);
  return {
    socket,
    text: () => text,
    statuses: () => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)),
    closed,
  };
}

/** Header of a review whose body has `length` bytes. */
export function header(length: number, path = '/validate'): string {
  return `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
}

/** A whole request. */
export function whole(body: string, path?: string): string {
  return `${header(Buffer.byteLength(body), path)}${body}`;
}

/** The Status in the last answer of a text. */
export function statusIn(text: string): Record<string, unknown> {
  return JSON.parse(text.slice(text.lastIndexOf('\r\n\r\n') + 4)) as Record<string, unknown>;
}
