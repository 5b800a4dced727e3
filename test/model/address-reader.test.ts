import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AddressReader, describe as describeValue, distinctRanges, listed } from '../../src/model/address-reader.ts';
import { texts } from './samples.ts';

describe('AddressReader', () => {
  test('nothing written is nothing to report', () => {
    const reader = new AddressReader();
    for (const value of [undefined, null, '', '  ']) {
      assert.equal(reader.address(value, 'a'), undefined);
      assert.deepEqual(reader.block(value, 'a'), []);
      assert.equal(reader.json(value, 'a'), undefined);
    }
    assert.deepEqual(reader.entries(null, 'a'), []);
    assert.deepEqual(reader.unreadable, []);
  });

  test('lists end in one entry that says there is more', () => {
    const reader = new AddressReader();
    for (let i = 0; i < 500; i += 1) reader.address(`x${i}`, `list[${i}]`);
    assert.equal(reader.unreadable.length, 101);
    assert.equal(reader.unreadable[99]?.text, 'x99');
    assert.deepEqual(reader.unreadable[100], {
      path: 'list[100]',
      text: '',
      why: 'this and further texts of the object are not listed',
    });
  });

  test('long texts are cut, values are named without walking through them', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    assert.equal(describeValue('x'.repeat(5000)).length, 200);
    assert.deepEqual([cyclic, { a: 1 }, null, 7n, true].map(describeValue), ['[…]', '{…}', 'null', '7', 'true']);
  });

  test('an error of any kind from the YAML reader is reported in one line', () => {
    const reader = new AddressReader();
    const fail = (error: unknown) => (): never => {
      throw error;
    };
    reader.yaml('a', 'one', fail(new Error('bad indentation\n  at line 2')));
    reader.yaml('a', 'two', fail(Object.create(null)));
    assert.deepEqual(
      reader.unreadable.map(({ path, why }) => `${path} ${why}`),
      ['one is not YAML: bad indentation', 'two is not YAML: it does not parse'],
    );
  });

  test('CIDRs that say nothing are refused', () => {
    const reader = new AddressReader();
    assert.deepEqual(reader.block('::/0', 'a'), []);
    assert.deepEqual(reader.block('::ffff:10.0.0.1/64', 'b'), []);
    assert.deepEqual(
      reader.unreadable.map(({ why }) => why),
      ['covers every address', 'mixes IPv4 and IPv6'],
    );
  });

  test('lists and repetitions', () => {
    assert.deepEqual(listed(' a, b c,,d '), ['a', 'b', 'c', 'd']);
    assert.deepEqual(listed(undefined), []);
    const reader = new AddressReader();
    const ranges = reader.blocks('10.0.0.0/24,10.0.0.9/24,10.0.1.0/24', 'a');
    assert.deepEqual(texts(distinctRanges(ranges)), ['10.0.0.0/24', '10.0.1.0/24']);
  });
});
