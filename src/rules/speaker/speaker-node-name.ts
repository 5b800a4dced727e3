import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { nodeNameFlag } from '../../openelb/speaker-fitness.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-node-name',
    title: 'The speaker joins its member list under the name of another node',
    kind: 'object',
    subjects: ['DaemonSet'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      '--node-name is the name in the member list only; whether a node has won is compared with NODE_NAME. With a ' +
      "fixed or another name the elected member is nobody's own, and no node ever answers: the log says that the name" +
      ' wins, and nothing follows (observed).',
    remedy: 'Leave --node-name out, or write --node-name=$(NODE_NAME).',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/memberlist.go'],
    examples: {
      bad: [{ title: 'a fixed name', yaml: speakerYaml({ args: '["--enable-layer2=true", "--node-name=worker-1"]' }) }],
      good: [
        {
          title: 'the name of the node',
          yaml: speakerYaml({ args: '["--enable-layer2=true", "--node-name=$(NODE_NAME)"]' }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const settings = layer2Speaker(speaker, world)?.settings;
    const flag = settings?.flags.values.get('node-name');
    if (settings === undefined || flag === undefined || nodeNameFlag(settings) === 'own') return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: flag.word.path,
        ...(flag.word.text === undefined ? {} : { value: flag.word.text }),
        message: 'no node has this name as its own NODE_NAME on every node, so elections are won by nobody',
        remedy: 'remove it, or write --node-name=$(NODE_NAME)',
        key: flag.text,
      },
    ];
  },
};
