import type { Eip, EipProtocol } from '../model/eip.ts';
import type { World } from '../world/world.ts';

/** The Eips of a protocol that OpenELB serves, in no order; those that are going left out. */
export function* servedEips(world: World, protocol: EipProtocol): Iterable<Eip> {
  for (const eip of world.eipsOfProtocol(protocol)) {
    if (!eip.meta.terminating && (eip.dialect === 'openelb' || world.facts.dialect === 'kubeelb')) yield eip;
  }
}
