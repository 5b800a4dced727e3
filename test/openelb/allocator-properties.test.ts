import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../src/address/address.ts';
import { parsePlainRange, type Range } from '../../src/address/range.ts';
import { addressAt, poolFrom } from '../../src/model/eip-pool.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { ADDRESS, brief, eip, NAME, predicted, service } from './allocation-samples.ts';

/** One Eip in plain words; `taken` are offsets that somebody holds. */
interface PlainEip {
  readonly name: string;
  readonly first: string;
  readonly size: number;
  readonly taken: readonly number[];
  readonly disabled: boolean;
  readonly deleting: boolean;
  readonly isDefault: boolean;
  readonly bound: boolean;
  readonly priority: number;
}

const plainEip = (index: number): fc.Arbitrary<PlainEip> =>
  fc.record({
    name: fc.constant(`pool-${index}`),
    // None starts at number zero: OpenELB finds every text that is no address in such a pool.
    first: fc.constantFrom(`10.0.${index}.250`, `fd00::${index + 1}:0`),
    size: fc.integer({ min: 1, max: 6 }),
    taken: fc.subarray([0, 1, 2, 3, 4, 5]),
    disabled: fc.boolean(),
    deleting: fc.boolean(),
    isDefault: fc.boolean(),
    bound: fc.boolean(),
    priority: fc.integer({ min: 0, max: 2 }),
  });

const worlds = fc.tuple(plainEip(0), plainEip(1), plainEip(2)).chain((eips) => fc.subarray(eips));

const at = (one: PlainEip, offset: number): string => {
  const first = parseAddress(one.first);
  assert.ok(first);
  return formatAddress({ family: first.family, value: first.value + BigInt(offset) });
};
const takenIn = (one: PlainEip) => one.taken.filter((offset) => offset < one.size);

function objectOf(one: PlainEip): JsonObject {
  const annotations = one.isDefault ? { 'eip.openelb.kubesphere.io/is-default-eip': 'true' } : {};
  const deleting = one.deleting ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {};
  const taken = takenIn(one);
  return eip(
    one.name,
    {
      address: `${one.first}-${at(one, one.size - 1)}`,
      disable: one.disabled,
      priority: one.priority,
      ...(one.bound ? { namespaces: ['shop'] } : {}),
    },
    {
      metadata: { annotations, ...deleting },
      status: {
        firstIP: one.first,
        poolSize: one.size,
        occupied: taken.length === one.size,
        used: Object.fromEntries(taken.map((offset) => [at(one, offset), `lab/s${offset}`])),
      },
    },
  );
}

interface Wish {
  readonly eip: string;
  readonly address: string;
}
const wishes: fc.Arbitrary<Wish> = fc.record({
  eip: fc.constantFrom('', '', 'pool-0', 'pool-1', 'missing'),
  address: fc.constantFrom('', '', '10.0.0.251', '10.0.1.255', 'fd00::1:2', '10.9.9.9', 'nonsense'),
});

/** The rules in plain words, walking everything; a set of lines as {@link brief} writes them, more than one in a tie. */
function naive(eips: readonly PlainEip[], wish: Wish): ReadonlySet<string> {
  return new Set(candidates(eips, wish).map((one) => (typeof one === 'string' ? one : giveFrom(one, wish.address))));
}

function candidates(eips: readonly PlainEip[], wish: Wish): readonly (PlainEip | string)[] {
  if (wish.eip !== '') return [eips.find(({ name }) => name === wish.eip) ?? 'eip-missing'];
  if (wish.address !== '') {
    const holding = eips.filter((one) => offsetIn(one, wish.address) !== undefined);
    if (holding.length === 0) return ['not-contained'];
    return holding.map((one) => {
      if (one.deleting) return 'containing-deleting';
      return one.disabled ? 'containing-disabled' : one;
    });
  }
  const usable = eips.filter((one) => !one.disabled && !one.deleting);
  const bound = usable.filter((one) => one.bound);
  const rank = (one: PlainEip) => (takenIn(one).length === one.size ? 10 : 0) + one.priority;
  const best = Math.min(...bound.map(rank));
  const chosen = bound.length > 0 ? bound.filter((one) => rank(one) === best) : usable.filter((one) => one.isDefault);
  return chosen.length > 0 ? chosen : ['no-eip'];
}

