import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meansAddress, meansName } from '../../src/rules/look-alike-keys.ts';

describe('what was meant by the text under one of the two keys that look alike', () => {
  const names = ['lab', 'eip-pool', 'Lab', 'lab-2', 'lab.example.com', ' lab ', 'cafe'];
  const addresses = [
    '192.168.0.91',
    'fd00::91',
    '::ffff:10.0.0.1',
    '192.168.0.91,fd00::91',
    '10.0.0.0/24',
    ' 10.0.0.1',
  ];
  // Slips in an address are for the rule that reads addresses.
  const neither = ['', ' ', '10.0.0.256', '192.168.0.9l', '192.168.0', 'lab_2', '-lab', 'lab-', 'l\u200bab'];

  for (const text of names)
    test(`name: ${text}`, () => assert.deepEqual([meansName(text), meansAddress(text)], [true, false]));
  for (const text of addresses)
    test(`address: ${text}`, () => assert.deepEqual([meansName(text), meansAddress(text)], [false, true]));
  for (const text of neither)
    test(`neither: ${JSON.stringify(text)}`, () =>
      assert.deepEqual([meansName(text), meansAddress(text)], [false, false]));
});
