import type { Node } from '../model/node.ts';
import { type Refusal, refusalOf } from '../model/scheduling.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Surroundings } from '../world/surroundings.ts';

/** The nodes on which a speaker runs, and what keeps it from the others. */
export interface SpeakerNodes {
  readonly running: readonly Node[];
  /** Their names, sorted. */
  readonly names: readonly string[];
  readonly total: number;
  /** How many nodes each refusal keeps away, e.g. `taint dedicated=gpu:NoSchedule`. */
  readonly refusals: ReadonlyMap<string, number>;
}

/** Looks at every node once; kept with the surroundings by whoever asks again. */
export function nodesOf(speaker: Speaker, surroundings: Surroundings): SpeakerNodes {
  const running: Node[] = [];
  const refusals = new Map<string, number>();
  let total = 0;
  for (const node of surroundings.nodes()) {
    total += 1;
    const target = { name: node.ref.name, labels: node.meta.labels, taints: node.taints };
    const refusal = refusalOf(speaker.placement, target);
    if (refusal === undefined) running.push(node);
    else refusals.set(refusalText(refusal), (refusals.get(refusalText(refusal)) ?? 0) + 1);
  }
  return { running, names: running.map(({ ref }) => ref.name).sort(), total, refusals };
}

function refusalText(refusal: Refusal): string {
  if (refusal.by === 'selector') return `nodeSelector ${refusal.key}`;
  if (refusal.by === 'affinity') return 'node affinity';
  const { key, value, effect } = refusal.taint;
  return `taint ${key}${value === '' ? '' : `=${value}`}:${effect}`;
}
