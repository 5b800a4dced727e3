import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type IntervalEntry, IntervalIndex } from '../../src/address/interval-index.ts';
import { type Range, rangesEqual, rangesOverlap } from '../../src/address/range.ts';
import { rangeArbitrary } from './arbitraries.ts';

interface Value {
  readonly id: number;
}

type Entry = IntervalEntry<Value>;

/** The same by way of a plain array. */
class NaiveIndex {
  readonly entries: Entry[] = [];

  remove(range: Range, value: Value): boolean {
    const at = this.entries.findIndex((entry) => rangesEqual(entry.range, range) && entry.value === value);
    if (at >= 0) this.entries.splice(at, 1);
    return at >= 0;
  }

  overlapping(range: Range): Entry[] {
    return this.entries.filter((entry) => rangesOverlap(entry.range, range));
  }
}

const key = ({ range, value }: Entry): string =>
  [range.first, range.last].map((bound) => bound.toString(16).padStart(32, '0')).join('-') +
  `#${value.id.toString().padStart(6, '0')}`;

/** Compares as multisets, and the order of the index by itself. */
function assertSame(index: IntervalIndex<Value>, naive: NaiveIndex, query: Range): void {
  const found = [...index.overlapping(query)];
  const wanted = naive.overlapping(query);
  assert.deepEqual(found.map(key).sort(), wanted.map(key).sort());
  const bounds = found.map((entry) => key(entry).split('#')[0] ?? '');
  assert.deepEqual(bounds, bounds.toSorted());
  const first = index.firstOverlapping(query);
  assert.equal(first, found[0]?.value);
  assert.equal(first === undefined, wanted.length === 0);
}

const spaces: readonly fc.Arbitrary<Range>[] = [
  rangeArbitrary(4, 0n, 60),
  rangeArbitrary(4, 0xffff_ffffn - 59n, 60),
  rangeArbitrary(4, 0n, 0xffff_ffff),
  rangeArbitrary(6, 0n, 60),
  rangeArbitrary(6, (1n << 128n) - 60n, 60),
  rangeArbitrary(6, (1n << 64n) - 30n, 60),
  rangeArbitrary(6, (0x2001_0db8n << 96n) + (1n << 32n) - 30n, 60),
  rangeArbitrary(6, 0x2001_0db8n << 96n, 0x7fff_ffff),
];
const anyRange = fc.oneof(...spaces);
const step = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'remove', 'again'),
  range: anyRange,
  pick: fc.nat(),
});

