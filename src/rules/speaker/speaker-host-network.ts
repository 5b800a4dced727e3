import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, POD_SPEC, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-host-network',
    title: 'A layer-2 speaker is not on the host network',
    kind: 'object',
    subjects: ['DaemonSet'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The speaker answers ARP on the interface that an Eip names and looks it up where it runs. In a pod network it ' +
      "finds the pod's own interface and routes, so the Eip is configured with an event ConfigSpeakerFailed at best, " +
      'and nobody on the LAN hears it.',
    remedy: 'Set hostNetwork: true in the pod template.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/blob/master/deploy/openelb.yaml'],
    examples: {
      bad: [{ title: 'the field was lost', yaml: speakerYaml({ pod: '' }) }],
      good: [
        { title: 'on the host network', yaml: speakerYaml() },
        { title: 'layer 2 is off', yaml: speakerYaml({ pod: '', args: '["--enable-layer2=false"]' }) },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    if (speaker.hostNetwork || !speaker.hasContainer || layer2Speaker(speaker, world) === undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Required',
        path: [...POD_SPEC, 'hostNetwork'],
        message: 'a speaker with layer 2 on must see the interfaces of its node',
        remedy: 'write hostNetwork: true',
      },
    ];
  },
};
