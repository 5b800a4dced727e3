import { type FieldPath, formatPath } from '../engine/finding.ts';
import type { Eip } from '../model/eip.ts';
import { type Ref, refKey } from '../model/meta.ts';
import { type Announcement, type SilenceReason, speakersAnswering } from '../openelb/announcer.ts';
import { speakerFacts } from '../openelb/speaker-fitness.ts';
import type { World } from '../world/world.ts';
import { objectName, objectNames } from './names.ts';

/** Why nobody, or everybody, answers for the addresses of an Eip, as far as the speakers are to blame. */
export interface AnnouncementFault {
  readonly message: string;
  /** What a speaker writes into its log about it, where the message does not say so. */
  readonly log?: string;
  readonly remedy: string;
  readonly related: readonly Ref[];
  readonly key: string;
  /** True where an object that is not there would mend it: whoever sees a part of the cluster cannot be sure. */
  readonly missing?: true;
}

/** What is wrong with the speakers that should answer for an Eip; undefined when nothing is, or when it is not known. */
export function announcementFault(eip: Eip, world: World): AnnouncementFault | undefined {
  return faultOf(speakersAnswering(eip, world), eip, world);
}

/** What is wrong with the speakers; silence that has its cause in the Eip is told by the rules on its fields. */
function faultOf(announcement: Announcement, eip: Eip, world: World): AnnouncementFault | undefined {
  if (announcement.who === 'everybody' && announcement.reason === 'strangers') {
    const { owner, other, by } = announcement;
    return {
      message: `${objectNames([{ ref: owner }, { ref: other }])} both answer (different ${by}s)`,
      remedy: by === 'namespace' ? 'keep one of them' : `give both the same ${by}`,
      related: [owner, other],
      key: `strangers ${by}`,
    };
  }
  if (announcement.who === 'everybody') {
    return {
      message: `the speakers of ${objectName(announcement.owner)} do not find each other, so each of them answers for every address`,
      remedy: 'label its pods app=openelb, component=speaker and set OPENELB_NAMESPACE to its namespace',
      related: [announcement.owner],
      key: 'peers',
    };
  }
  if (announcement.who !== 'nobody') return undefined;
  const { reason, speaker, log } = announcement;
  if (reason === 'no-speaker') {
    return {
      message: 'no OpenELB speaker is installed: Services get addresses that nobody answers for',
      remedy: `install openelb-speaker with ${FLAG[eip.protocol]}`,
      related: [],
      key: reason,
      missing: true,
    };
  }
  if (reason === 'not-registered' && speaker !== undefined) return notRegistered(eip, speaker, log, world);
  const words = WORDS[reason];
  if (words === undefined || speaker === undefined) return undefined;
  const [what, remedy] = words(eip, log ?? '', speaker);
  return {
    message: `${objectName(speaker)} ${what}`,
    remedy,
    related: [speaker],
    key: reason,
    ...(reason === 'no-node' ? { missing: true } : {}),
  };
}

/** The default of every install, so the exact argument is told, and the line by which people look for it. */
function notRegistered(
  { protocol }: Eip,
  speaker: Ref,
  log: string | undefined,
  world: World,
): AnnouncementFault | undefined {
  const flag = FLAG[protocol];
  const own = refKey(speaker);
  const facts = world.surroundings.derived(speakerFacts).find((each) => refKey(each.speaker.ref) === own);
  const written = facts?.settings.flags.values.get(flag.slice(2, flag.indexOf('=')))?.word;
  return {
    message: `${objectName(speaker)} runs with ${protocol} off: no speaker answers`,
    ...(log === undefined ? {} : { log }),
    remedy: written === undefined ? `add ${flag} to its args` : `set its ${argumentName(written.path)} to ${flag}`,
    related: [speaker],
    key: 'not-registered',
  };
}

/** `args[2]`; with the container where it is not the first. */
function argumentName(path: FieldPath): string {
  const [container, index] = [path.indexOf('containers'), path.indexOf('containers') + 1];
  return formatPath(path.slice(path[index] === 0 ? index + 1 : container));
}

const FLAG = {
  layer2: '--enable-layer2=true',
  vip: '--enable-keepalived-vip=true',
  bgp: '',
} as const;

type Words = (eip: Eip, log: string, speaker: Ref) => readonly [what: string, remedy: string];

const WORDS: Readonly<Partial<Record<SilenceReason, Words>>> = {
  exits: (_, log) => [`ends at its start: ${log}`, 'correct its arguments'],
  key: (_, log) => [`ends at its start: ${log}`, 'give the member list a key of that length'],
  'pod-network': () => ['is not on the host network and sees no interface of the nodes', 'set hostNetwork: true there'],
  'no-raw-socket': () => [
    'may not open raw sockets, without which nobody answers ARP',
    'add the capability NET_RAW there',
  ],
  'node-name': () => [
    'does not know the name of its node and never wins an election',
    'set NODE_NAME from spec.nodeName there',
  ],
  'no-node': () => ['runs on no node', 'correct its nodeSelector, affinity or tolerations'],
  parked: (_, __, { namespace, name }) => [
    'is scaled to no replicas',
    `kubectl scale deployment -n ${namespace ?? 'default'} ${name} --replicas=1`,
  ],
  'none-ready': (_, __, { namespace, name }) => [
    'has no ready pod',
    `see kubectl describe daemonset -n ${namespace ?? 'default'} ${name}`,
  ],
};
