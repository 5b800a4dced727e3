import type { Change } from './change.ts';
import type { Finding } from './finding.ts';
import { type ActiveMutation, amend, type Run, type Setting } from './mutation-run.ts';
import type { MutationResult } from './mutator.ts';
import type { Verdict } from './verdict.ts';

/** A mutation whose writes would bring findings. */
export interface LeftOut {
  readonly mutationId: string;
  readonly findings: readonly Finding[];
}

/** Judges a change; asked once for the object as it is and once for each attempt. */
type Judge = (change: Change) => Verdict;

/**
 * The result of as many mutations as bring no finding together: all of them, which is nearly always, else the largest
 * set that does, of equals the one with the earlier mutations. `whole` is the run of all.
 */
export function chooseSound(
  mutations: readonly ActiveMutation[],
  whole: Run,
  setting: Setting,
  judge: Judge,
): MutationResult {
  const verdict = judge(setting.change);
  const known = new Set(findingsOf(verdict).map(({ fingerprint }) => fingerprint));
  const attempt = (run: Run): Attempt => {
    if (run.written.length === 0) return { run, findings: [], unknowns: [] };
    const found = judge(run.change);
    const findings = findingsOf(found).filter(({ fingerprint }) => !known.has(fingerprint));
    return { run, findings, unknowns: found.outcome === 'unable' ? found.unknowns : [] };
  };
  const attempts = function* (): Iterable<Attempt> {
    yield attempt(whole);
    for (const set of smallerSets(contributors(mutations, whole))) yield attempt(amend(set, setting));
  };
  if (verdict.outcome === 'unable') return without(verdict.unknowns);
  for (const { run, findings, unknowns } of attempts()) {
    if (unknowns.length > 0) return without(unknowns);
    if (findings.length > 0) continue;
    const { patch, written } = run;
    const kept = new Set(written.map(({ mutationId }) => mutationId));
    const missing = contributors(mutations, whole).filter(({ mutation }) => !kept.has(mutation.meta.id));
    const sound = mutations.filter(({ mutation }) => kept.has(mutation.meta.id));
    const leftOut = missing.map((one): LeftOut => {
      const order = mutations.filter((other) => other === one || sound.includes(other));
      const alone = attempt(amend(order, setting)).findings;
      return { mutationId: one.mutation.meta.id, findings: alone.length > 0 ? alone : attempt(whole).findings };
    });
    return { patch, written, leftOut, unknowns: [] };
  }
  return without([]);
}

interface Attempt {
  readonly run: Run;
  /** Findings that the object as it is does not have. */
  readonly findings: readonly Finding[];
  readonly unknowns: Verdict['unknowns'];
}

function without(unknowns: Verdict['unknowns']): MutationResult {
  return { patch: [], written: [], leftOut: [], unknowns };
}

function findingsOf({ introduced, existing }: Verdict): readonly Finding[] {
  return [...introduced, ...existing];
}

function contributors(mutations: readonly ActiveMutation[], { written }: Run): readonly ActiveMutation[] {
  const ids = new Set(written.map(({ mutationId }) => mutationId));
  return mutations.filter(({ mutation }) => ids.has(mutation.meta.id));
}

/** Every subset but the whole, larger ones first, of equal size those with earlier members first; the empty one last. */
function smallerSets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const sets = Array.from({ length: 2 ** all.length - 1 }, (_, bits) =>
    all.filter((_one, index) => (bits & (1 << (all.length - 1 - index))) !== 0),
  );
  return sets.reverse().sort((a, b) => b.length - a.length);
}
