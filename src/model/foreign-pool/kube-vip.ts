import type { AddressReader, ReadRange } from '../address-reader.ts';
import { type JsonObject, mapValue, objectAt } from '../json.ts';
import { withoutEnds } from './block-ends.ts';
import type { PoolSource } from './source.ts';

/** In place of a pool: the addresses come from DHCP. */
const DHCP = '0.0.0.0/32';

/** The ConfigMap of the kube-vip cloud provider, under its default name. */
export const KUBE_VIP_CONFIG: PoolSource = {
  controller: 'kube-vip',
  matches: ({ group, kind, namespace, name }) =>
    group === '' && kind === 'ConfigMap' && namespace === 'kube-system' && name === 'kubevip',
  read: readConfig,
};

/**
 * `discoverPool` of the cloud provider asks for `cidr-<namespace>`, `cidr-global`, `range-<namespace>` and
 * `range-global` in this order, so a range under which a CIDR is present never comes to use.
 */
function readConfig(object: JsonObject, reader: AddressReader): readonly ReadRange[] {
  const data = objectAt(object, 'data');
  const skipEnds = mapValue(data, 'skip-end-ips-in-cidr') === 'true';
  return Object.entries(data).flatMap(([key, value]) => {
    const path = `data[${key}]`;
    if (key.startsWith('cidr-')) {
      const blocks = pieces(value, path, reader).flatMap((text) =>
        text === DHCP ? [] : strictBlock(text, path, reader),
      );
      return skipEnds ? blocks.map((block) => (block.range.family === 4 ? withoutEnds(block) : block)) : blocks;
    }
    if (!key.startsWith('range-') || hasCidr(data, key.slice('range-'.length))) return [];
    return pieces(value, path, reader).flatMap((text) => strictRange(text, path, reader));
  });
}

function hasCidr(data: JsonObject, name: string): boolean {
  return Object.hasOwn(data, 'cidr-global') || Object.hasOwn(data, `cidr-${name}`);
}

function pieces(value: unknown, path: string, reader: AddressReader): readonly string[] {
  if (reader.text(value, path) === undefined || typeof value !== 'string') return [];
  return value.split(',').filter((piece) => piece !== '');
}

/** Go's `netip` takes no blanks, neither around an address nor around the comma. */
const BLANKS = 'has blanks, which kube-vip refuses';

function strictBlock(text: string, path: string, reader: AddressReader): readonly ReadRange[] {
  return /\s/u.test(text) ? reader.none(path, text, BLANKS) : reader.block(text, path);
}

function strictRange(text: string, path: string, reader: AddressReader): readonly ReadRange[] {
  if (/\s/u.test(text)) return reader.none(path, text, BLANKS);
  const [first, last, ...rest] = text.split('-');
  return last === undefined || rest.length > 0
    ? reader.none(path, text, 'is not a range of the form first-last')
    : reader.between(first, last, path);
}
