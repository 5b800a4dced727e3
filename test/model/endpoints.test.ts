import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { endpointsFrom } from '../../src/model/endpoints.ts';
import type { JsonObject } from '../../src/model/json.ts';

function viewOf(subsets: unknown): readonly [boolean, boolean] {
  const metadata = { name: 'web', namespace: 'shop', labels: { app: 'web' }, annotations: { 'openelb.io/note': 'a' } };
  const object: JsonObject = { apiVersion: 'v1', kind: 'Endpoints', metadata, subsets };
  const { hasAddresses, hasNodeName, meta } = endpointsFrom(object);
  assert.deepEqual([meta.labels, meta.annotations], [{}, {}], 'nothing is kept that no rule reads');
  return [hasAddresses, hasNodeName];
}

describe('Endpoints', () => {
  test('ready addresses of any subset count, and their nodes', () => {
    assert.deepEqual(viewOf(undefined), [false, false]);
    assert.deepEqual(viewOf([{ notReadyAddresses: [{ ip: '10.0.0.1', nodeName: 'n1' }] }]), [false, false]);
    assert.deepEqual(viewOf([{}, { addresses: [{ ip: '10.0.0.1' }] }]), [true, false]);
    assert.deepEqual(viewOf([{ addresses: [{ ip: '10.0.0.1', nodeName: '' }] }]), [true, false]);
    assert.deepEqual(viewOf([{ addresses: [{ ip: '10.0.0.1' }, { ip: '10.0.0.2', nodeName: 'n1' }] }]), [true, true]);
  });

  test('any value in place of the subsets does no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const subsets of [value, [value], [{ addresses: value }], [{ addresses: [value] }]]) {
          const [hasAddresses, hasNodeName] = viewOf(subsets);
          assert.ok(hasAddresses || !hasNodeName);
        }
      }),
      { numRuns: 200 },
    );
  });
});
