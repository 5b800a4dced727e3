import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { speakerYaml } from '../speaker-example.ts';
import { judgedSpeaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

const PROBE = 'readinessProbe: { exec: { command: [sh, -c, "gobgp -p 50051 global"] } }';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-probe-port',
    title: 'A probe of the speaker asks another port than it listens on',
    kind: 'object',
    subjects: ['DaemonSet', 'Deployment'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The readiness probe of every install runs `gobgp -p 50051 global`, with the port written into the command. ' +
      'With another port in --api-hosts it never succeeds, the pods never become ready, and a rolling update stops at' +
      ' the first of them. kube-router listens on 50051 too, which is why people move it.',
    remedy: 'Write the same port into the probe.',
    references: [
      ...SPEAKER_SOURCES,
      'https://github.com/openelb/openelb/issues/135',
      'https://github.com/openelb/openelb/blob/master/charts/templates/openelb-speaker.yaml',
    ],
    examples: {
      bad: [
        {
          title: 'the port was moved, the probe not',
          yaml: speakerYaml({ args: '["--enable-layer2=true", "--api-hosts=:50052"]', container: PROBE }),
        },
      ],
      good: [
        {
          title: 'both ask 50051',
          yaml: speakerYaml({ args: '["--enable-layer2=true", "--api-hosts=:50051"]', container: PROBE }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const settings = judgedSpeaker(speaker, world)?.settings;
    if (settings?.apiPort === undefined || settings.opaque !== undefined) return NO_DRAFTS;
    const { apiPort } = settings;
    for (const { text, path } of speaker.container.probes) {
      const port = GOBGP_PORT.exec(text)?.[1];
      if (port === undefined || Number(port) === apiPort) continue;
      const flag = settings.flags.values.get('api-hosts');
      return [
        {
          fault: 'Invalid',
          path: flag?.word.path ?? path,
          ...(flag?.word.text === undefined ? {} : { value: flag.word.text }),
          message: `the ${String(path.at(-3))} asks port ${port}, so the pods never become ready`,
          remedy: `write gobgp -p ${apiPort} into the probe, or --api-hosts=:${port}`,
          key: `${apiPort} ${port}`,
        },
      ];
    }
    return NO_DRAFTS;
  },
};

const GOBGP_PORT = /\bgobgp\s+-p[\s=]*(\d{1,5})\b/u;
