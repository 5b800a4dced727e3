import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { interfaceNameFault } from '../interface-name.ts';

/** The names that most NICs have; nothing is wrong with them, so nobody need look closer. */
const ORDINARY = /^(?:eth|eno|ens)\d{1,4}$/;

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-interface-name',
    title: 'Interface of the Eip is no name that a speaker can use',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: true,
    needs: [],
    rationale:
      'Every speaker looks for a network interface of exactly this name; a text with a colon must start with can_reach: and ' +
      'nothing else. Lists, patterns, blanks and names longer than 15 bytes are found on no node, and the only trace is an ' +
      'event ConfigSpeakerFailed on the Eip, while its Services show an address. Some interfaces exist on every node and ' +
      'have no neighbours: dummies, tunnels, the bridges and links of the pod network. Nobody hears what is announced there.',
    remedy: "Name the one NIC in the pool's subnet, or can_reach:<gateway> where nodes name their NICs differently.",
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
      'https://github.com/torvalds/linux/blob/master/net/core/dev.c',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'two interfaces',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: "eth0,eth1" }
`,
        },
      ],
      good: [
        {
          title: 'a VLAN on a bond',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: bond0.20 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip) {
    const { kind, text } = eip.interface;
    if (!needsInterface(eip.protocol) || kind === 'absent' || kind === 'can-reach' || ORDINARY.test(text))
      return NO_DRAFTS;
    const found = interfaceNameFault(text);
    if (found === undefined) return NO_DRAFTS;
    const { severity, message, remedy } = found;
    return [
      {
        severity,
        fault: 'Invalid',
        path: ['spec', 'interface'],
        value: text,
        message,
        remedy,
        key: text,
        overridable: false,
      },
    ];
  },
};
