import type { AddressReader, ParseYaml } from '../address-reader.ts';
import { arrayAt, isJsonObject, type JsonObject, mapValue, objectAt, stringMapAt } from '../json.ts';
import { kubeProxyFromFlags, kubeProxyFromYaml } from '../kube-proxy.ts';
import { commandLine } from '../meta.ts';
import { type ConfigParts, type ConfigSource, isConfigMap, isDaemonSet, isPod } from './source.ts';

/** Keys of the configuration: of kubeadm and its relatives, of EKS, of Gardener. */
const CONFIG_KEYS = ['config.conf', 'config', 'config.yaml'] as const;

/** `ConfigMap kube-system/kube-proxy`, or `kube-proxy-config` of EKS, to which Gardener appends a hash. */
export const KUBE_PROXY_CONFIG: ConfigSource = {
  name: 'kube-proxy',
  matches: (identity) =>
    isConfigMap(identity, 'kube-system') &&
    (identity.name === 'kube-proxy' || identity.name.startsWith('kube-proxy-config')),
  read: (object, reader, parseYaml) => readConfig(objectAt(object, 'data'), reader, parseYaml),
};

/** Without any known key it is a ConfigMap that holds only the kubeconfig, as on EKS. */
function readConfig(data: JsonObject, reader: AddressReader, parseYaml: ParseYaml): ConfigParts {
  const key = CONFIG_KEYS.find((name) => mapValue(data, name) !== undefined);
  if (key === undefined) return {};
  const kubeProxy = kubeProxyFromYaml(data[key], `data[${key}]`, parseYaml, reader);
  return kubeProxy === undefined ? {} : { kubeProxy, podCidrs: kubeProxy.clusterCidrs };
}

/** A kube-proxy that is configured by flags: the DaemonSet of Talos, the static Pods of RKE2. */
export const KUBE_PROXY_FLAGS: ConfigSource = {
  name: 'kube-proxy',
  matches: (identity) =>
    identity.namespace === 'kube-system' &&
    ((isDaemonSet(identity) && identity.name === 'kube-proxy') ||
      (isPod(identity) && identity.name.startsWith('kube-proxy'))),
  read: (object, reader) => {
    const kubeProxy = kubeProxyFromFlags(wordsOf(object), reader);
    return kubeProxy === undefined ? undefined : { kubeProxy, podCidrs: kubeProxy.clusterCidrs };
  },
};

/** The command line of a DaemonSet or static Pod; none for a Pod of the DaemonSet, which says nothing of its own. */
function wordsOf(object: JsonObject): readonly string[] {
  const spec = objectAt(object, 'spec');
  if (isJsonObject(spec.template)) return wordsIn(objectAt(spec.template, 'spec'));
  const labels = stringMapAt(objectAt(object, 'metadata'), 'labels');
  return mapValue(labels, 'component') === 'kube-proxy' ? wordsIn(spec) : [];
}

function wordsIn(podSpec: JsonObject): readonly string[] {
  return arrayAt(podSpec, 'containers').filter(isJsonObject).flatMap(commandLine);
}
