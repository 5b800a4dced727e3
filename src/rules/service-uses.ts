import type { Eip } from '../model/eip.ts';
import { mapValue } from '../model/json.ts';
import type { Ref } from '../model/meta.ts';
import { EIP_NAME_KEY } from '../model/service.ts';
import type { EipUse, World } from '../world/world.ts';
import { byRef, counted, NAMED, objectNames } from './names.ts';

/** Uses of one Eip that are looked at. */
const MAX_USES = 10_000;

/** The Services that hold an address of the Eip, those that `affects` accepts only, by name; {@link COUNTED} and one at most. */
export function servicesUsing(
  world: World,
  eip: Eip,
  affects: (use: EipUse) => boolean = () => true,
): readonly EipUse[] {
  return counted(filtered(world.usesOf(eip), affects)).sort((a, b) => byRef(a.service, b.service));
}

function* filtered(uses: Iterable<EipUse>, affects: (use: EipUse) => boolean): Generator<EipUse> {
  let seen = 0;
  for (const use of uses) {
    seen += 1;
    if (seen > MAX_USES) return;
    if (affects(use)) yield use;
  }
}

/** `Service "shop/web" (192.168.0.91)`, `Services "shop/api" (…) and "shop/web" (…)`: three at most, the rest as a number. */
export function useTexts(uses: readonly EipUse[]): string {
  return objectNames(
    uses.map(({ service, address }) => ({ ref: service, address })),
    ({ address }) => address,
  );
}

/** The Services that are written out. */
export function namedServices(uses: readonly EipUse[]): readonly Ref[] {
  return uses.slice(0, NAMED).map(({ service }) => service);
}

/**
 * True when the Service names that Eip itself: then OpenELB keeps its address whatever becomes of priority, binding and
 * `disable`. False where the Service is known from the Eip's record only.
 */
export function namesEip(world: World, { service }: EipUse, eip: Eip): boolean {
  const view = world.service(service.namespace ?? '', service.name);
  return view !== undefined && mapValue(view.meta.annotations, EIP_NAME_KEY) === eip.ref.name;
}
