import type { Mutation } from '../engine/mutation.ts';
import { mutation as eipCanonicalAddress } from './eip/eip-canonical-address.ts';
import { mutation as eipInterfaceDefault } from './eip/eip-interface-default.ts';
import { mutation as eipProtocolDefault } from './eip/eip-protocol-default.ts';
import { mutation as serviceCanonicalRequestedAddress } from './service/service-canonical-requested-address.ts';
import { mutation as serviceLoadBalancerClass } from './service/service-load-balancer-class.ts';
import { mutation as serviceOptIn } from './service/service-opt-in.ts';
import { mutation as servicePinEip } from './service/service-pin-eip.ts';
import { mutation as speakerEnableLayer2 } from './speaker/speaker-enable-layer2.ts';

/** Every mutation, sorted by id. */
export const mutations: readonly Mutation[] = [
  eipCanonicalAddress,
  eipInterfaceDefault,
  eipProtocolDefault,
  serviceCanonicalRequestedAddress,
  serviceLoadBalancerClass,
  serviceOptIn,
  servicePinEip,
  speakerEnableLayer2,
];
