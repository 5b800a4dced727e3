import type { EipProtocol } from '../model/eip.ts';
import type { EnvSource, Speaker, Word } from '../model/speaker.ts';
import type { Facts } from '../world/world.ts';
import { type Environment, environmentOf, programWords } from './environment.ts';
import { parseGoBool, parseGoInt, portOf } from './go-values.ts';
import { flagTable } from './speaker-flag-table.ts';
import { type FlagFault, type FlagValue, type ParsedFlags, parseFlags } from './speaker-flags.ts';
import { type OpenElbVersion, speakerVersion } from './version.ts';

/** Length in bytes that a key of the member list may have; an empty one switches encryption off. */
export const KEY_LENGTHS: readonly number[] = [0, 16, 24, 32];

/** Namespace in which a speaker looks for its peers when `OPENELB_NAMESPACE` is not set. */
export const DEFAULT_NAMESPACE = 'openelb-system';

/** Defaults of the speaker's flags. */
export const DEFAULT_PORTS = { bind: 7946, api: 50051, metrics: 50053 } as const;

/** Where the key of the member list comes from. */
export type MemberlistKey =
  | { readonly from: 'argument'; readonly text: string; readonly word: Word }
  | { readonly from: 'environment'; readonly text: string }
  | { readonly from: 'secret'; readonly source: Extract<EnvSource, { kind: 'secret' }> }
  | { readonly from: 'default' | 'elsewhere' };

/** What the flags and variables of a speaker amount to. */
export interface SpeakerSettings {
  readonly speaker: Speaker;
  readonly version: OpenElbVersion | undefined;
  readonly flags: ParsedFlags;
  /** Why the flags cannot be told, e.g. a script as command; then nothing below is sure. */
  readonly opaque?: string;
  /** Entries of `command` and `args` that are no text. */
  readonly notText: readonly Word[];
  readonly environment: Environment;
  /** Protocols that the process registers; undefined where that depends on a value known at run time only. */
  readonly layer2: boolean | undefined;
  readonly vip: boolean | undefined;
  /** Ports on the host; undefined where unreadable. */
  readonly bindPort: number | undefined;
  readonly apiPort: number | undefined;
  readonly metricsPort: number | undefined;
  readonly key: MemberlistKey;
  /** `--default-interface` of the articles, under policy `dialect: kubeelb`. */
  readonly defaultInterface?: string;
}

const PROGRAMS = ['openelb-speaker', 'openelb-manager'];

/** The settings of a speaker under what the operator declared. Pure; costs a walk over its arguments. */
export function settingsOf(speaker: Speaker, facts: Facts): SpeakerSettings {
  const version = speakerVersion(speaker, facts.openelb);
  const isManager = speaker.program === 'manager';
  const table = flagTable(speaker.program, facts.dialect === 'kubeelb');
  const found = programWords(speaker.container, PROGRAMS);
  const words = 'words' in found ? found.words : [];
  const flags = parseFlags(words, table, isManager ? 'openelb-manager' : 'openelb-speaker');
  const opaque = 'opaque' in found ? found.opaque : opaqueWord(flags.opaque);
  const environment = environmentOf(speaker.container);
  const value = (name: string) => flags.values.get(name);
  const known = opaque === undefined;
  return {
    speaker,
    version,
    flags,
    ...(opaque === undefined ? {} : { opaque }),
    notText: 'notText' in found ? found.notText : [],
    environment,
    // 0.5 has no such switches: it starts what an Eip asks for.
    layer2: isManager ? true : known ? switched(value('enable-layer2')) : undefined,
    vip: isManager ? true : known ? switched(value('enable-keepalived-vip')) : undefined,
    bindPort: numberIn(value('bind-port'), DEFAULT_PORTS.bind),
    apiPort: portIn(value('api-hosts'), DEFAULT_PORTS.api),
    metricsPort: portIn(value('metrics-addr'), DEFAULT_PORTS.metrics),
    key: keyOf(speaker, environment, value('secret')),
    ...textIn(value('default-interface')),
  };
}

function opaqueWord(word: Word | undefined): string | undefined {
  return word === undefined
    ? undefined
    : `the argument ${JSON.stringify((word.text ?? '').slice(0, 60))} is filled in at run time`;
}

/** Whether the process serves that protocol; undefined where it cannot be told. */
export function registers(settings: SpeakerSettings, protocol: EipProtocol): boolean | undefined {
  if (protocol === 'bgp') return true;
  return protocol === 'layer2' ? settings.layer2 : settings.vip;
}

/** The fault at which the process ends when it starts; undefined where it runs or where nobody can tell. */
export function endsAt(settings: SpeakerSettings): FlagFault | undefined {
  const { flags, opaque, notText } = settings;
  const [word] = notText;
  if (word !== undefined) return { kind: 'not-text', word, name: '', log: 'the pod is refused' };
  return opaque === undefined ? (flags.faults[0] ?? portFault(settings)) : undefined;
}

const HIGHEST_PORT = 65_535;

/** A port of the member list that is a number to the flag and no port to the kernel; nobody opens it with layer 2 off. */
export function portFault({ flags, layer2, bindPort, speaker }: SpeakerSettings): FlagFault | undefined {
  const flag = flags.values.get('bind-port');
  if (flag === undefined || bindPort === undefined || layer2 !== true || speaker.program !== 'speaker')
    return undefined;
  if (bindPort >= 0 && bindPort <= HIGHEST_PORT) return undefined;
  const log = `listen tcp :${bindPort}: bind: invalid argument`;
  return { kind: 'value', word: flag.word, name: 'bind-port', value: flag.text, log };
}

function switched(value: FlagValue | undefined): boolean | undefined {
  if (value === undefined) return false;
  return value.unresolved.length > 0 ? undefined : (parseGoBool(value.text) ?? false);
}

function numberIn(value: FlagValue | undefined, otherwise: number): number | undefined {
  if (value === undefined) return otherwise;
  return value.unresolved.length > 0 ? undefined : parseGoInt(value.text);
}

function portIn(value: FlagValue | undefined, otherwise: number): number | undefined {
  return value === undefined ? otherwise : portOf(value.text);
}

function textIn(value: FlagValue | undefined): { readonly defaultInterface?: string } {
  return value === undefined || value.text === '' ? {} : { defaultInterface: value.text };
}

/** `$MEMBER_LIST_SECRET` comes before `--secret`, unless it is empty. */
function keyOf(speaker: Speaker, environment: Environment, flag: FlagValue | undefined): MemberlistKey {
  const source = environment.get('MEMBER_LIST_SECRET');
  if (source?.kind === 'secret') return { from: 'secret', source };
  if (source?.kind === 'literal' && source.text !== '') return { from: 'environment', text: source.text };
  if (source !== undefined && source.kind !== 'literal') return { from: 'elsewhere' };
  if (source === undefined && speaker.container.envFrom) return { from: 'elsewhere' };
  if (flag === undefined) return { from: 'default' };
  return flag.unresolved.length > 0 ? { from: 'elsewhere' } : { from: 'argument', text: flag.text, word: flag.word };
}

/** The variable as the process finds it: where it comes from, `absent`, or `unknown` where `envFrom` may bring it. */
export function variableOf({ environment, speaker }: SpeakerSettings, name: string): EnvSource | 'absent' | 'unknown' {
  return environment.get(name) ?? (speaker.container.envFrom ? 'unknown' : 'absent');
}
