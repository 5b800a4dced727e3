import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bundleOf, holdsAll, issuerOf, isTrusted, untrustedFault } from '../../src/certs/trust.ts';
import { ownPair } from './folders.ts';

describe('whom a bundle trusts', () => {
  let one: Awaited<ReturnType<typeof ownPair>>;
  let two: Awaited<ReturnType<typeof ownPair>>;
  before(async () => {
    one = await ownPair(new Date());
    two = await ownPair(new Date());
  });

  test('those that one of its certificates signed', () => {
    assert.equal(isTrusted(one.leaf.cert, one.authority.cert), true);
    assert.equal(isTrusted(one.leaf.cert, two.authority.cert + one.authority.cert), true);
    assert.equal(isTrusted(one.leaf.cert, two.authority.cert), false);
  });

  test('nobody, where either text cannot be read', () => {
    for (const text of ['', 'hello', one.authority.cert.slice(0, 200)]) {
      assert.equal(isTrusted(one.leaf.cert, text), false);
      assert.equal(isTrusted(text, one.authority.cert), false);
      assert.equal(holdsAll(text, one.authority.cert), false);
      assert.equal(holdsAll(one.authority.cert, text), false);
    }
  });

  test('a bundle has every certificate once and leaves out what cannot be read', () => {
    const both = bundleOf(one.authority.cert, undefined, 'hello', two.authority.cert, one.authority.cert);
    assert.equal(both, one.authority.cert + two.authority.cert);
    assert.ok(holdsAll(both, one.authority.cert) && holdsAll(both, both));
    assert.equal(holdsAll(one.authority.cert, both), false);
  });

  test('the fault names the issuer; without a configuration there is none', () => {
    assert.equal(untrustedFault(one.leaf.cert, undefined), undefined);
    assert.equal(untrustedFault(one.leaf.cert, [one.authority.cert]), undefined);
    const fault = untrustedFault(one.leaf.cert, [one.authority.cert, two.authority.cert]) ?? '';
    assert.match(fault, /issued by CN=layer2-guard development CA\): the API server would refuse every call/);
    assert.equal(issuerOf('nothing'), 'nobody');
  });
});
