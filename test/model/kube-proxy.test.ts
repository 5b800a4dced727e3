import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clusterConfigFrom } from '../../src/model/cluster-config.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { KubeProxySettings } from '../../src/model/kube-proxy.ts';
import { configMap, parseYaml, withSpec } from './samples.ts';

function settings(object: JsonObject): KubeProxySettings | undefined {
  return clusterConfigFrom(object, parseYaml)?.kubeProxy;
}

function fromText(text: unknown): KubeProxySettings | undefined {
  return settings(configMap('kube-system', 'kube-proxy', { 'config.conf': text }));
}

describe('kube-proxy in a ConfigMap', () => {
  const values: [string, string, string | undefined, boolean | string | undefined][] = [
    ['ipvs without strict ARP', 'mode: ipvs\nipvs:\n  strictARP: false\n', 'ipvs', false],
    ['ipvs with strict ARP', 'mode: ipvs\nipvs:\n  strictARP: true\n', 'ipvs', true],
    ['the default mode', 'mode: ""\nipvs: {scheduler: rr}\n', '', undefined],
    ['neither', 'bindAddress: 0.0.0.0\n', undefined, undefined],
    ['null values', 'mode: null\nipvs: {strictARP: null}\n', undefined, undefined],
    ['nftables', 'mode: nftables\n', 'nftables', undefined],
    ['strict ARP as text', 'mode: ipvs\nipvs: {strictARP: "true"}\n', 'ipvs', 'true'],
    ['strict ARP as number', 'mode: ipvs\nipvs: {strictARP: 1}\n', 'ipvs', '1'],
  ];
  for (const [title, text, mode, strictArp] of values) {
    test(title, () => {
      const found = fromText(text);
      assert.equal(found?.mode, mode);
      assert.equal(found?.strictArp, strictArp);
    });
  }

  const faults: [string, string, string[]][] = [
    ['nothing wrong', 'mode: ipvs\nipvs: {strictARP: true}\n', []],
    ['text', 'ipvs: {strictARP: "true"}\n', ['data[config.conf].ipvs.strictARP "true"']],
    ['misspelt', 'ipvs: {strictArp: true}\n', ['data[config.conf].ipvs.strictArp "true"']],
    ['with a hyphen', 'ipvs: {strict-arp: true}\n', ['data[config.conf].ipvs.strict-arp "true"']],
    ['at top level', 'strictARP: true\n', ['data[config.conf].strictARP "true"']],
    ['in another section', 'iptables: {strictARP: true}\n', ['data[config.conf].iptables.strictARP "true"']],
    ['section misspelt', 'IPVS: {strictARP: true}\n', ['data[config.conf].IPVS.strictARP "true"']],
    ['as a flag', 'ipvs-strict-arp: true\n', ['data[config.conf].ipvs-strict-arp "true"']],
    ['section not a map', 'ipvs: strictARP\n', ['data[config.conf].ipvs "strictARP"']],
    ['mode not text', 'mode: [ipvs]\n', ['data[config.conf].mode "[…]"']],
    ['a list', '- mode\n', ['data[config.conf] "[…]"']],
  ];
  for (const [title, text, expected] of faults) {
    test(`faults: ${title}`, () => {
      assert.deepEqual(
        fromText(text)?.faults.map((fault) => `${fault.path} ${JSON.stringify(fault.text)}`),
        expected,
      );
    });
  }

  test('text that is no YAML is a fault and unreadable', () => {
    const view = clusterConfigFrom(configMap('kube-system', 'kube-proxy', { 'config.conf': 'mode: {' }), parseYaml);
    assert.match(view?.kubeProxy?.faults[0]?.why ?? '', /^is not YAML: /u);
    assert.deepEqual(view?.unreadable, view?.kubeProxy?.faults);
  });

  const places: [string, JsonObject, string | undefined][] = [
    ['EKS', configMap('kube-system', 'kube-proxy-config', { config: 'mode: ipvs\n' }), 'data[config]'],
    [
      'Gardener',
      configMap('kube-system', 'kube-proxy-config-3f2a', { 'config.yaml': 'mode: ipvs\n' }),
      'data[config.yaml]',
    ],
    ['a kubeconfig only', configMap('kube-system', 'kube-proxy', { kubeconfig: 'kind: Config' }), undefined],
    ['an empty text', configMap('kube-system', 'kube-proxy', { 'config.conf': '' }), undefined],
    ['no data', configMap('kube-system', 'kube-proxy', 7), undefined],
  ];
  for (const [title, object, source] of places) {
    test(`place: ${title}`, () => {
      assert.equal(clusterConfigFrom(object, parseYaml)?.source, 'kube-proxy');
      assert.equal(settings(object)?.source, source);
    });
  }
});

describe('kube-proxy by flags', () => {
  function daemonSet(...command: unknown[]): JsonObject {
    const spec = { template: { spec: { containers: [{ command }] } } };
    return withSpec('apps/v1', 'DaemonSet', spec, { namespace: 'kube-system', name: 'kube-proxy' });
  }
  function pod(labels: JsonObject, ...args: string[]): JsonObject {
    return withSpec(
      'v1',
      'Pod',
      { containers: [{ args }] },
      { namespace: 'kube-system', name: 'kube-proxy-n1', labels },
    );
  }

  test('a DaemonSet without a configuration file', () => {
    const found = settings(
      daemonSet('kube-proxy', '--proxy-mode', 'ipvs', '--ipvs-strict-arp=true', '--cluster-cidr=10.0.0.0/8'),
    );
    assert.equal(found?.mode, 'ipvs');
    assert.equal(found?.strictArp, true);
    assert.equal(found?.clusterCidrs.length, 1);
  });

  test('a switch without a value does not take the next word', () => {
    const found = settings(daemonSet('kube-proxy', '--ipvs-strict-arp', '--proxy-mode=ipvs'));
    assert.equal(found?.strictArp, true);
    assert.equal(found?.mode, 'ipvs');
  });

  test('a value that is no boolean stays text', () => {
    assert.equal(settings(daemonSet('--ipvs-strict-arp=yes'))?.strictArp, 'yes');
    assert.equal(settings(daemonSet('--ipvs-strict-arp=F'))?.strictArp, false);
  });

  test('flags beside a configuration file are ignored', () => {
    const object = daemonSet('kube-proxy', '--config=/var/lib/kube-proxy/config.conf', '--proxy-mode=ipvs');
    assert.equal(clusterConfigFrom(object, parseYaml), undefined);
  });

  test('a static Pod counts, a Pod of the DaemonSet does not', () => {
    assert.equal(settings(pod({ component: 'kube-proxy' }, '--proxy-mode=ipvs'))?.mode, 'ipvs');
    assert.equal(clusterConfigFrom(pod({ 'k8s-app': 'kube-proxy' }, '--proxy-mode=ipvs'), parseYaml), undefined);
  });
});
