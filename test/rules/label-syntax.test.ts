import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelKeyFault, labelValueFault } from '../../src/rules/label-syntax.ts';

describe('labelKeyFault', () => {
  const good = [
    'a',
    'team',
    'Team_1.x-y',
    'example.com/team',
    'kubernetes.io/metadata.name',
    `${'a.'.repeat(126)}b/x`,
    'x'.repeat(63),
  ];
  const bad = [
    '',
    '/',
    '/a',
    'a/',
    'a/b/c',
    '-a',
    'a-',
    'a b',
    'Example.com/a',
    'a_b/c',
    'a..b/c',
    '.a',
    'é',
    'a\n',
    'x'.repeat(64),
    `${'a'.repeat(254)}/x`,
  ];
  for (const key of good) test(`accepts ${key.slice(0, 40)}`, () => assert.equal(labelKeyFault(key), undefined));
  for (const key of bad)
    test(`refuses ${JSON.stringify(key.slice(0, 40))}`, () => assert.equal(typeof labelKeyFault(key), 'string'));
});

describe('labelValueFault', () => {
  for (const value of ['', 'a', 'web.shop_1-x', 'x'.repeat(63)]) {
    test(`accepts ${JSON.stringify(value.slice(0, 40))}`, () => assert.equal(labelValueFault(value), undefined));
  }
  for (const value of [' ', '-a', 'a.', 'a b', 'a/b', 'é', 'a\n', 'x'.repeat(64)]) {
    test(`refuses ${JSON.stringify(value.slice(0, 40))}`, () => assert.equal(typeof labelValueFault(value), 'string'));
  }
});
