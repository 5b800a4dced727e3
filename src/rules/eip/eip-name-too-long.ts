import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { LABEL_LIMIT, labelValueFault } from '../label-syntax.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-name-too-long',
    title: 'Name of the Eip cannot be the value of a label',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'OpenELB writes the name of the Eip into a label of each Service that gets an address from it. Object names may have ' +
      '253 characters, label values 63: with a longer name the address is recorded as used, then the update of the Service ' +
      'is refused, again and again, and the Service stays pending.',
    remedy: 'Choose a name of at most 63 characters; an Eip cannot be renamed later.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    ],
    examples: {
      bad: [
        {
          title: 'a name of 70 characters',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: production-frankfurt-datacenter-two-rack-seventeen-public-services-v4a }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'a short name',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: fra2-rack17-public-v4 }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ ref: { name } }) {
    const fault = labelValueFault(name);
    // Kubernetes refuses such a name itself: it is the generateName of a file, and generated names have 63 characters at most.
    if (fault === undefined || name.endsWith('-')) return NO_DRAFTS;
    const short = name.slice(0, LABEL_LIMIT).replace(/[^A-Za-z0-9]+$/, '');
    return [
      {
        fault: 'Invalid',
        path: ['metadata', 'name'],
        value: name,
        message: `OpenELB labels Services with the name, and it is no label value: ${fault}`,
        remedy:
          short !== name && labelValueFault(short) === undefined
            ? `shorten it, e.g. to "${short}"`
            : 'choose a name that is a label value',
      },
    ];
  },
};
