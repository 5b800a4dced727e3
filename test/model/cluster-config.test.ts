import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clusterConfigClaims, clusterConfigFrom } from '../../src/model/cluster-config.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { CONFIG_TABLES, cilium, flannel, kubeadm, kubeVip, pod, serviceCidr } from './cluster-config.tables.ts';
import { claimTexts, configMap, parseYaml, withSpec } from './samples.ts';

describe('clusterConfigFrom', () => {
  for (const [source, rows] of Object.entries(CONFIG_TABLES)) {
    for (const [title, object, claims, unreadable = []] of rows) {
      test(`${source}: ${title}`, () => {
        const config = clusterConfigFrom(object, parseYaml);
        assert.ok(config);
        assert.equal(config.source, source);
        assert.deepEqual(claimTexts(clusterConfigClaims(config)), claims);
        assert.deepEqual(
          config.unreadable.map(({ path, why }) => `${path}: ${why}`),
          unreadable,
        );
        assert.ok(clusterConfigClaims(config).every(({ owner }) => owner === config.ref));
      });
    }
  }

  const broken: [string, JsonObject, RegExp][] = [
    ['kubeadm', kubeadm('networking: [\n'), /^is not YAML: /u],
    ['flannel', flannel('{"Network":'), /^is not JSON: /u],
  ];
  for (const [title, object, why] of broken) {
    test(`${title}: text that does not parse is reported`, () => {
      const config = clusterConfigFrom(object, parseYaml);
      assert.match(config?.unreadable[0]?.why ?? '', why);
      assert.deepEqual(config && clusterConfigClaims(config), []);
    });
  }

  test("Cilium's option is kept as written", () => {
    assert.equal(
      clusterConfigFrom(cilium({ 'kube-proxy-replacement': 'strict' }), parseYaml)?.kubeProxyReplacement,
      'strict',
    );
    assert.equal(
      clusterConfigFrom(cilium({ 'kube-proxy-replacement': true }), parseYaml)?.kubeProxyReplacement,
      undefined,
    );
  });

  test('ten thousand ranges, most of them the same', () => {
    const cidrs = Array.from({ length: 10_000 }, (_, i) => `10.${i % 200}.0.0/16`);
    assert.equal(clusterConfigFrom(serviceCidr(cidrs), parseYaml)?.serviceCidrs.length, 200);
  });

  const others: [string, JsonObject][] = [
    [
      'a Pod of a kube-vip DaemonSet',
      kubeVip([{ name: 'address', value: '192.168.1.5' }], { ownerReferences: [{ kind: 'DaemonSet' }] }),
    ],
    ['kube-vip for Services only', kubeVip([{ name: 'svc_enable', value: 'true' }])],
    ['another Pod', pod([{ image: 'nginx', env: [{ name: 'address', value: '192.168.1.5' }] }])],
    ['another ConfigMap', configMap('kube-system', 'coredns', { Corefile: '' })],
    ['kubeadm-config elsewhere', configMap('default', 'kubeadm-config', {})],
    ['a Service', withSpec('v1', 'Service', {})],
    ['an empty object', {}],
  ];
  for (const [title, object] of others) {
    test(`is undefined for ${title}`, () => assert.equal(clusterConfigFrom(object, parseYaml), undefined));
  }
});
