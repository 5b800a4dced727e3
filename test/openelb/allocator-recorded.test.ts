import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serviceFrom } from '../../src/model/service.ts';
import type { Allocation } from '../../src/openelb/allocation.ts';
import { allocate } from '../../src/openelb/allocator.ts';
import { type RecordedCase, type RecordedOutcome, recordedCases, worldAfter } from './recorded-cases.ts';

const cases = recordedCases();

/** Nobody touched these Services after an event elsewhere, so the record says nothing of their next reconcile. */
const NOT_RECONCILED = ['rnd-001', 'rnd-021', 'rnd-041', 'rnd-163'];
/** Different runs ended differently. */
const NOT_DETERMINISTIC = ['hand-auto-fills-last', 'hand-burst-short'];

function predict(one: RecordedCase): Allocation {
  const world = worldAfter(one);
  const [namespace = '', name = ''] = one.subject.split('/');
  const service = world.service(namespace, name);
  assert.ok(service, `${one.id}: the world has no ${one.subject}`);
  return allocate(service, world);
}

/** Eip and address that the Service shows afterwards, in the terms of the record. */
function shownBy(allocation: Allocation, one: RecordedCase): Pick<RecordedOutcome, 'eip' | 'address'> {
  if (allocation.outcome === 'assigned') return { eip: allocation.eip, address: allocation.shown };
  const { before } = one.outcome;
  if (allocation.outcome === 'untouched' && before !== null) return { eip: before.eip, address: before.address };
  return { eip: null, address: null };
}

/** What the record says of a reconcile after the event: the outcome itself, or that of the touch that followed. */
function reconciled({ outcome }: RecordedCase): RecordedOutcome {
  return outcome.handled ? outcome : (outcome.afterTouch ?? outcome);
}

function checkEvent(allocation: Allocation, events: readonly string[]): void {
  const { event } = allocation;
  if (event !== undefined) {
    assert.ok(
      events.includes(`${event.reason}: ${event.message}`),
      `${event.reason}: ${event.message} is not in ${events}`,
    );
    return;
  }
  assert.deepEqual(events, []);
}

/** OpenELB is told of a Service once more when it stops being its own, and does nothing. */
function wasHandled({ oldObject }: RecordedCase): boolean {
  return oldObject !== undefined && oldObject['kind'] === 'Service' && serviceFrom(oldObject).handled;
}

describe('the allocator against recordings of the real controller', () => {
  test('all scenarios are there, and those that differ from run to run are the known ones', () => {
    assert.equal(cases.length, 124);
    assert.deepEqual(
      cases.filter(({ deterministic }) => !deterministic).map(({ id }) => id),
      NOT_DETERMINISTIC,
    );
  });

  for (const one of cases) {
    if (NOT_DETERMINISTIC.includes(one.id) || NOT_RECONCILED.includes(one.id)) continue;
    test(`${one.id}: ${one.title}`, () => {
      const allocation = predict(one);
      const expected = reconciled(one);
      const shown = shownBy(allocation, one);
      assert.equal(shown.address, expected.address);
      if (expected.address !== null) assert.equal(shown.eip, expected.eip);
      checkEvent(allocation, expected.events);
      // A reconcile that finds nothing to do may leave no trace in the log.
      const idle = allocation.outcome === 'assigned' && allocation.event === undefined;
      if (!idle) assert.equal(allocation.handled, expected.handled && !(wasHandled(one) && !allocation.handled));
      if (one.outcome.handled && allocation.outcome === 'assigned') {
        assert.deepEqual(one.outcome.recorded, [{ eip: allocation.eip, address: allocation.address }]);
      }
    });
  }

  for (const one of cases.filter(({ id }) => NOT_RECONCILED.includes(id))) {
    test(`${one.id}: ${one.title}: no reconcile, so the Service stays as it was`, () => {
      const { handled, before, eip, address, afterTouch } = one.outcome;
      assert.equal(handled, false);
      assert.equal(afterTouch, undefined);
      assert.deepEqual(before, { eip, address });
      assert.equal(predict(one).handled, true);
    });
  }

  test('what the next touch would do to those that were not reconciled is predicted by the rules alone', () => {
    const outcomes = cases
      .filter(({ id }) => NOT_RECONCILED.includes(id))
      .map((one) => {
        const allocation = predict(one);
        return allocation.outcome === 'assigned'
          ? `${one.id} ${allocation.change} ${allocation.unstable.map(({ kind }) => kind)}`
          : `${one.id} ${allocation.outcome}`;
      });
    assert.deepEqual(outcomes, ['rnd-001 pending', 'rnd-021 kept request-text', 'rnd-041 kept ', 'rnd-163 kept ']);
  });

  test('a Service that fills the better pool is called an endless mover', () => {
    const one = cases.find(({ id }) => id === 'hand-auto-fills-last');
    assert.ok(one?.outcome.neverQuiet);
    const allocation = predict(one);
    assert.equal(allocation.outcome, 'assigned');
    assert.equal(allocation.stable, false);
    assert.deepEqual(allocation.unstable, [{ kind: 'endless', eip: 'pair', next: 'two' }]);
    assert.ok(one.outcome.neverQuiet.addresses.includes(allocation.address));
  });

  test('of four Services created at once for three addresses, alone each would get the first', () => {
    const one = cases.find(({ id }) => id === 'hand-burst-short');
    assert.ok(one);
    const allocation = predict(one);
    assert.equal(allocation.outcome, 'assigned');
    const given = [one.outcome.address, ...(one.outcome.others ?? []).map(({ address }) => address)];
    assert.ok(given.includes(allocation.address));
    assert.equal(allocation.address, '192.168.0.91');
  });

  test('requests that are never fulfilled as text are called unstable wherever they were recorded', () => {
    const unstable = cases
      .map((one) => ({ id: one.id, allocation: predict(one) }))
      .filter(({ allocation }) => allocation.outcome === 'assigned' && !allocation.stable)
      .map(({ id, allocation }) => `${id} ${allocation.outcome === 'assigned' && allocation.unstable[0]?.kind}`);
    assert.deepEqual(unstable, [
      'hand-auto-fills-last endless',
      'hand-ip-blank request-text',
      'hand-ip-cidr request-text',
      'hand-ip-octet request-text',
      'hand-ip-octet-moves request-text',
      'hand-ip-upper-full request-text',
      'hand-ip6-upper request-text',
      'hand-ip6-upper-no-name request-text',
      'hand-status-overwritten-requested-no-name foreign-status',
      'rnd-021 request-text',
      'rnd-294 request-text',
    ]);
  });
});
