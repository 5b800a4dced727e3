import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MEMBERLIST, readAccess, WATCHED } from '../../../src/sources/cluster/resources.ts';

describe('what is watched', () => {
  test('Secrets only where they are asked for, and then those of one name', () => {
    assert.equal(
      WATCHED.some(({ resource }) => resource === 'secrets'),
      false,
    );
    assert.equal(
      readAccess().some(({ resource }) => resource === 'secrets'),
      false,
    );
    assert.deepEqual(MEMBERLIST.select, { fieldSelector: 'metadata.name=memberlist' });
    assert.equal(MEMBERLIST.required, false);
  });

  test('no Endpoints that a controller writes and labels, and no Pods but those of kube-proxy', () => {
    const endpoints = WATCHED.filter(({ resource }) => resource === 'endpoints');
    assert.deepEqual(
      endpoints.map(({ select }) => select?.labelSelector),
      ['!endpoints.kubernetes.io/managed-by'],
    );
    for (const { resource, place } of WATCHED) {
      assert.notEqual(resource, 'endpointslices');
      if (resource === 'pods') assert.equal(place?.namespace, 'kube-system');
    }
  });

  test('each has a name of its own', () => {
    const ids = WATCHED.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });
});
