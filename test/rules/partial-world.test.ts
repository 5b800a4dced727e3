import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Engine } from '../../src/engine/engine.ts';
import type { Finding } from '../../src/engine/finding.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { refKey, refOf } from '../../src/model/meta.ts';
import { rules } from '../../src/rules/index.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { type Case, parseYaml, readCase } from './case-file.ts';

const CASES = join(import.meta.dirname, '../cases');

/**
 * What is there is a fault of these, unless something else excuses it. A World of files that lacks the excuse says
 * rightly what it sees; none of them is about something that is absent.
 */
const EXCUSED: ReadonlySet<string> = new Set([
  // A node has the address that leads to the gateway; as a virtual IP of a pool it could move away.
  'eip-can-reach-node',
  // The address that leads to the gateway is in a pool, unless a node has it.
  'eip-can-reach-pool',
  // A full pool alternates with this one, unless the Services in it name it or are gone.
  'eip-endless-moves',
  // A load balancer shows an address of the range, unless it is that of a node.
  'eip-foreign-address',
  // The usual places of gateway and broadcast address, unless a node shows another network.
  'eip-gateway-address',
  'eip-network-address',
  // A field that OpenELB demands; only a speaker of the other dialect does without.
  'eip-interface-missing',
  // Some nodes are in another subnet than the pool, unless no speaker runs there.
  'eip-outside-subnet',
  // kube-proxy lacks strictARP, unless Cilium stands in for it.
  'eip-strict-arp',
  // An address where a name belongs, unless an Eip is called like an address.
  'service-eip-key-mixed-up',
  // Two speakers, unless one of them runs on no node.
  'speaker-duplicate',
  // The speaker that is there is kept off the node of the endpoints, unless another one runs on it.
  'speaker-endpoints-elsewhere',
  // Two programs on one port, unless they never meet on a node.
  'speaker-port-clash',
]);

/** Findings above a note on the subject of a case, with only these other objects. */
function judged(one: Case, others: readonly JsonObject[], scope: 'cluster' | 'partial'): readonly Finding[] {
  const world = new ClusterWorld({ scope, parseYaml, facts: one.policy.facts });
  for (const object of [...others, one.subjectObject]) world.apply(object);
  const view = world.stored(refOf(one.subjectObject));
  if (view === undefined) return [];
  const { introduced } = new Engine(rules, one.policy).judgeStanding(view, world, { today: '2026-01-01' });
  return introduced.filter(({ severity }) => severity !== 'info');
}

/** The other objects less one, less a kind, of one kind only, and none. */
function partsOf(others: readonly JsonObject[]): readonly (readonly JsonObject[])[] {
  const kinds = [...new Set(others.map((object) => object['kind']))];
  return [
    others,
    ...others.map((gone) => others.filter((object) => object !== gone)),
    ...kinds.map((kind) => others.filter((object) => object['kind'] !== kind)),
    ...kinds.map((kind) => others.filter((object) => object['kind'] === kind)),
    [],
  ];
}

describe('in a World of what happened to be given', () => {
  test('nothing that is absent is more than a note, whatever part of a case is given', () => {
    const spoken = new Set<string>();
    for (const id of readdirSync(CASES)) {
      for (const name of readdirSync(join(CASES, id))) {
        const one = readCase(join(CASES, id, name));
        const key = refKey(refOf(one.subjectObject));
        const others = one.objects.filter((object) => refKey(refOf(object)) !== key);
        const whole = new Set(judged(one, others, 'cluster').map(({ ruleId }) => ruleId));
        for (const part of partsOf(others)) {
          for (const { ruleId, message } of judged(one, part, 'partial')) {
            if (whole.has(ruleId)) continue;
            spoken.add(ruleId);
            assert.ok(EXCUSED.has(ruleId), `${id}/${name}: ${ruleId}: ${message}`);
          }
        }
      }
    }
    assert.deepEqual([...spoken].sort(), [...EXCUSED].sort(), 'every excuse is needed');
  });
});
