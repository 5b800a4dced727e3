import type { Change } from '../engine/change.ts';
import { nameOf } from '../engine/wording.ts';
import { isService } from '../model/service.ts';
import { announcement } from '../openelb/allocation-text.ts';
import { allocate } from '../openelb/allocator.ts';
import type { World } from '../world/world.ts';

/**
 * What the author of a Service is told at its creation under `service.announcePrediction`: the Eip and address OpenELB
 * will choose, or why none. Empty for every other change. A prediction that fails is said to have failed: it is no reason
 * to hold back the answer.
 */
export function announcePrediction({ operation, after, subresource }: Change, world: World): readonly string[] {
  if (operation !== 'CREATE' || subresource !== '' || after === undefined || !isService(after)) return [];
  try {
    const text = announcement(allocate(after, world));
    return text === undefined ? [] : [`${nameOf(after.ref)} ${text}`];
  } catch (error) {
    return [`${nameOf(after.ref)}: no prediction: ${error instanceof Error ? error.message : error}`];
  }
}
