import type { Unknown } from '../world/world.ts';
import type { Finding } from './finding.ts';

/** The answer to a Change. */
export interface Verdict {
  /** `unable`: no error was found, but something that could have found one failed or ran out of time. */
  readonly outcome: 'allow' | 'deny' | 'unable';
  /** Findings that the change brings, most severe first. */
  readonly introduced: readonly Finding[];
  /** Findings that the object had before; never a reason to deny. */
  readonly existing: readonly Finding[];
  /** Errors that the object accepts by annotation; shown as warnings. */
  readonly overridden: readonly Finding[];
  /** Findings that an exemption of the policy takes out; recorded only. */
  readonly exempted: readonly Finding[];
  readonly unknowns: readonly Unknown[];
  /** What the rules needed and may be out of date; absent when all of it was fresh. */
  readonly stale?: readonly Unknown[];
  /** Why the change was not judged at all, e.g. `terminating`; absent when it was. */
  readonly unjudged?: string;
}

/** A Verdict that allows without having looked. */
export function notJudged(why: string): Verdict {
  return { ...NOTHING_FOUND, unjudged: why };
}

export const NOTHING_FOUND: Verdict = Object.freeze({
  outcome: 'allow',
  introduced: [],
  existing: [],
  overridden: [],
  exempted: [],
  unknowns: [],
});
