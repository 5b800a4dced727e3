import { type AddressReader, listed, type ReadRange } from '../address-reader.ts';
import { flagValues } from '../flags.ts';
import { mapValue } from '../json.ts';
import { type KubeProxySettings, kubeProxyFromFlags } from '../kube-proxy.ts';
import { ANNOTATION, annotationPath } from './annotations.ts';

/** What k3s and RKE2 wrote on a node about the arguments it was started with. */
export interface NodeArgs {
  readonly podCidrs: readonly ReadRange[];
  readonly serviceCidrs: readonly ReadRange[];
  /** What the node's embedded kube-proxy was told; absent where nothing was. */
  readonly kubeProxy?: KubeProxySettings;
}

/**
 * Reads `k3s.io/node-args` and `rke2.io/node-args`, JSON arrays of words. Only servers carry the cluster's ranges, and
 * only where they differ from the defaults.
 */
export function nodeArgs(annotations: Readonly<Record<string, string>>, reader: AddressReader): NodeArgs {
  const key = [ANNOTATION.k3sArgs, ANNOTATION.rke2Args].find((name) => mapValue(annotations, name) !== undefined);
  if (key === undefined) return { podCidrs: [], serviceCidrs: [] };
  const path = annotationPath(key);
  const words = reader
    .entries(reader.json(mapValue(annotations, key), path), path)
    .flatMap(([word]) => (typeof word === 'string' ? [word] : []));
  const ranges = (flag: string): readonly ReadRange[] => {
    return flagValues(words, flag).flatMap((value) =>
      listed(value).flatMap((text) => reader.block(text, `${path} --${flag}`)),
    );
  };
  const proxyWords = flagValues(words, 'kube-proxy-arg').map((word) => `--${word.replace(/^-+/u, '')}`);
  const kubeProxy = proxyWords.length === 0 ? undefined : kubeProxyFromFlags(proxyWords, reader);
  return {
    podCidrs: ranges('cluster-cidr'),
    serviceCidrs: ranges('service-cidr'),
    ...(kubeProxy === undefined ? {} : { kubeProxy: { ...kubeProxy, source: path } }),
  };
}
