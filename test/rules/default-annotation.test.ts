import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meansDefault } from '../../src/rules/default-annotation.ts';

describe('meansDefault', () => {
  for (const text of ['true', 'True', 'TRUE', ' true', 'true\n', '"true"', 'yes', 'Y', 'on', '1', 'truee', 'tru']) {
    test(`${JSON.stringify(text)} means yes`, () => assert.ok(meansDefault(text)));
  }
  for (const text of ['', ' ', 'false', 'False', 'no', 'off', '0', 'n', 'none', 'untrue']) {
    test(`${JSON.stringify(text)} does not`, () => assert.ok(!meansDefault(text)));
  }
});
