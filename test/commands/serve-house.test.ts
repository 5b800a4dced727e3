import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationFor, durationText } from '../../src/commands/duration.ts';
import { stopTimes } from '../../src/commands/serve-house.ts';

test('a stop in a pod gives every node ten seconds to notice, and ends within the grace period of 45', () => {
  const times = stopTimes({}, 'pod');
  assert.equal(times.quiet, 10_000);
  assert.ok(times.quiet + times.refuse + times.finish < 45_000);
  assert.equal(stopTimes({}, 'outside').quiet, 500);
  assert.equal(stopTimes({}, 'no cluster').quiet, 500);
  assert.equal(stopTimes({ drainQuiet: 0 }, 'pod').quiet, 0);
});

test('durations are read with their unit and written in the largest that fits', () => {
  const read = durationFor('--life', { least: 1_000 });
  for (const [text, milliseconds] of [
    ['1s', 1_000],
    ['1500ms', 1_500],
    ['2.5m', 150_000],
    ['12h', 43_200_000],
    ['90d', 7_776_000_000],
  ] as const) {
    assert.equal(read(text), milliseconds);
  }
  for (const text of ['', '5', 's', '-1s', '1 s', '1w', '1e3s', '1S'])
    assert.throws(() => read(text), /is not a duration/);
  assert.throws(() => read('999ms'), /--life '999ms' is too short: at least 1s/);
  assert.deepEqual([90_000, 60_000, 1_500, 0].map(durationText), ['90s', '1m', '1500ms', '0ms']);
});
