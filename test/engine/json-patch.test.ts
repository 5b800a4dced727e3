import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueAt, write } from '../../src/engine/json-patch.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { patched } from '../mutations/mutation-case.ts';

const written = (object: JsonObject, path: readonly (string | number)[], value: string | number | boolean) => {
  const done = write(object, path, value);
  assert.ok(done);
  assert.deepEqual(patched(object, [done.operation]), done.object, 'operation and object say the same');
  return done;
};

describe('writing a value', () => {
  const CASES: readonly (readonly [string, JsonObject, (string | number)[], object])[] = [
    ['a new key', { spec: {} }, ['spec', 'protocol'], { op: 'add', path: '/spec/protocol', value: 'x' }],
    ['another value', { spec: { a: 'y' } }, ['spec', 'a'], { op: 'replace', path: '/spec/a', value: 'x' }],
    ['null is a value that is there', { a: null }, ['a'], { op: 'replace', path: '/a', value: 'x' }],
    [
      'absent parents come whole',
      {},
      ['metadata', 'annotations', 'k'],
      { op: 'add', path: '/metadata', value: { annotations: { k: 'x' } } },
    ],
    [
      'a parent that is null is replaced whole',
      { metadata: { annotations: null } },
      ['metadata', 'annotations', 'k'],
      { op: 'replace', path: '/metadata/annotations', value: { k: 'x' } },
    ],
    [
      '/ and ~ in keys are escaped, ~ first',
      { metadata: { annotations: { a: 'b' } } },
      ['metadata', 'annotations', 'a~1/b~c'],
      { op: 'add', path: '/metadata/annotations/a~01~1b~0c', value: 'x' },
    ],
    ['the end of a list', { args: ['a'] }, ['args', 1], { op: 'add', path: '/args/-', value: 'x' }],
    ['an entry of a list', { args: ['a', 'b'] }, ['args', 0], { op: 'replace', path: '/args/0', value: 'x' }],
    ['a list that is absent', { c: [{}] }, ['c', 0, 'args', 0], { op: 'add', path: '/c/0/args', value: ['x'] }],
    [
      'a key of the prototype is not there',
      { a: {} },
      ['a', 'toString'],
      { op: 'add', path: '/a/toString', value: 'x' },
    ],
  ];
  for (const [title, object, path, operation] of CASES) {
    test(title, () => {
      const before = structuredClone(object);
      assert.deepEqual(written(object, path, 'x').operation, operation);
      assert.deepEqual(object, before, 'the object given was changed');
    });
  }
  test('the same value is no write', () => assert.equal(write({ a: { b: 'x' } }, ['a', 'b'], 'x'), undefined));
  test('what is not on the path is shared, not copied', () => {
    const other = { large: true };
    assert.equal(written({ other, a: {} }, ['a', 'b'], 'x').object['other'], other);
  });
  test('a place behind the end of a list is refused', () => {
    assert.throws(() => write({ args: ['a'] }, ['args', 2], 'x'), /nothing can be written under args\.2/);
    assert.throws(() => write({}, [], 'x'), /nothing can be written/);
    assert.throws(() => write({ spec: 'text' }, ['spec', 'a'], 'x'), /nothing can be written under spec\.a/);
  });
});

const key = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('__proto__', 'constructor', 'a/b', '~', '~1', '', '-', '0'),
);
const plain = { noNullPrototype: true };
const object = fc.dictionary(key, fc.dictionary(key, fc.oneof(fc.string(), fc.constant(null)), plain), plain);

test('any path of keys: read as RFC 6902 the operation gives the object, and the value stands there', () => {
  fc.assert(
    fc.property(object, key, key, fc.string(), (given, parent, name, value) => {
      const path = [parent, name];
      const done = write(given, path, value);
      if (done === undefined) return assert.equal(valueAt(given, path), value);
      assert.deepEqual(patched(given, [done.operation]), done.object);
      assert.equal(valueAt(done.object, path), value);
      assert.equal(write(done.object, path, value), undefined);
    }),
    { numRuns: 500 },
  );
});
