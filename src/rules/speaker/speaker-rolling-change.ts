import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { keySource } from '../../openelb/speaker-peers.ts';
import { type SpeakerSettings, settingsOf } from '../../openelb/speaker-settings.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-rolling-change',
    title: 'The key or port of the member list changes while speakers run',
    kind: 'transition',
    subjects: ['DaemonSet'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'Pods are replaced one after the other. Speakers with the old key or port and those with the new one do not ' +
      'talk to each other: until the last is replaced there are two groups, and each of them elects a node that ' +
      'answers for every address.',
    remedy: 'Change it when a short gap does no harm: delete all pods at once after the change.',
    references: [...SPEAKER_SOURCES, 'https://github.com/hashicorp/memberlist/blob/master/keyring.go'],
    examples: {
      bad: [
        {
          title: 'another port',
          yaml: speakerYaml({ args: '["--enable-layer2=true", "--bind-port=7947"]' }),
          before: speakerYaml(),
        },
      ],
      good: [
        {
          title: 'another log level',
          yaml: speakerYaml({ args: '["--enable-layer2=true", "--v=4"]' }),
          before: speakerYaml(),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world, transition, facts }) {
    const { before } = transition ?? {};
    const settings = layer2Speaker(speaker, world)?.settings;
    if (settings === undefined || before === undefined || transition?.operation !== 'UPDATE') return NO_DRAFTS;
    const was = settingsOf(before, facts);
    if (was.layer2 !== true || was.opaque !== undefined) return NO_DRAFTS;
    const drafts: Draft[] = [];
    if (was.bindPort !== settings.bindPort) drafts.push(draft(settings, 'bind-port', 'port'));
    if (keySource(was) !== keySource(settings)) drafts.push(draft(settings, 'secret', 'key'));
    return drafts;
  },
};

function draft({ flags, speaker }: SpeakerSettings, flag: string, what: string): Draft {
  const value = flags.values.get(flag);
  const variable = speaker.container.env.findLast(({ name }) => name === 'MEMBER_LIST_SECRET');
  const place = what === 'key' && variable !== undefined ? variable.path : value?.word.path;
  return {
    fault: 'Invalid',
    path: place ?? [...speaker.container.path, 'args'],
    message: `the member list gets another ${what}: until all pods are replaced two nodes answer for every address`,
    remedy: `replace them at once: kubectl delete pods -n ${speaker.ref.namespace ?? 'default'} -l app=openelb,component=speaker`,
    key: what,
  };
}
