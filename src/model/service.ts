import { type Address, parseAddress } from '../address/address.ts';
import { singleRange } from '../address/range.ts';
import type { AddressClaim, ClaimKind } from './claim.ts';
import { arrayAt, isJsonObject, type JsonObject, mapValue, objectAt, stringAt, stringsAt } from './json.ts';
import { metaOf, type ObjectMeta, type ObjectView, type Origin, refOf } from './meta.ts';
import { NO_TRAFFIC, type ServiceTraffic, trafficFrom } from './service/traffic.ts';

/** Annotation by which a Service opts in; only the exact value `openelb` counts. */
export const OPT_IN_ANNOTATION = 'lb.kubesphere.io/v1alpha1';
/** Names the Eip: as annotation the wish of the user, as label what OpenELB's controller recorded. */
export const EIP_NAME_KEY = 'eip.openelb.kubesphere.io/v1alpha2';

/** Finalizer by which OpenELB's controller gets to release the address of a Service that is deleted. */
export const SERVICE_FINALIZER = 'finalizer.lb.kubesphere.io/v1alpha1';

/** An address a Service holds, and the field it stands in. */
export interface ServiceAddress {
  readonly address: Address;
  readonly field: 'spec.clusterIPs' | 'spec.externalIPs' | 'status.loadBalancer.ingress';
}

/** A Service as rules see it. */
export interface Service extends ObjectView {
  readonly type: string;
  /** True when OpenELB's controller acts on it: opted in and of type LoadBalancer, or carrying OpenELB's label. */
  readonly handled: boolean;
  /** True when it carries any annotation at all: without one OpenELB reconciles it and changes nothing. */
  readonly annotated: boolean;
  /** Name of the Eip that OpenELB recorded in the label; absent when there is none. */
  readonly eipName?: string;
  readonly addresses: readonly ServiceAddress[];
  /** Texts of `status.loadBalancer.ingress` in order: the `ip` of each entry, or its `hostname`. */
  readonly ingress: readonly string[];
  /** Kept of a Service of type LoadBalancer and of one that carries OpenELB's keys; NO_TRAFFIC otherwise. */
  readonly traffic: ServiceTraffic;
}

/** True for the view of a Service. */
export function isService(view: ObjectView): view is Service {
  return view.ref.apiVersion === 'v1' && view.ref.kind === 'Service';
}

/** Builds the view of a raw Service; never throws, what cannot be read is left out. */
export function serviceFrom(object: JsonObject, origin?: Origin): Service {
  const spec = objectAt(object, 'spec');
  const meta = metaOf(object, { label: isOpenElbKey });
  const type = stringAt(spec, 'type') ?? 'ClusterIP';
  const eipName = mapValue(meta.labels, EIP_NAME_KEY);
  const optedIn = mapValue(meta.annotations, OPT_IN_ANNOTATION) === 'openelb';
  return {
    ref: refOf(object),
    meta,
    ...(origin === undefined ? {} : { origin }),
    type,
    handled: eipName !== undefined || (type === 'LoadBalancer' && optedIn),
    annotated: Object.keys(objectAt(objectAt(object, 'metadata'), 'annotations')).length > 0,
    ...(eipName === undefined ? {} : { eipName }),
    addresses: addressesOf(object, spec),
    ingress: ingressOf(object),
    traffic: type === 'LoadBalancer' || carriesKeys(meta) ? trafficFrom(spec) : NO_TRAFFIC,
  };
}

const NO_INGRESS: readonly string[] = Object.freeze([]);

function ingressOf(object: JsonObject): readonly string[] {
  const entries = arrayAt(objectAt(objectAt(object, 'status'), 'loadBalancer'), 'ingress').filter(isJsonObject);
  if (entries.length === 0) return NO_INGRESS;
  return entries.map((entry) => stringAt(entry, 'ip') ?? stringAt(entry, 'hostname') ?? '');
}

/** Parts of keys that mean OpenELB, its ancestor porter, or the names that articles use for it. */
const KEY_PARTS = ['openelb', 'porter.kubesphere.io', 'lb.kubesphere.io/', 'kubeelb.io/'];

function carriesKeys({ annotations, labels, finalizers }: ObjectMeta): boolean {
  if (finalizers.some((finalizer) => finalizer === SERVICE_FINALIZER)) return true;
  return [...Object.keys(annotations), ...Object.keys(labels)].some(isOpenElbKey);
}

/** True for an annotation or label key that means OpenELB, also where it is misspelt or of an older name. */
export function isOpenElbKey(key: string): boolean {
  return KEY_PARTS.some((part) => key.includes(part));
}

function addressesOf(object: JsonObject, spec: JsonObject): readonly ServiceAddress[] {
  const single = stringAt(spec, 'clusterIP');
  const cluster =
    arrayAt(spec, 'clusterIPs').length > 0 || single === undefined ? stringsAt(spec, 'clusterIPs') : [single];
  return [
    ...parsed(cluster, 'spec.clusterIPs'),
    ...parsed(stringsAt(spec, 'externalIPs'), 'spec.externalIPs'),
    ...parsed(ingressOf(object), 'status.loadBalancer.ingress'),
  ];
}

/** `None`, empty texts and what the API server would refuse are left out: they hold no address. */
function parsed(texts: readonly string[], field: ServiceAddress['field']): ServiceAddress[] {
  const found: ServiceAddress[] = [];
  for (const text of texts) {
    const address = parseAddress(text);
    if (address !== undefined) found.push({ address, field });
  }
  return found;
}

const CLAIM_OF_FIELD: Readonly<Record<ServiceAddress['field'], ClaimKind>> = {
  'spec.clusterIPs': 'cluster-ip',
  'spec.externalIPs': 'external-ip',
  'status.loadBalancer.ingress': 'load-balancer-ip',
};

/**
 * The addresses a Service holds. What OpenELB itself assigned is not a claim against an Eip: it came from one.
 */
export function serviceClaims(service: Service): readonly AddressClaim[] {
  return service.addresses
    .filter(({ field }) => !(service.handled && field === 'status.loadBalancer.ingress'))
    .map(({ address, field }) => ({
      range: singleRange(address),
      kind: CLAIM_OF_FIELD[field],
      owner: service.ref,
      detail: field,
    }));
}
