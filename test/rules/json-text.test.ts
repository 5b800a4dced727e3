import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonText } from '../../src/rules/json-text.ts';

describe('jsonText', () => {
  test('small values are plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 1, noUnicodeString: true }), (value) => {
        const expected = JSON.stringify(value);
        fc.pre(expected.length <= 80 && (typeof value !== 'object' || Object.keys(value ?? {}).length <= 5));
        fc.pre(!Object.is(value, -0) && !expected.includes('-0'));
        assert.equal(jsonText(value), expected);
      }),
      { numRuns: 300 },
    );
  });
  test('large, deep and cyclic values are cut', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic);
    assert.equal(jsonText(cyclic), '[[[[…],[…]],[[…],[…]]],[[[…],[…]],[[…],[…]]]]');
    assert.equal(jsonText(Array.from({ length: 1_000_000 }, () => 1)), '[1,1,1,1,1,…]');
    assert.equal(jsonText({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }), '{"a":1,"b":2,"c":3,"d":4,"e":5,…}');
    assert.equal(jsonText('x'.repeat(1_000_000)).length, 80);
  });
  test('values that JSON cannot hold have a text', () => {
    assert.equal(jsonText(Number.NaN), 'NaN');
    assert.equal(jsonText(10n), '10');
    assert.equal(jsonText(null), 'null');
  });
});
