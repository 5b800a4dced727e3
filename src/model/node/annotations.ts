/** Node annotations that hold structured network facts. */
export const ANNOTATION = {
  calico4: 'projectcalico.org/IPv4Address',
  calico6: 'projectcalico.org/IPv6Address',
  ovnHostCidrs: 'k8s.ovn.org/host-cidrs',
  /** What releases before host-cidrs wrote: the addresses without their prefixes. */
  ovnHostAddresses: 'k8s.ovn.org/host-addresses',
  ovnPrimary: 'k8s.ovn.org/node-primary-ifaddr',
  ovnGateway: 'k8s.ovn.org/l3-gateway-config',
  ovnNodeSubnets: 'k8s.ovn.org/node-subnets',
  k3sArgs: 'k3s.io/node-args',
  rke2Args: 'rke2.io/node-args',
} as const;

/** The path by which findings name an annotation. */
export function annotationPath(key: string): string {
  return `metadata.annotations[${key}]`;
}
