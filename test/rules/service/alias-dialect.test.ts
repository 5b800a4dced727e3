import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Engine } from '../../../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../../../src/engine/policy.ts';
import { eipFrom } from '../../../src/model/eip.ts';
import { serviceFrom } from '../../../src/model/service.ts';
import { rules } from '../../../src/rules/index.ts';
import { ClusterWorld } from '../../../src/world/cluster-world.ts';
import type { Facts } from '../../../src/world/world.ts';
import { parseYaml } from '../case-file.ts';

const NOT_INSTALLED = { why: 'CRD not installed' };
const lab = (namespace: string) => ({
  apiVersion: 'kubeelb.io/v1alpha2',
  kind: 'Eip',
  metadata: { name: 'lab', namespace },
  spec: { address: '192.168.0.91-192.168.0.100', protocol: 'layer2', interface: 'eth0' },
});

/** Ids of the rules that speak of the Eip that a Service in `shop` names, where these resources are not there. */
function rulesOn(name: string, absent: readonly string[], dialect?: Facts['dialect']): readonly string[] {
  const facts = { networks: [], ...(dialect === undefined ? {} : { dialect }) };
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts });
  world.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  world.apply(lab('shop'));
  world.setTrust({ notSynced: new Map(), stale: new Map(), gaps: absent.map((what) => ({ what, ...NOT_INSTALLED })) });
  const service = serviceFrom({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: 'web',
      namespace: 'shop',
      annotations: { 'lb.kubesphere.io/v1alpha1': 'openelb', 'kubeelb.io/eip': name },
    },
    spec: { type: 'LoadBalancer', selector: { app: 'web' }, ports: [{ port: 80 }] },
  });
  const { introduced } = new Engine(rules, DEFAULT_POLICY).judgeStanding(service, world, { today: '2026-01-01' });
  return introduced.map(({ ruleId }) => ruleId).sort();
}

describe('Services of the dialect of articles, in a cluster that has only its Eips', () => {
  test('an Eip that is nowhere is told', () => {
    assert.deepEqual(rulesOn('labb', ['eips'], 'kubeelb'), ['service-eip-missing']);
  });

  test('one in the namespace of the Service is found, and what is wrong is that nobody announces it', () => {
    assert.deepEqual(rulesOn('lab', ['eips'], 'kubeelb'), ['service-not-announced']);
  });

  test('nothing is said of an Eip when those Eips are not known either', () => {
    assert.deepEqual(rulesOn('labb', ['eips', 'eips.kubeelb.io'], 'kubeelb'), []);
  });

  test('without a word in the policy the annotation is told, and OpenELB has no Eip for the Service', () => {
    assert.deepEqual(rulesOn('lab', []), ['service-alias-key', 'service-no-eip']);
  });
});

test('an Eip of articles is found in its namespace only, one of the cluster from everywhere', () => {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  world.apply(lab('shop'));
  assert.equal(world.eip('lab', 'kubeelb', 'shop')?.ref.namespace, 'shop');
  assert.equal(world.eip('lab', 'kubeelb', 'other'), undefined);
  assert.equal(world.eip('lab', 'kubeelb'), undefined);
  assert.equal(world.eip('lab', 'openelb', 'shop'), undefined);
  const { metadata, ...rest } = lab('shop');
  const changed = world.withChange({ after: eipFrom({ ...rest, metadata: { name: metadata.name } }) });
  assert.equal(changed.eip('lab', 'kubeelb', 'other')?.ref.namespace, undefined);
  assert.equal(changed.eip('lab', 'kubeelb', 'shop')?.ref.name, 'lab');
  const moved = world.withChange({ after: eipFrom(lab('other')) });
  assert.equal(moved.eip('lab', 'kubeelb', 'other')?.ref.namespace, 'other');
  assert.equal(moved.eip('lab', 'kubeelb', 'third'), undefined);
});
