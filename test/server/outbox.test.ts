import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createOutbox } from '../../src/server/outbox.ts';

/** An outbox with a record of what it did. */
function recorded() {
  const steps: string[] = [];
  const faults: unknown[] = [];
  const outbox = createOutbox((error) => faults.push(error));
  const put = (name: string) => {
    outbox({ send: () => steps.push(`send ${name}`), settle: () => steps.push(`log ${name}`) });
  };
  return { steps, faults, outbox, put };
}

test('an answer that is alone in its turn is sent at once and logged after', async () => {
  const { steps, put } = recorded();
  for (const name of ['a', 'b']) {
    put(name);
    assert.equal(steps.at(-1), `send ${name}`);
    await setImmediate();
    assert.equal(steps.at(-1), `log ${name}`);
  }
});

test('answers of one turn leave together, before any of them is logged', async () => {
  const { steps, put } = recorded();
  for (const name of ['a', 'b']) put(name);
  await setImmediate();
  assert.deepEqual(steps, ['send a', 'send b', 'log a', 'log b']);
  steps.length = 0;
  put('c');
  assert.equal(steps.length, 0, 'others may follow, as in the turn before');
  put('d');
  await setImmediate();
  assert.deepEqual(steps, ['send c', 'send d', 'log c', 'log d']);
});

test('an answer that cannot be sent is reported and keeps no other back', async () => {
  const { steps, faults, outbox, put } = recorded();
  const fault = new Error('connection gone');
  outbox({
    send: () => {
      throw fault;
    },
    settle: () => steps.push('log a'),
  });
  put('b');
  await setImmediate();
  assert.deepEqual(steps, ['send b', 'log a', 'log b']);
  assert.deepEqual(faults, [fault]);
});
