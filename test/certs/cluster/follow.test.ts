import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Certificates } from '../../../src/certs/certificates.ts';
import { followCluster } from '../../../src/certs/cluster/follow.ts';
import { isTrusted, untrustedFault } from '../../../src/certs/trust.ts';
import { FakeSecrets, NAMESPACE } from './fake-secrets.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Replica {
  readonly certificates: Certificates;
  readonly lines: string[];
  /** Moves its clock, in milliseconds. */
  clock: number;
}

/** What the API server holds as caBundle; written by whoever registers. */
interface Live {
  bundle: string | undefined;
}

async function replica(
  context: TestContext,
  secrets: FakeSecrets,
  live: Live,
  { clock = 0, lives = { authority: 90 * DAY, leaf: 6 * DAY } } = {},
): Promise<Replica> {
  const lines: string[] = [];
  const note = (level: string) => (details: object, message: string) => {
    lines.push(`${level} ${message} ${JSON.stringify(details)}`);
  };
  const made: { clock: number } = { clock };
  const certificates = await followCluster({
    api: secrets.api,
    namespace: NAMESPACE,
    names: ['guard.example.svc', '127.0.0.1'],
    lives,
    bundles: () => (live.bundle === undefined ? undefined : [live.bundle]),
    isRegistered: true,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    now: () => new Date(Date.now() + made.clock),
    every: 5,
  });
  context.after(() => certificates.close());
  return {
    certificates,
    lines,
    get clock() {
      return made.clock;
    },
    set clock(value: number) {
      made.clock = value;
    },
  };
}

const leafOf = ({ certificates }: Replica) => new X509Certificate(certificates.pair().cert);
const until = async (ask: () => boolean, what: string) => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (ask()) return;
    await sleep(5);
  }
  assert.fail(`not reached: ${what}`);
};

describe('replicas that share a CA', () => {
  test('that start together agree on one, and each has a key of its own', async (context) => {
    const secrets = new FakeSecrets();
    const live: Live = { bundle: undefined };
    const all = await Promise.all(Array.from({ length: 5 }, () => replica(context, secrets, live)));
    assert.deepEqual(secrets.writes, ['POST']);
    const bundles = new Set(all.map(({ certificates }) => certificates.authorities()));
    assert.deepEqual([...bundles], [secrets.text('ca.crt')]);
    for (const { certificates } of all) {
      assert.ok(isTrusted(certificates.pair().cert, certificates.authorities()));
      assert.deepEqual(certificates.reasonsNotReady(), []);
    }
    assert.equal(new Set(all.map(({ certificates }) => certificates.pair().key)).size, 5);
    const leaf = leafOf(all[0] as Replica);
    assert.equal(leaf.checkHost('guard.example.svc'), 'guard.example.svc');
    assert.equal(leaf.checkIP('127.0.0.1'), '127.0.0.1');
  });

  test('with clocks an hour apart agree too, and accept what the others present', async (context) => {
    const secrets = new FakeSecrets();
    const live: Live = { bundle: undefined };
    const all = [];
    for (const clock of [HOUR, -HOUR, 0]) all.push(await replica(context, secrets, live, { clock }));
    await sleep(50);
    assert.deepEqual(secrets.writes, ['POST']);
    const now = new Date();
    for (const each of all) {
      assert.ok(leafOf(each).validFromDate <= now && leafOf(each).validToDate > now);
      assert.ok(isTrusted(each.certificates.pair().cert, all[0]?.certificates.authorities() ?? ''));
    }
  });

  test('renew their certificates at two thirds of their lives, under the same CA', async (context) => {
    const secrets = new FakeSecrets();
    const one = await replica(context, secrets, { bundle: undefined });
    const before = leafOf(one);
    let told = 0;
    one.certificates.onChange(() => {
      told += 1;
    });
    one.clock = 4 * DAY - HOUR;
    await sleep(40);
    assert.equal(leafOf(one).serialNumber, before.serialNumber);
    one.clock = 4 * DAY;
    await until(() => leafOf(one).serialNumber !== before.serialNumber, 'renewed');
    assert.equal(leafOf(one).issuer, before.issuer);
    assert.equal(told, 1);
    assert.ok(one.lines.some((line) => line.includes('renewed in time')));
  });

  test('replace the CA step by step: nothing is presented that the API server does not trust', async (context) => {
    const secrets = new FakeSecrets();
    const live: Live = { bundle: undefined };
    const lives = { authority: 90 * DAY, leaf: 600 };
    const one = await replica(context, secrets, live, { lives });
    live.bundle = one.certificates.authorities();
    const first = secrets.text('ca.crt') ?? '';
    const two = await replica(context, secrets, live, { lives });
    // Two thirds of its life, by one of the clocks.
    one.clock = 60 * DAY;
    await until(() => secrets.text('previous-ca.crt') === first, 'published');
    one.clock = 0;
    await sleep(40);
    assert.ok(isTrusted(one.certificates.pair().cert, live.bundle));
    assert.ok(isTrusted(two.certificates.pair().cert, live.bundle));
    const second = secrets.text('ca.crt') ?? '';
    await until(() => two.certificates.authorities().includes(second.trim()), 'asked for');
    assert.ok(two.certificates.authorities().includes(first.trim()));
  });

  test('a starting replica signs with the former CA while the new one is not trusted', async (context) => {
    const secrets = new FakeSecrets();
    const live: Live = { bundle: undefined };
    const one = await replica(context, secrets, live);
    live.bundle = one.certificates.authorities();
    await one.certificates.close();
    const { SharedAuthorities } = await import('../../../src/certs/cluster/authorities.ts');
    const shared = new SharedAuthorities(secrets.api, NAMESPACE, { authority: 90 * DAY, leaf: 6 * DAY });
    await shared.renew(new Date());
    const two = await replica(context, secrets, live);
    assert.ok(isTrusted(two.certificates.pair().cert, live.bundle));
    assert.equal(untrustedFault(two.certificates.pair().cert, [live.bundle]), undefined);
    // Registered: from then on the new one signs, ten seconds later.
    live.bundle = two.certificates.authorities();
    await sleep(30);
    two.clock = 11_000;
    await until(() => leafOf(two).issuer === new X509Certificate(secrets.text('ca.crt') ?? '').subject, 'moved');
    assert.ok(isTrusted(two.certificates.pair().cert, live.bundle));
    // And once nothing signed by the former one can live it goes.
    two.clock = 7 * DAY;
    await until(() => secrets.text('previous-ca.crt') === undefined, 'dropped');
    assert.equal(two.certificates.authorities(), secrets.text('ca.crt'));
  });
});

