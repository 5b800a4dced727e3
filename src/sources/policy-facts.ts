import { parseAddress } from '../address/address.ts';
import {
  containsAddress,
  formatCidrOrRange,
  parseCidr,
  parsePlainRange,
  type Range,
  rangeContains,
  singleRange,
} from '../address/range.ts';
import { arrayAt, isJsonObject, type JsonObject, stringAt, stringsAt } from '../model/json.ts';
import type { FactNetwork, Facts } from '../world/world.ts';

/** Called with a sentence for the first fact that cannot be; does not return. */
export type Refuse = (text: string) => never;

/** The facts of a policy, whose form the schema has checked; what cannot be true is refused. */
export function factsOf(facts: JsonObject, refuse: Refuse): Facts {
  const openelb = stringAt(facts, 'openelb');
  const networks = arrayAt(facts, 'networks')
    .filter(isJsonObject)
    .map((network, index) =>
      networkOf(network, (key, text, why) => refuse(`facts.networks.${index}.${key}: ${JSON.stringify(text)} ${why}`)),
    );
  return { networks, ...(openelb === undefined ? {} : { openelb }) };
}

type RefuseKey = (key: string, text: string, why: string) => never;

function networkOf(network: JsonObject, refuse: RefuseKey): FactNetwork {
  const cidrText = stringAt(network, 'cidr') ?? '';
  const cidr = parseCidr(cidrText) ?? refuse('cidr', cidrText, 'is not a CIDR such as 192.168.0.0/24');
  const { range } = cidr;
  if (cidr.hostBits) refuse('cidr', cidrText, `has host bits set; write ${formatCidrOrRange(range)}`);
  const gateway = gatewayOf(stringAt(network, 'gateway'), range, refuse);
  const reserved = stringsAt(network, 'reserved').map((text, position): Range => {
    const key = `reserved.${position}`;
    const parsed = parsePlainRange(text) ?? refuse(key, text, 'is not an address, a CIDR or a range first-last');
    return rangeContains(range, parsed) ? parsed : refuse(key, text, `is not in ${cidrText}`);
  });
  return { range, reserved, ...(gateway === undefined ? {} : { gateway }) };
}

function gatewayOf(text: string | undefined, range: Range, refuse: RefuseKey): Range | undefined {
  if (text === undefined) return undefined;
  const address = parseAddress(text) ?? refuse('gateway', text, 'is not an address');
  if (!containsAddress(range, address)) refuse('gateway', text, `is not in ${formatCidrOrRange(range)}`);
  return singleRange(address);
}
