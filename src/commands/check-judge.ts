import type { Change, Operation } from '../engine/change.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding, Severity } from '../engine/finding.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { JsonObject } from '../model/json.ts';
import { type ObjectView, type Origin, refKey } from '../model/meta.ts';
import type { Unknown } from '../world/world.ts';
import type { Subject, Tree } from './check-tree.ts';

/** A finding, and the object of the inputs that it is about. */
export interface Found {
  readonly subject: Subject;
  readonly finding: Finding;
  /** True for an error that the object accepts by annotation. */
  readonly accepted: boolean;
  /** Names the fault whichever of the objects in conflict it is told on. */
  readonly conflict: string;
  /** True for an object that the revision had and the tree no longer has. */
  readonly gone?: true;
}

/** What judging a tree gave. */
export interface Judgement {
  readonly found: readonly Found[];
  /** Objects that some rule judges. */
  readonly judged: number;
  readonly exempted: number;
  readonly existing: number;
  /** Rules that failed, each once. */
  readonly failures: readonly Unknown[];
}

/** Judges every object of the tree as it stands. `today` is a day as `YYYY-MM-DD`. */
export function judgeTree(engine: Engine, tree: Tree, today: string): Judgement {
  const collector = new Collector(engine);
  for (const subject of tree.subjects) {
    if (!engine.judges(subject.view.ref.kind)) continue;
    collector.judged += 1;
    collector.take(subject, engine.judgeStanding(subject.view, tree.world, { today }));
  }
  return collector.judgement();
}

/** An object as it was. */
export interface Former {
  readonly view: ObjectView;
  readonly object: JsonObject;
  readonly origin?: Origin;
  /** Present for one that the inputs named then. */
  readonly subject?: Subject;
}

/** What a tree is judged against. */
export interface Before {
  /** Fingerprints of the faults that were there. */
  readonly fingerprints: ReadonlySet<string>;
  /** The objects that were there, by identity. */
  readonly objects: ReadonlyMap<string, Former>;
}

/** The Before that another tree is, as it stands. `today` is a day as `YYYY-MM-DD`. */
export function beforeOf(engine: Engine, tree: Tree, today: string): Before {
  const fingerprints = judgeTree(engine, tree, today).found.map(({ finding }) => finding.fingerprint);
  const objects = new Map<string, Former>();
  for (const [key, subjects] of tree.byKey) {
    const subject = subjects.at(-1);
    if (subject === undefined) continue;
    const { manifest, view } = subject;
    objects.set(key, { view, object: manifest.object, origin: manifest.origin, subject });
  }
  return { fingerprints: new Set(fingerprints), objects };
}

/**
 * Judges the tree as a change of what was before: faults that were there are counted only, and the rules on changes see
 * every object that is new, different or gone.
 */
export function judgeChange(engine: Engine, tree: Tree, before: Before, today: string): Judgement {
  const standing = judgeTree(engine, tree, today);
  const collector = new Collector(engine);
  for (const [subject, change] of changesBetween(tree, before)) {
    const { view } = subject;
    if (!engine.judges(view.ref.kind)) continue;
    // As the webhook sees it: everything else as it will be, this object as it was.
    const former = before.objects.get(subject.key);
    if (former !== undefined) tree.world.apply(former.object, former.origin);
    const verdict = engine.judge(change, tree.world, { today });
    if (former !== undefined) settle(tree, subject.key, view);
    collector.take(subject, onlyTransitions(engine, verdict), change.operation === 'DELETE');
  }
  const moved = collector.judgement();
  const introduced = standing.found.filter(({ finding }) => !before.fingerprints.has(finding.fingerprint));
  return {
    found: [...moved.found, ...introduced],
    judged: standing.judged,
    exempted: standing.exempted + moved.exempted,
    existing: standing.found.length - introduced.length,
    failures: [...new Map([...standing.failures, ...moved.failures].map((one) => [one.what, one])).values()],
  };
}

