import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Endpoints, endpointsFrom, MOST_NODES } from '../../src/model/endpoints.ts';
import type { JsonObject } from '../../src/model/json.ts';

function viewOf(subsets: unknown): Endpoints {
  const metadata = { name: 'web', namespace: 'shop', labels: { app: 'web' }, annotations: { 'openelb.io/note': 'a' } };
  const object: JsonObject = { apiVersion: 'v1', kind: 'Endpoints', metadata, subsets };
  const view = endpointsFrom(object);
  assert.deepEqual([view.meta.labels, view.meta.annotations], [{}, {}], 'nothing is kept that no rule reads');
  return view;
}

function seen(subsets: unknown): readonly [boolean, readonly string[]] {
  const { hasAddresses, nodes } = viewOf(subsets);
  return [hasAddresses, nodes];
}

describe('Endpoints', () => {
  test('ready addresses of any subset count, and their nodes', () => {
    assert.deepEqual(seen(undefined), [false, []]);
    assert.deepEqual(seen([{ notReadyAddresses: [{ ip: '10.0.0.1', nodeName: 'n1' }] }]), [false, []]);
    assert.deepEqual(seen([{}, { addresses: [{ ip: '10.0.0.1' }] }]), [true, []]);
    assert.deepEqual(seen([{ addresses: [{ ip: '10.0.0.1', nodeName: '' }] }]), [true, []]);
    const one = { ip: '10.0.0.2', nodeName: 'n1' };
    assert.deepEqual(seen([{ addresses: [{ ip: '10.0.0.1' }, one] }, { addresses: [one] }]), [true, ['n1']]);
  });

  test('of many nodes some are kept, and that there are more', () => {
    const on = (count: number) => [
      { addresses: Array.from({ length: count }, (_, index) => ({ ip: '10.0.0.1', nodeName: `n${index}` })) },
    ];
    assert.equal(viewOf(on(MOST_NODES)).hasMoreNodes, false);
    assert.equal(viewOf(on(1000)).hasMoreNodes, true);
    assert.equal(viewOf(on(1000)).nodes.length, MOST_NODES);
  });

  test('any value in place of the subsets does no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const subsets of [value, [value], [{ addresses: value }], [{ addresses: [value] }]]) {
          const { hasAddresses, nodes } = viewOf(subsets);
          assert.ok(hasAddresses || nodes.length === 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
