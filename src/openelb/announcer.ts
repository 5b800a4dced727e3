import { quote } from '../address/quote.ts';
import { containsAddress, rangeContains } from '../address/range.ts';
import { type Eip, type EipProtocol, needsInterface } from '../model/eip.ts';
import type { Ref } from '../model/meta.ts';
import type { Node } from '../model/node.ts';
import type { KubeProxyUse } from '../world/surroundings.ts';
import type { World } from '../world/world.ts';
import { type EipSilence, type EipSilenceReason, eipSilence } from './eip-silence.ts';
import { kubeProxies } from './kube-proxy-mode.ts';
import { fitness, type SpeakerFacts, speakerFacts, type UnfitReason } from './speaker-fitness.ts';
import { type Estrangement, estrangement } from './speaker-peers.ts';

/** Why nobody answers: something about the Eip, about the speaker, or that there is none. */
export type SilenceReason = EipSilenceReason | UnfitReason | 'no-speaker';

/** Who answers for the addresses of an Eip. */
export type Announcement =
  /** One of these nodes for each address, by election. */
  | {
      readonly who: 'nodes';
      readonly speakers: readonly Ref[];
      /** Names, sorted; undefined where no Node is known. */
      readonly nodes: readonly string[] | undefined;
    }
  | {
      readonly who: 'nobody';
      readonly reason: SilenceReason;
      /** What OpenELB logs about it, where it logs anything. */
      readonly log?: string;
      /** The speaker it is about. */
      readonly speaker?: Ref;
      /** False where something that nobody sees from here may make it right. */
      readonly certain: boolean;
    }
  /** Every node at once, which makes the address wander on the switches. */
  | { readonly who: 'everybody'; readonly reason: 'kube-proxy' | 'peers'; readonly owner: Ref }
  /** A node of each of the two workloads, which are not one member list. */
  | {
      readonly who: 'everybody';
      readonly reason: 'strangers';
      readonly owner: Ref;
      readonly other: Ref;
      readonly by: Estrangement['by'];
    }
  /** Routers learn the addresses by BGP; nobody answers ARP. */
  | { readonly who: 'routers'; readonly log: string }
  | { readonly who: 'unknown'; readonly why: string };

/** Nodes looked at to tell which of them would stay silent. */
const MOST_NODES = 1000;

/** Who answers for the addresses of an Eip once Services have them: speakers and kernels together. */
export function announce(eip: Eip, world: World): Announcement {
  const answering = needsInterface(eip.protocol) ? kernelsAnswering(eip, world) : undefined;
  if (answering !== undefined) return { who: 'everybody', reason: 'kube-proxy', owner: answering.owner };
  return speakersAnswering(eip, world);
}

/**
 * The kube-proxy because of which the kernel of every node answers for the Eip's addresses. IPv4 only: for IPv6 a kernel
 * does not answer for addresses of another interface.
 */
export function kernelsAnswering(eip: Eip, world: World): KubeProxyUse | undefined {
  if (eip.range?.family === 6) return undefined;
  return world.surroundings.derived(kubeProxies).binding[0];
}

/** What OpenELB's speakers do about the Eip, whatever the kernels of the nodes answer. */
export function speakersAnswering(eip: Eip, world: World): Announcement {
  if (!needsInterface(eip.protocol)) {
    return { who: 'routers', log: 'Bgp not ready, please config bgpconf/bgppeer' };
  }
  const all = world.surroundings.derived(speakerFacts);
  const first = all[0];
  const silence = eipSilence(eip, world, first?.settings.version, fallbackInterface(all));
  if (silence?.certain === true) return silent(silence);
  const speaking = first === undefined ? withoutSpeakers(world) : bySpeakers(eip, all, world);
  // What is wrong whatever the interface outweighs an interface that nobody sees from here.
  const isInOrder = speaking.who === 'nodes' || speaking.who === 'unknown';
  return silence !== undefined && isInOrder ? silent(silence) : speaking;
}

function silent({ log, ...rest }: EipSilence): Announcement {
  return { who: 'nobody', ...rest, ...(log === '' ? {} : { log }) };
}

function withoutSpeakers(world: World): Announcement {
  return world.knows('speakers')
    ? { who: 'nobody', reason: 'no-speaker', certain: true }
    : { who: 'unknown', why: 'no speaker workload is known' };
}

/** The interface that speakers take for an Eip without one: policy `dialect: kubeelb` only. */
export function defaultInterface(world: World): string | undefined {
  return fallbackInterface(world.surroundings.derived(speakerFacts));
}

function fallbackInterface(all: readonly SpeakerFacts[]): string | undefined {
  for (const { settings } of all) if (settings.defaultInterface !== undefined) return settings.defaultInterface;
  return undefined;
}

