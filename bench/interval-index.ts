// What an interval index costs, against a linear scan in the same run: node --expose-gc bench/interval-index.ts [n ...]
import type { Family } from '../src/address/address.ts';
import { IntervalIndex } from '../src/address/interval-index.ts';
import { type Range, rangesOverlap } from '../src/address/range.ts';

interface Entry {
  readonly range: Range;
  readonly value: { readonly name: string };
}

type Shape = 'disjoint' | 'one huge' | 'duplicates';
/** Few enough that reading the queries themselves does not drown the figures: in life a query was just made. */
const QUERIES = 1_000;
const REPEATS = 20;
const CHANGES = 20_000;
const PASSES = 7;
const BASE: Record<Family, bigint> = { 4: 0x0a00_0000n, 6: 0x2001_0db8n << 96n };

/** One range per slot of 32 addresses with a gap behind it; deterministic, shuffled. */
function entriesOf(count: number, family: Family, shape: Shape): Entry[] {
  const entries: Entry[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    const place = shape === 'duplicates' ? slot % 10 : slot;
    const first = BASE[family] + BigInt(place) * 32n;
    entries.push({ range: { family, first, last: first + BigInt(slot % 12) }, value: { name: `pool-${slot}` } });
  }
  if (shape === 'one huge' && entries.length > 0) {
    const last = BASE[family] + BigInt(count) * 32n;
    entries[0] = { range: { family, first: BASE[family], last }, value: { name: 'huge' } };
  }
  return shuffled(entries);
}

function shuffled<T>(items: T[]): T[] {
  let seed = 12_345;
  for (let at = items.length - 1; at > 0; at -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (at + 1);
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
  return items;
}

/** Queries that hit the start of a slot, or miss in the gap of one. */
function queriesOf(count: number, family: Family, kind: 'hit' | 'miss'): Range[] {
  return Array.from({ length: QUERIES }, (_, index) => {
    const slot = (index * 7_919_117) % count;
    const first = BASE[family] + BigInt(slot) * 32n + (kind === 'hit' ? 0n : 16n);
    return { family, first, last: first + 3n };
  });
}

/** Median nanoseconds per call over some passes. */
function time(calls: number, body: () => void): number {
  const figures: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const start = process.hrtime.bigint();
    body();
    figures.push(Number(process.hrtime.bigint() - start) / calls);
  }
  return figures.sort((a, b) => a - b)[Math.floor(PASSES / 2)] ?? 0;
}

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function queryTime(index: IntervalIndex<Entry['value']>, queries: readonly Range[]): number {
  return time(queries.length * REPEATS, () => {
    for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const query of queries) index.firstOverlapping(query);
  });
}

/** Nanoseconds to list everything at a few addresses. */
function listTime(index: IntervalIndex<Entry['value']>, queries: readonly Range[]): number {
  return time(queries.length, () => {
    for (const query of queries) for (const entry of index.overlapping(query)) if (entry === undefined) return;
  });
}

function linearTime(entries: readonly Entry[], queries: readonly Range[]): number {
  const few = queries.slice(0, Math.max(3, Math.floor(2_000_000 / entries.length)));
  return time(few.length, () => {
    for (const query of few) entries.find((entry) => rangesOverlap(entry.range, query));
  });
}

function measure(count: number, family: Family, shape: Shape): Record<string, string | number> {
  const entries = entriesOf(count, family, shape);
  const before = megabytes();
  const started = performance.now();
  const index = IntervalIndex.from(entries);
  const build = performance.now() - started;
  const memory = megabytes() - before;
  const hits = queriesOf(count, family, 'hit');
  const misses = queriesOf(count, family, 'miss');
  const sample = entries.slice(0, Math.min(CHANGES, count));
  const changed = time(sample.length, () => {
    for (const { range, value } of sample) index.remove(range, value);
    for (const { range, value } of sample) index.insert(range, value);
  });
  let found = 0;
  const listed = time(1, () => {
    found = 0;
    const last = BASE[family] + BigInt(count) * 32n;
    for (const _ of index.overlapping({ family, first: BASE[family], last })) found += 1;
  });
  return {
    n: count,
    family,
    shape,
    'hit ns': Math.round(queryTime(index, hits)),
    'miss ns': Math.round(queryTime(index, misses)),
    'list at a point ns': shape === 'duplicates' ? '-' : Math.round(listTime(index, hits)),
    'linear ns': Math.round(linearTime(entries, hits)),
    'remove+insert µs': (changed / 1000).toFixed(2),
    'list all, ns a result': Math.round(listed / found),
    'build ms': Math.round(build),
    MB: memory.toFixed(1),
  };
}

const counts = process.argv.slice(2).map(Number);
const rows: Record<string, string | number>[] = [];
// Not shown: the first round is slower, since nothing is compiled yet.
for (const family of [4, 6, 4, 6] as const) measure(2_000, family, 'disjoint');
for (const count of counts.length > 0 ? counts : [1_000, 100_000, 1_000_000]) {
  for (const family of [4, 6] as const) {
    for (const shape of ['disjoint', 'one huge', 'duplicates'] as const) rows.push(measure(count, family, shape));
  }
}
// biome-ignore lint/suspicious/noConsole: the table is the product of this script
console.table(rows);
