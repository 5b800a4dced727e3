import { describe } from 'node:test';
import type { JsonObject } from '../../src/model/json.ts';
import { check, N1, N2, type Row } from './announcer-rows.ts';
import { eipObject, kubeProxyObject } from './worlds.ts';

const inKubeSystem = (kind: string, apiVersion: string, name: string, more: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'kube-system' },
  ...more,
});
const annotated = (annotations: JsonObject): readonly JsonObject[] => [
  {
    ...N1,
    metadata: { name: 'n1', annotations: { 'projectcalico.org/IPv4Address': '192.168.77.2/24', ...annotations } },
  },
  N2,
];
const flagged = (...command: string[]): JsonObject =>
  inKubeSystem('DaemonSet', 'apps/v1', 'kube-proxy', { spec: { template: { spec: { containers: [{ command }] } } } });
const cilium = (value: string): JsonObject =>
  inKubeSystem('ConfigMap', 'v1', 'cilium-config', { data: { 'kube-proxy-replacement': value } });
const ipvs = (name: string, more: Partial<Row>): Row => ({ name, who: 'everybody', reason: 'kube-proxy', ...more });
const quiet = (name: string, more: Partial<Row>): Row => ({
  name,
  who: 'nodes',
  nodesAnswering: ['n1', 'n2'],
  ...more,
});
const configText = (name: string, key: string, text: string) => [
  inKubeSystem('ConfigMap', 'v1', name, { data: { [key]: text } }),
];

/** Where distributions say how kube-proxy runs. */
const KUBE_PROXIES: readonly Row[] = [
  ipvs('EKS', { more: configText('kube-proxy-config', 'config', 'mode: ipvs') }),
  ipvs('Gardener', { more: configText('kube-proxy-config-3f2a9c01', 'config.yaml', 'mode: ipvs') }),
  ipvs('Talos', { more: [flagged('/usr/local/bin/kube-proxy', '--proxy-mode=ipvs')] }),
  quiet('Talos, strict', { more: [flagged('kube-proxy', '--proxy-mode=ipvs', '--ipvs-strict-arp')] }),
  quiet('flags beside a configuration file', { more: [flagged('kube-proxy', '--config=/x', '--proxy-mode=ipvs')] }),
  ipvs('k3s', { nodes: annotated({ 'k3s.io/node-args': '["server","--kube-proxy-arg","proxy-mode=ipvs"]' }) }),
  quiet('k3s, strict', {
    nodes: annotated({
      'k3s.io/node-args': '["server","--kube-proxy-arg=proxy-mode=ipvs","--kube-proxy-arg=ipvs-strict-arp"]',
    }),
  }),
  ipvs('RKE2', { nodes: annotated({ 'rke2.io/node-args': '["agent","--kube-proxy-arg","proxy-mode=ipvs"]' }) }),
  quiet('iptables', { more: [kubeProxyObject('mode: iptables')] }),
  quiet('nftables', { more: [kubeProxyObject('mode: nftables')] }),
  quiet('the default mode', { more: [kubeProxyObject('mode: ""')] }),
  ipvs('strict ARP in the wrong place', { more: [kubeProxyObject('mode: ipvs\nstrictARP: true')] }),
  quiet('strict ARP as text, on which kube-proxy ends', {
    more: [kubeProxyObject('mode: ipvs\nipvs: { strictARP: "true" }')],
  }),
  quiet('Cilium in its place', { more: [kubeProxyObject('mode: ipvs'), cilium('true')] }),
  quiet('Cilium in its place, as it was said formerly', { more: [kubeProxyObject('mode: ipvs'), cilium('strict')] }),
  ipvs('Cilium beside it', { more: [kubeProxyObject('mode: ipvs'), cilium('false')] }),
  ipvs('Cilium, partly in its place', { more: [kubeProxyObject('mode: ipvs'), cilium('partial')] }),
  quiet('a configuration that is no YAML', { more: [kubeProxyObject('mode: [ipvs')] }),
  ipvs('protocol vip', { eip: eipObject({ protocol: 'vip' }), more: [kubeProxyObject('mode: ipvs')] }),
  { name: 'protocol bgp', eip: eipObject({ protocol: 'bgp' }), more: [kubeProxyObject('mode: ipvs')], who: 'routers' },
];

describe('kube-proxy, wherever it is set', () => KUBE_PROXIES.forEach(check));
