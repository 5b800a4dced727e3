import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import type { Ref } from '../../model/meta.ts';
import { type Announcement, type SilenceReason, speakersAnswering } from '../../openelb/announcer.ts';
import { objectName } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-speaker-missing',
    title: 'No speaker announces Eips of that protocol',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['speakers'],
    rationale:
      'The controller assigns addresses of the pool all the same, so Services show an EXTERNAL-IP that nobody answers for. ' +
      'The default of every install is a speaker without layer 2; the only trace is the line "no registered ' +
      'speaker:[layer2] eip:[…]" in its log, without any event. It is no error because the speaker may be edited next.',
    remedy:
      'Run the speaker with --enable-layer2=true (Helm: speaker.layer2=true), in order, on the nodes of the segment.',
    references: [
      'https://github.com/openelb/openelb/issues/438',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/manager.go',
      'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
    ],
    examples: {
      bad: [
        { title: 'the speaker as it is installed', yaml: withEip(speakerYaml({ args: '["--api-hosts=:50051"]' })) },
      ],
      good: [{ title: 'layer 2 is on', yaml: withEip(speakerYaml()) }],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!needsInterface(eip.protocol)) return NO_DRAFTS;
    const announcement = speakersAnswering(eip, world);
    const fault = faultOf(announcement, eip);
    if (fault === undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'protocol'],
        ...(eip.protocolText === undefined ? {} : { value: eip.protocolText }),
        message: fault.message,
        remedy: fault.remedy,
        related: fault.related,
        key: fault.key,
      },
    ];
  },
};

function withEip(speaker: string): string {
  return `${speaker}---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`;
}

interface Fault {
  readonly message: string;
  readonly remedy: string;
  readonly related: readonly Ref[];
  readonly key: string;
}

/** What is wrong with the speakers; silence that has its cause in the Eip is told by the rules on its fields. */
function faultOf(announcement: Announcement, eip: Eip): Fault | undefined {
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
    };
  }
  const words = WORDS[reason];
  if (words === undefined || speaker === undefined) return undefined;
  const [what, remedy] = words(eip, log ?? '', speaker);
  return { message: `${objectName(speaker)} ${what}`, remedy, related: [speaker], key: reason };
}

const FLAG = {
  layer2: '--enable-layer2=true',
  vip: '--enable-keepalived-vip=true',
  bgp: '',
} as const;

type Words = (eip: Eip, log: string, speaker: Ref) => readonly [what: string, remedy: string];

const WORDS: Readonly<Partial<Record<SilenceReason, Words>>> = {
  'not-registered': ({ protocol }, log) => [
    `runs with ${protocol} off: nobody answers (its log: ${log})`,
    `add ${FLAG[protocol]} to its args`,
  ],
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
  'none-ready': (_, __, { namespace, name }) => [
    'has no ready pod',
    `see kubectl describe daemonset -n ${namespace ?? 'default'} ${name}`,
  ],
};
