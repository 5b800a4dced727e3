import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { canReachTargetFault } from '../can-reach-target.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-can-reach-target',
    title: 'The can_reach target of the Eip does not name an address to reach',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'Behind can_reach: OpenELB takes one plain IP address and uses the interface of the route to it. Host names, CIDRs, ' +
      'ports, zones, brackets and even a blank after the colon end in "invalid can_reach address"; the route to a loopback ' +
      'or unspecified address leads to lo, where no pool can be announced. Each time the only trace is on the Eip.',
    remedy: "Write the address of the gateway, or of another host in the pool's subnet that is no node.",
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
      'https://github.com/openelb/openelb/pull/453',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'a blank after the colon',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: "can_reach: 192.168.0.1" }
`,
        },
      ],
      good: [
        {
          title: 'the gateway',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: "can_reach:192.168.0.1" }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip) {
    if (!needsInterface(eip.protocol) || eip.interface.kind !== 'can-reach') return NO_DRAFTS;
    const { text, targetText, target } = eip.interface;
    const found = canReachTargetFault(targetText, target);
    if (found === undefined) return NO_DRAFTS;
    return [{ fault: 'Invalid', path: ['spec', 'interface'], value: text, ...found, key: text }];
  },
};
