import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readReviewText, withoutManagedFields } from '../../src/admission/read-text.ts';

/** The document with every array under `managedFields` emptied: what no rule reads is no difference. */
function stripped(document: unknown): unknown {
  const empty = (key: string, value: unknown) => (key === 'managedFields' && Array.isArray(value) ? [] : value);
  return JSON.parse(JSON.stringify(document), empty);
}

const sameAsReference = (text: string) =>
  assert.deepStrictEqual(stripped(readReviewText(text)), stripped(JSON.parse(text)));

describe('reading without managedFields', () => {
  const folder = join(import.meta.dirname, '../recorded');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    test(`recorded ${file}`, () => {
      const compact = JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      sameAsReference(compact);
      sameAsReference(readFileSync(join(folder, file), 'utf8'));
    });
  }

  const texts: readonly (readonly [string, string])[] = [
    ['the key inside a string', '{"a":"\\"managedFields\\":[1,2]","b":2}'],
    ['a key that ends in the name', '{"x\\"managedFields":[1,2],"b":[3]}'],
    ['a key after an escaped backslash', '{"a":"\\\\","managedFields":[1,{"k":"]\\""}],"b":2}'],
    ['brackets inside strings', '{"managedFields":["]","\\"]",{"f:x":{"]":{}}}],"b":2}'],
    ['duplicates, last one an array', '{"managedFields":1,"managedFields":[1],"b":2}'],
    ['duplicates, last one no array', '{"managedFields":[1],"managedFields":{"a":1}}'],
    ['duplicates of other keys', '{"spec":{"a":1},"managedFields":[1],"spec":{"a":2}}'],
    ['empty', '{"managedFields":[],"b":[]}'],
    ['nested in itself', '{"managedFields":[{"managedFields":[1]}],"b":{"managedFields":[2]}}'],
    ['white space before the array is not cut', '{"managedFields": [1,2],"b":2}'],
    ['spelt with an escape', '{"managed\\u0046ields":[1],"b":2}'],
  ];
  for (const [title, text] of texts) {
    test(title, () => sameAsReference(text));
  }

  test('what the API server sends is cut, not parsed', () => {
    const text = '{"metadata":{"managedFields":[{"manager":"kubectl"}],"name":"x"}}';
    assert.equal(withoutManagedFields(text), '{"metadata":{"managedFields":[],"name":"x"}}');
  });

  test('any document with managedFields anywhere', () => {
    const key = fc.oneof(
      fc.constant('managedFields'),
      fc.constant('"managedFields":['),
      fc.constant('\\'),
      fc.string(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('"managedFields":[')),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (document) => sameAsReference(JSON.stringify(document))),
      { numRuns: 2000 },
    );
  });

  test('broken documents stay broken', () => {
    for (const text of ['{"managedFields":[', '{"managedFields":[1}', '{"managedFields":["', '{"a":1']) {
      assert.throws(() => readReviewText(text), /not JSON/);
    }
  });
});
