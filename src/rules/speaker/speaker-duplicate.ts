import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Speaker } from '../../model/speaker.ts';
import { runsNowhere, type SpeakerFacts } from '../../openelb/speaker-fitness.ts';
import { estrangement } from '../../openelb/speaker-peers.ts';
import { objectName } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';
import { judgedSpeaker, otherSpeakers, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-duplicate',
    title: 'Two workloads announce in one cluster',
    kind: 'relation',
    subjects: ['DaemonSet', 'Deployment'],
    severity: 'error',
    overridable: true,
    needs: ['speakers'],
    rationale:
      'Two speakers on one node want the same ports, and the second ends. In different namespaces they do not find ' +
      'each other, so a node of each answers for every address. A manager of 0.5 that was left behind is such a ' +
      'second one. Two DaemonSets of one namespace on different nodes are one member list and in order.',
    remedy: 'Remove one of them, or keep both in one namespace and on different nodes.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/issues/381'],
    examples: {
      bad: [
        {
          title: 'another release in another namespace',
          yaml: `${speakerYaml({ name: 'lb-openelb-speaker', namespace: 'lb' })}---${speakerYaml()}`,
        },
      ],
      good: [
        {
          title: 'one each for two groups of nodes',
          yaml:
            speakerYaml({ name: 'openelb-speaker-b', pod: 'nodeSelector: { rack: b }\n      hostNetwork: true' }) +
            '---' +
            speakerYaml({ pod: 'nodeSelector: { rack: a }\n      hostNetwork: true' }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const facts = judgedSpeaker(speaker, world);
    if (facts === undefined || runsNowhere(facts)) return NO_DRAFTS;
    for (const other of otherSpeakers(speaker, world)) {
      const conflict = conflictOf(facts, other);
      if (conflict !== undefined) return [draftOf(speaker, other, conflict)];
    }
    return NO_DRAFTS;
  },
};

/** What is wrong with having both; undefined for two that share a member list and no node. */
function conflictOf(one: SpeakerFacts, other: SpeakerFacts): string | undefined {
  if (one.speaker.program !== other.speaker.program) return 'OpenELB 0.5 and a later one announce side by side';
  if (estrangement(one, other)?.by === 'namespace')
    return 'speakers of two namespaces do not find each other: a node of each answers for every address';
  if (one.speaker.program === 'manager') return 'both announce every address';
  return meet(one, other) ? 'both run on the same nodes and want the same ports' : undefined;
}

/** Whether both run on some node; without Nodes to look at, whether their selectors contradict each other. */
function meet(one: SpeakerFacts, other: SpeakerFacts): boolean {
  if (one.nodes.total > 0) {
    const theirs = new Set(other.nodes.running.map(({ ref }) => ref.name));
    return one.nodes.running.some(({ ref }) => theirs.has(ref.name));
  }
  const { placement } = other.speaker;
  return Object.entries(one.speaker.nodeSelector).every(([key, value]) => {
    const theirs = mapValue(placement.nodeSelector, key);
    return theirs === undefined || theirs === value;
  });
}

function draftOf(speaker: Speaker, { speaker: other }: SpeakerFacts, conflict: string): Draft {
  return {
    fault: 'Duplicate',
    path: ['metadata', 'name'],
    value: speaker.ref.name,
    message: `${objectName(other.ref)} announces as well: ${conflict}`,
    remedy: `remove one of them: kubectl delete ${other.ref.kind.toLowerCase()} -n ${other.ref.namespace ?? 'default'} ${other.ref.name}`,
    related: [other.ref],
  };
}
