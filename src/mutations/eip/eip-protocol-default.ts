import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import { EIP_PROTOCOLS, type Eip, hasTypeFault } from '../../model/eip.ts';
import { isThroughOldVersion } from '../old-version.ts';

export const mutation: Mutation<Eip> = {
  meta: {
    id: 'eip-protocol-default',
    title: 'Gives an Eip without protocol the protocol layer2',
    subjects: ['Eip'],
    needs: [],
    rationale:
      'The schema gives spec.protocol no default, and OpenELB takes everything but layer2 and vip for bgp: Services get an ' +
      'address for which nobody answers ARP. In a cluster without BGP an absent protocol always means layer2.',
    writes:
      'spec.protocol where it is absent. It is left alone where the Eip then lacks an interface: name one, or let ' +
      'eip-interface-default write it. A stored Eip keeps being a BGP pool until its protocol or interface is changed.',
    options: {
      protocol: {
        description: 'the protocol to write',
        schema: { enum: EIP_PROTOCOLS.filter((protocol) => protocol !== 'bgp') },
        byDefault: 'layer2',
      },
    },
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
    ],
    examples: [
      {
        title: 'an interface, and no protocol',
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, interface: eth0 }
`,
        after: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, interface: eth0, protocol: layer2 }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(eip, { transition, options }) {
    if (eip.protocolText !== undefined || hasTypeFault(eip, 'protocol')) return NO_AMENDMENTS;
    if (isThroughOldVersion(transition)) return NO_AMENDMENTS;
    const why = 'without a protocol OpenELB takes bgp, and nobody answers ARP';
    return [
      { path: ['spec', 'protocol'], value: String(options['protocol']), why, orChanged: [['spec', 'interface']] },
    ];
  },
};
