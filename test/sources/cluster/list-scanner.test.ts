import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/model/json.ts';
import { linesOf } from '../../../src/sources/cluster/lines.ts';
import { ListFault, ListScanner } from '../../../src/sources/cluster/list-scanner.ts';

/** A text in pieces of the given lengths, taken in turn. */
function cut(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let from = 0, turn = 0; from < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(text.slice(from, from + length));
    from += length;
  }
  return pieces;
}

function scan(pieces: readonly string[]): { items: JsonObject[]; frame: JsonObject } {
  const scanner = new ListScanner();
  const items = pieces.flatMap((piece) => [...scanner.push(piece)]);
  return { items, frame: scanner.end() };
}

const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
// Texts that look like the structure around them.
const text = fc.oneof(fc.string(), fc.constantFrom('"items":[', '\\', '"}', ']}', '{"a":[1]}', '\u2028'));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.constantFrom(null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
}));
const object = fc.dictionary(
  text.filter((key) => key !== '__proto__'),
  value.filter((inner) => !JSON.stringify(inner).includes('__proto__')),
  { maxKeys: 4 },
);

describe('a list', () => {
  test('cut anywhere gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(
        fc.array(object, { maxLength: 4 }),
        object,
        lengths,
        fc.boolean(),
        fc.boolean(),
        (items, metadata, cuts, last, spaced) => {
          const list = last ? { kind: 'L', metadata, items } : { items, metadata, kind: 'L' };
          const json = JSON.stringify(list, null, spaced ? 2 : 0);
          const found = scan(cut(json, cuts));
          assert.deepEqual(found.items, JSON.parse(json).items);
          assert.deepEqual(found.frame, { ...JSON.parse(json), items: [] });
        },
      ),
      { numRuns: 300 },
    );
  });
  test('without objects', () => {
    assert.deepEqual(scan(['{"items":null,"metadata":{"resourceVersion":"1"}}']).items, []);
    assert.deepEqual(scan(['{"items": [ ],"metadata":{}}']).frame, { items: [], metadata: {} });
  });
  for (const wrong of [
    '',
    '{"items":[{"a":1}',
    '{"items":[{"a":1},',
    '{"items":[{a}]}',
    '[]',
    '<html></html>',
    '{"items":[]',
  ]) {
    test(`that is none: ${wrong}`, () => {
      assert.throws(() => scan([wrong]), ListFault);
    });
  }
});

describe('lines', () => {
  const collect = async (pieces: readonly string[]) => {
    const lines: string[] = [];
    for await (const line of linesOf(
      (async function* () {
        yield* pieces;
      })(),
    ))
      lines.push(line);
    return lines;
  };
  test('cut anywhere are the same lines', async () => {
    const line = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '' && !one.includes('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(line), lengths, async (lines, cuts) => {
        assert.deepEqual(await collect(cut(lines.map((one) => `${one}\n`).join(''), cuts)), lines);
      }),
    );
  });
  test('half a line at the end is a fault', async () => {
    await assert.rejects(collect(['{"a":1}\n{"b"']), /ended inside a line/);
  });
});
