import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calicoPodCidrs, foreignPoolClaims, foreignPoolFrom, isForeignPoolKind } from '../../src/model/foreign-pool.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { calico, cilium, legacy, metallb, POOL_TABLES } from './foreign-pool.tables.ts';
import { claimTexts, configMap, parseYaml, texts, withSpec } from './samples.ts';

describe('foreignPoolFrom', () => {
  for (const [controller, rows] of Object.entries(POOL_TABLES)) {
    for (const [title, object, ranges, unreadable = []] of rows) {
      test(`${controller}: ${title}`, () => {
        const pool = foreignPoolFrom(object, parseYaml);
        assert.equal(pool?.controller, controller);
        assert.deepEqual(texts(pool?.ranges ?? []), ranges);
        assert.deepEqual(
          pool?.unreadable.map(({ path, why }) => `${path}: ${why}`),
          unreadable,
        );
      });
    }
  }

  test('YAML that does not parse is reported', () => {
    const pool = foreignPoolFrom(legacy('address-pools: [\n'), parseYaml);
    assert.deepEqual(pool?.ranges, []);
    assert.match(pool?.unreadable[0]?.why ?? '', /^is not YAML: /u);
  });

  test('keeps text and path of a range', () => {
    const [range] = foreignPoolFrom(metallb(['10.0.0.0/24', '10.1.0.0/28']), parseYaml)?.ranges.slice(1) ?? [];
    assert.equal(range?.text, '10.1.0.0/28');
    assert.equal(range?.path, 'spec.addresses[1]');
  });

  test('ten thousand entries', () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => `10.${i >> 8}.${i & 255}.0/28`);
    assert.equal(foreignPoolFrom(metallb(entries), parseYaml)?.ranges.length, 10_000);
  });

  test('YAML aliases cannot multiply entries without end', () => {
    const list = Array.from({ length: 400 }, () => '10.0.0.0/24').join(', ');
    const pools = Array.from({ length: 400 }, () => '- addresses: *all').join('\n');
    const pool = foreignPoolFrom(legacy(`all: &all [${list}]\naddress-pools:\n${pools}\n`), parseYaml);
    assert.deepEqual(texts(pool?.ranges ?? []), ['10.0.0.0/24']);
    assert.match(pool?.unreadable[0]?.why ?? '', /is beyond/u);
  });

  test('a cyclic YAML document', () => {
    const pool = foreignPoolFrom(legacy('address-pools: &a\n- addresses: *a\n'), parseYaml);
    assert.deepEqual(pool?.ranges, []);
    assert.equal(pool?.unreadable[0]?.why, 'is not text');
  });

  const others: [string, JsonObject][] = [
    ['a Calico pool for pods', calico({ cidr: '10.0.0.0/24' })],
    ['an IPPool of another group', withSpec('whereabouts.cni.cncf.io/v1alpha1', 'IPPool', { range: '10.0.0.0/24' })],
    ['a ConfigMap of another name', configMap('metallb-system', 'other', { config: '' })],
    ['a ConfigMap of another namespace', configMap('default', 'kubevip', { 'cidr-global': '10.0.0.0/24' })],
    ['an empty object', {}],
  ];
  for (const [title, object] of others) {
    test(`is undefined for ${title}`, () => assert.equal(foreignPoolFrom(object, parseYaml), undefined));
  }
});

describe('isForeignPoolKind', () => {
  const table: [string, string, string, string, boolean][] = [
    ['metallb.io/v1beta1', 'IPAddressPool', 'x', 'y', true],
    ['metallb.io/v1beta1', 'L2Advertisement', 'x', 'y', false],
    ['v1', 'ConfigMap', 'config', 'metallb-system', true],
    ['v1', 'ConfigMap', 'config', 'default', false],
    ['v1', 'ConfigMap', 'kubevip', 'kube-system', true],
    ['cilium.io/v2', 'CiliumLoadBalancerIPPool', 'x', '', true],
    ['purelb.io/v2', 'ServiceGroup', 'x', 'purelb', true],
    ['projectcalico.org/v3', 'IPPool', 'x', '', true],
    ['crd.antrea.io/v1beta1', 'ExternalIPPool', 'x', '', true],
    ['loadbalancer.harvesterhci.io/v1beta1', 'IPPool', 'x', '', true],
    ['network.kubesphere.io/v1alpha2', 'Eip', 'x', '', false],
  ];
  for (const [apiVersion, kind, name, namespace, expected] of table) {
    test(`${apiVersion} ${kind} ${namespace}/${name}: ${expected}`, () => {
      assert.equal(isForeignPoolKind(apiVersion, kind, name, namespace), expected);
    });
  }
});

describe('foreignPoolClaims', () => {
  test('name the controller and the path', () => {
    const pool = foreignPoolFrom(metallb(['10.0.0.0/24', '10.1.0.5-10.1.0.9']), parseYaml);
    assert.ok(pool);
    const claims = foreignPoolClaims(pool);
    assert.deepEqual(claimTexts(claims), [
      'foreign-pool 10.0.0.0/24 MetalLB spec.addresses[0]',
      'foreign-pool 10.1.0.5-10.1.0.9 MetalLB spec.addresses[1]',
    ]);
    assert.deepEqual(claims[0]?.owner, pool.ref);
  });

  for (const object of [
    cilium({ disabled: true, blocks: [{ cidr: '10.0.0.0/28' }] }),
    calico({ disabled: true, allowedUses: ['LoadBalancer'], cidr: '10.0.0.0/28' }),
  ]) {
    test(`none for a disabled ${String(object.kind)}`, () => {
      const pool = foreignPoolFrom(object, parseYaml);
      assert.equal(pool?.disabled, true);
      assert.equal(pool?.ranges.length, 1);
      assert.deepEqual(pool && foreignPoolClaims(pool), []);
    });
  }
});

describe('calicoPodCidrs', () => {
  const table: [string, JsonObject, string[]][] = [
    ['no allowedUses', calico({ cidr: '10.0.0.0/24' }), ['10.0.0.0/24']],
    ['workloads', calico({ cidr: '10.0.0.0/24', allowedUses: ['Workload'] }), ['10.0.0.0/24']],
    ['load balancers', calico({ cidr: '10.0.0.0/24', allowedUses: ['LoadBalancer'] }), []],
    ['disabled', calico({ cidr: '10.0.0.0/24', disabled: true }), []],
    ['another kind', metallb(['10.0.0.0/24']), []],
  ];
  for (const [title, object, expected] of table) {
    test(title, () => assert.deepEqual(texts(calicoPodCidrs(object)), expected));
  }
});
