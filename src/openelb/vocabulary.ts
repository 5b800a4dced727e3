import { mapValue } from '../model/json.ts';
import { ADDRESS_ANNOTATION } from '../model/service/held-addresses.ts';
import { isNodeProxy, NODE_PROXY_ANNOTATION } from '../model/service/node-proxy.ts';
import { EIP_NAME_KEY, OPT_IN_ANNOTATION, type Service } from '../model/service.ts';

export { ADDRESS_ANNOTATION } from '../model/service/held-addresses.ts';
export { isNodeProxy, NODE_PROXY_ANNOTATION, NODE_PROXY_TYPES } from '../model/service/node-proxy.ts';
export { EIP_NAME_KEY, OPT_IN_ANNOTATION, SERVICE_FINALIZER } from '../model/service.ts';

/** The only value of the opt-in annotation that OpenELB acts on; its ancestor acted on `porter`. */
export const OPT_IN_VALUE = 'openelb';
/** Annotation with the protocol: it chose the speaker before 0.6 and is ignored since. */
export const PROTOCOL_ANNOTATION = 'protocol.openelb.kubesphere.io/v1alpha1';
/** Annotation that 0.5 wrote: the node that announces. */
export const LAYER2_ANNOTATION = 'layer2.openelb.kubesphere.io/v1alpha1';
/** Annotations that the controller writes about a node proxy. */
export const NODE_PROXY_ADDRESS_ANNOTATIONS: readonly string[] = [
  'node-proxy.openelb.kubesphere.io/external-ip',
  'node-proxy.openelb.kubesphere.io/internal-ip',
];
/** On every Eip that the controller has seen: its first write puts it on, and drops an empty namespaceSelector. */
export const EIP_FINALIZER = 'finalizer.ipam.kubesphere.io/v1alpha1';
export const NODE_PROXY_FINALIZER = 'node-proxy.openelb.kubesphere.io/finalizer';
/** Annotation by which articles name the pool; no release of OpenELB reads it. */
export const ALIAS_EIP_ANNOTATION = 'kubeelb.io/eip';

/** Every annotation of a Service that some release of OpenELB reads or writes. */
export const SERVICE_ANNOTATIONS: readonly string[] = [
  OPT_IN_ANNOTATION,
  EIP_NAME_KEY,
  ADDRESS_ANNOTATION,
  PROTOCOL_ANNOTATION,
  LAYER2_ANNOTATION,
  NODE_PROXY_ANNOTATION,
  ...NODE_PROXY_ADDRESS_ANNOTATIONS,
];

/** A text of a Service with the annotation or field it stands in. */
export interface Request {
  readonly text: string;
  /** Path of the text, as in findings. */
  readonly path: readonly string[];
}

/** The Eip a Service names; the alias of articles counts only where the real key is absent or empty. */
export function namedEip({ meta }: Service): Request | undefined {
  for (const key of [EIP_NAME_KEY, ALIAS_EIP_ANNOTATION]) {
    const text = mapValue(meta.annotations, key);
    if (text !== undefined && text !== '') return { text, path: ['metadata', 'annotations', key] };
  }
  return undefined;
}

/**
 * The address a Service requests, as OpenELB reads it from 0.6 on: the annotation replaces `spec.loadBalancerIP` where
 * it is present, even when it is empty. With `spec` first, as 0.5.1 read it. Undefined where nothing is requested.
 */
export function requestedAddress(
  { meta, traffic }: Service,
  first: 'annotation' | 'spec' = 'annotation',
): Request | undefined {
  const annotation = mapValue(meta.annotations, ADDRESS_ANNOTATION);
  const inAnnotation = { text: annotation ?? '', path: ['metadata', 'annotations', ADDRESS_ANNOTATION] };
  const inSpec = { text: traffic.loadBalancerIP ?? '', path: ['spec', 'loadBalancerIP'] };
  const annotationWins = annotation !== undefined && (first === 'annotation' || inSpec.text === '');
  const chosen = annotationWins ? inAnnotation : inSpec;
  return chosen.text === '' ? undefined : chosen;
}

/** True when the Service opted in with the exact value. */
export function hasOptedIn({ meta }: Service): boolean {
  return mapValue(meta.annotations, OPT_IN_ANNOTATION) === OPT_IN_VALUE;
}

/** True when OpenELB gives the Service an address of an Eip: it opted in, and is not served by node proxy. */
export function getsAddress(service: Service): boolean {
  return service.type === 'LoadBalancer' && hasOptedIn(service) && !isNodeProxy(service);
}
