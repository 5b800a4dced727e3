import type { AddressClaim } from '../model/claim.ts';
import type { Ref } from '../model/meta.ts';
import type { Facts } from './world.ts';

/** The claims that declared networks make: their gateways and reserved ranges, owned by the policy. */
export function factClaims(facts: Facts): readonly AddressClaim[] {
  return facts.networks.flatMap((network, index) => {
    const owner = policyRef(`facts.networks[${index}]`);
    const gateway: AddressClaim[] =
      network.gateway === undefined
        ? []
        : [{ range: network.gateway, kind: 'gateway', owner, detail: `facts.networks[${index}].gateway` }];
    const reserved = network.reserved.map((range, position): AddressClaim => {
      return { range, kind: 'reserved', owner, detail: `facts.networks[${index}].reserved[${position}]` };
    });
    return [...gateway, ...reserved];
  });
}

function policyRef(name: string): Ref {
  return { apiVersion: 'layer2-guard.io/v1alpha1', kind: 'Policy', name };
}
