import type { KubeProxyUse } from '../world/surroundings.ts';

export const STRICT_ARP_REFERENCES: readonly string[] = [
  'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
  'https://github.com/kubesphere/kubekey/issues/2005',
  'https://github.com/metallb/metallb/issues/153',
  'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
];

/** How strict ARP is switched on where that kube-proxy is configured. */
export function strictArpRemedy({ owner, settings }: KubeProxyUse): string {
  if (owner.kind === 'Node') return 'add kube-proxy-arg: ipvs-strict-arp to the node configuration and restart it';
  if (settings.source === 'flags') return 'add --ipvs-strict-arp to its arguments';
  if (owner.name !== 'kube-proxy') return 'set ipvs.strictARP: true there and restart kube-proxy';
  const { namespace = 'kube-system' } = owner;
  return `set ipvs.strictARP: true there, then kubectl rollout restart -n ${namespace} ds/kube-proxy`;
}

/** The path of a text in a ConfigMap; `source` is `data[config.conf]`. */
export function dataPath(source: string): readonly string[] {
  const key = /^data\[(.+)\]$/u.exec(source)?.[1];
  return key === undefined ? ['data'] : ['data', key];
}
