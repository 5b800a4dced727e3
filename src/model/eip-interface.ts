import { type Address, parseAddress } from '../address/address.ts';

/**
 * What `spec.interface` of an Eip means to an OpenELB speaker (`pkg/speaker/utils.go`):
 * no colon is the name of a network interface, `can_reach:<address>` the interface of the route to that address,
 * anything else with a colon is refused by the speaker.
 */
export type EipInterface =
  | { readonly kind: 'absent'; readonly text: '' }
  | { readonly kind: 'nic'; readonly text: string }
  | { readonly kind: 'can-reach'; readonly text: string; readonly targetText: string; readonly target?: Address }
  | { readonly kind: 'other-prefix'; readonly text: string; readonly prefix: string };

const CAN_REACH = 'can_reach:';

/** Reads `spec.interface`; the empty text and an absent field are the same to OpenELB. */
export function parseEipInterface(text: string): EipInterface {
  if (text === '') return { kind: 'absent', text };
  const colon = text.indexOf(':');
  if (colon < 0) return { kind: 'nic', text };
  if (!text.startsWith(CAN_REACH)) return { kind: 'other-prefix', text, prefix: text.slice(0, colon) };
  const targetText = text.slice(CAN_REACH.length);
  const target = parseAddress(targetText);
  return target === undefined
    ? { kind: 'can-reach', text, targetText }
    : { kind: 'can-reach', text, targetText, target };
}
