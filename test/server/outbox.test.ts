import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createOutbox } from '../../src/server/outbox.ts';

test('answers of one turn leave together, before any of them is logged', async () => {
  const steps: string[] = [];
  const outbox = createOutbox(assert.ifError);
  for (const name of ['a', 'b']) {
    outbox({ send: () => steps.push(`send ${name}`), settle: () => steps.push(`log ${name}`) });
  }
  assert.equal(steps.length, 0);
  await setImmediate();
  assert.deepEqual(steps, ['send a', 'send b', 'log a', 'log b']);
  outbox({ send: () => steps.push('send c'), settle: () => steps.push('log c') });
  await setImmediate();
  assert.deepEqual(steps.slice(4), ['send c', 'log c']);
});

test('an answer that cannot be sent is reported and keeps no other back', async () => {
  const steps: string[] = [];
  const faults: unknown[] = [];
  const outbox = createOutbox((error) => faults.push(error));
  const fault = new Error('connection gone');
  outbox({
    send: () => {
      throw fault;
    },
    settle: () => steps.push('log a'),
  });
  outbox({ send: () => steps.push('send b'), settle: () => steps.push('log b') });
  await setImmediate();
  assert.deepEqual(steps, ['send b', 'log a', 'log b']);
  assert.deepEqual(faults, [fault]);
});
