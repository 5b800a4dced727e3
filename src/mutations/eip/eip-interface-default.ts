import { formatAddress } from '../../address/address.ts';
import { rangeContains } from '../../address/range.ts';
import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import { type Eip, hasTypeFault, needsInterface } from '../../model/eip.ts';
import { defaultInterface } from '../../openelb/announcer.ts';
import type { Facts } from '../../world/world.ts';
import { isThroughOldVersion } from '../old-version.ts';

export const mutation: Mutation<Eip> = {
  meta: {
    id: 'eip-interface-default',
    title: 'Gives a layer2 or vip Eip without interface the one that the policy names',
    subjects: ['Eip'],
    needs: ['speakers'],
    rationale:
      'A layer2 or vip pool is announced on the interface it names, and OpenELB refuses one that names none. In most clusters ' +
      'it is the same for every pool: the NIC of the nodes, or the one of the route to the gateway.',
    writes:
      'spec.interface where it is absent: the option, or without it can_reach:<gateway> of the network in the facts of the ' +
      'policy that holds the whole pool. Nothing where neither is known, and nothing where the speaker supplies one ' +
      '(--default-interface under dialect kubeelb): that flag can change, what is written here stays.',
    options: {
      interface: {
        description: 'name of a NIC, or can_reach:<address>',
        schema: { type: 'string', pattern: '^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$' },
      },
    },
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/utils.go',
      'https://github.com/openelb/openelb/issues/271',
    ],
    examples: [
      {
        title: 'the NIC of every node',
        options: { interface: 'eth0' },
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2 }
`,
        after: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(eip, { world, facts, transition, options }) {
    if (!needsInterface(eip.protocol) || eip.interface.kind !== 'absent') return NO_AMENDMENTS;
    if (hasTypeFault(eip, 'interface') || isThroughOldVersion(transition)) return NO_AMENDMENTS;
    if (defaultInterface(world) !== undefined) return NO_AMENDMENTS;
    const option = options['interface'];
    const value = typeof option === 'string' ? option : throughGateway(eip, facts);
    if (value === undefined) return NO_AMENDMENTS;
    const why = `a ${eip.protocol} pool is announced on an interface, and the policy names this one`;
    return [{ path: ['spec', 'interface'], value, why, orChanged: [['spec', 'protocol']] }];
  },
};

/** The interface of the route to the gateway of the declared network that holds the whole pool. */
function throughGateway({ range }: Eip, { networks }: Facts): string | undefined {
  const network = range && networks.find((one) => rangeContains(one.range, range));
  if (network?.gateway === undefined) return undefined;
  const { family, first } = network.gateway;
  return `can_reach:${formatAddress({ family, value: first })}`;
}
