import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { isNodeName, namespaceSeen } from '../../openelb/speaker-fitness.ts';
import { type SpeakerSettings, variableOf } from '../../openelb/speaker-settings.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-environment',
    title: 'A layer-2 speaker does not learn its node or its namespace',
    kind: 'object',
    subjects: ['DaemonSet'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The winner of an election is compared with NODE_NAME: without it, or with a fixed value, a node never wins and' +
      ' its addresses stay silent ("no suitable nodes to participate in the announced election"). OPENELB_NAMESPACE ' +
      'is where the speaker looks for its peers (openelb-system when unset): in the wrong place it finds none, and ' +
      'every node answers for every address.',
    remedy: 'Take NODE_NAME from spec.nodeName and OPENELB_NAMESPACE from metadata.namespace.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/memberlist.go'],
    examples: {
      bad: [
        {
          title: 'NODE_NAME is missing',
          yaml: speakerYaml({ env: '[{ name: OPENELB_NAMESPACE, value: openelb-system }]' }),
        },
      ],
      good: [
        { title: 'both come from the pod', yaml: speakerYaml() },
        {
          title: 'the default namespace need not be named',
          yaml: speakerYaml({ env: '[{ name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }]' }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const settings = layer2Speaker(speaker, world)?.settings;
    if (settings === undefined || !speaker.hasContainer) return NO_DRAFTS;
    const drafts: Draft[] = [];
    const node = variableOf(settings, NODE);
    if (node !== 'unknown' && !isNodeName(node)) {
      const consequence = 'so this speaker never wins an election and answers for nothing';
      drafts.push(draftOn(settings, NODE, 'is not the name of the node', consequence, FROM_NODE));
    }
    if (namespaceSeen(settings) === 'other') {
      const own = speaker.ref.namespace ?? 'default';
      const consequence = `so peers are not sought in "${own}", none is found, and every node answers for every address`;
      drafts.push(draftOn(settings, NAMESPACE, `is not "${own}"`, consequence, FROM_NAMESPACE));
    }
    return drafts;
  },
};

const NODE = 'NODE_NAME';
const NAMESPACE = 'OPENELB_NAMESPACE';
const FROM_NODE = `write { name: ${NODE}, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }`;
const FROM_NAMESPACE = `write { name: ${NAMESPACE}, valueFrom: { fieldRef: { fieldPath: metadata.namespace } } }`;

function draftOn(
  { speaker }: SpeakerSettings,
  name: string,
  wrong: string,
  consequence: string,
  remedy: string,
): Draft {
  const { env, path } = speaker.container;
  const entry = env.findLast((one) => one.name === name);
  if (entry === undefined) {
    const message = `${name} is not set, ${consequence}`;
    return { fault: 'Required', path: [...path, 'env'], message, remedy, key: name };
  }
  const { source } = entry;
  const value = source.kind === 'literal' ? source.text : source.kind === 'field' ? source.fieldPath : undefined;
  return {
    fault: 'Invalid',
    path: entry.path,
    ...(value === undefined ? {} : { value }),
    message: `${name} ${wrong}, ${consequence}`,
    remedy,
    key: `${name} ${value ?? ''}`,
  };
}
