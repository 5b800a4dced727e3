import { formatAddress } from '../../address/address.ts';
import { type AddressReader, isWritten, type ReadRange } from '../address-reader.ts';
import { isJsonObject, type JsonObject, objectAt } from '../json.ts';
import type { PoolSource } from './source.ts';

/** `IPPool` of Harvester's load balancer: `ranges[]` of `{rangeStart, rangeEnd, subnet, gateway}`. */
export const HARVESTER_POOL: PoolSource = {
  controller: 'Harvester',
  matches: ({ group, kind }) => group === 'loadbalancer.harvesterhci.io' && kind === 'IPPool',
  read: (object, reader) =>
    reader
      .entries(objectAt(object, 'spec').ranges, 'spec.ranges')
      .flatMap(([entry, path]) =>
        isJsonObject(entry) ? entryRange(entry, path, reader) : reader.none(path, entry, 'is not a range'),
      ),
};

/** An end that is not written is that of the subnet. */
function entryRange(entry: JsonObject, path: string, reader: AddressReader): readonly ReadRange[] {
  const { rangeStart, rangeEnd, subnet } = entry;
  if (isWritten(rangeStart) && isWritten(rangeEnd)) return reader.between(rangeStart, rangeEnd, `${path}.rangeStart`);
  if (!isWritten(subnet)) return reader.none(path, entry, 'has neither both ends nor a subnet');
  return reader.block(subnet, `${path}.subnet`).flatMap((block) => {
    const { family, first, last } = block.range;
    const start = isWritten(rangeStart) ? rangeStart : formatAddress({ family, value: first });
    const end = isWritten(rangeEnd) ? rangeEnd : formatAddress({ family, value: last });
    return reader.between(start, end, `${path}.subnet`);
  });
}
