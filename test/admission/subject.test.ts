import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { subjectViews } from '../../src/admission/subject.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { kubeProxyObject, nodeObject, speakerObject } from '../openelb/worlds.ts';

const never = (): never => assert.fail('no text of an object that nobody judges is parsed');
const is = (object: JsonObject, before?: JsonObject) => subjectViews(before, object, never) !== undefined;
const workload = (kind: string, image: string): JsonObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'openelb-speaker', namespace: 'openelb-system' },
  spec: { template: { spec: { containers: [{ image }] } } },
});
const configMap = (namespace: string, name: string, data: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

describe('what is judged', () => {
  test('speakers, whatever they were or become', () => {
    assert.ok(is(speakerObject()));
    const other = workload('DaemonSet', 'nginx');
    const views = subjectViews(speakerObject(), other, never);
    assert.ok(views?.after !== undefined && 'program' in views.after && views.after.program === 'other');
    const reverse = subjectViews(other, speakerObject(), never);
    assert.ok(reverse?.before !== undefined && 'program' in reverse.before && reverse.before.program === 'other');
  });

  test('other workloads and ConfigMaps are nobody’s business', () => {
    assert.equal(is(workload('DaemonSet', 'nginx')), false);
    assert.equal(is(workload('Deployment', 'kubesphere/openelb-controller:v0.6.0')), false);
    assert.equal(is(workload('StatefulSet', 'kubesphere/openelb-speaker:v0.6.0')), false);
    assert.equal(is(configMap('default', 'kube-proxy', { 'config.conf': 'mode: ipvs' })), false);
    assert.equal(is(configMap('kube-system', 'coredns', { Corefile: '.' })), false);
    assert.equal(is(configMap('kube-system', 'kubeadm-config', { ClusterConfiguration: 'a: b' })), false);
    assert.equal(
      is({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'password' }, data: { key: 'YQ==' } }),
      false,
    );
    assert.equal(
      is({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'kube-proxy-x', namespace: 'kube-system' } }),
      false,
    );
    assert.equal(is({}), false);
  });

  test('kube-proxy, nodes, namespaces and pools of others', () => {
    assert.ok(subjectViews(undefined, kubeProxyObject('mode: ipvs'), () => ({ mode: 'ipvs' })));
    assert.ok(is(nodeObject('n1', '10.0.0.1/24')));
    assert.ok(is({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }));
    assert.ok(is({ apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'a', namespace: 'b' } }));
  });
});
