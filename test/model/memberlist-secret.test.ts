import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/model/json.ts';
import { keyFactsOf, memberlistSecretFrom } from '../../src/model/memberlist-secret.ts';

const secret = (parts: JsonObject, name = 'memberlist') =>
  memberlistSecretFrom({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'openelb-system' }, ...parts });
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the Secret of the member list', () => {
  test('keeps length and a print, never the key', () => {
    const key = 'a-very-secret-key';
    const view = secret({ data: { key: base64(`${key}\n`) } });
    assert.deepEqual([view?.value?.bytes, view?.value?.endsInNewline], [18, true]);
    assert.ok(!JSON.stringify(view).includes(key) && !JSON.stringify(view).includes(base64(key).slice(0, 8)));
  });

  test('counts bytes, of binary keys too', () => {
    assert.equal(secret({ data: { key: Buffer.from([255, 0, 254]).toString('base64') } })?.value?.bytes, 3);
    assert.equal(keyFactsOf('é').bytes, 2);
  });

  test('stringData comes before data', () => {
    assert.equal(secret({ data: { key: base64('abc') }, stringData: { key: 'abcd' } })?.value?.bytes, 4);
  });

  test('equal keys have equal prints, others do not', () => {
    assert.equal(
      keyFactsOf('0123456789abcdef').print,
      secret({ data: { key: base64('0123456789abcdef') } })?.value?.print,
    );
    assert.notEqual(keyFactsOf('0123456789abcdef').print, keyFactsOf('0123456789abcdeg').print);
  });

  test('what cannot be read is no value', () => {
    for (const key of ['%%%', 7, null, {}]) assert.equal(secret({ data: { key } })?.value, undefined);
    assert.equal(secret({})?.value, undefined);
    assert.equal(secret({ data: { key: base64('x') } }, 'other'), undefined);
  });
});
