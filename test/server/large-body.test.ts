import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { RequestFault } from '../../src/admission/review.ts';
import { largeBodyReader, UnreadableInTime } from '../../src/server/large-body.ts';
import { eipReview, GOOD_SPEC } from './test-app.ts';

const bytesOf = (name: string, filler = 0): Buffer =>
  Buffer.from(JSON.stringify(eipReview(GOOD_SPEC, { name, metadata: { annotations: { x: 'x'.repeat(filler) } } })));
const nameIn = (review: unknown) => (review as { request: { name: string } }).request.name;

describe('large bodies', () => {
  const reader = largeBodyReader();
  after(() => reader.close());

  test('are read one after the other, each for its own request', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `eip-${index}`);
    const reviews = await Promise.all(names.map((name) => reader.read(bytesOf(name, 300_000), 5_000)));
    assert.deepEqual(reviews.map(nameIn), names);
  });

  test('the memory of a body is handed over, not copied', async () => {
    const bytes = bytesOf('lab', 300_000);
    assert.equal(bytes.buffer.byteLength, bytes.length);
    const reading = reader.read(bytes, 5_000);
    assert.equal(bytes.length, 0);
    assert.equal(nameIn(await reading), 'lab');
  });

  test('one that waits longer than it may is given up, and the others are not harmed', async () => {
    const first = reader.read(bytesOf('first', 6_000_000), 5_000);
    const late = reader.read(bytesOf('late', 300_000), 0);
    const last = reader.read(bytesOf('last', 300_000), 5_000);
    await assert.rejects(late, (error) => error instanceof UnreadableInTime && /before the time/.test(error.message));
    assert.deepEqual([nameIn(await first), nameIn(await last)], ['first', 'last']);
  });

  test('one that is no JSON is refused, and the next one read', async () => {
    const broken = reader.read(Buffer.from(`{${' '.repeat(200_000)}`), 5_000);
    const good = reader.read(bytesOf('good', 300_000), 5_000);
    await assert.rejects(broken, (error) => error instanceof RequestFault && error.status === 400);
    assert.equal(nameIn(await good), 'good');
  });

  test('when the reader is closed, whoever waits is told', async () => {
    const closing = largeBodyReader();
    const reading = closing.read(bytesOf('lab', 300_000), 5_000);
    await closing.close();
    await assert.rejects(reading, UnreadableInTime);
  });
});
