import type { JsonObject } from '../../src/model/json.ts';
import { configMap, withSpec } from './samples.ts';

export function kubeadm(text: unknown): JsonObject {
  return configMap('kube-system', 'kubeadm-config', { ClusterConfiguration: text });
}
function endpoint(text: string): JsonObject {
  return kubeadm(`controlPlaneEndpoint: "${text}"\n`);
}
export function flannel(text: unknown): JsonObject {
  return configMap('kube-flannel', 'kube-flannel-cfg', { 'net-conf.json': text });
}
export function cilium(data: unknown): JsonObject {
  return configMap('kube-system', 'cilium-config', data);
}
export function serviceCidr(cidrs: unknown): JsonObject {
  return withSpec('networking.k8s.io/v1beta1', 'ServiceCIDR', { cidrs });
}
function subnet(spec: unknown): JsonObject {
  return withSpec('kubeovn.io/v1', 'Subnet', spec);
}
export function pod(containers: unknown, metadata: JsonObject = {}): JsonObject {
  return withSpec('v1', 'Pod', { containers }, { namespace: 'kube-system', name: 'kube-vip-n1', ...metadata });
}
function apiServer(...command: unknown[]): JsonObject {
  return pod([{ command }], { name: 'kube-apiserver-n1', labels: { component: 'kube-apiserver' } });
}
export function kubeVip(env: unknown, metadata: JsonObject = {}): JsonObject {
  return pod([{ image: 'docker.io/library/busybox' }, { image: 'ghcr.io/kube-vip/kube-vip:v0.8.0', env }], metadata);
}

const KUBEADM_CONFIG = `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
controlPlaneEndpoint: "192.168.1.5:6443"
networking:
  dnsDomain: cluster.local
  podSubnet: 10.244.0.0/16,fd00:244::/56
  serviceSubnet: 10.96.0.0/12
`;
const ROOT = 'data[ClusterConfiguration]';
const ENDPOINT = `${ROOT}.controlPlaneEndpoint`;

/** Object, its claims as `kind range detail`, what is reported as `path: why`. */
type Row = [title: string, object: JsonObject, claims: string[], unreadable?: string[]];

