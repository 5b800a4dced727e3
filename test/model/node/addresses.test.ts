import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAddress } from '../../../src/address/address.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { nodeFrom } from '../../../src/model/node.ts';
import { node } from '../samples.ts';

function addresses(object: JsonObject): readonly string[] {
  return nodeFrom(object).addresses.map(({ address, type, detail }) => `${formatAddress(address)} ${type} ${detail}`);
}

function subnets(annotations: JsonObject): readonly string[] {
  return nodeFrom(node({ annotations })).subnets.map(
    ({ address, prefix, source }) => `${formatAddress(address)}/${prefix} ${source}`,
  );
}

function unreadable(object: JsonObject): readonly string[] {
  return nodeFrom(object).unreadable.map(({ path, text, why }) => `${path} ${text}: ${why}`);
}

describe('addresses of a node', () => {
  test('come from status first, each once; names do not count', () => {
    const object = node({
      addresses: [
        { type: 'InternalIP', address: '192.168.1.10' },
        { type: 'InternalIP', address: 'FD00::10' },
        { type: 'ExternalIP', address: '203.0.113.7' },
        { type: 'Hostname', address: '192.168.1.99' },
        { type: 'InternalDNS', address: 'n1.local' },
      ],
      annotations: { 'alpha.kubernetes.io/provided-node-ip': '192.168.1.10, 10.0.0.1' },
    });
    assert.deepEqual(addresses(object), [
      '192.168.1.10 InternalIP InternalIP',
      'fd00::10 InternalIP InternalIP',
      '203.0.113.7 ExternalIP ExternalIP',
      '10.0.0.1 annotation alpha.kubernetes.io/provided-node-ip',
    ]);
    assert.deepEqual(unreadable(object), []);
  });

  for (const key of [
    'k3s.io/internal-ip',
    'k3s.io/external-ip',
    'rke2.io/internal-ip',
    'flannel.alpha.coreos.com/public-ip',
    'flannel.alpha.coreos.com/public-ipv6-overwrite',
    'flannel.alpha.coreos.com/node-public-ip',
    'node.antrea.io/transport-addresses',
  ]) {
    test(`are read from ${key}`, () => {
      assert.deepEqual(addresses(node({ annotations: { [key]: '10.1.1.1,fd00::1' } })), [
        `10.1.1.1 annotation ${key}`,
        `fd00::1 annotation ${key}`,
      ]);
    });
  }

  test('are read from the older host-addresses of OVN-Kubernetes', () => {
    const key = 'k8s.ovn.org/host-addresses';
    assert.deepEqual(addresses(node({ annotations: { [key]: '["10.1.1.1"]' } })), [`10.1.1.1 annotation ${key}`]);
  });

  test('leave out tunnel addresses and addresses that any machine has', () => {
    const annotations = {
      'projectcalico.org/IPv4IPIPTunnelAddr': '10.244.7.1',
      'network.cilium.io/ipv4-cilium-host': '10.0.1.5',
      'alpha.kubernetes.io/provided-node-ip': '::',
      'k8s.ovn.org/host-cidrs': '["127.0.0.1/8","169.254.0.2/17","fe80::1/64"]',
    };
    assert.deepEqual(addresses(node({ annotations })), []);
    assert.deepEqual(subnets(annotations), []);
  });

  test('that cannot be read are reported', () => {
    const object = node({
      addresses: [{ type: 'InternalIP', address: '192.168.1.300' }, { type: 'InternalIP', address: 7 }, null, 'x'],
      annotations: { 'k3s.io/internal-ip': 'node-1' },
    });
    assert.deepEqual(unreadable(object), [
      'status.addresses[0].address 192.168.1.300: is not an IP address',
      'status.addresses[1].address 7: is not text',
      'metadata.annotations[k3s.io/internal-ip] node-1: is not an IP address',
    ]);
  });
});
