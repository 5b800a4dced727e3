import { parseAddress } from '../../address/address.ts';
import { parseCidr, singleRange } from '../../address/range.ts';
import { type AddressReader, listed, type ReadRange } from '../address-reader.ts';
import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt } from '../json.ts';
import { type ConfigSource, isDaemonSet, isPod } from './source.ts';

/** Environment variables for the virtual address, the newer name first. */
const VARIABLES = ['address', 'vip_address'];

/** kube-vip in front of the API server, as static Pod or DaemonSet in any namespace. */
export const KUBE_VIP: ConfigSource = {
  name: 'kube-vip',
  matches: (identity) => isPod(identity) || isDaemonSet(identity),
  read: (object, reader) => {
    if (hasWorkloadOwner(object)) return undefined;
    const spec = objectAt(object, 'spec');
    const [podSpec, path] = isJsonObject(spec.template)
      ? [objectAt(objectAt(spec, 'template'), 'spec'), 'spec.template.spec']
      : [spec, 'spec'];
    const found = arrayAt(podSpec, 'containers').flatMap((container, index) =>
      isKubeVip(container) ? [variables(container, `${path}.containers[${index}]`, reader)] : [],
    );
    return found.some(({ named }) => named) ? { controlPlane: found.flatMap(({ addresses }) => addresses) } : undefined;
  },
};

/** A Pod of a DaemonSet says nothing that the DaemonSet does not; a static Pod's mirror is owned by its Node. */
function hasWorkloadOwner(object: JsonObject): boolean {
  return arrayAt(objectAt(object, 'metadata'), 'ownerReferences').some(
    (owner) => isJsonObject(owner) && stringAt(owner, 'kind') !== 'Node',
  );
}

function isKubeVip(container: unknown): container is JsonObject {
  return isJsonObject(container) && (stringAt(container, 'image') ?? '').includes('kube-vip');
}

interface Variables {
  /** True when one of the variables is there at all. */
  readonly named: boolean;
  readonly addresses: readonly ReadRange[];
}

function variables(container: JsonObject, path: string, reader: AddressReader): Variables {
  const entries = arrayAt(container, 'env').flatMap((entry, index) => {
    const isOurs = isJsonObject(entry) && VARIABLES.includes(stringAt(entry, 'name') ?? '');
    return isOurs ? [[entry, `${path}.env[${index}].value`] as const] : [];
  });
  const addresses = entries.flatMap(([entry, where]): readonly ReadRange[] => {
    const elsewhere = entry.valueFrom;
    if (isJsonObject(elsewhere)) return reader.none(where, elsewhere, 'is kept elsewhere (valueFrom)');
    return listed(reader.text(entry.value, where)).flatMap((text) => virtualAddress(text, where, reader));
  });
  return { named: entries.length > 0, addresses };
}

/** An address, with or without a prefix length. kube-vip also takes a name, whose address cannot be known here. */
function virtualAddress(text: string, path: string, reader: AddressReader): readonly ReadRange[] {
  const address = parseAddress(text) ?? parseCidr(text)?.address;
  if (address === undefined) return reader.none(path, text, 'is not an IP address');
  return [{ range: singleRange(address), text, path }];
}
