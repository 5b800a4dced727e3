import type { EipNotation } from '../../address/eip-address.ts';
import { formatRange, parseCidr, type Range } from '../../address/range.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-address-notation',
    title: 'Address of the Eip is spelt oddly and may mean more than its author did',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB drops the host bits of a CIDR: 192.168.100.200/28 is the pool 192.168.100.192-192.168.100.207, whose first ' +
      'Service gets .192, though most people mean "from .200 on" or only .200. Elsewhere that was found 83 days later. ' +
      'A prefix length with a leading zero and an IPv4 address in IPv6 clothes work, but other tools read them differently, ' +
      'and a Service that requests an address in the mapped spelling never comes to rest.',
    remedy: 'Write the range you mean in canonical spelling; the answer proposes it.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/Faisal-Hajari/ai-platform/issues/8',
    ],
    examples: {
      bad: [
        {
          title: 'a /28 that starts before the address written',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.100.200/28, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'the range that was meant',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.100.200-192.168.100.207, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ address, addressText }) {
    const first = address.ok ? address.notation[0] : undefined;
    if (!address.ok || first === undefined) return NO_DRAFTS;
    const messages = address.notation.map((entry) => MESSAGES[entry.class](address.range));
    const meant = address.notation.some((entry) => entry.class === 'host-bits') ? meantBy(addressText) : undefined;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'address'],
        value: addressText,
        message: `"${addressText}" ${messages.join(', and ')}`,
        remedy:
          meant === undefined
            ? `write "${first.canonical}"`
            : `write the range you mean: "${meant}" or "${first.canonical}"`,
        // With host bits set it may mean either of two ranges.
        ...(meant === undefined ? { correction: { path: ['spec', 'address'], value: first.canonical } } : {}),
      },
    ];
  },
};

const MESSAGES: Readonly<Record<EipNotation['class'], (range: Range) => string>> = {
  'host-bits': (range) => `covers ${formatRange(range)}`,
  'prefix-leading-zero': () => 'has a prefix length with a leading zero',
  'ipv4-mapped': (range) => `is IPv4 to OpenELB (${formatRange(range)})`,
};

/** From the address before the slash to the end of its block. */
function meantBy(text: string): string | undefined {
  const cidr = parseCidr(text);
  return cidr && formatRange({ ...cidr.range, first: cidr.address.value });
}
