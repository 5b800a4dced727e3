import { type Address, formatAddress } from '../../address/address.ts';
import { parseCidr, type Range } from '../../address/range.ts';
import { type AddressReader, listed } from '../address-reader.ts';
import { isJsonObject, type JsonObject, mapValue, stringAt } from '../json.ts';
import { ANNOTATION, annotationPath } from './annotations.ts';

/** An address of a node. `detail` is its type in `status.addresses` or the annotation it stands in. */
export interface NodeAddress {
  readonly address: Address;
  /** `InternalIP`, `ExternalIP`, or `annotation` where only an annotation has it. */
  readonly type: string;
  readonly detail: string;
}

/** Annotations that hold addresses of the node itself, without prefix, in a list between commas. */
const PLAIN_ANNOTATIONS = [
  'alpha.kubernetes.io/provided-node-ip',
  'k3s.io/internal-ip',
  'k3s.io/external-ip',
  'rke2.io/internal-ip',
  'rke2.io/external-ip',
  'flannel.alpha.coreos.com/public-ip',
  'flannel.alpha.coreos.com/public-ipv6',
  'flannel.alpha.coreos.com/public-ip-overwrite',
  'flannel.alpha.coreos.com/public-ipv6-overwrite',
  'flannel.alpha.coreos.com/node-public-ip',
  'flannel.alpha.coreos.com/node-public-ipv6',
  'node.antrea.io/transport-addresses',
] as const;

/** Unspecified, loopback and link-local addresses: any machine can have them, so they identify no node and no segment. */
const OF_ANY_MACHINE: readonly Range[] = [
  '0.0.0.0/32',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '::/128',
  '::1/128',
  'fe80::/10',
].flatMap((text) => parseCidr(text)?.range ?? []);

/** True for unspecified (kubelet accepts `--node-ip=::`), loopback and link-local addresses. */
export function isOfAnyMachine({ family, value }: Address): boolean {
  return OF_ANY_MACHINE.some((range) => range.family === family && range.first <= value && value <= range.last);
}

/** The addresses of `status.addresses`: host names and DNS names are no addresses, even where they look like one. */
export function statusAddresses(status: JsonObject, reader: AddressReader): readonly NodeAddress[] {
  const found: NodeAddress[] = [];
  for (const [entry, path] of reader.entries(status.addresses, 'status.addresses')) {
    if (!isJsonObject(entry)) continue;
    const type = stringAt(entry, 'type');
    if (type !== 'InternalIP' && type !== 'ExternalIP') continue;
    const address = reader.address(entry.address, `${path}.address`);
    if (address !== undefined) found.push({ address, type, detail: type });
  }
  return found;
}

/** The addresses of annotations that name addresses without a prefix. */
export function annotatedAddresses(
  annotations: Readonly<Record<string, string>>,
  reader: AddressReader,
): readonly NodeAddress[] {
  const plain = PLAIN_ANNOTATIONS.flatMap((key) =>
    listed(mapValue(annotations, key)).flatMap((text) => fromAnnotation(key, text, reader)),
  );
  const key = ANNOTATION.ovnHostAddresses;
  const path = annotationPath(key);
  const hosts = reader.entries(reader.json(mapValue(annotations, key), path), path);
  return [...plain, ...hosts.flatMap(([text]) => fromAnnotation(key, text, reader))];
}

function fromAnnotation(key: string, text: unknown, reader: AddressReader): readonly NodeAddress[] {
  const address = reader.address(text, annotationPath(key));
  return address === undefined ? [] : [{ address, type: 'annotation', detail: key }];
}

/** Each address once, as its first source has it; those of any machine left out. */
export function distinctAddresses(addresses: readonly NodeAddress[]): readonly NodeAddress[] {
  const seen = new Set<string>();
  return addresses.filter(({ address }) => {
    const key = formatAddress(address);
    return !isOfAnyMachine(address) && !seen.has(key) && seen.add(key);
  });
}
