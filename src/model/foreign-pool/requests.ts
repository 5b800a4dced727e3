/** Annotations by which Services ask other load balancers for something, by prefix. */
const KEYS: readonly (readonly [string, string])[] = [
  ['metallb.io/', 'MetalLB'],
  ['metallb.universe.tf/', 'MetalLB'],
  ['kube-vip.io/', 'kube-vip'],
  ['lbipam.cilium.io/', 'Cilium'],
  ['io.cilium/lb-ipam', 'Cilium'],
  ['purelb.io/', 'PureLB'],
  ['service.antrea.io/', 'Antrea'],
  ['projectcalico.org/loadBalancerIPs', 'Calico'],
  ['projectcalico.org/ipv4pools', 'Calico'],
  ['projectcalico.org/ipv6pools', 'Calico'],
];

/** What those load balancers write themselves, and by what a Service keeps kube-vip away. */
const NO_REQUESTS: ReadonlySet<string> = new Set([
  'metallb.io/ip-allocated-from-pool',
  'metallb.universe.tf/ip-allocated-from-pool',
  'kube-vip.io/ignore',
  'kube-vip.io/vipHost',
  'purelb.io/allocated-by',
  'purelb.io/allocated-from',
  'purelb.io/pool-type',
]);

/** The load balancer that reads the annotation as a request of the Service; undefined for all other annotations. */
export function readerOf(key: string): string | undefined {
  if (NO_REQUESTS.has(key) || key.startsWith('purelb.io/announcing')) return undefined;
  return KEYS.find(([prefix]) => key.startsWith(prefix))?.[1];
}
