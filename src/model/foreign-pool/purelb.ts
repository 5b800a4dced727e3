import type { AddressReader, ReadRange } from '../address-reader.ts';
import { isJsonObject, type JsonObject, objectAt } from '../json.ts';
import type { PoolSource } from './source.ts';

/** `ServiceGroup` of `purelb.io`, v2 and v1; `external` and `netbox` groups have no pool of their own. */
export const PURELB_GROUP: PoolSource = {
  controller: 'PureLB',
  matches: ({ group, kind }) => group === 'purelb.io' && kind === 'ServiceGroup',
  read: (object, reader) => {
    const spec = objectAt(object, 'spec');
    return ['local', 'remote'].flatMap((name) => groupRanges(objectAt(spec, name), `spec.${name}`, reader));
  },
};

function groupRanges(group: JsonObject, path: string, reader: AddressReader): readonly ReadRange[] {
  const single = ['v4pool', 'v6pool'].map((key) => [group[key], `${path}.${key}`] as const);
  const many = ['v4pools', 'v6pools'].flatMap((key) => reader.entries(group[key], `${path}.${key}`));
  const nested = [...single, ...many].flatMap(([pool, where]) =>
    isJsonObject(pool) ? poolRange(pool.pool, `${where}.pool`, reader) : [],
  );
  return [...poolRange(group.pool, `${path}.pool`, reader), ...nested];
}

/** `first-last` with blanks around either, or a CIDR, which begins at the address written and not at its base. */
function poolRange(pool: unknown, path: string, reader: AddressReader): readonly ReadRange[] {
  const text = reader.text(pool, path);
  if (text === undefined) return [];
  const dash = text.indexOf('-');
  if (dash >= 0) return reader.between(text.slice(0, dash), text.slice(dash + 1), path);
  const cidr = reader.cidr(text, path);
  return cidr === undefined ? [] : [{ range: { ...cidr.range, first: cidr.address.value }, text, path }];
}
