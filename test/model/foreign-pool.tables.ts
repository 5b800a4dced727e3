import type { JsonObject } from '../../src/model/json.ts';
import { configMap, withSpec } from './samples.ts';

export function metallb(addresses: unknown): JsonObject {
  return withSpec('metallb.io/v1beta1', 'IPAddressPool', { addresses }, { namespace: 'metallb-system' });
}
export function legacy(config: unknown): JsonObject {
  return configMap('metallb-system', 'config', { config });
}
function kubeVip(data: unknown): JsonObject {
  return configMap('kube-system', 'kubevip', data);
}
export function cilium(spec: unknown): JsonObject {
  return withSpec('cilium.io/v2alpha1', 'CiliumLoadBalancerIPPool', spec);
}
function purelb(spec: unknown): JsonObject {
  return withSpec('purelb.io/v1', 'ServiceGroup', spec, { namespace: 'purelb' });
}
export function calico(spec: unknown): JsonObject {
  return withSpec('crd.projectcalico.org/v1', 'IPPool', spec);
}
function antrea(ipRanges: unknown): JsonObject {
  return withSpec('crd.antrea.io/v1alpha2', 'ExternalIPPool', { ipRanges });
}
function harvester(ranges: unknown): JsonObject {
  return withSpec('loadbalancer.harvesterhci.io/v1beta1', 'IPPool', { ranges });
}
function twoPools(first: string, second: string): string {
  return `address-pools:\n- addresses: ["${first}"]\n- addresses:\n  - ${second}\n`;
}

/** Object, ranges it hands out, and what is reported as unreadable (`path: why`). */
type Row = [title: string, object: JsonObject, ranges: string[], unreadable?: string[]];

