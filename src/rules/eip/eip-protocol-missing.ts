import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { hasTypeFault } from '../type-fault.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-protocol-missing',
    title: 'Eip without protocol is a BGP pool',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The schema gives spec.protocol no default, and OpenELB takes everything but layer2 and vip for bgp. Services get an ' +
      'address, nobody answers for it, and the only trace is an event that BGP is not configured. An Eip that names an ' +
      'interface contradicts itself, because a BGP pool has none: that is refused. Documentation shows such Eips.',
    remedy: 'Write protocol: layer2 (or vip); write protocol: bgp where BGP is meant.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'An interface, which a BGP pool ignores',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'the protocol is written',
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
  check(eip) {
    if (eip.protocolText !== undefined || hasTypeFault(eip, 'protocol')) return NO_DRAFTS;
    const path = ['spec', 'protocol'];
    if (eip.interface.kind === 'absent') {
      const message = 'without it OpenELB makes this a BGP pool';
      return [
        { fault: 'Required', path, message, remedy: 'write protocol: layer2 with an interface, or protocol: bgp' },
      ];
    }
    return [
      {
        severity: 'error',
        fault: 'Required',
        path,
        message: 'without it OpenELB takes bgp and ignores spec.interface',
        remedy: 'write protocol: layer2',
        key: 'interface',
      },
    ];
  },
};
