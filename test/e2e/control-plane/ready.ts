import { request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './programs.ts';

/** How long an API server may take to start, in milliseconds: 3 s on an idle machine. */
const PATIENCE = 90_000;

/** Waits until the API server says that it is ready. Throws Error with the end of its log when it ends or takes too long. */
export async function waitUntilReady(url: string, token: string, server: Program): Promise<void> {
  const until = performance.now() + PATIENCE;
  while ((await statusOf(`${url}/readyz`, token)) !== 200) {
    if (!server.running()) throw new Error(`${server.name} ended at its start:\n${server.tail()}`);
    if (performance.now() > until) throw new Error(`${server.name} did not become ready in time:\n${server.tail()}`);
    await sleep(50);
  }
}

/** Status of a GET; 0 where nobody answers. The certificate is only made by the server that is being waited for. */
function statusOf(url: string, token: string): Promise<number> {
  return new Promise((resolve) => {
    const options = { rejectUnauthorized: false, headers: { authorization: `Bearer ${token}` }, timeout: 2_000 };
    const asked = request(url, { ...options, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(0));
    asked.end();
  });
}
