import type { Address } from '../address/address.ts';
import { type Range, singleRange } from '../address/range.ts';
import { AddressReader, distinctRanges, type ReadRange, type Unreadable } from './address-reader.ts';
import type { AddressClaim, ClaimKind } from './claim.ts';
import { type JsonObject, objectAt, stringMapAt } from './json.ts';
import type { KubeProxySettings } from './kube-proxy.ts';
import { leanView } from './lean-view.ts';
import type { ObjectView, Origin } from './meta.ts';
import { annotatedAddresses, distinctAddresses, type NodeAddress, statusAddresses } from './node/addresses.ts';
import { nodeArgs } from './node/node-args.ts';
import { nodePodCidrs } from './node/pod-cidrs.ts';
import { type NodeSubnet, nodeNetworks } from './node/subnets.ts';
import { type Taint, taintsFrom } from './scheduling.ts';

export type { NodeAddress } from './node/addresses.ts';
export type { NodeSubnet } from './node/subnets.ts';

/** A range together with the field, annotation or argument that says so. */
export interface DetailedRange {
  readonly range: Range;
  readonly detail: string;
}

/** A Node as rules see it. Its annotations are read and dropped. */
export interface Node extends ObjectView {
  /** Each address once; what `status.addresses` says comes before what annotations say. */
  readonly addresses: readonly NodeAddress[];
  /** On-link subnets; empty where no network plugin wrote a prefix, since the core API has none. */
  readonly subnets: readonly NodeSubnet[];
  /** Next hops of the default route. */
  readonly gateways: readonly Address[];
  readonly podCidrs: readonly DetailedRange[];
  /** Service ranges among the arguments of a k3s or RKE2 server. */
  readonly serviceCidrs: readonly DetailedRange[];
  /** Arguments of a kube-proxy that is embedded in k3s or RKE2. */
  readonly kubeProxy?: KubeProxySettings;
  readonly taints: readonly Taint[];
  readonly unreadable: readonly Unreadable[];
}

/** Builds the view of a raw Node; never throws, what cannot be read is listed in `unreadable`. */
export function nodeFrom(object: JsonObject, origin?: Origin): Node {
  const reader = new AddressReader();
  const annotations = stringMapAt(objectAt(object, 'metadata'), 'annotations');
  const networks = nodeNetworks(annotations, reader);
  const args = nodeArgs(annotations, reader);
  const podCidrs = nodePodCidrs(objectAt(object, 'spec'), annotations, reader);
  return {
    ...leanView(object, origin),
    addresses: distinctAddresses([
      ...statusAddresses(objectAt(object, 'status'), reader),
      ...annotatedAddresses(annotations, reader),
      ...networks.addresses,
    ]),
    subnets: networks.subnets,
    gateways: networks.gateways,
    podCidrs: detailed([...podCidrs, ...args.podCidrs]),
    serviceCidrs: detailed(args.serviceCidrs),
    ...(args.kubeProxy === undefined ? {} : { kubeProxy: args.kubeProxy }),
    taints: taintsFrom(objectAt(object, 'spec')),
    unreadable: reader.unreadable,
  };
}

/** True for the view of a Node. */
export function isNode(view: ObjectView): view is Node {
  return view.ref.kind === 'Node' && 'subnets' in view;
}

function detailed(ranges: readonly ReadRange[]): readonly DetailedRange[] {
  return distinctRanges(ranges).map(({ range, path }) => ({ range, detail: path }));
}

/** The addresses and ranges that a node holds: its own, those of its pods and Services, and its gateways. */
export function nodeClaims(node: Node): AddressClaim[] {
  const claim = (kind: ClaimKind, { range, detail }: DetailedRange): AddressClaim => {
    return { range, kind, owner: node.ref, detail };
  };
  return [
    ...node.addresses.map(({ address, detail }) => claim('node-address', { range: singleRange(address), detail })),
    ...node.podCidrs.map((cidr) => claim('pod-cidr', cidr)),
    ...node.serviceCidrs.map((cidr) => claim('service-cidr', cidr)),
    ...node.gateways.map((address) => claim('gateway', { range: singleRange(address), detail: 'next hop' })),
  ];
}
