import { quote } from '../../address/quote.ts';
import { formatRange } from '../../address/range.ts';
import { specialPurposeOf } from '../../address/special-purpose.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { refKey } from '../../model/meta.ts';
import { byRef, counted, NAMED, objectNames } from '../names.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-interface-two-families',
    title: 'An IPv4 and an IPv6 Eip share an interface',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'A speaker keeps one announcer per interface, made for the family of the Eip that came first. Addresses of the other ' +
      'family then end in "invalid IPv4 address" or "join multicastgroup err" and nobody answers for them, while the Services ' +
      'show an address and a normal event. A later release may lift that, hence a warning.',
    remedy: 'Give one of the families an interface of its own, a VLAN for example.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/announcer.go',
      'https://github.com/openelb/openelb/pull/445',
    ],
    examples: {
      bad: [
        {
          title: 'Eth0 for both families',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: four }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: six }
spec: { address: "2001:db8::91-2001:db8::99", protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'an interface for each',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: four }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: six }
spec: { address: "2001:db8::91-2001:db8::99", protocol: layer2, interface: eth0.6 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    const { range, interface: nic } = eip;
    if (range === undefined || !needsInterface(eip.protocol) || nic.kind === 'absent') return NO_DRAFTS;
    const all = counted(world.eipsOnInterface(nic.text, range.family === 4 ? 6 : 4));
    if (all.length === 0) return NO_DRAFTS;
    const own = refKey(eip.ref);
    const others = all
      .filter((other) => other.dialect === eip.dialect && needsInterface(other.protocol) && !other.meta.terminating)
      .filter((other) => refKey(other.ref) !== own)
      .sort((a, b) => byRef(a.ref, b.ref));
    if (others.length === 0 || specialPurposeOf(range) !== undefined) return NO_DRAFTS;
    const [mine, theirs] = range.family === 4 ? ['IPv4', 'IPv6'] : ['IPv6', 'IPv4'];
    const have = others.length === 1 ? 'has' : 'have';
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'interface'],
        value: nic.text,
        message: `${objectNames(others, addresses)} ${have} ${theirs} addresses on ${quote(nic.text)}, and a speaker announces one family per interface`,
        remedy: `give the ${mine} pool another interface, e.g. a VLAN`,
        related: others.slice(0, NAMED).map(({ ref }) => ref),
        key: nic.text,
      },
    ];
  },
};

function addresses({ range }: Eip): string {
  return range === undefined ? '' : formatRange(range);
}
