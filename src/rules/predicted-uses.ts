import { quote } from '../address/quote.ts';
import type { Service } from '../model/service.ts';
import type { EipUse, World } from '../world/world.ts';
import { allocationOf } from './service-allocation.ts';

/** Uses whose end is predicted for one text; of more nothing is said. */
const MOST = 100;

/** What becomes of a Service at its next look: the Eip it has then, none, or nobody can tell. */
export type Fate = { readonly eip: string } | 'pending' | 'unknown';

/** What becomes of the Service that has an address now, in the World after the change. */
export function fateOf({ service: ref }: EipUse, world: World): Fate {
  const service = world.service(ref.namespace ?? '', ref.name);
  return service === undefined ? 'unknown' : fate(service, world);
}

function fate(service: Service, world: World): Fate {
  const allocation = allocationOf(service, world);
  const doubts = 'unstable' in allocation ? allocation.unstable : [];
  const knows = world.namespace(service.ref.namespace ?? '') !== undefined;
  if (doubts.some(({ kind }) => kind !== 'foreign-status' && kind !== 'request-text')) return 'unknown';
  if (allocation.outcome === 'assigned') return { eip: allocation.eip };
  if (allocation.outcome !== 'pending') return 'unknown';
  return knows || allocation.reason.kind !== 'no-eip' ? 'pending' : 'unknown';
}

/**
 * Where the Services end that lose their address, as it follows what they lose: `and then stays pending`, `and then gets
 * one of Eip "b"`, `and then 2 of them stay pending`; empty where nobody can tell.
 */
export function endText(uses: readonly EipUse[], world: World): string {
  if (uses.length > MOST) return '';
  const fates = uses.map((use) => fateOf(use, world));
  if (fates.includes('unknown')) return '';
  const one = fates.length === 1;
  const pending = fates.filter((each) => each === 'pending').length;
  if (pending === fates.length) return `, and then ${one ? 'stays' : 'all stay'} pending`;
  if (pending > 0) return `, and then ${pending} of them ${pending === 1 ? 'stays' : 'stay'} pending`;
  const eips = [...new Set(fates.map((each) => (typeof each === 'object' ? each.eip : '')))];
  return `, and then ${one ? 'gets' : 'get'} ${one ? 'one' : 'others'} of ${eips.length === 1 ? `Eip ${quote(eips[0] ?? '')}` : `${eips.length} other Eips`}`;
}