export const POOL_TABLES: Readonly<Record<string, readonly Row[]>> = {
  MetalLB: [
    ['a CIDR', metallb(['192.168.1.0/28']), ['192.168.1.0/28']],
    ['host bits, ignored', metallb(['192.168.1.9/28']), ['192.168.1.0/28']],
    ['blanks round the dash', metallb([' 10.0.0.1 - 10.0.0.3 ']), ['10.0.0.1-10.0.0.3']],
    ['IPv6', metallb(['fd00::1-fd00::f', 'fd00:1::/64']), ['fd00::1-fd00::f', 'fd00:1::/64']],
    ['a single address', metallb(['10.0.0.1']), [], ['spec.addresses[0]: is not a CIDR']],
    [
      'blanks round a CIDR',
      metallb([' 10.0.0.0/24']),
      [],
      ['spec.addresses[0]: has blanks around a CIDR, which MetalLB refuses'],
    ],
    ['a reversed range', metallb(['192.168.0.100-192.168.0.91']), [], ['spec.addresses[0]: ends before it begins']],
    ['mixed families', metallb(['10.0.0.1-fd00::1']), [], ['spec.addresses[0]: mixes IPv4 and IPv6']],
    ['a shortened end', metallb(['10.0.0.1-9']), [], ['spec.addresses[0]: is not an IP address']],
    ['an open end', metallb(['10.0.0.1-']), [], ['spec.addresses[0]: lacks its first or last address']],
    ['every address there is', metallb(['0.0.0.0/0']), [], ['spec.addresses[0]: covers every address']],
    ['no text', metallb([7, null, '10.0.0.0/30']), ['10.0.0.0/30'], ['spec.addresses[0]: is not text']],
    ['no list', metallb('10.0.0.0/30'), [], ['spec.addresses: is not a list']],
    ['the same twice', metallb(['10.0.0.0/30', '10.0.0.0-10.0.0.3']), ['10.0.0.0/30']],
    ['legacy YAML', legacy(twoPools('10.0.0.1-10.0.0.5', '10.0.1.0/24')), ['10.0.0.1-10.0.0.5', '10.0.1.0/24']],
    ['legacy, a list instead of a map', legacy('- a\n- b\n'), [], ['data[config]: is not a YAML map']],
    ['legacy, nothing', legacy(''), []],
    ['legacy, only peers', legacy('peers: []\n'), []],
    ['legacy, no text', legacy(5), [], ['data[config]: is not text']],
    ['legacy, a pool of text', legacy('address-pools: [a, null]\n'), []],
  ],
  'kube-vip': [
    ['CIDRs', kubeVip({ 'cidr-global': '10.0.0.0/28,fd00::/120' }), ['10.0.0.0/28', 'fd00::/120']],
    ['ranges', kubeVip({ 'range-shop': '10.0.0.1-10.0.0.5,10.0.0.9-10.0.0.9' }), ['10.0.0.1-10.0.0.5', '10.0.0.9']],
    [
      'a CIDR before a range of its namespace',
      kubeVip({ 'cidr-a': '10.0.0.0/28', 'range-a': '10.9.0.1-10.9.0.2' }),
      ['10.0.0.0/28'],
    ],
    [
      'the global CIDR before every range',
      kubeVip({ 'cidr-global': '10.0.0.0/28', 'range-a': '10.9.0.1-10.9.0.2' }),
      ['10.0.0.0/28'],
    ],
    [
      'a CIDR of another namespace',
      kubeVip({ 'cidr-b': '10.0.0.0/28', 'range-a': '10.9.0.1-10.9.0.2' }),
      ['10.0.0.0/28', '10.9.0.1-10.9.0.2'],
    ],
    ['DHCP', kubeVip({ 'cidr-global': '0.0.0.0/32', 'range-global': '10.9.0.1-10.9.0.2' }), []],
    ['other keys', kubeVip({ 'interface-global': 'eth0', 'search-order': 'desc', 'allow-share-a': 'true' }), []],
    [
      'skipped ends',
      kubeVip({ 'cidr-a': '10.0.0.0/29,10.1.0.0/31,fd00::/126', 'skip-end-ips-in-cidr': 'true' }),
      ['10.0.0.1-10.0.0.6', '10.1.0.0/31', 'fd00::/126'],
    ],
    [
      'a blank after the comma',
      kubeVip({ 'cidr-a': '10.0.0.0/29, 10.1.0.0/29' }),
      ['10.0.0.0/29'],
      ['data[cidr-a]: has blanks, which kube-vip refuses'],
    ],
    ['a range under a CIDR key', kubeVip({ 'cidr-a': '10.0.0.1-10.0.0.5' }), [], ['data[cidr-a]: is not a CIDR']],
    [
      'a CIDR under a range key',
      kubeVip({ 'range-a': '10.0.0.0/24' }),
      [],
      ['data[range-a]: is not a range of the form first-last'],
    ],
    [
      'two dashes',
      kubeVip({ 'range-a': '10.0.0.1-10.0.0.2-10.0.0.3' }),
      [],
      ['data[range-a]: is not a range of the form first-last'],
    ],
    ['reversed', kubeVip({ 'range-a': '10.0.0.5-10.0.0.1' }), [], ['data[range-a]: ends before it begins']],
    ['a number', kubeVip({ 'cidr-a': 10 }), [], ['data[cidr-a]: is not text']],
    ['no data', kubeVip(null), []],
  ],
  Cilium: [
    [
      'blocks',
      cilium({ blocks: [{ cidr: '10.0.0.0/28' }, { start: '10.1.0.1', stop: '10.1.0.3' }] }),
      ['10.0.0.0/28', '10.1.0.1-10.1.0.3'],
    ],
    ['the older field', cilium({ cidrs: [{ cidr: '10.0.0.0/28' }] }), ['10.0.0.0/28']],
    ['no stop', cilium({ blocks: [{ start: '10.1.0.1' }] }), ['10.1.0.1']],
    ['a CIDR besides a start', cilium({ blocks: [{ cidr: '10.0.0.0/28', start: '10.1.0.1' }] }), ['10.0.0.0/28']],
    [
      'unused ends',
      cilium({
        allowFirstLastIPs: 'No',
        blocks: [{ cidr: '10.0.0.0/29' }, { cidr: '10.1.0.0/31' }, { start: '10.2.0.1', stop: '10.2.0.9' }],
      }),
      ['10.0.0.1-10.0.0.6', '10.1.0.0/31', '10.2.0.1-10.2.0.9'],
    ],
    ['an empty block', cilium({ blocks: [{}] }), [], ['spec.blocks[0]: has neither cidr nor start']],
    ['text in place of a block', cilium({ blocks: ['10.0.0.0/28'] }), [], ['spec.blocks[0]: is not a block']],
    [
      'reversed',
      cilium({ blocks: [{ start: '10.1.0.3', stop: '10.1.0.1' }] }),
      [],
      ['spec.blocks[0].start: ends before it begins'],
    ],
  ],
  PureLB: [
    [
      'host bits: begins at the address',
      purelb({ local: { pool: '192.168.1.242/29', subnet: '192.168.1.0/24' } }),
      ['192.168.1.242-192.168.1.247'],
    ],
    ['blanks round the dash', purelb({ local: { v4pool: { pool: '10.0.0.1 - 10.0.0.9' } } }), ['10.0.0.1-10.0.0.9']],
    [
      'lists and both families',
      purelb({
        remote: {
          v4pools: [{ pool: '10.0.0.0/30' }],
          v6pools: [{ pool: 'fd00::/120' }],
          v6pool: { pool: 'fd01::/120' },
        },
      }),
      ['fd01::/120', '10.0.0.0/30', 'fd00::/120'],
    ],
    ['netbox', purelb({ netbox: { url: 'http://netbox', tenant: 'a' } }), []],
    ['a single address', purelb({ local: { pool: '10.0.0.1' } }), [], ['spec.local.pool: is not a CIDR']],
    ['text in place of a pool', purelb({ local: { v4pools: ['10.0.0.0/30', null] } }), []],
  ],
  Calico: [
    ['for load balancers', calico({ cidr: '10.0.0.0/24', allowedUses: ['LoadBalancer'] }), ['10.0.0.0/24']],
    ['a broken CIDR', calico({ cidr: '10.0.0.0', allowedUses: ['LoadBalancer'] }), [], ['spec.cidr: is not a CIDR']],
  ],
  Antrea: [
    [
      'both forms',
      antrea([{ cidr: '10.10.1.0/28' }, { start: '10.10.0.2', end: '10.10.0.10' }]),
      ['10.10.1.0/28', '10.10.0.2-10.10.0.10'],
    ],
    ['no end', antrea([{ start: '10.10.0.2' }]), [], ['spec.ipRanges[0].start: lacks its first or last address']],
    ['text', antrea(['10.10.0.2']), [], ['spec.ipRanges[0]: is not a range']],
  ],
  Harvester: [
    [
      'both ends',
      harvester([{ rangeStart: '10.0.0.5', rangeEnd: '10.0.0.9', subnet: '10.0.0.0/24' }]),
      ['10.0.0.5-10.0.0.9'],
    ],
    ['no end', harvester([{ rangeStart: '10.0.0.5', rangeEnd: '', subnet: '10.0.0.0/24' }]), ['10.0.0.5-10.0.0.255']],
    ['only the subnet', harvester([{ subnet: '10.0.0.0/24', gateway: '10.0.0.1' }]), ['10.0.0.0/24']],
    ['nothing', harvester([{}]), [], ['spec.ranges[0]: has neither both ends nor a subnet']],
    ['text', harvester(['10.0.0.0/24']), [], ['spec.ranges[0]: is not a range']],
  ],
};
