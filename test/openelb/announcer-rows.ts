import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eipFrom } from '../../src/model/eip.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { type Announcement, announce } from '../../src/openelb/announcer.ts';
import type { Facts } from '../../src/world/world.ts';
import { eipObject, nodeObject, type SpeakerParts, speakerObject, worldOf } from './worlds.ts';

export const N1 = nodeObject('n1', '192.168.77.2/24');
export const N2 = nodeObject('n2', '192.168.77.3/24');

/** One row of what real speakers did on a wire: two nodes in 192.168.77.0/24, pool 192.168.77.100-110 on eth0. */
export interface Row {
  readonly name: string;
  readonly speaker?: SpeakerParts;
  readonly eip?: JsonObject;
  readonly nodes?: readonly JsonObject[];
  readonly more?: readonly JsonObject[];
  readonly facts?: Facts;
  readonly who: Announcement['who'];
  readonly nodesAnswering?: readonly string[];
  readonly reason?: string;
  readonly log?: string;
}

/** One test: who answers for the row's Eip in its world. */
export function check({ name, speaker, eip, nodes = [N1, N2], more = [], facts, ...expected }: Row): void {
  test(`${name}: ${expected.who}`, () => {
    const world = worldOf([...nodes, ...more, speakerObject(speaker)], facts);
    const found = announce(eipFrom(eip ?? eipObject()), world);
    assert.equal(found.who, expected.who, JSON.stringify(found));
    if (expected.reason !== undefined) assert.equal('reason' in found && found.reason, expected.reason);
    if (expected.log !== undefined) assert.equal('log' in found && found.log, expected.log);
    if (expected.nodesAnswering !== undefined)
      assert.deepEqual(found.who === 'nodes' && found.nodes, expected.nodesAnswering);
    assert.deepEqual(announce(eipFrom(eip ?? eipObject()), world), found);
  });
}
