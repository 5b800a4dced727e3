import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flagValue, flagValues, switchValue } from '../../src/model/flags.ts';

describe('flags of a command line', () => {
  const values: [string[], string | undefined][] = [
    [['--name=a'], 'a'],
    [['--name', 'a'], 'a'],
    [['--name=a', '--name', 'b'], 'b'],
    [['--name='], ''],
    [['--name'], ''],
    [['--names=a', '-name=a', 'name=a'], undefined],
    [[], undefined],
  ];
  for (const [words, expected] of values) {
    test(`${JSON.stringify(words)} gives ${expected}`, () => assert.equal(flagValue(words, 'name'), expected));
  }

  test('repeated values keep their order', () => {
    assert.deepEqual(flagValues(['--name', 'a', 'x', '--name=b'], 'name'), ['a', 'b']);
  });

  test('a switch', () => {
    assert.equal(switchValue(['--on', 'false'], 'on'), 'true');
    assert.equal(switchValue(['--on=false'], 'on'), 'false');
    assert.equal(switchValue(['on'], 'on'), undefined);
  });
});
