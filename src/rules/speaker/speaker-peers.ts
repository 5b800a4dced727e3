import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Speaker } from '../../model/speaker.ts';
import { PEER_LABELS } from '../../model/speaker.ts';
import type { SpeakerFacts } from '../../openelb/speaker-fitness.ts';
import type { FlagValue } from '../../openelb/speaker-flags.ts';
import { estrangement } from '../../openelb/speaker-peers.ts';
import { objectName } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, otherSpeakers, POD_SPEC, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-peers',
    title: 'Speakers do not find each other and answer side by side',
    kind: 'relation',
    subjects: ['DaemonSet'],
    severity: 'error',
    overridable: false,
    needs: ['speakers'],
    rationale:
      'A speaker looks once, at its start, for pods with the labels app=openelb and component=speaker in its ' +
      'namespace and joins them in one member list. Where they carry other labels, or have another key or port, it ' +
      'finds nobody, takes itself for the only member, and every node answers ARP for every address, without any ' +
      'error in a log (observed).',
    remedy: 'Keep both labels in the pod template, and one key and port for all speakers of a namespace.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/memberlist.go'],
    examples: {
      bad: [{ title: 'a label is missing', yaml: speakerYaml({ labels: '{ app: openelb }' }) }],
      good: [
        { title: 'both labels', yaml: speakerYaml({ labels: '{ app: openelb, component: speaker, team: net }' }) },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const facts = layer2Speaker(speaker, world);
    if (facts === undefined) return NO_DRAFTS;
    const labels = Object.entries(PEER_LABELS).filter(
      ([key, value]) => mapValue(speaker.templateLabels, key) !== value,
    );
    if (labels.length > 0) return labels.map(([key, value]) => labelDraft(speaker, key, value));
    const port = facts.settings.flags.values.get('bind-port');
    if (facts.settings.bindPort === 0 && port !== undefined) return [anyPortDraft(port)];
    for (const other of otherSpeakers(speaker, world)) {
      const by = estrangement(facts, other)?.by;
      // Two namespaces are told by the rule on two speakers.
      if (by === 'key' || by === 'port') return [strangerDraft(facts, other, by)];
    }
    return NO_DRAFTS;
  },
};

function labelDraft(speaker: Speaker, key: string, value: string): Draft {
  const found = mapValue(speaker.templateLabels, key);
  return {
    fault: found === undefined ? 'Required' : 'Invalid',
    path: [...POD_SPEC.slice(0, 2), 'metadata', 'labels', key],
    ...(found === undefined ? {} : { value: found }),
    message: 'speakers find each other by this label; without it every node answers for every address',
    remedy: `write ${key}: ${value}`,
    key: `${key} ${found ?? ''}`,
  };
}

function anyPortDraft({ word }: FlagValue): Draft {
  return {
    fault: 'Invalid',
    path: word.path,
    ...(word.text === undefined ? {} : { value: word.text }),
    message: 'port 0 is another one on every node: speakers do not find each other, and every node answers',
    remedy: 'write one port for all, e.g. --bind-port=7946',
    key: 'port 0',
  };
}

function strangerDraft({ settings }: SpeakerFacts, other: SpeakerFacts, what: 'key' | 'port'): Draft {
  const flag = what === 'port' ? settings.flags.values.get('bind-port') : undefined;
  return {
    severity: 'warning',
    fault: 'Invalid',
    path: flag?.word.path ?? [...settings.speaker.container.path, 'args'],
    ...(flag?.word.text === undefined ? {} : { value: flag.word.text }),
    message: `its member list has another ${what} than that of ${objectName(other.speaker.ref)}: both answer for every address`,
    remedy: `give both the same ${what}`,
    related: [other.speaker.ref],
    key: what,
  };
}
