import { arrayAt, isJsonObject, type JsonObject, stringAt, stringsAt } from '../json.ts';

/** One port of a Service. */
export interface ServicePort {
  /** 1 to 65535; 0 where none can be read. */
  readonly port: number;
  /** `TCP` where the object names none, as the API server defaults it. */
  readonly protocol: string;
}

/** What rules read of the spec of a Service of type LoadBalancer, or of one that carries OpenELB's keys. */
export interface ServiceTraffic {
  readonly ports: readonly ServicePort[];
  /** `spec.loadBalancerIP` as written; absent when empty. */
  readonly loadBalancerIP?: string;
  readonly loadBalancerClass?: string;
  /** `Cluster` or `Local`; absent where the object names none. */
  readonly externalTrafficPolicy?: string;
  /** True when the Service selects Pods; without a selector somebody else writes its Endpoints. */
  readonly hasSelector: boolean;
  /** `IPv4`, `IPv6` in the order of preference; empty before the API server filled them in. */
  readonly ipFamilies: readonly string[];
  /** `SingleStack`, `PreferDualStack` or `RequireDualStack`; absent where the object names none. */
  readonly ipFamilyPolicy?: string;
  /** Names of the fields of `spec` that are there, for fields that older clients do not know. */
  readonly specFields: readonly string[];
}

/** Of a Service that is none of OpenELB's business nothing of this is kept: a World can hold 50,000 of them. */
export const NO_TRAFFIC: ServiceTraffic = Object.freeze({
  ports: Object.freeze([]),
  hasSelector: true,
  ipFamilies: Object.freeze([]),
  specFields: Object.freeze([]),
});

/** Reads the spec of a Service; what is missing or of another type is left out. */
export function trafficFrom(spec: JsonObject): ServiceTraffic {
  const texts = {
    loadBalancerIP: stringAt(spec, 'loadBalancerIP'),
    loadBalancerClass: stringAt(spec, 'loadBalancerClass'),
    externalTrafficPolicy: stringAt(spec, 'externalTrafficPolicy'),
    ipFamilyPolicy: stringAt(spec, 'ipFamilyPolicy'),
  };
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));
  const selector = spec['selector'];
  return {
    ...given,
    ports: arrayAt(spec, 'ports').filter(isJsonObject).map(portFrom),
    hasSelector: isJsonObject(selector) && Object.keys(selector).length > 0,
    ipFamilies: stringsAt(spec, 'ipFamilies'),
    specFields: Object.keys(spec),
  };
}

function portFrom(port: JsonObject): ServicePort {
  const number = port['port'];
  return { port: typeof number === 'number' ? number : 0, protocol: stringAt(port, 'protocol') ?? 'TCP' };
}
