import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { defaultInterface } from '../../openelb/announcer.ts';
import { hasTypeFault } from '../type-fault.ts';
export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-interface-missing',
    title: 'Layer2 or vip Eip without interface',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'A layer2 or vip pool is announced on the interface it names. Without one every speaker fails with "invalid network ' +
      'interface name". OpenELB\'s own webhook refuses it on every write, even when the finalizer is taken off: an Eip that ' +
      'was stored while that webhook was away, or before OpenELB 0.6 asked vip pools for an interface, can never be deleted.',
    remedy: "Name the NIC in the pool's subnet, or can_reach:<gateway> where nodes name their NICs differently.",
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
      'https://github.com/openelb/openelb/issues/271',
    ],
    examples: {
      bad: [
        {
          title: 'vip needs one as well',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 172.16.0.230-172.16.0.250, protocol: vip }
`,
        },
      ],
      good: [
        {
          title: 'the interface of the route to the gateway',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 172.16.0.230-172.16.0.250, protocol: vip, interface: "can_reach:172.16.0.1" }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!needsInterface(eip.protocol) || eip.interface.kind !== 'absent' || hasTypeFault(eip, 'interface'))
      return NO_DRAFTS;
    if (defaultInterface(world) !== undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Required',
        path: ['spec', 'interface'],
        message: `a ${eip.protocol} pool is announced on an interface`,
        remedy: `write the NIC in the pool's subnet, e.g. interface: eth0, or can_reach:<gateway>${
          world.facts.dialect === 'kubeelb' ? ', or start the speaker with --default-interface=<NIC>' : ''
        }`,
      },
    ];
  },
};
