import { isWritten } from '../address-reader.ts';
import { isJsonObject, objectAt } from '../json.ts';
import type { PoolSource } from './source.ts';

/** `ExternalIPPool` of Antrea: `ipRanges[]` of `{cidr}` or `{start, end}`. */
export const ANTREA_POOL: PoolSource = {
  controller: 'Antrea',
  matches: ({ group, kind }) => group === 'crd.antrea.io' && kind === 'ExternalIPPool',
  read: (object, reader) =>
    reader.entries(objectAt(object, 'spec').ipRanges, 'spec.ipRanges').flatMap(([entry, path]) => {
      if (!isJsonObject(entry)) return reader.none(path, entry, 'is not a range');
      if (isWritten(entry.cidr)) return reader.block(entry.cidr, `${path}.cidr`);
      return reader.between(entry.start, entry.end, `${path}.start`);
    }),
};
