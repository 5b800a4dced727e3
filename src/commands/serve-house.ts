import { BODY_LIMIT, LARGE_BODY } from '../server/app.ts';
import { noneTurnedAway } from '../server/gate.ts';
import { createIntake } from '../server/intake.ts';
import { createDrain, type DrainTimes, drainTimes } from '../server/lifecycle.ts';
import type { Surroundings } from './serve-registration.ts';
import type { ServeOptions } from './serve-welcome.ts';

/**
 * How long requests are still served after SIGTERM, in milliseconds: in a pod until every node has taken it out of its
 * Service; where nobody balances so short that an idle server is gone within two seconds.
 */
const QUIET = { pod: 10_000, outside: 500, 'no cluster': 500 };

/** The times of a stop: the quiet period that was asked for, or the one that suits the surroundings. */
export function stopTimes(options: Pick<ServeOptions, 'drainQuiet'>, surroundings: Surroundings): DrainTimes {
  return drainTimes(options.drainQuiet ?? QUIET[surroundings]);
}

/** What bounds the server and ends it, and what tells of both. */
export function houseOf(options: ServeOptions, surroundings: Surroundings) {
  const turnedAway = noneTurnedAway();
  const intake = createIntake({
    requests: options.maxRequests,
    bytes: options.maxBodyMib * 1024 * 1024,
    large: LARGE_BODY,
    longest: BODY_LIMIT,
  });
  const drain = createDrain(stopTimes(options, surroundings), intake.requests);
  const measures = {
    requests: intake.requests,
    bytes: intake.bytes,
    turnedAway: () => ({ ...turnedAway, slow: intake.cutOff() }),
  };
  return { turnedAway, intake, drain, measures };
}
