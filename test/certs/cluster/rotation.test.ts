import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type AuthoritySet, decode, encode, type SecretObject } from '../../../src/certs/cluster/authority-set.ts';
import { dueNow, heldSince, type Lives, signerOf } from '../../../src/certs/cluster/rotation.ts';
import { issueAuthority, type KeyPair } from '../../../src/certs/issue.ts';

const DAY = 86_400_000;
const LIVES: Lives = { authority: 90 * DAY, leaf: 6 * DAY };
const START = new Date('2026-11-20T12:00:00Z');
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);
const SETTLE = 10_000;

let first: KeyPair;
let second: KeyPair;
before(async () => {
  first = await issueAuthority(START, 'first', LIVES.authority);
  second = await issueAuthority(after(60 * DAY), 'second', LIVES.authority);
});
const alone = (): AuthoritySet => ({ newest: first, since: START });
const both = (): AuthoritySet => ({ newest: second, former: first, since: after(60 * DAY) });

describe('what is due', () => {
  const cases: readonly (readonly [string, () => AuthoritySet, number, ReturnType<typeof dueNow>])[] = [
    ['a new CA is left alone', alone, DAY, 'nothing'],
    ['just before two thirds of its life', alone, 60 * DAY - 1, 'nothing'],
    ['at two thirds of its life a new one comes beside it', alone, 60 * DAY, 'new authority'],
    ['while leaves of the former one may live nothing happens', both, 66 * DAY, 'nothing'],
    ['then the former one goes', both, 67 * DAY, 'drop former'],
    ['a pair that nobody looked after for long gets a new CA at once', both, 125 * DAY, 'new authority'],
  ];
  for (const [title, set, at, expected] of cases) {
    test(title, () => assert.equal(dueNow(set(), after(at), LIVES), expected));
  }

  test('a life that was shortened by an option counts from when the CA was published', () => {
    assert.equal(dueNow(alone(), after(3 * DAY), { authority: 3 * DAY, leaf: DAY }), 'new authority');
  });
});

describe('who signs', () => {
  const sign = (set: AuthoritySet, at: number, held: number | undefined, isRegistered = true) =>
    signerOf(set, after(at), { heldSince: held === undefined ? undefined : after(held), isRegistered }, LIVES, SETTLE)
      .cert;
  const rotated = 60 * DAY;

  test('the only CA there is', () => assert.equal(sign(alone(), 0, undefined), first.cert));
  test('the former one until the API server trusts the new one', () => {
    assert.equal(sign(both(), rotated + 1_000, undefined), first.cert);
  });
  test('the former one for a moment longer, since an API server learns of a change from its watch', () => {
    assert.equal(sign(both(), rotated + 9_000, rotated + 1_000), first.cert);
    assert.equal(sign(both(), rotated + 11_000, rotated + 1_000), second.cert);
  });
  test('the new one once the former one may be dropped, whatever is known', () => {
    assert.equal(sign(both(), rotated + LIVES.leaf + 1, undefined), second.cert);
  });
  test('the new one after a while where nobody here can see what the API server trusts', () => {
    assert.equal(sign(both(), rotated + DAY, undefined, false), first.cert);
    assert.equal(sign(both(), rotated + 3 * DAY, undefined, false), second.cert);
  });

  test('trust begins when every configuration holds the new CA, and begins anew when one does not', () => {
    const set = both();
    assert.equal(heldSince(set, undefined, START, undefined), undefined);
    assert.equal(heldSince(set, [first.cert], START, START), undefined);
    assert.equal(heldSince(set, [first.cert + second.cert, first.cert], START, START), undefined);
    assert.equal(heldSince(set, [first.cert + second.cert], after(5), undefined)?.getTime(), after(5).getTime());
    assert.equal(heldSince(set, [second.cert], after(9), after(5))?.getTime(), after(5).getTime());
  });
});

describe('the Secret', () => {
  const read = (secret: object, now = START) => decode(secret as SecretObject, now);
  const secretOf = (set: AuthoritySet) =>
    structuredClone(encode('layer2-guard-ca', 'x', set, '7')) as {
      metadata: { labels: Record<string, string>; annotations: Record<string, string> };
      data: Record<string, string>;
    };

  test('gives back what was put into it', () => {
    for (const set of [alone(), both()]) assert.deepEqual(read(secretOf(set), after(60 * DAY)), { set });
  });

  test('without its annotation is as old as its CA', () => {
    const secret = secretOf(alone());
    secret.metadata.annotations = {};
    const decoded = read(secret);
    assert.ok('set' in decoded && decoded.set.since < START);
  });

  test('of somebody else is told apart', () => {
    const secret = secretOf(alone());
    secret.metadata.labels = { 'app.kubernetes.io/name': 'other' };
    assert.deepEqual(read(secret), { foreign: 'has no label app.kubernetes.io/name=layer2-guard' });
    assert.deepEqual(read({}), { foreign: 'has no label app.kubernetes.io/name=layer2-guard' });
  });

  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const damages: readonly (readonly [string, (data: Record<string, string>) => void, RegExp])[] = [
    ['no key', (data) => delete data['ca.key'], /^ca\.key is missing$/],
    ['no certificate', (data) => delete data['ca.crt'], /^ca\.crt is missing$/],
    [
      'a text that is no certificate',
      (data) => Object.assign(data, { 'ca.crt': base64('hello') }),
      /^ca\.crt is not a readable PEM/,
    ],
    [
      'a key that is none',
      (data) => Object.assign(data, { 'ca.key': base64('hello') }),
      /^ca\.key is not a readable PEM/,
    ],
    [
      'the key of another',
      (data) => Object.assign(data, { 'ca.key': base64(first.key) }),
      /^ca\.key does not match ca\.crt$/,
    ],
    [
      'two certificates',
      (data) => Object.assign(data, { 'ca.crt': base64(first.cert + second.cert) }),
      /^ca\.crt holds 2/,
    ],
    ['data that is no text', (data) => Object.assign(data, { 'ca.crt': 5 }), /^ca\.crt is missing$/],
  ];
  for (const [title, damage, expected] of damages) {
    test(`with ${title} says so and keeps the former certificate`, () => {
      const secret = secretOf(both());
      damage(secret.data);
      const decoded = read(secret, after(60 * DAY));
      assert.ok('damaged' in decoded);
      assert.match(decoded.damaged, expected);
      assert.match(decoded.former ?? '', /BEGIN CERTIFICATE/);
    });
  }

  test('that expired says when', () => {
    const decoded = read(secretOf(alone()), after(91 * DAY));
    assert.ok('damaged' in decoded && /^ca\.crt expired on 2027-02-18$/.test(decoded.damaged), JSON.stringify(decoded));
  });

  test('with a former certificate that nobody can read goes without it', () => {
    const secret = secretOf(both());
    secret.data['previous-ca.crt'] = base64('x');
    const decoded = read(secret, after(60 * DAY));
    assert.ok('set' in decoded && decoded.set.former === undefined);
  });
});
