import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, OPENELB_GROUP } from '../../model/eip.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-alias-group',
    title: 'Eip of an API group that OpenELB does not read',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'Some articles show Eips of the group kubeelb.io. No release of OpenELB knows that group: without a CRD of it the API ' +
      'server answers "no matches for kind", and with one the object is stored and nobody acts on it. Policy ' +
      '`dialect: kubeelb` says that here somebody does.',
    remedy: 'Write apiVersion: network.kubesphere.io/v1alpha2, without metadata.namespace.',
    references: [
      'https://github.com/openelb/openelb/blob/master/config/crd/bases/network.kubesphere.io_eips.yaml',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: {
      bad: [
        {
          title: 'The group of articles',
          yaml: `
apiVersion: kubeelb.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'the group of OpenELB',
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
  check({ dialect, ref }, { world }) {
    if (dialect !== 'kubeelb' || world.facts.dialect === 'kubeelb') return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['apiVersion'],
        value: ref.apiVersion,
        message: `OpenELB reads only ${OPENELB_GROUP}/v1alpha2, so nobody acts on this Eip`,
        remedy: `write apiVersion: ${OPENELB_GROUP}/v1alpha2`,
      },
    ];
  },
};
