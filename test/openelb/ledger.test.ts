import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addressAt, poolFrom } from '../../src/model/eip-pool.ts';
import { serviceFrom } from '../../src/model/service.ts';
import { allocate } from '../../src/openelb/allocator.ts';
import { Ledger } from '../../src/openelb/ledger.ts';
import { LedgerPool } from '../../src/openelb/ledger-pool.ts';
import { ADDRESS, assignedService, brief, eip, NAME, service, worldOf } from './allocation-samples.ts';

const STATUS = { firstIP: '10.0.0.0', poolSize: 12 };

describe('a ledger pool', () => {
  test('after any takes and releases answers as a pool recorded so', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 11 }), fc.constantFrom('a/x', 'b/y')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 11 })), steps, (recorded, changes) => {
        const at = (offset: number) => `10.0.0.${offset}`;
        const used = new Map<string, readonly string[]>(recorded.map((offset) => [at(offset), ['a/x']]));
        const ledger = new LedgerPool(poolFrom(STATUS, '', new Map(used)));
        for (const [takes, offset, holder] of changes) {
          const holders = used.get(at(offset)) ?? [];
          if (takes) {
            if (holders.includes(holder)) continue;
            ledger.take(at(offset), holder);
            used.set(at(offset), [...holders, holder]);
          } else {
            ledger.release(at(offset), holder);
            used.set(
              at(offset),
              holders.filter((other) => other !== holder),
            );
            if (used.get(at(offset))?.length === 0) used.delete(at(offset));
          }
          const plain = poolFrom(STATUS, '', used);
          assert.equal(ledger.freeFrom(0n), plain.freeFrom(0n));
          assert.equal(ledger.freeFrom(5n), plain.freeFrom(5n));
          assert.equal(ledger.usage, plain.usage);
          assert.deepEqual(ledger.holdersOf(at(offset)), plain.holdersOf(at(offset)));
        }
      }),
    );
  });
});

describe('a ledger', () => {
  const named = (name: string, extra: object = {}) => serviceFrom(service({ [NAME]: 'lan', ...extra }, {}, { name }));
  const LAN = eip('lan', { address: '10.0.0.0-10.0.0.2', namespaces: ['shop'] });

  test('lays every prediction down for the next', () => {
    const ledger = new Ledger(worldOf([LAN]));
    const given = ['a', 'b', 'c', 'd'].map((name) => {
      const allocation = allocate(named(name, name === 'b' ? { [ADDRESS]: '10.0.0.1' } : {}), ledger);
      ledger.lay(allocation);
      return brief(allocation);
    });
    assert.deepEqual(given, ['lan 10.0.0.0', 'lan 10.0.0.1', 'lan 10.0.0.2', 'full']);
  });

  test('a Service that moves frees its address, and a pool that fills is passed by', () => {
    const old = eip(
      'old',
      { address: '10.9.0.1' },
      { status: { firstIP: '10.9.0.1', poolSize: 1, occupied: true, used: { '10.9.0.1': 'shop/web' } } },
    );
    const ledger = new Ledger(
      worldOf([
        eip('lan', { address: '10.0.0.0', namespaces: ['shop'] }),
        eip('more', { address: '10.1.0.0', namespaces: ['shop'], priority: 1 }),
        old,
      ]),
    );
    const moves = allocate(serviceFrom(assignedService('old', '10.9.0.1', { [NAME]: 'lan' })), ledger);
    assert.equal(moves.outcome === 'assigned' && moves.change, 'moved');
    ledger.lay(moves);
    const next = allocate(serviceFrom(service({ [NAME]: 'old' }, {}, { name: 'next' })), ledger);
    assert.equal(brief(next), 'old 10.9.0.1');
    ledger.lay(next);
    assert.equal(brief(allocate(serviceFrom(service({}, {}, { name: 'auto' })), ledger)), 'more 10.1.0.0');
    assert.deepEqual(
      ledger.recordsOf('shop/web').map(({ eip: { ref }, address }) => `${ref.name} ${address}`),
      ['lan 10.0.0.0'],
    );
  });

  test('20,000 Services in one pool are predicted in seconds', () => {
    const ledger = new Ledger(worldOf([eip('lan', { address: '10.0.0.0/16', namespaces: ['shop'] })]));
    const start = performance.now();
    for (let index = 0; index < 20_000; index += 1) {
      const allocation = allocate(serviceFrom(service({}, {}, { name: `s${index}` })), ledger);
      ledger.lay(allocation);
      if (index === 19_999) assert.equal(brief(allocation), 'lan 10.0.78.31');
    }
    assert.ok(performance.now() - start < 4000, `${performance.now() - start} ms`);
  });

  test('the pool of a huge Eip starts where it starts', () => {
    const pool = new LedgerPool(poolFrom({}, '2001:db8::/70', new Map()));
    assert.equal(addressAt(pool, pool.freeFrom(0n) ?? 1n), '2001:db8::');
  });
});
