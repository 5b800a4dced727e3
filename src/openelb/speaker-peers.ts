import type { SpeakerFacts } from './speaker-fitness.ts';
import type { SpeakerSettings } from './speaker-settings.ts';

/** The key that is built in, of a speaker that is given none. */
const BUILT_IN_KEY = 'openelb-speakers';

/** What keeps the speakers of two workloads from being one member list. */
export interface Estrangement {
  readonly by: 'namespace' | 'port' | 'key';
  /** False where a key is not seen from here and may be the same. */
  readonly certain: boolean;
}

/**
 * What keeps two workloads with layer 2 on from finding each other, so that a node of each answers for every address;
 * undefined where nothing does, or where one of them elects nobody.
 */
export function estrangement(one: SpeakerFacts, other: SpeakerFacts): Estrangement | undefined {
  if (!elects(one) || !elects(other)) return undefined;
  if (one.speaker.ref.namespace !== other.speaker.ref.namespace) return { by: 'namespace', certain: true };
  if (one.settings.bindPort !== other.settings.bindPort)
    return { by: 'port', certain: one.settings.bindPort !== undefined && other.settings.bindPort !== undefined };
  if (keySource(one.settings) === keySource(other.settings)) return undefined;
  return { by: 'key', certain: isText(one.settings) && isText(other.settings) };
}

function elects({ speaker, settings }: SpeakerFacts): boolean {
  return speaker.program === 'speaker' && settings.layer2 === true;
}

/** Where the key of the member list comes from, and the key itself where it is a text; the built-in one is a text like others. */
export function keySource({ key }: SpeakerSettings): string {
  if (key.from === 'secret') return `secret ${key.source.name} ${key.source.key}`;
  if (key.from === 'default') return `text ${BUILT_IN_KEY}`;
  return 'text' in key ? `text ${key.text}` : key.from;
}

function isText({ key }: SpeakerSettings): boolean {
  return key.from === 'default' || 'text' in key;
}
