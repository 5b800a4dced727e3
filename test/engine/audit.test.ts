import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditWorld } from '../../src/engine/audit.ts';
import { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../../src/engine/policy.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { displayName } from '../../src/model/meta.ts';
import { rules } from '../../src/rules/index.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { parseYaml } from '../rules/case-file.ts';

const eip = (name: string, address: string, metadata: object = {}): JsonObject => ({
  apiVersion: 'network.kubesphere.io/v1alpha2',
  kind: 'Eip',
  metadata: { name, ...metadata },
  spec: { address, protocol: 'layer2', interface: 'eth0' },
});
const OBJECTS = [
  eip('a', '10.0.0.1-10.0.0.9'),
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
  eip('b', '10.0.0.9'),
  eip('c', '10.1.0.9-10.1.0.1'),
  eip('gone', '10.1.0.9-10.1.0.1', { deletionTimestamp: '2026-01-01T00:00:00Z' }),
];

function audited(objects: readonly JsonObject[]): readonly string[] {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  for (const object of objects) world.apply(object);
  const { version } = world;
  const lines = [...auditWorld(new Engine(rules, DEFAULT_POLICY), world, { today: '2026-01-01' })].map(
    ({ subject, verdict }) => {
      const errors = verdict.introduced.filter(({ severity }) => severity === 'error');
      const why = verdict.unjudged === undefined ? errors.map(({ ruleId }) => ruleId).join(' ') : verdict.unjudged;
      return `${subject.ref.kind} ${displayName(subject.ref)}: ${why}`;
    },
  );
  assert.equal(world.version, version, 'the World stays as it is');
  return lines;
}

describe('the audit of a World', () => {
  test('judges every object once, both sides of a conflict, and nothing that is being deleted', () => {
    assert.deepEqual(audited(OBJECTS), [
      'Eip a: eip-address-overlap',
      'Namespace shop: ',
      'Eip b: eip-address-overlap',
      'Eip c: eip-address-syntax',
      'Eip gone: terminating',
    ]);
  });

  test('says the same in every order of objects', () => {
    assert.deepEqual(audited(OBJECTS.toReversed()).toSorted(), audited(OBJECTS).toSorted());
  });

  test('an empty World has nothing to say', () => {
    assert.deepEqual(audited([]), []);
  });
});
