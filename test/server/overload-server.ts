/** The server as a process of its own, which tells its parent where it listens and, asked, how much memory it took. */
import type { AddressInfo } from 'node:net';
import { testApp } from './test-app.ts';

/** What the parent is told first. */
export interface Listening {
  readonly port: number;
  readonly ca: string;
}

/** What the parent is told whenever it asks: resident memory in bytes, now and at most so far. */
export interface Memory {
  readonly now: number;
  readonly most: number;
}

const guard = await testApp({ timeouts: { every: 100 } });
await guard.app.listen({ host: '127.0.0.1', port: 0 });
let most = 0;
const look = () => {
  const now = process.memoryUsage.rss();
  most = Math.max(most, now);
  return now;
};
setInterval(look, 50).unref();
process.on('message', () => process.send?.({ now: look(), most } satisfies Memory));
process.on('disconnect', () => process.exit(0));
process.send?.({ port: (guard.app.server.address() as AddressInfo).port, ca: guard.ca } satisfies Listening);
