import { type Address, isCanonicalAddress, parseAddress } from '../address/address.ts';
import { containsAddress, singleRange } from '../address/range.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Eip } from '../model/eip.ts';
import type { Service } from '../model/service.ts';
import { namedEip, type Request, requestedAddress } from '../openelb/vocabulary.ts';
import type { World } from '../world/world.ts';
import { meansName } from './look-alike-keys.ts';
import { getsAddress } from './opt-in.ts';

/** An address that OpenELB will be asked for, in the spelling it wants. */
export interface WantedAddress extends Request {
  readonly address: Address;
}

/** The text of the address that a Service requests of OpenELB; undefined where OpenELB does not read one. */
export function requestText(service: Service): Request | undefined {
  if (!getsAddress(service)) return undefined;
  const request = requestedAddress(service);
  // A pool name there is the look-alike key, and told as such.
  return request === undefined || meansName(request.text) ? undefined : request;
}

/** The requested address where its text is one that OpenELB takes; slips in the text are told by rules of their own. */
export function wantedAddress(service: Service): WantedAddress | undefined {
  const request = requestText(service);
  if (request === undefined || !isCanonicalAddress(request.text)) return undefined;
  const address = parseAddress(request.text);
  return address === undefined ? undefined : { ...request, address };
}

const EIP_CLAIMS: readonly ClaimKind[] = ['eip'];

/** The Eip of OpenELB's own group that holds an address, of several the first by name. */
export function eipHolding(address: Address, world: World): Eip | undefined {
  let found: Eip | undefined;
  for (const { owner } of world.claimsOverlapping(singleRange(address), EIP_CLAIMS)) {
    const eip = world.eip(owner.name, 'openelb');
    if (eip?.range === undefined || !containsAddress(eip.range, address)) continue;
    if (found === undefined || eip.ref.name < found.ref.name) found = eip;
  }
  return found;
}

/** The Eip that a Service names and that there is. */
export function namedEipOf(service: Service, world: World): Eip | undefined {
  const named = namedEip(service);
  return named === undefined ? undefined : world.eip(named.text, 'openelb');
}