function bySpeakers(eip: Eip, all: readonly SpeakerFacts[], world: World): Announcement {
  const judged = all.map((facts) => ({ facts, result: fitness(facts, eip.protocol, world.surroundings) }));
  const able = judged.filter(({ result }) => result.kind === 'fit').map(({ facts }) => facts);
  if (able.length > 0) {
    const alone = judged.find(({ result, facts }) => result.kind === 'fit' && result.alone && severalNodes(facts));
    if (alone !== undefined) return { who: 'everybody', reason: 'peers', owner: alone.facts.speaker.ref };
    return strangers(eip.protocol, able) ?? twoFamilies(eip, able, world) ?? answered(able);
  }
  const unclear = judged.find(({ result }) => result.kind === 'unknown');
  if (unclear?.result.kind === 'unknown') return { who: 'unknown', why: unclear.result.why };
  const [unfit] = judged;
  if (unfit?.result.kind !== 'unfit') return { who: 'unknown', why: 'no speaker could be judged' };
  const { reason, log } = unfit.result;
  const said = reason === 'not-registered' ? `no registered speaker:[${eip.protocol}] eip:[${eip.ref.name}]` : log;
  const base = { who: 'nobody', reason, speaker: unfit.facts.speaker.ref, certain: true } as const;
  return said === undefined ? base : { ...base, log: said };
}

/** Two workloads that elect for themselves: whoever is of one member list with the first is so with all others. */
function strangers(protocol: EipProtocol, [first, ...others]: readonly SpeakerFacts[]): Announcement | undefined {
  if (first === undefined || protocol !== 'layer2') return undefined;
  for (const other of others) {
    const found = estrangement(first, other);
    if (found?.certain !== true || !onSeveralNodes(first, other)) continue;
    return { who: 'everybody', reason: 'strangers', owner: first.speaker.ref, other: other.speaker.ref, by: found.by };
  }
  return undefined;
}

function onSeveralNodes({ nodes: ones }: SpeakerFacts, { nodes: others }: SpeakerFacts): boolean {
  return ones.total === 0 || ones.names.length + others.names.length > 2 || ones.names[0] !== others.names[0];
}

/** With neighbour discovery the first Eip on an interface decides its family, and the other family stays silent. */
function twoFamilies(eip: Eip, [first]: readonly SpeakerFacts[], world: World): Announcement | undefined {
  const { range, interface: nic } = eip;
  if (eip.protocol !== 'layer2' || range === undefined || nic.kind === 'absent') return undefined;
  if (first?.settings.version !== 'master') return undefined;
  for (const other of world.eipsOnInterface(nic.text, range.family === 4 ? 6 : 4)) {
    if (other.dialect !== eip.dialect || other.protocol !== 'layer2' || other.meta.terminating) continue;
    const why = `Eip ${quote(other.ref.name)} of the other family is on the same interface, and the first one there decides`;
    return { who: 'unknown', why };
  }
  return undefined;
}

/** On a single node a speaker that finds no peers is right. */
function severalNodes({ nodes }: SpeakerFacts): boolean {
  return nodes.total === 0 || nodes.running.length > 1;
}

function answered(able: readonly SpeakerFacts[]): Announcement {
  const speakers = able.map(({ speaker }) => speaker.ref);
  const [first, ...others] = able;
  if (first === undefined || first.nodes.total === 0) return { who: 'nodes', speakers, nodes: undefined };
  if (others.length === 0) return { who: 'nodes', speakers, nodes: first.nodes.names };
  return { who: 'nodes', speakers, nodes: [...new Set(able.flatMap(({ nodes }) => nodes.names))].sort() };
}

/**
 * Nodes that may win the election for an address of the Eip and then say nothing, as far as their subnets are known;
 * sorted. Looks at the first thousand nodes of each speaker, so it is for reports, not for every review.
 */
export function silentNodes(eip: Eip, world: World): readonly string[] {
  const silent = new Set<string>();
  for (const { nodes } of world.surroundings.derived(speakerFacts)) {
    for (const node of nodes.running.slice(0, MOST_NODES)) {
      if (cannotConfigure(node, eip, world)) silent.add(node.ref.name);
    }
  }
  return [...silent].sort();
}

/** A node that is known to lie in other subnets, or whose own address is the can_reach target, fails and may win. */
function cannotConfigure(node: Node, eip: Eip, world: World): boolean {
  const { range } = eip;
  if (range === undefined) return true;
  if (eip.interface.kind === 'can-reach' && eip.interface.target !== undefined) {
    const { family, value } = eip.interface.target;
    if (node.addresses.some(({ address }) => address.family === family && address.value === value)) return true;
  }
  const known = node.subnets.filter((subnet) => subnet.range.family === range.family);
  if (known.length === 0 || known.some((subnet) => rangeContains(subnet.range, range))) return false;
  for (const segment of world.segmentsOverlapping(range)) {
    const isHere = node.addresses.some(({ address }) => containsAddress(segment.range, address));
    if (isHere && rangeContains(segment.range, range)) return false;
  }
  return true;
}
