import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAddress } from '../../src/address/address.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { nodeClaims, nodeFrom } from '../../src/model/node.ts';
import { claimTexts, node, texts } from './samples.ts';

describe('gateways and ranges of a node', () => {
  test('next hops of the default network only', () => {
    const view = nodeFrom(
      node({
        annotations: {
          'k8s.ovn.org/l3-gateway-config':
            '{"default":{"next-hops":["10.0.1.1","fe80::1"],"next-hop":"10.0.1.1"},"blue":{"next-hop":"10.7.0.1"}}',
        },
      }),
    );
    assert.deepEqual(view.gateways.map(formatAddress), ['10.0.1.1']);
  });

  const podCidrs: [string, JsonObject, string[]][] = [
    [
      'spec, each once',
      node({ spec: { podCIDR: '10.244.1.0/24', podCIDRs: ['10.244.1.0/24', 'fd00:1::/64'] } }),
      ['10.244.1.0/24', 'fd00:1::/64'],
    ],
    ['the single field', node({ spec: { podCIDR: '10.244.1.0/24' } }), ['10.244.1.0/24']],
    [
      'OVN',
      node({ annotations: { 'k8s.ovn.org/node-subnets': '{"default":["10.128.0.0/23"],"blue":["192.168.0.0/16"]}' } }),
      ['10.128.0.0/23'],
    ],
    [
      'OVN, older text',
      node({ annotations: { 'k8s.ovn.org/node-subnets': '{"default":"10.128.0.0/23"}' } }),
      ['10.128.0.0/23'],
    ],
    ['Cilium', node({ annotations: { 'network.cilium.io/ipv4-pod-cidr': '10.0.1.0/24' } }), ['10.0.1.0/24']],
    ['no spec', node({ spec: null }), []],
  ];
  for (const [title, object, expected] of podCidrs) {
    test(`pod ranges from ${title}`, () => assert.deepEqual(texts(nodeFrom(object).podCidrs), expected));
  }

  test('arguments of a k3s server', () => {
    const args = ['server', '--cluster-cidr', '10.42.0.0/16', '--service-cidr', '10.43.0.0/16,fd00:43::/112'];
    const proxy = ['--kube-proxy-arg', 'proxy-mode=ipvs', '--kube-proxy-arg', 'ipvs-strict-arp'];
    const view = nodeFrom(node({ annotations: { 'k3s.io/node-args': JSON.stringify([...args, ...proxy]) } }));
    assert.deepEqual(texts(view.podCidrs), ['10.42.0.0/16']);
    assert.deepEqual(texts(view.serviceCidrs), ['10.43.0.0/16', 'fd00:43::/112']);
    assert.equal(view.kubeProxy?.mode, 'ipvs');
    assert.equal(view.kubeProxy?.strictArp, true);
    assert.equal(view.kubeProxy?.source, 'metadata.annotations[k3s.io/node-args]');
  });

  test('arguments of an RKE2 agent that say nothing', () => {
    const view = nodeFrom(
      node({ annotations: { 'rke2.io/node-args': '["agent","--server","https://10.0.0.1:9345"]' } }),
    );
    assert.equal(view.kubeProxy, undefined);
    assert.deepEqual(view.serviceCidrs, []);
  });
});

describe('nodeClaims', () => {
  test('names kind, range and source of each', () => {
    const view = nodeFrom(
      node({
        addresses: [{ type: 'InternalIP', address: '10.0.1.20' }],
        spec: { podCIDRs: ['10.244.1.0/24'] },
        annotations: {
          'k8s.ovn.org/l3-gateway-config': '{"default":{"next-hop":"10.0.1.1"}}',
          'k3s.io/node-args': '["server","--service-cidr","10.43.0.0/16"]',
        },
      }),
    );
    const claims = nodeClaims(view);
    assert.deepEqual(claimTexts(claims), [
      'node-address 10.0.1.20 InternalIP',
      'pod-cidr 10.244.1.0/24 spec.podCIDRs',
      'service-cidr 10.43.0.0/16 metadata.annotations[k3s.io/node-args] --service-cidr',
      'gateway 10.0.1.1 next hop',
    ]);
    assert.ok(claims.every(({ owner }) => owner === view.ref));
  });
});

describe('a node of unusual size or shape', () => {
  test('annotations are not kept', () => {
    const view = nodeFrom(
      node({ annotations: { big: 'x'.repeat(1000), 'projectcalico.org/IPv4Address': '10.0.1.20/24' } }),
    );
    assert.deepEqual(view.meta.annotations, {});
    assert.equal(view.meta.labels['kubernetes.io/os'], 'linux');
  });

  test('ten thousand addresses, and as many broken ones', () => {
    const good = Array.from({ length: 10_000 }, (_, i) => ({
      type: 'InternalIP',
      address: `10.1.${i >> 8}.${i & 255}`,
    }));
    const bad = Array.from({ length: 10_000 }, (_, i) => ({ type: 'InternalIP', address: `10.1.1.${i + 300}` }));
    const view = nodeFrom(node({ addresses: [...good, ...bad] }));
    assert.equal(view.addresses.length, 10_000);
    assert.equal(view.unreadable.length, 101);
    assert.match(view.unreadable.at(-1)?.why ?? '', /further/u);
  });

  test('an empty object', () => {
    const view = nodeFrom({});
    assert.deepEqual(nodeClaims(view), []);
    assert.deepEqual(view.unreadable, []);
  });
});
