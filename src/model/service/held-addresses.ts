import { formatAddress, parseAddress } from '../../address/address.ts';
import { mapValue } from '../json.ts';
import type { Service } from '../service.ts';
import { isNodeProxy } from './node-proxy.ts';

/** Annotation with the requested address; differs from the one that names the Eip in its version only. */
export const ADDRESS_ANNOTATION = 'eip.openelb.kubesphere.io/v1alpha1';

/**
 * Canonical texts of the addresses that a Service of OpenELB requests, by annotation or by field, or shows in its status;
 * each once. None for a Service that gets no address of an Eip, or is being deleted.
 */
export function heldAddresses(service: Service): readonly string[] {
  const { handled, meta, type, ingress, traffic } = service;
  if (!handled || type !== 'LoadBalancer' || meta.terminating || isNodeProxy(service)) return NOTHING;
  const found = new Set<string>();
  for (const text of [mapValue(meta.annotations, ADDRESS_ANNOTATION), traffic.loadBalancerIP, ...ingress]) {
    const address = text === undefined ? undefined : parseAddress(text);
    if (address !== undefined) found.add(formatAddress(address));
  }
  return [...found];
}

const NOTHING: readonly string[] = Object.freeze([]);
