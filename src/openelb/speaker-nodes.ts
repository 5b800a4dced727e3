import type { Node } from '../model/node.ts';
import { refusalOf } from '../model/scheduling.ts';
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

/** Placements that are remembered; every speaker of a cluster, and a few that were only tried. */
const PLACEMENTS = 64;

/** Looks at every node, once for each placement as long as no node changes. */
export function nodesOf(speaker: Speaker, surroundings: Surroundings): SpeakerNodes {
  const known = surroundings.derivedFromNodes(byPlacement);
  const key = JSON.stringify(speaker.placement);
  const found = known.get(key);
  if (found !== undefined) return found;
  const nodes = placed(speaker, surroundings.nodes());
  if (known.size >= PLACEMENTS) known.clear();
  known.set(key, nodes);
  return nodes;
}

/** Where the answers about the nodes that there are now are kept; it is dropped with them. */
function byPlacement(): Map<string, SpeakerNodes> {
  return new Map();
}

function placed(speaker: Speaker, nodes: Iterable<Node>): SpeakerNodes {
  const running: Node[] = [];
  const refusals = new Map<string, number>();
  let total = 0;
  for (const node of nodes) {
    total += 1;
    const refusal = refusalText(speaker, node);
    if (refusal === undefined) running.push(node);
    else refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
  }
  return { running, names: running.map(({ ref }) => ref.name).sort(), total, refusals };
}

/** What keeps the speaker's pods off that node, e.g. `nodeSelector lb`; undefined where they may run. */
export function refusalText({ placement }: Speaker, node: Node): string | undefined {
  const refusal = refusalOf(placement, { name: node.ref.name, labels: node.meta.labels, taints: node.taints });
  if (refusal === undefined) return undefined;
  if (refusal.by === 'selector') return `nodeSelector ${refusal.key}`;
  if (refusal.by === 'affinity') return 'node affinity';
  const { key, value, effect } = refusal.taint;
  return `taint ${key}${value === '' ? '' : `=${value}`}:${effect}`;
}
