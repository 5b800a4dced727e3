import { type Address, formatAddress, parseAddress } from '../../address/address.ts';
import type { Range } from '../../address/range.ts';
import type { AddressReader } from '../address-reader.ts';
import { isJsonObject, type JsonObject, mapValue, objectAt } from '../json.ts';
import { isOfAnyMachine, type NodeAddress } from './addresses.ts';
import { ANNOTATION, annotationPath } from './annotations.ts';

/** An address of a node together with the length of its on-link prefix; `source` is the annotation that says so. */
export interface NodeSubnet {
  readonly address: Address;
  readonly prefix: number;
  /** The whole subnet. */
  readonly range: Range;
  readonly source: string;
}

/** What the network plugins wrote on a node about its NICs. */
export interface NodeNetworks {
  readonly subnets: readonly NodeSubnet[];
  /** Every address found, those without a usable prefix too. */
  readonly addresses: readonly NodeAddress[];
  /** Next hops of the node's default route. */
  readonly gateways: readonly Address[];
}

type Annotations = Readonly<Record<string, string>>;
/** A value meant to be an address with prefix, and the annotation it stands in. */
type Sourced = readonly [value: unknown, annotation: string];

const gatewayPath = `${annotationPath(ANNOTATION.ovnGateway)}.default`;

/**
 * Reads the annotations of Calico and OVN-Kubernetes. A bare address, /32 and /128 give an address but no subnet: they
 * tell nothing about the segment.
 */
export function nodeNetworks(annotations: Annotations, reader: AddressReader): NodeNetworks {
  const subnets = new Map<string, NodeSubnet>();
  const addresses: NodeAddress[] = [];
  // Only the network called default is the cluster's own; others may reuse addresses of the segment.
  const gateway = objectAt(annotatedObject(annotations, ANNOTATION.ovnGateway, reader), 'default');
  for (const [text, source] of [...calicoTexts(annotations), ...ovnTexts(annotations, gateway, reader)]) {
    const address = bareAddress(text) ?? withPrefix(text, source, reader, subnets);
    if (address !== undefined) addresses.push({ address, type: 'annotation', detail: source });
  }
  return { subnets: [...subnets.values()], addresses, gateways: nextHops(gateway, reader) };
}

function bareAddress(text: unknown): Address | undefined {
  return typeof text === 'string' ? parseAddress(text.trim()) : undefined;
}

function withPrefix(
  text: unknown,
  source: string,
  reader: AddressReader,
  subnets: Map<string, NodeSubnet>,
): Address | undefined {
  const cidr = reader.cidr(text, annotationPath(source));
  if (cidr === undefined) return undefined;
  const { address, prefix, range } = cidr;
  const key = `${formatAddress(address)}/${prefix}`;
  const single = prefix === (address.family === 4 ? 32 : 128);
  if (!single && !isOfAnyMachine(address) && !subnets.has(key)) subnets.set(key, { address, prefix, range, source });
  return address;
}

function calicoTexts(annotations: Annotations): readonly Sourced[] {
  return [ANNOTATION.calico4, ANNOTATION.calico6].map((key) => [mapValue(annotations, key), key] as const);
}

function ovnTexts(annotations: Annotations, gateway: JsonObject, reader: AddressReader): readonly Sourced[] {
  const { ovnPrimary, ovnHostCidrs, ovnGateway } = ANNOTATION;
  const primary = annotatedObject(annotations, ovnPrimary, reader);
  const hostPath = annotationPath(ovnHostCidrs);
  const hosts = reader.entries(reader.json(mapValue(annotations, ovnHostCidrs), hostPath), hostPath);
  const ofGateway = reader.entries(gateway['ip-addresses'], `${gatewayPath}.ip-addresses`);
  return [
    [primary.ipv4, ovnPrimary],
    [primary.ipv6, ovnPrimary],
    ...hosts.map(([text]) => [text, ovnHostCidrs] as const),
    ...ofGateway.map(([text]) => [text, ovnGateway] as const),
    [gateway['ip-address'], ovnGateway],
  ];
}

function nextHops(gateway: JsonObject, reader: AddressReader): readonly Address[] {
  const texts = [
    ...reader.entries(gateway['next-hops'], `${gatewayPath}.next-hops`),
    [gateway['next-hop'], `${gatewayPath}.next-hop`] as const,
  ];
  const found = new Map<string, Address>();
  for (const [text, path] of texts) {
    const address = reader.address(text, path);
    if (address !== undefined && !isOfAnyMachine(address)) found.set(formatAddress(address), address);
  }
  return [...found.values()];
}

/** The JSON object in an annotation; an empty one where there is none. */
export function annotatedObject(annotations: Annotations, key: string, reader: AddressReader): JsonObject {
  const path = annotationPath(key);
  const value = reader.json(mapValue(annotations, key), path);
  if (isJsonObject(value)) return value;
  if (value !== undefined) reader.report(path, value, 'is not a JSON object');
  return {};
}
