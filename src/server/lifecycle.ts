import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long the stages of a stop take, in milliseconds. */
export interface DrainTimes {
  /** Requests are still served, with `Connection: close`, while readiness already fails. */
  readonly quiet: number;
  /** Longest wait for requests in hand after that. */
  readonly finish: number;
}

/** Switches the server from serving to stopped, once. */
export interface Drain {
  /** True from the first call of `stop` on. */
  draining(): boolean;
  /** Drains and closes the given servers; every later call waits for the same end. */
  stop(servers: readonly FastifyInstance[]): Promise<void>;
}

/** A Drain with the given times. */
export function createDrain(times: DrainTimes): Drain {
  let stopping: Promise<void> | undefined;
  const close = async (servers: readonly FastifyInstance[]) => {
    await sleep(times.quiet);
    const closed = Promise.all(servers.map((server) => server.close()));
    const late = sleep(times.finish, undefined, { ref: false }).then(() => {
      for (const server of servers) server.server.closeAllConnections();
    });
    await Promise.race([closed, late]);
    await closed;
  };
  return {
    draining: () => stopping !== undefined,
    stop(servers) {
      stopping ??= close(servers);
      return stopping;
    },
  };
}
