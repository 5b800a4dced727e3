import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namespaceFrom } from '../../src/model/namespace.ts';

describe('namespaceFrom', () => {
  test('reads name and labels and keeps only its own annotations', () => {
    const view = namespaceFrom(
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name: 'shop',
          labels: { team: 'a', broken: 1 },
          annotations: { 'layer2-guard.io/accept': 'x', 'scheduler.alpha.kubernetes.io/node-selector': 'y' },
        },
      },
      { source: 'cluster' },
    );
    assert.equal(view.name, 'shop');
    assert.deepEqual(view.labels, { team: 'a' });
    assert.equal(view.terminating, false);
    assert.deepEqual(view.meta.annotations, { 'layer2-guard.io/accept': 'x' });
    assert.deepEqual(view.origin, { source: 'cluster' });
  });

  const terminating: [string, object, boolean][] = [
    ['a deletion timestamp', { metadata: { name: 'a', deletionTimestamp: '2026-01-01T00:00:00Z' } }, true],
    ['phase Terminating', { metadata: { name: 'a' }, status: { phase: 'Terminating' } }, true],
    ['phase Active', { metadata: { name: 'a' }, status: { phase: 'Active' } }, false],
    ['nothing readable', { metadata: null, status: 7 }, false],
  ];
  for (const [title, object, expected] of terminating) {
    test(`terminating with ${title}: ${expected}`, () => {
      assert.equal(namespaceFrom({ ...object }).terminating, expected);
    });
  }
});
