import { mapValue, objectAt, stringMapAt } from '../json.ts';
import { type ConfigSource, isConfigMap } from './source.ts';

/** `ConfigMap kube-system/cilium-config`: the agent's options, one key each; lists stand between blanks or commas. */
export const CILIUM_CONFIG: ConfigSource = {
  name: 'cilium',
  matches: (identity) => isConfigMap(identity, 'kube-system') && identity.name === 'cilium-config',
  read: (object, reader) => {
    const data = objectAt(object, 'data');
    const replacement = mapValue(stringMapAt(object, 'data'), 'kube-proxy-replacement');
    return {
      podCidrs: ['cluster-pool-ipv4-cidr', 'cluster-pool-ipv6-cidr'].flatMap((key) =>
        reader.blocks(data[key], `data[${key}]`),
      ),
      ...(replacement === undefined ? {} : { kubeProxyReplacement: replacement }),
    };
  },
};

/** `CiliumPodIPPool`: ranges out of which nodes get their pod ranges. */
export const CILIUM_POD_POOL: ConfigSource = {
  name: 'cilium',
  matches: ({ group, kind }) => group === 'cilium.io' && kind === 'CiliumPodIPPool',
  read: (object, reader) => {
    const spec = objectAt(object, 'spec');
    return {
      podCidrs: ['ipv4', 'ipv6'].flatMap((family) =>
        reader
          .entries(objectAt(spec, family).cidrs, `spec.${family}.cidrs`)
          .flatMap(([text, path]) => reader.block(text, path)),
      ),
    };
  },
};
