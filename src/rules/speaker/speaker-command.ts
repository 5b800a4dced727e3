import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { speakerYaml } from '../speaker-example.ts';
import { judgedSpeaker, POD_SPEC, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-command',
    title: 'The container of the speaker does not run the speaker',
    kind: 'object',
    subjects: ['DaemonSet'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The image starts openelb-speaker by itself; a command of another name replaces it. A shell or another program ' +
      'in its place can run the speaker all the same, but then nobody sees its flags from here, and without exec ' +
      'signals do not reach it.',
    remedy: 'Leave command out or write command: [openelb-speaker], with the flags in args.',
    references: SPEAKER_SOURCES,
    examples: {
      bad: [
        {
          title: 'a shell script',
          yaml: speakerYaml({ container: 'command: [sh, -c, "openelb-speaker --enable-layer2=true"]' }),
        },
      ],
      good: [
        { title: 'the name of the program', yaml: speakerYaml({ container: 'command: [openelb-speaker]' }) },
        { title: 'no command', yaml: speakerYaml() },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    if (speaker.program === 'other') return NO_DRAFTS;
    if (!speaker.hasContainer) {
      const message = 'has no container, so nobody announces anything';
      return [
        { fault: 'Required', path: [...POD_SPEC, 'containers'], message, remedy: 'add the container openelb-speaker' },
      ];
    }
    const { command } = speaker.container;
    const { opaque } = judgedSpeaker(speaker, world)?.settings ?? {};
    const [first] = command;
    if (opaque === undefined || first === undefined || !opaque.startsWith('its command')) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: first.path,
        ...(first.text === undefined ? {} : { value: first.text }),
        message: 'is not openelb-speaker, so whether and with which flags the speaker runs cannot be told',
        remedy: 'write command: [openelb-speaker] and the flags into args',
        key: first.text ?? '',
      },
    ];
  },
};