function* changesBetween(tree: Tree, before: Before): Generator<readonly [Subject, Change]> {
  for (const [key, subjects] of tree.byKey) {
    const now = subjects.at(-1);
    const was = before.objects.get(key);
    if (now === undefined || (was !== undefined && sameObject(now, was))) continue;
    yield [now, changeOf(was === undefined ? 'CREATE' : 'UPDATE', now.view, was?.view)];
  }
  for (const [key, { subject, view }] of before.objects) {
    if (subject !== undefined && !tree.byKey.has(key)) yield [subject, changeOf('DELETE', undefined, view)];
  }
}

function sameObject(now: Subject, was: Former): boolean {
  return JSON.stringify(now.manifest.object) === JSON.stringify(was.object);
}

function changeOf(operation: Operation, now: ObjectView | undefined, was: ObjectView | undefined): Change {
  const apiVersion = (now ?? was)?.ref.apiVersion ?? '';
  return {
    uid: '',
    operation,
    ...(was === undefined ? {} : { before: was }),
    ...(now === undefined ? {} : { after: now }),
    user: '',
    dryRun: false,
    subresource: '',
    requestVersion: apiVersion.split('/').at(-1) ?? '',
  };
}

function settle(tree: Tree, key: string, view: Subject['view']): void {
  const now = tree.byKey.get(key)?.at(-1);
  if (now === undefined) tree.world.remove(view.ref);
  else tree.world.apply(now.manifest.object, now.manifest.origin);
}

function onlyTransitions(engine: Engine, verdict: Verdict): Verdict {
  const isTransition = ({ ruleId }: Finding) => engine.catalogue.get(ruleId)?.kind === 'transition';
  return {
    ...verdict,
    introduced: verdict.introduced.filter(isTransition),
    overridden: verdict.overridden.filter(isTransition),
    exempted: verdict.exempted.filter(isTransition),
  };
}

class Collector {
  readonly #engine: Engine;
  readonly #found = new Map<string, Found>();
  readonly #failures = new Map<string, Unknown>();
  #serial = 0;
  judged = 0;
  exempted = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  take(subject: Subject, verdict: Verdict, gone = false): void {
    this.exempted += verdict.exempted.length;
    for (const finding of verdict.introduced) this.#keep(subject, finding, false, gone);
    for (const finding of verdict.overridden) this.#keep(subject, finding, true, gone);
    for (const unknown of verdict.unknowns) {
      if (this.#engine.catalogue.has(unknown.what)) this.#failures.set(unknown.what, unknown);
    }
  }

  /** Of a conflict that both sides would be told of, the graver finding stays, of equal ones that of the later identity. */
  #keep(subject: Subject, finding: Finding, accepted: boolean, gone: boolean): void {
    const conflict = conflictOf(finding);
    const found: Found = { subject, finding, accepted, conflict, ...(gone ? { gone } : {}) };
    const isShared = finding.related.length > 0;
    const key = isShared ? conflict : `${conflict}#${this.#serial++}`;
    const other = this.#found.get(key);
    if (other === undefined || other.subject.key !== subject.key) {
      if (other === undefined || outranks(found, other)) this.#found.set(key, found);
      return;
    }
    // One object can have several findings of a rule with the same others, and stand in two documents.
    this.#found.set(`${key}#${this.#serial++}`, found);
  }

  judgement(): Judgement {
    return {
      found: [...this.#found.values()],
      judged: this.judged,
      exempted: this.exempted,
      existing: 0,
      failures: [...this.#failures.values()],
    };
  }
}

/** Rule and the set of all objects in the conflict; without others, the fingerprint. */
function conflictOf({ ruleId, subject, related, fingerprint }: Finding): string {
  if (related.length === 0) return fingerprint;
  return [ruleId, ...new Set([subject, ...related].map(refKey).sort())].join('#');
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function outranks(a: Found, b: Found): boolean {
  const [left, right] = [a, b].map(({ finding, accepted }) => (accepted ? RANK.warning : RANK[finding.severity]));
  if (left !== right) return (left ?? 0) > (right ?? 0);
  return a.subject.key > b.subject.key;
}
