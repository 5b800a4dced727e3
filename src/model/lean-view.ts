import type { JsonObject } from './json.ts';
import { metaOf, type ObjectView, type Origin, refOf } from './meta.ts';

/**
 * The common part of a view that drops every annotation but this product's own: nodes and ConfigMaps carry large ones,
 * and what is needed of them is read before.
 */
export function leanView(object: JsonObject, origin?: Origin): ObjectView {
  const base = {
    ref: refOf(object),
    meta: metaOf(object, { annotation: (key) => key.startsWith('layer2-guard.io/') }),
  };
  return origin === undefined ? base : { ...base, origin };
}
