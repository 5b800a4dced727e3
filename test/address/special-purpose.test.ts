import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlainRange } from '../../src/address/range.ts';
import { specialPurposeOf } from '../../src/address/special-purpose.ts';

function nameOf(text: string): string | undefined {
  const range = parsePlainRange(text);
  assert.ok(range, text);
  return specialPurposeOf(range)?.name.split(' (')[0];
}

describe('specialPurposeOf', () => {
  test('names the block', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['0.0.0.0', 'unspecified'],
      ['0.255.255.255', 'unspecified'],
      ['127.0.0.0/30', 'loopback'],
      ['169.254.10.1', 'link-local'],
      ['224.0.0.1-224.0.0.5', 'multicast'],
      ['239.255.255.255', 'multicast'],
      ['240.0.0.1', 'class E'],
      ['255.255.255.254', 'class E'],
      ['255.255.255.255', 'limited broadcast'],
      ['::', 'unspecified'],
      ['::1', 'loopback'],
      ['fe80::1-fe80::ff', 'link-local'],
      ['febf:ffff::', 'link-local'],
      ['ff02::1', 'multicast'],
      ['::fffe:0:0-::1:0:0:0', 'IPv4-mapped'],
    ];
    for (const [text, name] of cases) assert.equal(nameOf(text), name, text);
  });

  test('is content with every other address, up to the edges of the blocks', () => {
    const texts = [
      '1.0.0.0',
      '10.0.0.0/8',
      '126.255.255.255',
      '128.0.0.0',
      '169.253.255.255',
      '169.255.0.0',
      '172.16.0.0/12',
      '192.168.0.0/16',
      '100.64.0.0/10',
      '223.255.255.255',
      '::2',
      '2001:db8::/32',
      'fd00::/8',
      'fe7f:ffff::',
      'fec0::1',
      'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    ];
    for (const text of texts) assert.equal(nameOf(text), undefined, text);
  });

  test('one shared address is enough, and the lowest block is named', () => {
    assert.equal(nameOf('126.255.255.255-127.0.0.0'), 'loopback');
    assert.equal(nameOf('10.0.0.0-255.255.255.255'), 'loopback');
    assert.equal(nameOf('::/0'), 'unspecified');
    assert.equal(nameOf('223.255.255.255-255.255.255.255'), 'multicast');
  });

  test('says where the block is set apart', () => {
    const range = parsePlainRange('169.254.0.1');
    assert.ok(range);
    const special = specialPurposeOf(range);
    assert.deepEqual(special?.block, parsePlainRange('169.254.0.0/16'));
    assert.equal(special?.rfc, 'RFC 3927');
  });
});
