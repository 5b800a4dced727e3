import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { EIP_PROTOCOLS, type Eip } from '../../model/eip.ts';
import { nearest } from '../spelling.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-protocol-unknown',
    title: 'Protocol of the Eip is not one that OpenELB knows',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The schema allows bgp, layer2 and vip in exactly this spelling, so the API server refuses anything else; a file, or an ' +
      'Eip of another API group whose schema is looser, may hold it. OpenELB would treat it as bgp without a word.',
    remedy: 'Write layer2, vip or bgp, in lower case.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/openelb/openelb/blob/master/config/crd/bases/network.kubesphere.io_eips.yaml',
    ],
    examples: {
      bad: [
        {
          title: 'upper case',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: Layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'the exact word',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ protocol, protocolText }) {
    // What OpenELB makes of a text it knows is the text itself.
    if (protocolText === undefined || protocolText === protocol) return NO_DRAFTS;
    const meant = protocolMeantBy(protocolText);
    return [
      {
        fault: 'NotSupported',
        path: ['spec', 'protocol'],
        value: protocolText,
        message: 'OpenELB knows bgp, layer2 and vip only, and treats anything else as bgp',
        remedy: meant === undefined ? 'write protocol: layer2, vip or bgp' : `write protocol: ${meant}`,
        key: protocolText,
        // Only what differs in case, blanks and signs is sure; synonyms and slips stay a proposal.
        ...(meant !== undefined && protocolText.toLowerCase().replace(/[^a-z\d]/g, '') === meant
          ? { correction: { path: ['spec', 'protocol'], value: meant } }
          : {}),
      },
    ];
  },
};

/** Words for the same thing that are too far away for a comparison of letters. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['l2', 'layer2'],
  ['arp', 'layer2'],
  ['ndp', 'layer2'],
  ['keepalived', 'vip'],
  ['vrrp', 'vip'],
  ['l3', 'bgp'],
  ['layer3', 'bgp'],
]);

function protocolMeantBy(text: string): string | undefined {
  const word = text
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return SYNONYMS.get(word) ?? nearest(word, EIP_PROTOCOLS, word.length > 4 ? 2 : 1);
}
