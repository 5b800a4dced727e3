import type { Address } from '../address/address.ts';
import { IntervalIndex } from '../address/interval-index.ts';
import { openelbGetSize } from '../address/openelb-parsers.ts';
import { type Range, rangeSize } from '../address/range.ts';
import type { Eip } from '../model/eip.ts';

const IPV4_END = 1n << 32n;
const WORD_END = 1n << 64n;

/**
 * The number of an address within an Eip as OpenELB's `IPToOrdinal` counts: the low 64 bits of the difference of the plain
 * numbers, whatever the families; text that is no address counts as number 0. Undefined where OpenELB finds it outside.
 */
export function ordinalIn(eip: Eip, address: Address | undefined): bigint | undefined {
  const counted = countedFrom(eip);
  if (counted === undefined) return undefined;
  const ordinal = BigInt.asIntN(64, (address?.value ?? 0n) - counted.first);
  return ordinal >= 0n && ordinal < counted.size ? ordinal : undefined;
}

/**
 * True when OpenELB's `Contains` finds the address in the Eip: it compares plain whole numbers, whatever the families, where
 * `IPToOrdinal` sees the low 64 bits only; text that is no address counts as number 0. Implies an ordinal.
 */
export function containsNumber(eip: Eip, address: Address | undefined): boolean {
  const counted = countedFrom(eip);
  if (counted === undefined) return false;
  const number = address?.value ?? 0n;
  return counted.first <= number && number < counted.first + counted.size;
}

/** Base and size as `GetSize` reads them; undefined where it reads nothing. */
function countedFrom(eip: Eip): { first: bigint; size: bigint } | undefined {
  if (eip.range !== undefined) return { first: eip.range.first, size: rangeSize(eip.range) };
  const reading = openelbGetSize(eip.addressText);
  return reading.outcome === 'reject' ? undefined : { first: reading.first.value, size: reading.size };
}

/** The Eips by the addresses that have an ordinal in them (`IPToOrdinal`), which depends on the low 64 bits only. */
export class OrdinalIndex {
  readonly #index = new IntervalIndex<Eip>();

  add(eip: Eip): void {
    for (const range of wordRanges(eip)) this.#index.insert(range, eip);
  }

  remove(eip: Eip): void {
    for (const range of wordRanges(eip)) this.#index.remove(range, eip);
  }

  *containing(address: Address | undefined): Generator<Eip> {
    const word = BigInt.asUintN(64, address?.value ?? 0n);
    if (word < IPV4_END) yield* this.#at({ family: 4, first: word, last: word });
    yield* this.#at({ family: 6, first: word, last: word });
  }

  *#at(range: Range): Generator<Eip> {
    for (const { value } of this.#index.overlapping(range)) yield value;
  }
}

/** The low words an Eip contains: one interval, or two where it runs over the end. Families stand for small and large. */
function wordRanges(eip: Eip): readonly Range[] {
  const counted = eip.dialect === 'openelb' ? countedFrom(eip) : undefined;
  if (counted === undefined || counted.size <= 0n) return [];
  const first = BigInt.asUintN(64, counted.first);
  const last = first + counted.size - 1n;
  if (last < WORD_END) return [wordRange(first, last)];
  return [wordRange(first, WORD_END - 1n), wordRange(0n, last - WORD_END)];
}

function wordRange(first: bigint, last: bigint): Range {
  return { family: last < IPV4_END ? 4 : 6, first, last };
}
