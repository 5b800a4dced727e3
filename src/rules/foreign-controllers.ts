import type { Range } from '../address/range.ts';
import type { Ref } from '../model/meta.ts';
import type { World } from '../world/world.ts';
import { counted } from './names.ts';

export { readerOf } from '../model/foreign-pool/requests.ts';

/** A load balancer that is installed, known by a pool of its own. */
export interface Taker {
  readonly controller: string;
  readonly pool: Ref;
}

/** Load balancers that take Services without a class; those of Antrea and Harvester take only what asks for them. */
const TAKE_CLASSLESS: ReadonlySet<string> = new Set(['MetalLB', 'kube-vip', 'Cilium', 'PureLB', 'Calico']);
const EVERY_ADDRESS: readonly Range[] = [
  { family: 4, first: 0n, last: (1n << 32n) - 1n },
  { family: 6, first: 0n, last: (1n << 128n) - 1n },
];
/** Pools looked at in each family: rarely more than one load balancer is installed, and hardly ever three. */
const LOOKED_AT = 50;

/** The load balancers with pools that take Services without a class, each with its lowest pool. */
export function takersOfClassless(world: World): readonly Taker[] {
  const takers = new Map<string, Taker>();
  for (const range of EVERY_ADDRESS) {
    if (world.firstClaim(range, 'foreign-pool') === undefined) continue;
    for (const { owner, detail } of counted(world.claimsOverlapping(range, ['foreign-pool']), LOOKED_AT)) {
      // The detail of such a claim begins with the name of the load balancer.
      const controller = detail.split(' ', 1)[0] ?? '';
      if (TAKE_CLASSLESS.has(controller) && !takers.has(controller))
        takers.set(controller, { controller, pool: owner });
    }
  }
  return [...takers.values()];
}

/** Classes by which load balancers know their Services. MetalLB and kube-vip let the operator choose; these are usual. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^io\.cilium\//, 'Cilium'],
  [/^kube-vip\.io\//, 'kube-vip'],
  [/^purelb\.io\//, 'PureLB'],
  [/^(?:projectcalico\.org\/)?calico$/, 'Calico'],
  [/metallb/, 'MetalLB'],
  [/^(?:service\.k8s\.aws|eks\.amazonaws\.com)\//, 'the AWS load balancer controller'],
  [/^tailscale$/, 'the Tailscale operator'],
];

/** The load balancer to which a class belongs; undefined for every class that is not known. */
export function takerOfClass(name: string): string | undefined {
  return CLASSES.find(([pattern]) => pattern.test(name))?.[1];
}