describe('a Secret', () => {
  test('that was removed is restored as it was', async (context) => {
    const secrets = new FakeSecrets();
    const one = await replica(context, secrets, { bundle: undefined });
    const [cert, leaf] = [secrets.text('ca.crt'), leafOf(one).serialNumber];
    secrets.secret = undefined;
    await until(() => secrets.secret !== undefined, 'restored');
    assert.equal(secrets.text('ca.crt'), cert);
    assert.equal(leafOf(one).serialNumber, leaf);
    assert.ok(one.lines.some((line) => line.includes('CA restored: the Secret was removed')));
  });

  test('that was damaged is restored by whoever knows it', async (context) => {
    const secrets = new FakeSecrets();
    const one = await replica(context, secrets, { bundle: undefined });
    const cert = secrets.text('ca.crt');
    secrets.set('ca.crt', 'damaged');
    await until(() => secrets.text('ca.crt') === cert, 'restored');
    assert.ok(one.lines.some((line) => line.includes('CA restored: ca.crt is not a readable PEM')));
  });

  test('that is damaged at the start gets a new CA, and the old certificate stays trusted', async (context) => {
    const secrets = new FakeSecrets();
    const live: Live = { bundle: undefined };
    const one = await replica(context, secrets, live);
    await one.certificates.close();
    const old = secrets.text('ca.crt') ?? '';
    secrets.set('ca.key', 'damaged');
    const two = await replica(context, secrets, live);
    assert.notEqual(secrets.text('ca.crt'), old);
    assert.ok(two.certificates.authorities().includes(old.trim()));
    assert.ok(two.lines.some((line) => line.includes('CA made anew: ca.key is not a readable PEM private key')));
  });

  test('of somebody else is left alone, and says what to do', async (context) => {
    const secrets = new FakeSecrets();
    secrets.secret = { metadata: { resourceVersion: '1' }, data: { 'ca.crt': 'eA==' } };
    const one = await replica(context, secrets, { bundle: undefined });
    await sleep(30);
    assert.deepEqual(secrets.writes, []);
    assert.match(
      one.certificates.reasonsNotReady().join(),
      /is somebody else's and left alone; remove it \(kubectl -n/,
    );
    assert.equal(one.lines.filter((line) => line.startsWith('error')).length, 1);
    // It listens all the same, so that probes can tell why it is not ready.
    assert.match(one.certificates.pair().cert, /BEGIN CERTIFICATE/);
    secrets.secret = undefined;
    await until(() => one.certificates.reasonsNotReady().length === 0, 'ready');
  });

  test('that may not be read says which right is missing', async (context) => {
    const secrets = new FakeSecrets();
    secrets.refuseWith = 403;
    const one = await replica(context, secrets, { bundle: undefined });
    assert.match(one.certificates.reasonsNotReady().join(), /secrets is forbidden; grant it/);
  });

  test('on an API server that is away keeps what is in use', async (context) => {
    const secrets = new FakeSecrets();
    const one = await replica(context, secrets, { bundle: undefined });
    const leaf = leafOf(one).serialNumber;
    secrets.down = true;
    await sleep(40);
    assert.deepEqual(one.certificates.reasonsNotReady(), []);
    assert.equal(leafOf(one).serialNumber, leaf);
    one.clock = 7 * DAY;
    assert.match(one.certificates.reasonsNotReady().join(), /the serving certificate expired/);
  });

  test('that somebody writes all the time is not fought over for ever', async (context) => {
    const secrets = new FakeSecrets();
    const one = await replica(context, secrets, { bundle: undefined });
    secrets.beforeWrite = () => secrets.touch();
    one.clock = 61 * DAY;
    await until(() => one.lines.some((line) => line.includes('keeps being changed by somebody else')), 'said');
    secrets.beforeWrite = undefined;
    await until(() => secrets.text('previous-ca.crt') !== undefined, 'written');
  });
});
