import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Fault } from './fake-api-server.ts';
import { EIPS, equalsFreshList, FAST, type Following, follow, NAMESPACES, until } from './harness.ts';

type Step =
  | { readonly do: 'eip' | 'namespace'; readonly name: number; readonly last: number }
  | { readonly do: 'delete-eip' | 'delete-namespace'; readonly name: number }
  | { readonly do: 'list' | 'watch' | 'page'; readonly fault: Fault }
  | { readonly do: 'compact' | 'bookmark' | 'break' | 'undefine' | 'define' }
  | { readonly do: 'wait'; readonly ms: number };

const name = fc.nat(7);
const common: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ type: 'drop' }),
  fc.record({ type: fc.constant('delay' as const), ms: fc.nat(40) }),
  fc.record({ type: fc.constant('status' as const), code: fc.constantFrom(401, 403, 410, 429, 500, 503, 504) }),
);
const listFault = fc.oneof(
  common,
  fc.constantFrom<Fault>({ type: 'truncate' }, { type: 'cut' }, { type: 'slow' }, { type: 'stall' }),
);
const watchFault = fc.oneof(
  common,
  fc.constantFrom<Fault>(
    { type: 'stall' },
    { type: 'repeat' },
    { type: 'half-line', end: true },
    { type: 'half-line', end: false },
    { type: 'garbage' },
    { type: 'unknown-event' },
    { type: 'error-event', code: 410 },
    { type: 'error-event', code: 500 },
    { type: 'end' },
  ),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('eip' as const, 'namespace' as const), name, last: fc.nat(250) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('delete-eip' as const, 'delete-namespace' as const), name }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('list' as const, 'page' as const), fault: listFault }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('watch' as const), fault: watchFault }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'compact' as const,
        'bookmark' as const,
        'break' as const,
        'undefine' as const,
        'define' as const,
      ),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(25) }) },
);

async function run({ server }: Following, steps: readonly Step[]): Promise<void> {
  for (const one of steps) {
    if (one.do === 'wait') await sleep(one.ms);
    else if (one.do === 'eip') server.put(EIPS, `e${one.name}`, { spec: { address: `10.0.${one.name}.${one.last}` } });
    else if (one.do === 'namespace') server.put(NAMESPACES, `n${one.name}`);
    else if (one.do === 'delete-eip') server.remove(EIPS, `e${one.name}`);
    else if (one.do === 'delete-namespace') server.remove(NAMESPACES, `n${one.name}`);
    else if (one.do === 'list' || one.do === 'watch' || one.do === 'page') server.faults[one.do].push(one.fault);
    else if (one.do === 'compact') server.compact();
    else if (one.do === 'bookmark') server.bookmark();
    else if (one.do === 'break') server.breakConnections();
    else if (one.do === 'undefine') server.undefine(EIPS);
    else server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
  }
}

test('after every schedule of changes and faults the World equals a fresh list, with a bounded number of requests', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const started = performance.now();
      const following = await follow({
        prepare: (server) => {
          for (let index = 0; index < 5; index += 1) server.put(NAMESPACES, `n${index}`);
        },
      });
      try {
        await run(following, steps);
        const { faults } = following.server;
        for (const planned of Object.values(faults)) planned.length = 0;
        // What comes after the storm must arrive too: an old, equal World would prove nothing.
        following.server.put(NAMESPACES, 'last');
        following.server.put(EIPS, 'last', { spec: { address: '10.1.1.1' } });
        assert.ok(
          await until(() => equalsFreshList(following)),
          `no convergence: ${JSON.stringify(following.live.resources())}`,
        );
        assert.ok(await until(() => following.live.reasonsNotReady().length === 0), 'not ready in the end');
        const rounds = ((performance.now() - started) / (FAST.gap ?? 1)) * 2;
        // A round asks for discovery twice, pages of three and one watch at the most.
        assert.ok(following.server.requests.length < rounds * 3 + 20, `${following.server.requests.length} requests`);
        const { eips } = following.live.resources();
        assert.equal(eips?.objects, following.world.counts().get('eip') ?? 0);
      } finally {
        await following.close();
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
