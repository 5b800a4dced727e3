import { isWritten } from '../address-reader.ts';
import { calicoPodCidrs, isCalicoPool } from '../foreign-pool/calico.ts';
import { isJsonObject, objectAt } from '../json.ts';
import { type ConfigSource, isConfigMap } from './source.ts';

const NET_CONF = 'data[net-conf.json]';

/** `ConfigMap kube-flannel/kube-flannel-cfg`; older manifests put it into kube-system. */
export const FLANNEL: ConfigSource = {
  name: 'flannel',
  matches: (identity) =>
    identity.name === 'kube-flannel-cfg' &&
    (isConfigMap(identity, 'kube-flannel') || isConfigMap(identity, 'kube-system')),
  read: (object, reader) => {
    const config = reader.json(objectAt(object, 'data')['net-conf.json'], NET_CONF);
    if (!isJsonObject(config)) {
      if (isWritten(config)) reader.report(NET_CONF, config, 'is not a JSON object');
      return {};
    }
    return {
      podCidrs: ['Network', 'IPv6Network'].flatMap((key) => reader.block(config[key], `${NET_CONF}.${key}`)),
    };
  },
};

/**
 * `Subnet` of Kube-OVN. Left out are subnets on a VLAN, which are the LAN itself, and those of a VPC of their own, which
 * may reuse any address.
 */
export const KUBE_OVN: ConfigSource = {
  name: 'kube-ovn',
  matches: ({ group, kind }) => group === 'kubeovn.io' && kind === 'Subnet',
  read: (object, reader) => {
    const { vlan, vpc, cidrBlock } = objectAt(object, 'spec');
    const isApart = isWritten(vlan) || (isWritten(vpc) && vpc !== 'ovn-cluster');
    return isApart ? {} : { podCidrs: reader.blocks(cidrBlock, 'spec.cidrBlock') };
  },
};

/** `IPPool` of Calico that is not kept for load balancers. */
export const CALICO: ConfigSource = {
  name: 'calico',
  matches: isCalicoPool,
  read: (object, reader) => ({ podCidrs: calicoPodCidrs(object, reader) }),
};
