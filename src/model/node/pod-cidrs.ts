import { type AddressReader, distinctRanges, type ReadRange } from '../address-reader.ts';
import { type JsonObject, mapValue } from '../json.ts';
import { ANNOTATION, annotationPath } from './annotations.ts';
import { annotatedObject } from './subnets.ts';

const CILIUM_ANNOTATIONS = [
  'network.cilium.io/ipv4-pod-cidr',
  'network.cilium.io/ipv6-pod-cidr',
  'io.cilium.network.ipv4-pod-cidr',
  'io.cilium.network.ipv6-pod-cidr',
] as const;

/** The ranges of the pods on a node; empty where the network plugin keeps them elsewhere. */
export function nodePodCidrs(
  spec: JsonObject,
  annotations: Readonly<Record<string, string>>,
  reader: AddressReader,
): readonly ReadRange[] {
  const subnets = annotatedObject(annotations, ANNOTATION.ovnNodeSubnets, reader).default;
  const path = `${annotationPath(ANNOTATION.ovnNodeSubnets)}.default`;
  // Older OVN-Kubernetes wrote one text where newer releases write a list.
  const ovn = Array.isArray(subnets) ? reader.entries(subnets, path) : [[subnets, path] as const];
  return distinctRanges([
    ...reader.entries(spec.podCIDRs, 'spec.podCIDRs').flatMap(([text]) => reader.block(text, 'spec.podCIDRs')),
    ...reader.block(spec.podCIDR, 'spec.podCIDR'),
    ...ovn.flatMap(([text, where]) => reader.block(text, where)),
    ...CILIUM_ANNOTATIONS.flatMap((key) => reader.block(mapValue(annotations, key), annotationPath(key))),
  ]);
}
