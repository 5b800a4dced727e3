import type { ObjectView } from '../model/meta.ts';
import type { World } from '../world/world.ts';
import type { Engine, Moment } from './engine.ts';
import type { Verdict } from './verdict.ts';

/** A World that can be walked through. */
export interface AuditedWorld extends World {
  /** Every object it holds; the World must not change meanwhile. */
  objects(): Iterable<ObjectView>;
}

/** One object and what is wrong with it; its Verdict's findings all count as introduced. */
export interface Audited {
  readonly subject: ObjectView;
  readonly verdict: Verdict;
}

/**
 * Judges every object of a World as it stands, in the order in which they came: what the webhook would say if each were
 * written today, rules on changes apart. One after the other, so that whoever asks can pause between two of them.
 */
export function* auditWorld(engine: Engine, world: AuditedWorld, moment: Moment): Generator<Audited> {
  for (const subject of world.objects()) {
    if (engine.judges(subject.ref.kind)) yield { subject, verdict: engine.judgeStanding(subject, world, moment) };
  }
}
