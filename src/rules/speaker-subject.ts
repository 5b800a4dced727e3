import type { FieldPath } from '../engine/finding.ts';
import type { Eip, EipProtocol } from '../model/eip.ts';
import { refKey } from '../model/meta.ts';
import type { Speaker } from '../model/speaker.ts';
import { servedEips } from '../openelb/served-eips.ts';
import { type SpeakerFacts, speakerFacts } from '../openelb/speaker-fitness.ts';
import type { World } from '../world/world.ts';
import { byRef, counted } from './names.ts';

/** Where the pod spec of a workload stands. */
export const POD_SPEC: FieldPath = ['spec', 'template', 'spec'];

/** The upstream pages that most rules on speakers rest on. */
export const SPEAKER_SOURCES: readonly string[] = [
  'https://github.com/openelb/openelb/tree/master/cmd/speaker/app',
  'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
];

/** What is known of a speaker that is judged; undefined for one that goes or has become something else. */
export function judgedSpeaker(speaker: Speaker, world: World): SpeakerFacts | undefined {
  if (speaker.program === 'other') return undefined;
  const own = refKey(speaker.ref);
  return world.surroundings.derived(speakerFacts).find((facts) => refKey(facts.speaker.ref) === own);
}

/** The same, for an `openelb-speaker` with layer 2 switched on only: what concerns its elections concerns no other. */
export function layer2Speaker(speaker: Speaker, world: World): SpeakerFacts | undefined {
  if (speaker.program !== 'speaker') return undefined;
  const facts = judgedSpeaker(speaker, world);
  return facts?.settings.layer2 === true ? facts : undefined;
}

/** The other workloads that announce. */
export function otherSpeakers(speaker: Speaker, world: World): readonly SpeakerFacts[] {
  const own = refKey(speaker.ref);
  return world.surroundings.derived(speakerFacts).filter((facts) => refKey(facts.speaker.ref) !== own);
}

/** The Eips of a protocol that OpenELB serves, by name; those that are going left out. */
export function eipsServed(world: World, protocol: EipProtocol): readonly Eip[] {
  return counted(servedEips(world, protocol)).sort((a, b) => byRef(a.ref, b.ref));
}
