import { arrayAt, isJsonObject, type JsonObject, stringAt } from './json.ts';
import { metaOf, type ObjectView, type Origin, refOf } from './meta.ts';

/** A v1 Endpoints object, as far as OpenELB's speakers look at it: they do not read EndpointSlices. */
export interface Endpoints extends ObjectView {
  /** True when it holds an address that is ready. */
  readonly hasAddresses: boolean;
  /** True when some ready address says on which node it is; policy Local counts no others. */
  readonly hasNodeName: boolean;
}

/** Builds the view of a raw Endpoints object; never throws. A cluster has one for each Service, so little is kept. */
export function endpointsFrom(object: JsonObject, origin?: Origin): Endpoints {
  const addresses = arrayAt(object, 'subsets')
    .filter(isJsonObject)
    .flatMap((subset) => arrayAt(subset, 'addresses').filter(isJsonObject));
  return {
    ref: refOf(object),
    meta: metaOf(object, { annotation: never, label: never }),
    ...(origin === undefined ? {} : { origin }),
    hasAddresses: addresses.length > 0,
    hasNodeName: addresses.some((address) => (stringAt(address, 'nodeName') ?? '') !== ''),
  };
}

const never = () => false;
