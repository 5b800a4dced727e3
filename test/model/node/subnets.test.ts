import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAddress } from '../../../src/address/address.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { nodeFrom } from '../../../src/model/node.ts';
import { node, texts } from '../samples.ts';

function subnets(annotations: JsonObject): readonly string[] {
  return nodeFrom(node({ annotations })).subnets.map(
    ({ address, prefix, source }) => `${formatAddress(address)}/${prefix} ${source}`,
  );
}

function unreadable(object: JsonObject): readonly string[] {
  return nodeFrom(object).unreadable.map(({ path, text, why }) => `${path} ${text}: ${why}`);
}

describe('subnets of a node', () => {
  const calico = 'projectcalico.org/IPv4Address';
  const hosts = 'k8s.ovn.org/host-cidrs';
  const table: [string, JsonObject, string[]][] = [
    ['Calico', { [calico]: '10.0.1.20/24' }, [`10.0.1.20/24 ${calico}`]],
    [
      'Calico, IPv6',
      { 'projectcalico.org/IPv6Address': '2001:db8::20/64' },
      ['2001:db8::20/64 projectcalico.org/IPv6Address'],
    ],
    ['a bare address', { [calico]: '10.0.1.20' }, []],
    ['a /32', { [calico]: '10.0.1.20/32' }, []],
    ['a /128', { 'projectcalico.org/IPv6Address': 'fd00::20/128' }, []],
    ['a /0', { [calico]: '10.0.1.20/0' }, []],
    [
      'OVN, every NIC',
      { [hosts]: '["10.0.1.20/24","10.9.0.1/16"]' },
      [`10.0.1.20/24 ${hosts}`, `10.9.0.1/16 ${hosts}`],
    ],
    [
      'the same from several annotations',
      {
        [calico]: '10.0.1.20/24',
        [hosts]: '["10.0.1.20/24"]',
        'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":"10.0.1.20/24"}',
      },
      [`10.0.1.20/24 ${calico}`],
    ],
    [
      'the primary interface',
      { 'k8s.ovn.org/node-primary-ifaddr': '{"ipv4":"10.0.1.20/24","ipv6":"fd00::20/64"}' },
      ['10.0.1.20/24 k8s.ovn.org/node-primary-ifaddr', 'fd00::20/64 k8s.ovn.org/node-primary-ifaddr'],
    ],
    [
      'the gateway configuration',
      { 'k8s.ovn.org/l3-gateway-config': '{"default":{"ip-address":"10.0.1.20/24"}}' },
      ['10.0.1.20/24 k8s.ovn.org/l3-gateway-config'],
    ],
  ];
  for (const [title, annotations, expected] of table) {
    test(`from ${title}`, () => assert.deepEqual(subnets(annotations), expected));
  }

  test('cover the whole block', () => {
    const [subnet] = nodeFrom(node({ annotations: { [calico]: '10.0.1.20/24' } })).subnets;
    assert.ok(subnet);
    assert.deepEqual(texts([subnet]), ['10.0.1.0/24']);
  });

  const broken: [string, string, RegExp][] = [
    [hosts, 'not json', /is not JSON/u],
    [hosts, '"10.0.1.20/24"', /is not a list/u],
    [hosts, '[17]', /17: is not text/u],
    [hosts, '{"a":1}', /is not a list/u],
    ['k8s.ovn.org/node-primary-ifaddr', '["10.0.1.20/24"]', /is not a JSON object/u],
    ['k8s.ovn.org/node-primary-ifaddr', 'null', /is not a JSON object/u],
    ['k8s.ovn.org/l3-gateway-config', '{"default":{"next-hops":"10.0.1.1"}}', /is not a list/u],
    [calico, '10.0.1.20/33', /is not a CIDR/u],
    [calico, '10.0.1.20/0', /covers every address/u],
  ];
  for (const [key, text, expected] of broken) {
    test(`${key}: ${text} is reported`, () => {
      const found = unreadable(node({ annotations: { [key]: text } }));
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', expected);
      assert.ok(found[0]?.startsWith(`metadata.annotations[${key}]`));
    });
  }
});
