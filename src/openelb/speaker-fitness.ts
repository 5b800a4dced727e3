import type { EipProtocol } from '../model/eip.ts';
import { mapValue } from '../model/json.ts';
import { keyFactsOf } from '../model/memberlist-secret.ts';
import { PEER_LABELS, type Speaker } from '../model/speaker.ts';
import type { Surroundings } from '../world/surroundings.ts';
import { nodesOf, type SpeakerNodes } from './speaker-nodes.ts';
import {
  DEFAULT_NAMESPACE,
  endsAt,
  KEY_LENGTHS,
  registers,
  type SpeakerSettings,
  settingsOf,
  variableOf,
} from './speaker-settings.ts';

/** Why a speaker announces nothing of a protocol. */
export type UnfitReason =
  | 'exits'
  | 'not-registered'
  | 'key'
  | 'pod-network'
  | 'no-raw-socket'
  | 'node-name'
  | 'no-node'
  | 'parked'
  | 'none-ready';

/** A speaker with everything that follows from its template and the nodes. */
export interface SpeakerFacts {
  readonly speaker: Speaker;
  readonly settings: SpeakerSettings;
  readonly nodes: SpeakerNodes;
}

/** What becomes of a protocol with one speaker. */
export type Fitness =
  | { readonly kind: 'fit'; readonly alone: boolean }
  | { readonly kind: 'unfit'; readonly reason: UnfitReason; readonly log?: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Every workload that may announce, by namespace and name; to be asked through `Surroundings.derived`. */
export function speakerFacts(surroundings: Surroundings): readonly SpeakerFacts[] {
  return [...surroundings.speakers()]
    .filter(({ meta, program }) => !meta.terminating && program !== 'other')
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((speaker) => ({
      speaker,
      settings: settingsOf(speaker, surroundings.facts),
      nodes: nodesOf(speaker, surroundings),
    }));
}

function sortKey({ ref }: Speaker): string {
  return `${ref.kind} ${ref.namespace ?? ''} ${ref.name}`;
}

/** What a speaker logs when no node may announce an address. */
export const ELECTION = 'no suitable nodes to participate in the announced election.';

/** Whether a speaker announces Eips of the protocol, as far as that does not depend on the Eip. */
export function fitness(facts: SpeakerFacts, protocol: EipProtocol, surroundings: Surroundings): Fitness {
  const { speaker, settings } = facts;
  const ending = endsAt(settings);
  if (ending !== undefined) return unfit('exits', ending.log);
  const registered = registers(settings, protocol);
  if (registered === undefined) return { kind: 'unknown', why: settings.opaque ?? 'a flag is filled in at run time' };
  if (!registered) return unfit('not-registered');
  if (speaker.program === 'speaker' && protocol === 'layer2') {
    const fault = layer2Fault(settings, surroundings);
    if (fault !== undefined) return fault;
  }
  return (
    placeFault(facts) ?? {
      kind: 'fit',
      alone: speaker.program === 'speaker' && protocol === 'layer2' && isAlone(settings),
    }
  );
}

function unfit(reason: UnfitReason, log?: string): Fitness {
  return { kind: 'unfit', reason, ...(log === undefined ? {} : { log }) };
}

function layer2Fault(settings: SpeakerSettings, surroundings: Surroundings): Fitness | undefined {
  const { speaker } = settings;
  const bytes = keyBytes(settings, surroundings);
  if (bytes !== undefined && !KEY_LENGTHS.includes(bytes))
    return unfit('key', 'unable to new layer2 speaker: key size must be 16, 24 or 32 bytes');
  if (!speaker.hostNetwork) return unfit('pod-network');
  if (rawSockets(speaker) === 'dropped') return unfit('no-raw-socket', 'operation not permitted');
  const name = variableOf(settings, 'NODE_NAME');
  if (name === 'unknown') return { kind: 'unknown', why: 'NODE_NAME may come from envFrom' };
  return isNodeName(name) && nodeNameFlag(settings) === 'own' ? undefined : unfit('node-name', ELECTION);
}

/** True for a variable that holds the name of the node. */
export function isNodeName(source: ReturnType<typeof variableOf>): boolean {
  return typeof source === 'object' && source.kind === 'field' && source.fieldPath === 'spec.nodeName';
}

/** Whether `--node-name` says the name of the node itself: `own` also without the flag. */
export function nodeNameFlag(settings: SpeakerSettings): 'own' | 'other' {
  const flag = settings.flags.values.get('node-name');
  if (flag === undefined) return 'own';
  const [name] = flag.unresolved;
  const isWhole = name !== undefined && flag.text === `$(${name})`;
  return isWhole && isNodeName(variableOf(settings, name)) ? 'own' : 'other';
}

/** Length of the member list's key in bytes; undefined where it is not seen from here. */
export function keyBytes({ key, speaker }: SpeakerSettings, surroundings: Surroundings): number | undefined {
  if (key.from === 'argument' || key.from === 'environment') return keyFactsOf(key.text).bytes;
  if (key.from !== 'secret' || key.source.name !== 'memberlist' || key.source.key !== 'key') return undefined;
  return surroundings.memberlistSecret(speaker.ref.namespace ?? '')?.value?.bytes;
}

/** Whether the process may open raw sockets: container runtimes differ in what they give without being asked. */
export function rawSockets({ container }: Speaker): 'added' | 'default' | 'dropped' {
  const { privileged, addedCapabilities, droppedCapabilities } = container;
  if (privileged || addedCapabilities.includes('NET_RAW') || addedCapabilities.includes('ALL')) return 'added';
  return droppedCapabilities.includes('ALL') || droppedCapabilities.includes('NET_RAW') ? 'dropped' : 'default';
}

/** True for a workload of which no pod runs: it is scaled to nothing, or no node takes it. */
export function runsNowhere({ speaker, nodes }: SpeakerFacts): boolean {
  return speaker.parked || (nodes.total > 0 && nodes.running.length === 0);
}

function placeFault({ speaker, nodes }: SpeakerFacts): Fitness | undefined {
  if (speaker.parked) return unfit('parked');
  if (nodes.total > 0 && nodes.running.length === 0) return unfit('no-node');
  if (speaker.status === undefined) return undefined;
  if (speaker.status.desired === 0) return nodes.total === 0 ? unfit('no-node') : undefined;
  return speaker.status.ready === 0 ? unfit('none-ready') : undefined;
}

/** Whether the speakers of a workload do not find each other, so that each takes itself for the only one. */
export function isAlone(settings: SpeakerSettings): boolean {
  const labels = settings.speaker.templateLabels;
  const isLabelled = Object.entries(PEER_LABELS).every(([key, value]) => mapValue(labels, key) === value);
  // With port 0 each node takes one of its own, and peers are sought at one's own port.
  return !isLabelled || namespaceSeen(settings) === 'other' || settings.bindPort === 0;
}

/** Whether the speaker looks for its peers in its own namespace. */
export function namespaceSeen(settings: SpeakerSettings): 'own' | 'other' | 'unknown' {
  const source = variableOf(settings, 'OPENELB_NAMESPACE');
  const own = settings.speaker.ref.namespace ?? 'default';
  if (source === 'unknown') return 'unknown';
  if (source === 'absent') return own === DEFAULT_NAMESPACE ? 'own' : 'other';
  if (source.kind === 'literal') {
    if (source.text.includes('$(')) return 'unknown';
    return (source.text === '' ? DEFAULT_NAMESPACE : source.text) === own ? 'own' : 'other';
  }
  if (source.kind === 'field') return source.fieldPath === 'metadata.namespace' ? 'own' : 'other';
  return 'unknown';
}
