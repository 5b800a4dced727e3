import { formatRange, type Range } from '../address/range.ts';
import type { Ref } from '../model/meta.ts';
import { type FreeRange, freeRangeNear } from '../world/others.ts';
import type { World } from '../world/world.ts';

/** The remedy that names the nearest free range of the size wanted, or says how to go on where none was found. */
export function freeRangeRemedy(world: World, self: Ref, wanted: Range): string {
  return remedyNaming(freeRangeNear(world, self, wanted));
}

/** The same for a search that has been made. */
export function remedyNaming(free: FreeRange | undefined): string {
  if (free === undefined) return 'choose addresses that nobody holds';
  const where = free.known ? 'free in this segment' : 'free as far as is known';
  return `${where}: ${formatRange(free.range)}`;
}
