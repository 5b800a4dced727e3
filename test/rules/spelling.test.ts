import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nearest } from '../../src/rules/spelling.ts';

const PROTOCOLS = ['bgp', 'layer2', 'vip'];

describe('nearest', () => {
  test('finds what was meant, case apart', () => {
    assert.equal(nearest('Layer2', PROTOCOLS), 'layer2');
    assert.equal(nearest('layr2', PROTOCOLS), 'layer2');
    assert.equal(nearest('vpi', PROTOCOLS, 2), 'vip');
  });
  test('proposes nothing that is too far away', () => {
    assert.equal(nearest('wireguard', PROTOCOLS), undefined);
    assert.equal(nearest('', PROTOCOLS), undefined);
    assert.equal(nearest('layer', PROTOCOLS, 0), undefined);
    assert.equal(nearest('layer2', []), undefined);
  });
  test('a text without bound is not compared', () => {
    assert.equal(nearest('x'.repeat(1_000_000), PROTOCOLS, Number.POSITIVE_INFINITY), undefined);
  });
  test('the order of the candidates does not matter, and a candidate finds itself', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), (text, candidates) => {
        assert.equal(nearest(text, candidates), nearest(text, candidates.toReversed()));
        for (const one of candidates) assert.equal(nearest(one, candidates)?.toLowerCase(), one.toLowerCase());
      }),
      { numRuns: 300 },
    );
  });
});
