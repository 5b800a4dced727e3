import { type FieldPath, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { listed } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';
import { judgedSpeaker, POD_SPEC, SPEAKER_SOURCES } from '../speaker-subject.ts';

const TAINTED = `
apiVersion: v1
kind: Node
metadata: { name: control-1 }
spec: { taints: [{ key: node-role.kubernetes.io/control-plane, effect: NoSchedule }] }
---`;

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-no-node',
    title: 'The speaker runs on no node',
    kind: 'relation',
    subjects: ['DaemonSet'],
    severity: 'warning',
    overridable: true,
    needs: ['nodes'],
    rationale:
      'Nodes without a speaker answer for nothing. The chart sets no tolerations, so on a cluster whose nodes are all' +
      ' tainted (a single node of kubeadm) no speaker runs at all, and a node selector that no node matches does the ' +
      'same. Nothing reports it: a DaemonSet that wants no pods is content.',
    remedy: 'Correct nodeSelector and affinity, or tolerate the taints of the nodes.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/issues/310'],
    examples: {
      bad: [{ title: 'every node is tainted', yaml: TAINTED + speakerYaml() }],
      good: [
        {
          title: 'the taint is tolerated',
          yaml:
            TAINTED +
            speakerYaml({
              pod: 'tolerations: [{ key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule }]\n      hostNetwork: true',
            }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const nodes = judgedSpeaker(speaker, world)?.nodes;
    if (nodes === undefined || nodes.total === 0 || nodes.running.length > 0) return NO_DRAFTS;
    const refusals = [...nodes.refusals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const texts = refusals.map(([text, count]) => `${text} (${count} ${count === 1 ? 'node' : 'nodes'})`);
    const first = refusals[0]?.[0] ?? '';
    const one = nodes.total === 1;
    return [
      {
        fault: 'Invalid',
        path: pathOf(first),
        message: `matches none of the ${nodes.total} ${one ? 'node' : 'nodes'}: kept off by ${listed(texts)}`,
        remedy: first.startsWith('taint') ? tolerationRemedy(first) : 'correct it to what the nodes carry',
        key: refusals.map(([text]) => text).join(),
        missing: true,
      },
    ];
  },
};

function pathOf(refusal: string): FieldPath {
  if (refusal.startsWith('taint')) return [...POD_SPEC, 'tolerations'];
  return [...POD_SPEC, refusal.startsWith('nodeSelector') ? 'nodeSelector' : 'affinity'];
}

/** `refusal` is `taint key=value:effect`. */
function tolerationRemedy(refusal: string): string {
  const [, key = '', effect = ''] = /^taint ([^=:]*)(?:=[^:]*)?:(.*)$/u.exec(refusal) ?? [];
  return `tolerate it: { key: ${key}, operator: Exists, effect: ${effect} }`;
}
