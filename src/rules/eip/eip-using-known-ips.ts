import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-using-known-ips',
    title: 'Field usingKnownIPs of the Eip has no effect',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The field is in the schema, and no release of OpenELB from 0.5 on reads it. Who sets it may count on a protection of ' +
      'addresses in use that is not there: OpenELB gives out every address of the pool.',
    remedy: 'Leave the field out, and keep addresses that are in use out of the pool.',
    references: ['https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go'],
    examples: {
      bad: [
        {
          title: 'the field is set',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, usingKnownIPs: true }
`,
        },
      ],
      good: [
        {
          title: 'switched off, as it always is',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, usingKnownIPs: false }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ usingKnownIPs }) {
    if (!usingKnownIPs) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'usingKnownIPs'],
        value: 'true',
        message: 'no release of OpenELB reads this field',
        remedy: 'leave it out, and keep addresses that are in use out of the pool',
      },
    ];
  },
};
