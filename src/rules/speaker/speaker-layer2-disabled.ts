import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule, Transition } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { endsAt, registers, type SpeakerSettings, settingsOf } from '../../openelb/speaker-settings.ts';
import type { World } from '../../world/world.ts';
import { NAMED, objectNames } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';
import { eipsServed, judgedSpeaker, otherSpeakers, SPEAKER_SOURCES } from '../speaker-subject.ts';

const EIP = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---`;

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-layer2-disabled',
    title: 'The speaker does not serve a protocol of which there are Eips',
    kind: 'transition',
    subjects: ['DaemonSet', 'Deployment'],
    severity: 'error',
    overridable: true,
    needs: ['eips'],
    rationale:
      'A speaker registers layer2 only with --enable-layer2 and vip only with --enable-keepalived-vip; both are off ' +
      'by default. Without them every Eip of that protocol fails with "no registered speaker", as a line in the log ' +
      'and nowhere else, while the controller goes on assigning its addresses. Switching off is an error, a new ' +
      'speaker that never had it a warning.',
    remedy: 'Keep the flag on while Eips of that protocol exist.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/issues/438'],
    examples: {
      bad: [
        {
          title: 'switched off while a pool needs it',
          yaml: EIP + speakerYaml({ args: '["--enable-layer2=false"]' }),
          before: speakerYaml(),
        },
      ],
      good: [
        {
          title: 'no Eip of that protocol is left',
          yaml: speakerYaml({ args: '["--enable-layer2=false"]' }),
          before: speakerYaml(),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world, transition, facts }) {
    if (transition === undefined || transition.operation === 'DELETE') return NO_DRAFTS;
    const settings = judgedSpeaker(speaker, world)?.settings;
    if (settings !== undefined && (settings.opaque !== undefined || endsAt(settings) !== undefined)) return NO_DRAFTS;
    const before = transition.before === undefined ? undefined : settingsOf(transition.before, facts);
    return PROTOCOLS.flatMap((protocol) => draft(protocol, settings, before, speaker, transition, world));
  },
};

type Switched = 'layer2' | 'vip';
const PROTOCOLS: readonly Switched[] = ['layer2', 'vip'];
const FLAGS: Readonly<Record<Switched, string>> = { layer2: 'enable-layer2', vip: 'enable-keepalived-vip' };

/** `settings` is absent for a workload that is no speaker any more. */
function draft(
  protocol: Switched,
  settings: SpeakerSettings | undefined,
  before: SpeakerSettings | undefined,
  speaker: Speaker,
  { operation }: Transition,
  world: World,
): readonly Draft[] {
  if (settings !== undefined && registers(settings, protocol) !== false) return [];
  const wasOn = before !== undefined && before.speaker.program !== 'other' && registers(before, protocol) === true;
  if (operation === 'UPDATE' && !wasOn) return [];
  if (otherSpeakers(speaker, world).some((other) => registers(other.settings, protocol) === true)) return [];
  const eips = eipsServed(world, protocol);
  if (eips.length === 0) return [];
  const flag = FLAGS[protocol];
  const value = settings?.flags.values.get(flag);
  return [
    {
      severity: wasOn ? 'error' : 'warning',
      fault: 'Forbidden',
      path: value?.word.path ?? [...speaker.container.path, 'args'],
      ...(value?.word.text === undefined ? {} : { value: value.word.text }),
      message:
        `${wasOn ? 'switches' : 'leaves'} ${protocol} off, and nobody announces ${objectNames(eips)} ${wasOn ? 'any more' : ''}`.trimEnd(),
      remedy: wasOn ? `keep --${flag}=true, or delete the Eips first` : `add --${flag}=true`,
      related: eips.slice(0, NAMED).map(({ ref }) => ref),
      key: protocol,
    },
  ];
}
