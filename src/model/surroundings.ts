/** A kind of object from which the surroundings of Eips are read. */
export interface SurroundingResource {
  /** Empty for the core group. */
  readonly group: string;
  /** Versions that carry what is read, the preferred one first. */
  readonly versions: readonly string[];
  readonly kind: string;
  readonly resource: string;
  readonly namespaced: boolean;
  /** True where a cluster can do without: a CRD that is not installed, an API that is newer than the cluster. */
  readonly optional: boolean;
  /** Where the recognised objects are; absent: anywhere. A missing `name` means all objects of the namespace. */
  readonly places?: readonly { readonly namespace: string; readonly name?: string }[];
}

const CONFIG_MAPS = [
  // Gardener appends a hash to the name of kube-proxy's ConfigMap, so names cannot narrow this one.
  { namespace: 'kube-system' },
  { namespace: 'kube-flannel', name: 'kube-flannel-cfg' },
  { namespace: 'metallb-system', name: 'config' },
];

/** Every kind that the builders of nodes, namespaces, foreign pools and cluster configuration recognise. */
export const SURROUNDINGS: readonly SurroundingResource[] = [
  { group: '', versions: ['v1'], kind: 'Node', resource: 'nodes', namespaced: false, optional: false },
  { group: '', versions: ['v1'], kind: 'Namespace', resource: 'namespaces', namespaced: false, optional: false },
  {
    group: '',
    versions: ['v1'],
    kind: 'ConfigMap',
    resource: 'configmaps',
    namespaced: true,
    optional: false,
    places: CONFIG_MAPS,
  },
  {
    group: '',
    versions: ['v1'],
    kind: 'Pod',
    resource: 'pods',
    namespaced: true,
    optional: false,
    places: [{ namespace: 'kube-system' }],
  },
  { group: 'apps', versions: ['v1'], kind: 'DaemonSet', resource: 'daemonsets', namespaced: true, optional: false },
  {
    group: 'networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    kind: 'ServiceCIDR',
    resource: 'servicecidrs',
    namespaced: false,
    optional: true,
  },
  crd('metallb.io', ['v1beta1'], 'IPAddressPool', 'ipaddresspools', true),
  crd('cilium.io', ['v2', 'v2alpha1'], 'CiliumLoadBalancerIPPool', 'ciliumloadbalancerippools'),
  crd('cilium.io', ['v2alpha1'], 'CiliumPodIPPool', 'ciliumpodippools'),
  crd('purelb.io', ['v2', 'v1'], 'ServiceGroup', 'servicegroups', true),
  crd('crd.projectcalico.org', ['v1'], 'IPPool', 'ippools'),
  crd('projectcalico.org', ['v3'], 'IPPool', 'ippools'),
  crd('crd.antrea.io', ['v1beta1', 'v1alpha2'], 'ExternalIPPool', 'externalippools'),
  crd('loadbalancer.harvesterhci.io', ['v1beta1'], 'IPPool', 'ippools'),
  crd('kubeovn.io', ['v1'], 'Subnet', 'subnets'),
];

function crd(
  group: string,
  versions: readonly string[],
  kind: string,
  resource: string,
  namespaced = false,
): SurroundingResource {
  return { group, versions, kind, resource, namespaced, optional: true };
}