export const CONFIG_TABLES: Readonly<Record<string, readonly Row[]>> = {
  kubeadm: [
    [
      'a whole configuration',
      kubeadm(KUBEADM_CONFIG),
      [
        `pod-cidr 10.244.0.0/16 ${ROOT}.networking.podSubnet`,
        `pod-cidr fd00:244::/56 ${ROOT}.networking.podSubnet`,
        `service-cidr 10.96.0.0/12 ${ROOT}.networking.serviceSubnet`,
        `control-plane 192.168.1.5 ${ENDPOINT}`,
      ],
    ],
    ['none of the fields', kubeadm('kind: ClusterConfiguration\nclusterName: kubernetes\n'), []],
    ['no such key', configMap('kube-system', 'kubeadm-config', { ClusterStatus: '' }), []],
    ['no data', configMap('kube-system', 'kubeadm-config', null), []],
    ['IPv6 in brackets with a port', endpoint('[fd00::5]:6443'), [`control-plane fd00::5 ${ENDPOINT}`]],
    ['IPv6 in brackets', endpoint('[fd00::5]'), [`control-plane fd00::5 ${ENDPOINT}`]],
    ['IPv6 alone', endpoint('fd00::5'), [`control-plane fd00::5 ${ENDPOINT}`]],
    ['an address without a port', endpoint('192.168.1.5'), [`control-plane 192.168.1.5 ${ENDPOINT}`]],
    ['a name', endpoint('api.example.com:6443'), []],
    ['an address that is none', endpoint('192.168.1.500:6443'), [], [`${ENDPOINT}: is not an IP address`]],
    ['text in place of a map', kubeadm('just text'), [], [`${ROOT}: is not a YAML map`]],
    [
      'a broken range',
      kubeadm('networking: {podSubnet: "10.244.0.0"}'),
      [],
      [`${ROOT}.networking.podSubnet: is not a CIDR`],
    ],
    ['a number', kubeadm('networking: {podSubnet: 10}'), [], [`${ROOT}.networking.podSubnet: is not text`]],
  ],
  'kube-proxy': [
    [
      'its cluster range',
      configMap('kube-system', 'kube-proxy', { 'config.conf': 'clusterCIDR: 10.233.64.0/18,fd85::/112\n' }),
      ['pod-cidr 10.233.64.0/18 data[config.conf].clusterCIDR', 'pod-cidr fd85::/112 data[config.conf].clusterCIDR'],
    ],
    ['only a kubeconfig', configMap('kube-system', 'kube-proxy', { kubeconfig: 'kind: Config' }), []],
  ],
  flannel: [
    [
      'both families',
      flannel('{"Network":"10.244.0.0/16","IPv6Network":"fd00:244::/64","Backend":{"Type":"vxlan"}}'),
      ['pod-cidr 10.244.0.0/16 data[net-conf.json].Network', 'pod-cidr fd00:244::/64 data[net-conf.json].IPv6Network'],
    ],
    ['the older namespace', configMap('kube-system', 'kube-flannel-cfg', { 'net-conf.json': '{}' }), []],
    ['a list', flannel('[]'), [], ['data[net-conf.json]: is not a JSON object']],
    ['a number as range', flannel('{"Network":7}'), [], ['data[net-conf.json].Network: is not text']],
  ],
  cilium: [
    [
      'ranges between blanks',
      cilium({ 'cluster-pool-ipv4-cidr': '10.0.0.0/16 10.5.0.0/16', 'cluster-pool-ipv6-cidr': 'fd00::/104' }),
      [
        'pod-cidr 10.0.0.0/16 data[cluster-pool-ipv4-cidr]',
        'pod-cidr 10.5.0.0/16 data[cluster-pool-ipv4-cidr]',
        'pod-cidr fd00::/104 data[cluster-pool-ipv6-cidr]',
      ],
    ],
    ['no ranges', cilium({ ipam: 'kubernetes' }), []],
    [
      'a pod pool',
      withSpec('cilium.io/v2alpha1', 'CiliumPodIPPool', {
        ipv4: { cidrs: ['10.20.0.0/16'] },
        ipv6: { cidrs: 'fd00::/64' },
      }),
      ['pod-cidr 10.20.0.0/16 spec.ipv4.cidrs[0]'],
      ['spec.ipv6.cidrs: is not a list'],
    ],
  ],
  'service-cidr': [
    [
      'two',
      serviceCidr(['10.96.0.0/12', 'fd00:96::/108']),
      ['service-cidr 10.96.0.0/12 spec.cidrs[0]', 'service-cidr fd00:96::/108 spec.cidrs[1]'],
    ],
    ['null', serviceCidr(null), []],
    ['every address', serviceCidr(['0.0.0.0/0']), [], ['spec.cidrs[0]: covers every address']],
  ],
  'kube-ovn': [
    [
      'a pair',
      subnet({ cidrBlock: '10.16.0.0/16,fd00:10:16::/112' }),
      ['pod-cidr 10.16.0.0/16 spec.cidrBlock', 'pod-cidr fd00:10:16::/112 spec.cidrBlock'],
    ],
    ['the LAN itself', subnet({ cidrBlock: '192.168.1.0/24', vlan: 'vlan1' }), []],
    ['a VPC of its own', subnet({ cidrBlock: '192.168.1.0/24', vpc: 'tenant' }), []],
    [
      'the VPC of the cluster',
      subnet({ cidrBlock: '10.16.0.0/16', vpc: 'ovn-cluster', vlan: '' }),
      ['pod-cidr 10.16.0.0/16 spec.cidrBlock'],
    ],
  ],
  calico: [
    ['pods', withSpec('projectcalico.org/v3', 'IPPool', { cidr: '10.30.0.0/16' }), ['pod-cidr 10.30.0.0/16 spec.cidr']],
    ['disabled', withSpec('projectcalico.org/v3', 'IPPool', { cidr: '10.30.0.0/16', disabled: true }), []],
  ],
  'kube-apiserver': [
    [
      'a flag',
      apiServer('kube-apiserver', '--service-cluster-ip-range=10.96.0.0/12,fd00::/108'),
      ['service-cidr 10.96.0.0/12 --service-cluster-ip-range', 'service-cidr fd00::/108 --service-cluster-ip-range'],
    ],
    [
      'a flag in two words',
      apiServer('kube-apiserver', '--service-cluster-ip-range', '10.96.0.0/12'),
      ['service-cidr 10.96.0.0/12 --service-cluster-ip-range'],
    ],
    [
      'the last of two',
      apiServer('--service-cluster-ip-range=10.1.0.0/16', '--service-cluster-ip-range=10.2.0.0/16'),
      ['service-cidr 10.2.0.0/16 --service-cluster-ip-range'],
    ],
    ['no flag, odd words', apiServer('kube-apiserver', 5, null), []],
  ],
  'kube-vip': [
    [
      'a static Pod',
      kubeVip([{ name: 'address', value: '192.168.1.5' }], { ownerReferences: [{ kind: 'Node' }] }),
      ['control-plane 192.168.1.5 spec.containers[1].env[0].value'],
    ],
    [
      'the older variable with a prefix',
      kubeVip([{ name: 'vip_address', value: '192.168.1.5/32' }]),
      ['control-plane 192.168.1.5 spec.containers[1].env[0].value'],
    ],
    [
      'two families',
      kubeVip([null, { name: 'address', value: '192.168.1.5,fd00::5' }]),
      [
        'control-plane 192.168.1.5 spec.containers[1].env[1].value',
        'control-plane fd00::5 spec.containers[1].env[1].value',
      ],
    ],
    ['an empty value', kubeVip([{ name: 'address', value: '' }]), []],
    [
      'a name',
      kubeVip([{ name: 'address', value: 'api.lan' }]),
      [],
      ['spec.containers[1].env[0].value: is not an IP address'],
    ],
    [
      'a value elsewhere',
      kubeVip([{ name: 'address', valueFrom: { configMapKeyRef: {} } }]),
      [],
      ['spec.containers[1].env[0].value: is kept elsewhere (valueFrom)'],
    ],
  ],
};