describe('IntervalIndex', () => {
  test('agrees with a plain array under random changes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.array(anyRange, { maxLength: 8 }), (steps, queries) => {
        const index = new IntervalIndex<Value>();
        const naive = new NaiveIndex();
        for (const [id, { kind, range, pick }] of steps.entries()) {
          const known = naive.entries[pick % Math.max(naive.entries.length, 1)];
          if (kind === 'remove') {
            const target = known ?? { range, value: { id } };
            assert.equal(index.remove(target.range, target.value), naive.remove(target.range, target.value));
          } else {
            const entry = kind === 'again' && known !== undefined ? known : { range, value: { id } };
            index.insert(entry.range, entry.value);
            naive.entries.push(entry);
          }
        }
        assert.equal(index.size, naive.entries.length);
        for (const query of queries) assertSame(index, naive, query);
        const built = IntervalIndex.from(naive.entries);
        assert.equal(built.size, naive.entries.length);
        for (const query of queries) assertSame(built, naive, query);
      }),
      { numRuns: 400 },
    );
  });

  for (const family of [4, 6] as const) {
    const base = family === 4 ? 0x0a00_0000n : 0x2001_0db8n << 96n;
    const span = (first: number, last: number): Range => ({
      family,
      first: base + BigInt(first),
      last: base + BigInt(last),
    });
    const shapes: Readonly<Record<string, (id: number) => Range>> = {
      disjoint: (id) => span(id * 10, id * 10 + 5),
      adjacent: (id) => span(id * 10, id * 10 + 9),
      nested: (id) => span(id, 20_000 - id),
      duplicate: (id) => span((id % 3) * 10, (id % 3) * 10 + 5),
      'one over all': (id) => (id === 577 ? span(0, 20_000) : span(id * 10, id * 10 + 3)),
      'same start': (id) => span(0, id),
      'same end': (id) => span(id, 20_000),
    };
    for (const [shape, rangeOf] of Object.entries(shapes)) {
      test(`agrees with a plain array over many chunks: ${shape}, family ${family}`, () => {
        const entries = Array.from({ length: 1_500 }, (_, id): Entry => ({ range: rangeOf(id), value: { id } }));
        const scattered = entries.map((_, at) => entries[(at * 577) % entries.length] as Entry);
        const queries = [0, 3, 7, 105, 6_995, 7_006, 14_994, 20_000]
          .map((at) => span(at, at + 4))
          .concat(span(21_000, 21_001));
        const index = new IntervalIndex<Value>();
        const naive = new NaiveIndex();
        for (const entry of scattered) {
          index.insert(entry.range, entry.value);
          naive.entries.push(entry);
        }
        for (const query of queries) assertSame(index, naive, query);
        // Down to nothing, with looks in between, so that chunks merge and vanish.
        for (const [at, entry] of scattered.entries()) {
          assert.equal(index.remove(entry.range, entry.value), naive.remove(entry.range, entry.value));
          if (at % 250 === 0) for (const query of queries) assertSame(index, naive, query);
        }
        assert.equal(index.size, 0);
        assert.equal(index.firstOverlapping(span(0, 30_000)), undefined);
        index.insert(span(1, 2), { id: 1 });
        assert.deepEqual([...index.overlapping(span(0, 1))], [{ range: span(1, 2), value: { id: 1 } }]);
      });
    }
  }

  for (const family of [4, 6] as const) {
    test(`agrees with a plain array over a long life of many chunks, family ${family}`, () => {
      const base = family === 4 ? 0n : (1n << 96n) - 5_000n;
      let seed = 1;
      const below = (limit: number): number => {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((seed / 2 ** 32) * limit);
      };
      const random = (): Range => {
        const first = below(10_000);
        const length = below(40) === 0 ? below(5_000) : below(6);
        return { family, first: base + BigInt(first), last: base + BigInt(first + length) };
      };
      const index = new IntervalIndex<Value>();
      const naive = new NaiveIndex();
      for (let turn = 0; turn < 6_000; turn += 1) {
        // The index grows in the first half and shrinks in the second.
        const entry = naive.entries[below(naive.entries.length)];
        if (entry !== undefined && below(10) < (turn < 3_000 ? 2 : 8)) {
          assert.equal(index.remove(entry.range, entry.value), true);
          naive.entries.splice(naive.entries.indexOf(entry), 1);
        } else {
          const added = { range: random(), value: { id: turn } };
          index.insert(added.range, added.value);
          naive.entries.push(added);
        }
        if (turn % 20 === 0) assertSame(index, naive, random());
      }
      assert.equal(index.size, naive.entries.length);
    });
  }

  test('keeps the families apart', () => {
    const index = new IntervalIndex<Value>();
    index.insert({ family: 4, first: 0n, last: 0xffff_ffffn }, { id: 4 });
    assert.equal(index.firstOverlapping({ family: 6, first: 0n, last: 5n }), undefined);
    assert.equal(index.remove({ family: 6, first: 0n, last: 0xffff_ffffn }, { id: 4 }), false);
    assert.equal(index.size, 1);
  });

  test('removes by identity, one copy at a time', () => {
    const range: Range = { family: 4, first: 1n, last: 2n };
    const [a, b] = [{ id: 1 }, { id: 1 }];
    const index = IntervalIndex.from([a, b, a].map((value) => ({ range, value })));
    assert.equal(index.remove(range, { id: 1 }), false);
    assert.equal(index.remove({ ...range, last: 3n }, a), false);
    assert.equal(index.remove(range, a), true);
    assert.deepEqual(
      [...index.overlapping(range)].map((entry) => entry.value === a),
      [true, false],
    );
    assert.equal(index.remove(range, b), true);
    assert.equal(index.remove(range, b), false);
    assert.equal(index.firstOverlapping(range), a);
    assert.equal(index.remove(range, a), true);
    assert.equal(index.remove(range, a), false);
    assert.equal(index.size, 0);
  });

  test('may be asked something else while an enumeration is under way', () => {
    const at = (first: number): Range => ({ family: 4, first: BigInt(first), last: BigInt(first) });
    const index = IntervalIndex.from(Array.from({ length: 300 }, (_, id) => ({ range: at(id), value: { id } })));
    const seen: number[] = [];
    for (const { value } of index.overlapping({ family: 4, first: 0n, last: 299n })) {
      assert.equal(index.firstOverlapping(at(299 - value.id))?.id, 299 - value.id);
      assert.equal([...index.overlapping(at(7))].length, 1);
      seen.push(value.id);
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 300 }, (_, id) => id),
    );
  });

  test('the empty index answers', () => {
    const index = IntervalIndex.from<Value>([]);
    const all: Range = { family: 6, first: 0n, last: (1n << 128n) - 1n };
    assert.equal(index.size, 0);
    assert.equal(index.firstOverlapping(all), undefined);
    assert.deepEqual([...index.overlapping(all)], []);
    assert.equal(index.remove(all, { id: 1 }), false);
  });
});
