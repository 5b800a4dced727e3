import { arrayAt, isJsonObject, type JsonObject, stringAt } from './json.ts';
import { metaOf, type ObjectView, type Origin, refOf } from './meta.ts';

/** A v1 Endpoints object, as far as OpenELB's speakers look at it: they do not read EndpointSlices. */
export interface Endpoints extends ObjectView {
  /** True when it holds an address that is ready. */
  readonly hasAddresses: boolean;
  /** Names of the nodes of ready addresses, each once, {@link MOST_NODES} at most; policy Local counts no other addresses. */
  readonly nodes: readonly string[];
  /** True where there are more of them than are kept, so that a name that is missing proves nothing. */
  readonly hasMoreNodes: boolean;
}

/** Names of nodes that are kept of one object: a cluster before 1.33 shows one for each Service. */
export const MOST_NODES = 16;

/** Builds the view of a raw Endpoints object; never throws. Little is kept, since a cluster can have very many. */
export function endpointsFrom(object: JsonObject, origin?: Origin): Endpoints {
  const addresses = arrayAt(object, 'subsets')
    .filter(isJsonObject)
    .flatMap((subset) => arrayAt(subset, 'addresses').filter(isJsonObject));
  const names = new Set(addresses.map((address) => stringAt(address, 'nodeName') ?? ''));
  names.delete('');
  return {
    ref: refOf(object),
    meta: metaOf(object, { annotation: never, label: never }),
    ...(origin === undefined ? {} : { origin }),
    hasAddresses: addresses.length > 0,
    nodes: names.size === 0 ? NO_NODES : [...names].slice(0, MOST_NODES),
    hasMoreNodes: names.size > MOST_NODES,
  };
}

const NO_NODES: readonly string[] = Object.freeze([]);

const never = () => false;
