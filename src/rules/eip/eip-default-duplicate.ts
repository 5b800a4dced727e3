import { formatRange } from '../../address/range.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { DEFAULT_EIP_ANNOTATION, type Eip } from '../../model/eip.ts';
import { refKey } from '../../model/meta.ts';
import { byRef, counted, NAMED, objectNames } from '../names.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-default-duplicate',
    title: 'Another Eip is the default already',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: ['eips'],
    rationale:
      'With two defaults a Service that names no pool gets an address of whichever OpenELB finds first, and may get another ' +
      "one after a restart. OpenELB's own webhook refuses the second default, disabled and terminating ones counted, but " +
      'does not say which Eip is the first, and misses two that are created at the same time.',
    remedy: 'Keep the annotation on one Eip only; take it off the other before.',
    references: [
      'https://github.com/openelb/openelb/issues/232',
      'https://github.com/openelb/openelb/pull/236',
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
    ],
    examples: {
      bad: [
        {
          title: 'Two defaults',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab-default, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.81-192.168.0.90, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'the other one says false',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: old-default, annotations: { eip.openelb.kubesphere.io/is-default-eip: "false" } }
spec: { address: 192.168.0.81-192.168.0.90, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!eip.isDefault) return NO_DRAFTS;
    const own = refKey(eip.ref);
    const others = counted(world.defaultEips())
      .filter((other) => other.dialect === eip.dialect && refKey(other.ref) !== own)
      .sort((a, b) => byRef(a.ref, b.ref));
    if (others.length === 0) return NO_DRAFTS;
    return [
      {
        fault: 'Duplicate',
        path: ['metadata', 'annotations', DEFAULT_EIP_ANNOTATION],
        value: 'true',
        message: `${objectNames(others, describe)} ${others.length === 1 ? 'is' : 'are'} the default already`,
        remedy: remedy(others),
        related: others.slice(0, NAMED).map(({ ref }) => ref),
      },
    ];
  },
};

function describe(other: Eip): string {
  const what = other.meta.terminating ? 'terminating' : other.disabled ? 'disabled' : '';
  return [other.range === undefined ? '' : formatRange(other.range), what].filter((text) => text !== '').join(', ');
}

function remedy(others: readonly Eip[]): string {
  const [only] = others;
  if (only === undefined || others.length > 1) return 'remove the annotation here, or first from the others';
  if (only.meta.terminating) return 'retry when it is gone';
  return `remove the annotation here, or first there: kubectl annotate eips.network.kubesphere.io ${only.ref.name} ${DEFAULT_EIP_ANNOTATION}-`;
}
