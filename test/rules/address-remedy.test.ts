import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatRange, parsePlainRange, type Range } from '../../src/address/range.ts';
import { addressRemedy, largestFreePart } from '../../src/rules/address-remedy.ts';
import { edgesOf, usualGateways } from '../../src/rules/pool-ends.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';

const SELF = { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', name: 'lab' };

function rangeOf(text: string): Range {
  const range = parsePlainRange(text);
  assert.ok(range);
  return range;
}

function worldWith(eips: readonly string[]): ClusterWorld {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml: () => ({}) });
  for (const [index, address] of eips.entries()) {
    world.apply({ apiVersion: SELF.apiVersion, kind: 'Eip', metadata: { name: `other-${index}` }, spec: { address } });
  }
  return world;
}

describe('free parts of a pool', () => {
  test('the largest part between holders and unwanted addresses', () => {
    const pool = rangeOf('10.0.0.0/24');
    const unwanted = [...edgesOf(pool), ...usualGateways(pool)];
    const part = largestFreePart(worldWith(['10.0.0.5', '10.0.0.40-10.0.0.90']), SELF, pool, unwanted);
    assert.equal(part && formatRange(part), '10.0.0.91-10.0.0.253');
  });

  test('nothing where all is held', () => {
    assert.equal(largestFreePart(worldWith(['10.0.0.0/16']), SELF, rangeOf('10.0.0.0/24'), []), undefined);
  });

  const remedies: readonly (readonly [string, readonly string[], string])[] = [
    ['10.0.0.1-10.0.0.20', [], 'write 10.0.0.2-10.0.0.20'],
    ['10.0.0.0/24', [], 'write 10.0.0.2-10.0.0.253'],
    ['10.0.0.240/28', [], 'write 10.0.0.241-10.0.0.253'],
    ['10.0.0.100-10.0.0.110', ['10.0.0.105-10.0.0.120'], 'free as far as is known: 10.0.0.94-10.0.0.104'],
    ['10.0.0.0/24', ['10.0.0.100'], 'free in it: 10.0.0.101-10.0.0.253'],
    ['127.0.0.1', ['127.0.0.1'], 'choose addresses that nobody holds'],
    ['10.0.0.0/24', ['10.0.0.0/24'], 'choose addresses that nobody holds'],
  ];
  for (const [pool, held, remedy] of remedies) {
    test(`${pool} beside ${held.join() || 'nobody'}: ${remedy}`, () => {
      assert.equal(addressRemedy(worldWith(held), SELF, rangeOf(pool)), remedy);
    });
  }

  test('agrees with a model that looks at every address', () => {
    const address = fc.integer({ min: 0, max: 63 });
    const held = fc.array(fc.tuple(address, address), { maxLength: 6 });
    fc.assert(
      fc.property(held, fc.array(address, { maxLength: 4 }), (pairs, points) => {
        const ranges = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const world = worldWith(ranges.map(([first, last]) => `10.0.0.${first}-10.0.0.${last}`));
        const pool = rangeOf('10.0.0.8-10.0.0.55');
        const unwanted = points.map((point) => ({ family: 4, value: rangeOf(`10.0.0.${point}`).first }) as const);
        const isFree = (host: number) =>
          !points.includes(host) && !ranges.some(([first, last]) => first <= host && host <= last);
        let longest = 0;
        let run = 0;
        for (let host = 8; host <= 55; host += 1) {
          run = isFree(host) ? run + 1 : 0;
          longest = Math.max(longest, run);
        }
        const part = largestFreePart(world, SELF, pool, unwanted);
        assert.equal(part === undefined ? 0 : Number(part.last - part.first) + 1, longest);
        if (part === undefined) return;
        for (let value = part.first; value <= part.last; value += 1n) assert.ok(isFree(Number(value & 255n)));
      }),
      { numRuns: 200 },
    );
  });
});
