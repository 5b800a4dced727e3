import { type AddressReader, isWritten, type ReadRange } from '../address-reader.ts';
import { isJsonObject, objectAt, stringAt } from '../json.ts';
import { withoutEnds } from './block-ends.ts';
import type { PoolSource } from './source.ts';

/** `CiliumLoadBalancerIPPool` of `cilium.io`. */
export const CILIUM_POOL: PoolSource = {
  controller: 'Cilium',
  matches: ({ group, kind }) => group === 'cilium.io' && kind === 'CiliumLoadBalancerIPPool',
  read: (object, reader) => {
    const spec = objectAt(object, 'spec');
    const skipEnds = stringAt(spec, 'allowFirstLastIPs') === 'No';
    // With `No` the ends of a CIDR stay unused, except where it has two addresses or one. `cidrs` is what releases before 1.15 called `blocks`.
    return ['blocks', 'cidrs'].flatMap((field) =>
      reader
        .entries(spec[field], `spec.${field}`)
        .flatMap(([block, path]) => blockRanges(block, path, reader))
        .map((block) => (skipEnds && block.path.endsWith('.cidr') ? withoutEnds(block) : block)),
    );
  },
};

/** A block is a CIDR or runs from `start` to `stop`; the CIDR wins, and without `stop` it is one address. */
function blockRanges(block: unknown, path: string, reader: AddressReader): readonly ReadRange[] {
  if (!isJsonObject(block)) return reader.none(path, block, 'is not a block');
  const { cidr, start, stop } = block;
  if (isWritten(cidr)) return reader.block(cidr, `${path}.cidr`);
  if (!isWritten(start)) return reader.none(path, block, 'has neither cidr nor start');
  return reader.between(start, isWritten(stop) ? stop : start, `${path}.start`);
}