function offsetIn(one: PlainEip, text: string): number | undefined {
  const offset = Array.from({ length: one.size }, (_, index) => index).find((index) => at(one, index) === text);
  return offset;
}

function giveFrom(one: PlainEip, wanted: string): string {
  if (one.first.includes(':')) return 'family';
  if (one.deleting) return 'eip-deleting';
  if (one.disabled) return 'eip-disabled';
  if (parseAddress(wanted) !== undefined) {
    return offsetIn(one, wanted) === undefined ? 'beyond-range' : `${one.name} ${wanted}`;
  }
  for (let offset = 0; offset < one.size; offset += 1) {
    if (!takenIn(one).includes(offset)) return `${one.name} ${at(one, offset)}`;
  }
  return 'full';
}

describe('allocate', () => {
  test('agrees with a model that walks every Eip and every address', () => {
    fc.assert(
      fc.property(worlds, wishes, (eips, wish) => {
        const annotations = {
          ...(wish.eip === '' ? {} : { [NAME]: wish.eip }),
          ...(wish.address === '' ? {} : { [ADDRESS]: wish.address }),
        };
        const allocation = predicted(service(annotations), eips.map(objectOf));
        const allowed = naive(eips, wish);
        assert.ok(allowed.has(brief(allocation)), `${brief(allocation)} is none of ${[...allowed]}`);
        const doubts = allocation.outcome === 'assigned' || allocation.outcome === 'pending' ? allocation.unstable : [];
        if (allowed.size > 1) assert.ok(doubts.some(({ kind }) => kind === 'tie'));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a pool', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 40 });

  test('finds the lowest free offset as a walk does', () => {
    fc.assert(
      fc.property(
        offsets,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('10.0.0.0', 'fd00::'),
        (taken, size, firstIP) => {
          const range = parsePlainRange(firstIP) as Range;
          const texts = taken.map((offset) =>
            formatAddress({ family: range.family, value: range.first + BigInt(offset) }),
          );
          const pool = poolFrom({ firstIP, poolSize: size }, '', new Map(texts.map((text) => [text, ['a/b']])));
          const free = Array.from({ length: size }, (_, offset) => offset).find((offset) => !taken.includes(offset));
          assert.equal(pool.freeFrom(0n), free === undefined ? undefined : BigInt(free));
        },
      ),
    );
  });

  test('of 65,536 addresses with all but the last taken is asked a thousand times in an instant', () => {
    const used = new Map<string, readonly string[]>();
    for (let offset = 0; offset < 65_535; offset += 1) used.set(`10.0.${offset >>> 8}.${offset & 255}`, ['a/b']);
    const pool = poolFrom({ firstIP: '10.0.0.0', poolSize: 65_536 }, '10.0.0.0/16', used);
    assert.equal(addressAt(pool, pool.freeFrom(0n) ?? 0n), '10.0.255.255');
    const start = performance.now();
    for (let round = 0; round < 1000; round += 1) pool.freeFrom(0n);
    assert.ok(performance.now() - start < 200);
  });

  test('is counted from its text where the status is empty or its count is rounded', () => {
    const counted = poolFrom({}, '2001:db8::/70', new Map());
    assert.equal(counted.size, 1n << 58n);
    assert.equal(poolFrom({ firstIP: '2001:db8::', poolSize: 2 ** 58 }, '2001:db8::/70', new Map()).size, 1n << 58n);
    assert.equal(poolFrom({ firstIP: '<nil>', lastIP: '::1' }, 'nonsense', new Map()).freeFrom(0n), undefined);
    assert.equal(poolFrom({}, '2001:db8::/64', new Map()).occupied, true);
  });
});
