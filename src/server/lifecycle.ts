import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long the stages of a stop take, in milliseconds. */
export interface DrainTimes {
  /** Requests are still served, with `Connection: close`, while readiness already fails. */
  readonly quiet: number;
  /** Then new ones are told to come again in a second, on a connection that leads elsewhere. */
  readonly refuse: number;
  /** Longest wait for requests in hand after that. */
  readonly finish: number;
}

/** The times of a stop whose quiet period lasts `quiet` milliseconds; all of it takes at most 2.2 times that, or 1 s more. */
export function drainTimes(quiet: number): DrainTimes {
  return {
    quiet,
    refuse: Math.min(quiet / 5, 1_000),
    finish: Math.min(Math.max(quiet, 1_000), 10_000),
  };
}

/** How often requests in hand are counted while the last ones end, in milliseconds. */
const LOOK_EVERY = 20;

/** Switches the server from serving to stopped, once. */
export interface Drain {
  /** True from the first call of `stop` on: readiness fails and answers carry `Connection: close`. */
  draining(): boolean;
  /** True once the quiet period is over: nothing new is judged. */
  refusing(): boolean;
  /** Drains and closes the given servers; every later call waits for the same end. */
  stop(servers: readonly FastifyInstance[]): Promise<void>;
}

/** A Drain with the given times; `inHand` counts the requests that are not answered yet. */
export function createDrain(times: DrainTimes, inHand: () => number): Drain {
  let stopping: Promise<void> | undefined;
  let isRefusing = false;
  const close = async (servers: readonly FastifyInstance[]) => {
    await sleep(times.quiet);
    isRefusing = true;
    await sleep(times.refuse);
    const closed = Promise.all(servers.map((server) => server.close()));
    const end = performance.now() + times.finish;
    // Once at least: a refusal that was just written is not in hand, but still on its way.
    do await sleep(LOOK_EVERY);
    while (inHand() > 0 && performance.now() < end);
    // What is left has no request in hand: connections that were opened and never used, and readers that do not read.
    for (const { server } of servers) server.closeAllConnections();
    await closed;
  };
  return {
    draining: () => stopping !== undefined,
    refusing: () => isRefusing,
    stop(servers) {
      stopping ??= close(servers);
      return stopping;
    },
  };
}
