import type { KubeProxyUse, Surroundings } from '../world/surroundings.ts';

/** What kube-proxy does with the addresses of Services: `binds` puts them on every node and lets its kernel answer. */
export type KubeProxyMode = 'binds' | 'strict' | 'elsewhere' | 'unclear';

/**
 * In ipvs mode every address is on `kube-ipvs0` of every node, and only strict ARP keeps the kernels from answering.
 * `elsewhere`: another mode, which leaves the addresses alone. `unclear`: strictARP is no boolean, on which kube-proxy ends.
 */
export function kubeProxyMode({ settings }: KubeProxyUse): KubeProxyMode {
  if (settings.mode !== 'ipvs') return 'elsewhere';
  if (typeof settings.strictArp === 'string') return 'unclear';
  return settings.strictArp === true ? 'strict' : 'binds';
}

/** What of kube-proxy matters to addresses at layer 2. */
export interface KubeProxies {
  /** Those whose nodes answer for every address, by name of their owner. */
  readonly binding: readonly KubeProxyUse[];
  /** True where some kube-proxy runs in ipvs mode, strict or not. */
  readonly ipvs: boolean;
}

/** Reads what the cluster says about kube-proxy. Where Cilium replaces it, whatever is left of its settings is idle. */
export function kubeProxies(surroundings: Surroundings): KubeProxies {
  for (const { kubeProxyReplacement } of surroundings.kubeProxyReplacements()) {
    if (kubeProxyReplacement === 'true' || kubeProxyReplacement === 'strict') return { binding: [], ipvs: false };
  }
  const uses = [...surroundings.kubeProxies()];
  const binding = uses.filter((use) => kubeProxyMode(use) === 'binds');
  const nameOf = ({ owner }: KubeProxyUse) => `${owner.kind} ${owner.name}`;
  return {
    binding: binding.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    ipvs: uses.some((use) => kubeProxyMode(use) !== 'elsewhere'),
  };
}
