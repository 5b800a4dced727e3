import { type AddressReader, isWritten, type ParseYaml, type ReadRange } from '../address-reader.ts';
import { isJsonObject, type JsonObject, objectAt } from '../json.ts';
import type { PoolSource } from './source.ts';

/** Entries read of a legacy ConfigMap: YAML aliases can make a short text stand for millions of them. */
const MAX_ENTRIES = 50_000;

/** `IPAddressPool` of `metallb.io`. */
export const METALLB_POOL: PoolSource = {
  controller: 'MetalLB',
  matches: ({ group, kind }) => group === 'metallb.io' && kind === 'IPAddressPool',
  read: (object, reader) =>
    reader
      .entries(objectAt(object, 'spec').addresses, 'spec.addresses')
      .flatMap(([entry, path]) => metallbRange(entry, path, reader)),
};

/** The ConfigMap that releases before 0.13 read. */
export const METALLB_CONFIG: PoolSource = {
  controller: 'MetalLB',
  matches: ({ group, kind, namespace, name }) =>
    group === '' && kind === 'ConfigMap' && namespace === 'metallb-system' && name === 'config',
  read: legacyRanges,
};

function legacyRanges(object: JsonObject, reader: AddressReader, parseYaml: ParseYaml): readonly ReadRange[] {
  const root = 'data[config]';
  const config = reader.yaml(objectAt(object, 'data').config, root, parseYaml);
  if (!isJsonObject(config)) {
    return isWritten(config) ? reader.none(root, config, 'is not a YAML map') : [];
  }
  const found: ReadRange[] = [];
  let entries = 0;
  for (const [pool, poolPath] of reader.entries(config['address-pools'], `${root}.address-pools`)) {
    if (!isJsonObject(pool)) continue;
    for (const [entry, path] of reader.entries(pool.addresses, `${poolPath}.addresses`)) {
      entries += 1;
      if (entries > MAX_ENTRIES) {
        reader.report(path, entry, `is beyond the ${MAX_ENTRIES} entries that are read`);
        return found;
      }
      found.push(...metallbRange(entry, path, reader));
    }
  }
  return found;
}

/**
 * MetalLB's grammar (`ParseCIDR` of its configuration): `first-last` with blanks around either, or a CIDR without any
 * and with its host bits ignored. A single address is refused.
 */
function metallbRange(entry: unknown, path: string, reader: AddressReader): readonly ReadRange[] {
  const text = reader.text(entry, path);
  if (text === undefined) return [];
  const dash = text.indexOf('-');
  if (dash >= 0) return reader.between(text.slice(0, dash), text.slice(dash + 1), path);
  return text === entry
    ? reader.block(text, path)
    : reader.none(path, entry, 'has blanks around a CIDR, which MetalLB refuses');
}
