import { formatRange, type Range, rangeSize } from '../../address/range.ts';
import { specialPurposeOf } from '../../address/special-purpose.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';

/** An IPv4 /16, and the /108 beyond which Kubernetes itself refuses a range for Services. */
const LARGEST = { 4: 1n << 16n, 6: 1n << 20n } as const;
/** Beyond it JSON readers that use 64-bit floats, JavaScript and jq among them, round the number. */
const LARGEST_EXACT = (1n << 53n) - 1n;

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-huge',
    title: 'Eip holds far more addresses than a cluster needs',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB accepts a pool of any size below 2^63 addresses and gives each of them out. A pool beyond an IPv4 /16 or an ' +
      'IPv6 /108 is nearly always a slip in the prefix length, and it takes in gateways, hosts and other pools. With IPv6 ' +
      'prefixes from /66 to /75 status.poolSize is a number that most JSON readers cannot hold exactly.',
    remedy: 'Hold only addresses that nobody else uses: a short range, or an IPv6 prefix from /112 on.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    ],
    examples: {
      bad: [
        {
          title: 'A /8 for a /28',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 10.0.0.0/8, protocol: bgp }
`,
        },
      ],
      good: [
        {
          title: 'an IPv6 /112',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: "2001:db8:0:1::a:0/112", protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ range, addressText }) {
    // A pool that reaches into special-purpose addresses is refused as such.
    if (range === undefined || rangeSize(range) <= LARGEST[range.family]) return NO_DRAFTS;
    if (specialPurposeOf(range) !== undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'address'],
        value: addressText,
        message: `"${addressText}" holds ${count(rangeSize(range))}`,
        remedy: `name only those that nobody else uses, e.g. "${small(range)}"`,
      },
    ];
  },
};

function count(size: bigint): string {
  if (size <= LARGEST_EXACT) return `${size} addresses`;
  const bits = size.toString(2).length - 1;
  const power = size === 1n << BigInt(bits) ? `2^${bits}` : `more than 2^${bits}`;
  return `${power} addresses, and status.poolSize is beyond exact JSON numbers`;
}

function small({ family, first }: Range): string {
  const [from, to] = family === 4 ? [10n, 99n] : [0x10n, 0xffn];
  return formatRange({ family, first: first + from, last: first + to });
}
