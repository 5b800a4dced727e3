import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reduceReview } from '../../src/admission/reduce.ts';
import { type JsonObject, objectAt } from '../../src/model/json.ts';
import { serviceFrom } from '../../src/model/service.ts';

/** The Service that is left of one with these annotations. */
function reduced(annotations: JsonObject): JsonObject {
  const object = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop', annotations } };
  const review = reduceReview({ kind: 'AdmissionReview', request: { uid: 'u', object } }) as JsonObject;
  return objectAt(objectAt(review, 'request'), 'object');
}

describe('reduced reviews', () => {
  test('annotations that rules read are kept, others are not', () => {
    const { annotations } = objectAt(
      reduced({ 'lb.kubesphere.io/v1alpha1': 'openelb', 'example.com/note': 'long' }),
      'metadata',
    );
    assert.deepEqual(annotations, { 'lb.kubesphere.io/v1alpha1': 'openelb' });
  });

  test('that there are annotations at all is kept, since OpenELB leaves a Service alone that has none', () => {
    assert.equal(
      serviceFrom(reduced({ 'example.com/note': 'x'.repeat(1000), 'example.com/other': 'y' })).annotated,
      true,
    );
    assert.ok(JSON.stringify(reduced({ 'example.com/note': 'x'.repeat(1000) })).length < 300);
    assert.equal(serviceFrom(reduced({})).annotated, false);
  });
});
