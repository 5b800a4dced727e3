import { load } from 'js-yaml';
import { formatCidrOrRange, type Range } from '../../src/address/range.ts';
import type { AddressClaim } from '../../src/model/claim.ts';
import type { JsonObject } from '../../src/model/json.ts';

/** YAML as the product reads it. */
export function parseYaml(text: string): unknown {
  return load(text);
}

/** Ranges as canonical texts. */
export function texts(entries: readonly { readonly range: Range }[]): readonly string[] {
  return entries.map(({ range }) => formatCidrOrRange(range));
}

/** Claims as `kind range detail`. */
export function claimTexts(claims: readonly AddressClaim[]): readonly string[] {
  return claims.map(({ kind, range, detail }) => `${kind} ${formatCidrOrRange(range)} ${detail}`);
}

export function configMap(namespace: string, name: string, data: unknown): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace, name }, data };
}

export function withSpec(apiVersion: string, kind: string, spec: unknown, metadata: JsonObject = {}): JsonObject {
  return { apiVersion, kind, metadata: { name: 'sample', ...metadata }, spec };
}

export function node(parts: { annotations?: unknown; spec?: unknown; addresses?: unknown } = {}): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'n1', labels: { 'kubernetes.io/os': 'linux' }, annotations: parts.annotations },
    spec: parts.spec,
    status: { addresses: parts.addresses },
  };
}

/** One realistic object of every kind that is recognised. */
export const SAMPLES: readonly JsonObject[] = [
  node({
    annotations: {
      'alpha.kubernetes.io/provided-node-ip': '192.168.1.10,fd00::10',
      'projectcalico.org/IPv4Address': '192.168.1.10/24',
      'k8s.ovn.org/host-cidrs': '["192.168.1.10/24","10.9.0.1/16"]',
      'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":"192.168.1.10/24","ipv6":"fd00::10/64"}',
      'k8s.ovn.org/l3-gateway-config':
        '{"default":{"mode":"shared","ip-addresses":["192.168.1.10/24"],"next-hops":["192.168.1.1"],"vlan-id":"0"}}',
      'k8s.ovn.org/node-subnets': '{"default":["10.128.0.0/23"]}',
      'network.cilium.io/ipv4-pod-cidr': '10.0.1.0/24',
      'k3s.io/node-args': '["server","--service-cidr","10.43.0.0/16","--kube-proxy-arg","proxy-mode=ipvs"]',
    },
    spec: { podCIDR: '10.244.1.0/24', podCIDRs: ['10.244.1.0/24', 'fd00:244::/64'] },
    addresses: [
      { type: 'InternalIP', address: '192.168.1.10' },
      { type: 'Hostname', address: 'n1' },
    ],
  }),
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', labels: { team: 'a' } },
    status: { phase: 'Active' },
  },
  configMap('kube-system', 'kube-proxy', {
    'config.conf':
      'apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\nmode: ipvs\nipvs:\n  strictARP: false\nclusterCIDR: 10.233.64.0/18\n',
  }),
  configMap('kube-system', 'kubeadm-config', {
    ClusterConfiguration:
      'kind: ClusterConfiguration\ncontrolPlaneEndpoint: 192.168.1.5:6443\nnetworking:\n  podSubnet: 10.244.0.0/16,fd00:244::/56\n  serviceSubnet: 10.96.0.0/12\n',
  }),
  configMap('kube-system', 'cilium-config', {
    'cluster-pool-ipv4-cidr': '10.0.0.0/8',
    'kube-proxy-replacement': 'true',
  }),
  configMap('kube-flannel', 'kube-flannel-cfg', {
    'net-conf.json': '{"Network":"10.244.0.0/16","Backend":{"Type":"vxlan"}}',
  }),
  configMap('kube-system', 'kubevip', {
    'cidr-shop': '192.168.1.64/28,192.168.1.96/28',
    'range-global': '192.168.1.200-192.168.1.220',
  }),
  configMap('metallb-system', 'config', {
    config:
      'address-pools:\n- name: default\n  protocol: layer2\n  addresses:\n  - 192.168.1.240-192.168.1.250\n  - 192.168.9.0/28\n',
  }),
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: 'kube-system',
      name: 'kube-apiserver-n1',
      labels: { component: 'kube-apiserver' },
      ownerReferences: [{ kind: 'Node', name: 'n1' }],
    },
    spec: { containers: [{ command: ['kube-apiserver', '--service-cluster-ip-range=10.96.0.0/12'] }] },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { namespace: 'kube-system', name: 'kube-vip-ds' },
    spec: {
      template: {
        spec: {
          containers: [
            {
              image: 'ghcr.io/kube-vip/kube-vip:v0.8.0',
              args: ['manager'],
              env: [
                { name: 'port', value: '6443' },
                { name: 'address', value: '192.168.1.5' },
              ],
            },
          ],
        },
      },
    },
  },
  withSpec('networking.k8s.io/v1', 'ServiceCIDR', { cidrs: ['10.96.0.0/12', 'fd00:96::/108'] }, { name: 'kubernetes' }),
  withSpec('metallb.io/v1beta1', 'IPAddressPool', { addresses: ['192.168.1.240-192.168.1.250', '192.168.9.0/28'] }),
  withSpec('cilium.io/v2', 'CiliumLoadBalancerIPPool', {
    blocks: [{ cidr: '10.1.0.0/24' }, { start: '10.2.0.5', stop: '10.2.0.9' }],
  }),
  withSpec('cilium.io/v2alpha1', 'CiliumPodIPPool', { ipv4: { cidrs: ['10.20.0.0/16'], maskSize: 27 } }),
  withSpec('purelb.io/v2', 'ServiceGroup', {
    local: { v4pools: [{ pool: '192.168.1.242/29', subnet: '192.168.1.0/24', aggregation: 'default' }] },
  }),
  withSpec('crd.projectcalico.org/v1', 'IPPool', { cidr: '10.30.0.0/16', allowedUses: ['Workload', 'Tunnel'] }),
  withSpec('projectcalico.org/v3', 'IPPool', { cidr: '192.168.1.128/27', allowedUses: ['LoadBalancer'] }),
  withSpec('crd.antrea.io/v1beta1', 'ExternalIPPool', {
    ipRanges: [{ start: '10.10.0.2', end: '10.10.0.10' }, { cidr: '10.10.1.0/28' }],
  }),
  withSpec('loadbalancer.harvesterhci.io/v1beta1', 'IPPool', {
    ranges: [
      { rangeStart: '192.168.1.30', rangeEnd: '192.168.1.40', subnet: '192.168.1.0/24', gateway: '192.168.1.1' },
    ],
  }),
  withSpec('kubeovn.io/v1', 'Subnet', { cidrBlock: '10.16.0.0/16,fd00:10:16::/112', vpc: 'ovn-cluster' }),
];
