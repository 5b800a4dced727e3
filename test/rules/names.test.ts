import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byRef, COUNTED, counted, listed, objectNames } from '../../src/rules/names.ts';

const eip = (name: string) => ({ ref: { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', name } });

describe('bounded lists of names', () => {
  test('three texts at most, the rest as a number', () => {
    assert.equal(listed([]), '');
    assert.equal(listed(['a']), 'a');
    assert.equal(listed(['a', 'b']), 'a and b');
    assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
    assert.equal(listed(['a', 'b', 'c', 'd']), 'a, b, c and 1 more');
  });

  test('a list that was cut is told as longer than counted', () => {
    const endless = (function* () {
      for (;;) yield 'x';
    })();
    const taken = counted(endless);
    assert.equal(taken.length, COUNTED + 1);
    assert.equal(listed(taken), 'x, x, x and more than 997 more');
  });

  test('counted stops asking once it has enough', () => {
    let asked = 0;
    const source = (function* () {
      for (; asked < 10; asked += 1) yield asked;
    })();
    assert.deepEqual(counted(source, 3), [0, 1, 2]);
    assert.ok(asked <= 4);
  });

  test('names carry their kind once and are escaped', () => {
    assert.equal(objectNames([eip('a')]), 'Eip "a"');
    assert.equal(
      objectNames([eip('a'), eip('b"\n')], ({ ref }) => (ref.name === 'a' ? 'disabled' : '')),
      'Eips "a" (disabled) and "b\\"\\n"',
    );
  });

  test('the order is by kind, namespace and name', () => {
    const refs = ['b/x', 'a/y', 'a/x', '/z'].map((text) => {
      const [namespace = '', name = ''] = text.split('/');
      return { apiVersion: 'v1', kind: 'Service', name, ...(namespace === '' ? {} : { namespace }) };
    });
    const sorted = refs.sort(byRef).map(({ namespace, name }) => `${namespace ?? ''}/${name}`);
    assert.deepEqual(sorted, ['/z', 'a/x', 'a/y', 'b/x']);
  });
});
