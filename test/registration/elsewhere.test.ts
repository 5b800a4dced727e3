import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { createServer } from 'node:tls';
import { type Elsewhere, isStillServed, whereItPoints } from '../../src/registration/elsewhere.ts';
import { ownPair } from '../certs/folders.ts';

const bundled = (url: string, ca: string): Elsewhere =>
  whereItPoints({ webhooks: [{ clientConfig: { url, caBundle: Buffer.from(ca).toString('base64') } }] });

describe('another server', () => {
  test('answers when its certificate is the one that the configuration verifies, at the second look too', async (context) => {
    const [pair, stranger] = [await ownPair(new Date(), ['127.0.0.1']), await ownPair(new Date())];
    const server = createServer({ cert: pair.leaf.cert, key: pair.leaf.key });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    context.after(() => server.close());
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [good, edited] = [bundled(url, pair.authority.cert), bundled(url, stranger.authority.cert)];
    const never = () => assert.fail('it has answered');
    assert.equal(await isStillServed(good, never), true);
    assert.equal(await isStillServed(edited, async () => good), true, 'repaired meanwhile');
    assert.equal(await isStillServed(edited, async () => edited), false);
    assert.equal(await isStillServed(edited, async () => undefined), false, 'removed meanwhile');
  });

  test('behind a Service cannot be tried and counts as answering', async () => {
    const behind: Elsewhere = { identity: 'service layer2-guard-system/layer2-guard:443', ca: '' };
    assert.equal(await isStillServed(behind, () => assert.fail('not asked again')), true);
  });
});
