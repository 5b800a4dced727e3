import { formatRange, intersectRanges, rangeContains } from '../../address/range.ts';
import { specialPurposeOf } from '../../address/special-purpose.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-address-special-purpose',
    title: 'Eip holds addresses at which no Service can be reached',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'OpenELB gives out every address of a pool from the first on, and nothing behind it objects: the API server only asks ' +
      'whether the address of a Service parses. Unspecified, loopback, link-local, multicast, class E and broadcast ' +
      'addresses are never routed to a node, so the Service shows an address that nobody can reach.',
    remedy: "Choose unicast addresses of the nodes' subnet.",
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml',
      'https://www.iana.org/assignments/iana-ipv6-special-registry/iana-ipv6-special-registry.xhtml',
    ],
    examples: {
      bad: [
        {
          title: 'Loopback addresses',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 127.0.0.10-127.0.0.20, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: "addresses of the nodes' subnet",
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 10.0.0.10-10.0.0.20, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ range, addressText }) {
    const special = range && specialPurposeOf(range);
    if (range === undefined || special === undefined) return NO_DRAFTS;
    const shared = formatRange(intersectRanges(range, special.block) ?? range);
    const whole = rangeContains(special.block, range);
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'address'],
        value: addressText,
        message: whole
          ? `is ${special.name}, where no Service can be reached (${special.rfc})`
          : `contains ${shared}, which is ${special.name}, where no Service can be reached (${special.rfc})`,
        remedy: "choose unicast addresses of the nodes' subnet",
      },
    ];
  },
};
