import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openElbVersion } from '../../src/openelb/version.ts';
import { speakerObject, worldOf } from './worlds.ts';

const MANAGER = { name: 'openelb-manager', image: 'kubesphere/openelb:v0.5.1', command: ['openelb-manager'], args: [] };
const SPEAKER = { image: 'kubesphere/openelb-speaker:v0.6.0' };
const own = { image: 'registry.lan/openelb-speaker@sha256:00' };

describe('the version of OpenELB', () => {
  test('is that of the newest speaker, in whatever order they came', () => {
    const both = [speakerObject({ ...MANAGER, replicas: 1 }), speakerObject(SPEAKER)];
    assert.equal(openElbVersion(worldOf(both)), '0.6');
    assert.equal(openElbVersion(worldOf(both.toReversed())), '0.6');
    assert.equal(openElbVersion(worldOf([...both, speakerObject({ name: 'new' })])), 'master');
  });

  test('is not that of a manager without replicas', () => {
    assert.equal(openElbVersion(worldOf([speakerObject({ ...MANAGER, replicas: 1 })])), '0.5');
    const parked = speakerObject({ ...MANAGER, replicas: 0 });
    assert.equal(openElbVersion(worldOf([parked])), '0.6');
    assert.equal(openElbVersion(worldOf([parked, speakerObject(own)])), '0.6');
  });

  test('is what the policy declares', () => {
    const world = worldOf([speakerObject(SPEAKER)], { networks: [], openelb: '0.5' });
    assert.equal(openElbVersion(world), '0.5');
  });
});
