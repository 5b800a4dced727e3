import { formatRange, intersectRanges } from '../../address/range.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { ClaimKind } from '../../model/claim.ts';
import type { Eip } from '../../model/eip.ts';
import { NO_CLAIMS } from '../../world/claim-index.ts';
import { addressRemedy } from '../address-remedy.ts';
import { byAddress } from '../claim-order.ts';
import { counted, listed } from '../names.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-reserved-range',
    title: 'Eip holds addresses that the policy reserves',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: true,
    needs: [],
    rationale:
      'Routers, DHCP servers and machines outside the cluster have addresses that no Kubernetes object tells. The operator ' +
      'declares them as facts.networks[].reserved in the policy; OpenELB would give them to Services one after the other.',
    remedy: 'Choose addresses outside the reserved ranges; the answer proposes the nearest free ones.',
    references: ['https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/'],
    examples: {
      bad: [
        {
          title: 'The range of the DHCP server',
          yaml: `
apiVersion: layer2-guard.io/v1alpha1
kind: Policy
facts: { networks: [{ cidr: 192.168.0.0/24, gateway: 192.168.0.1, reserved: [192.168.0.2-192.168.0.90] }] }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.81-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'behind it',
          yaml: `
apiVersion: layer2-guard.io/v1alpha1
kind: Policy
facts: { networks: [{ cidr: 192.168.0.0/24, gateway: 192.168.0.1, reserved: [192.168.0.2-192.168.0.90] }] }
---
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
  check(eip, { world }) {
    const { range } = eip;
    if (range === undefined) return NO_DRAFTS;
    const reserved = world.claimsOverlapping(range, KINDS);
    if (reserved === NO_CLAIMS) return NO_DRAFTS;
    const claims = counted(reserved).sort(byAddress);
    if (claims.length === 0) return NO_DRAFTS;
    const shared = claims.map((claim) => {
      return `${formatRange(intersectRanges(range, claim.range) ?? range)} (${claim.detail})`;
    });
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'address'],
        value: eip.addressText,
        message: `holds ${listed(shared)}, which the policy reserves`,
        remedy: addressRemedy(world, eip.ref, range),
      },
    ];
  },
};

const KINDS: readonly ClaimKind[] = ['reserved'];
