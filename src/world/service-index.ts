import { type Address, formatAddress } from '../address/address.ts';
import type { Eip } from '../model/eip.ts';
import { displayName } from '../model/meta.ts';
import { heldAddresses } from '../model/service/held-addresses.ts';
import { nodeProxyPorts } from '../model/service/node-proxy.ts';
import type { Service } from '../model/service.ts';
import { GroupIndex } from './group-index.ts';
import type { EipUse } from './world.ts';

/** The Services of a World by the Eip that OpenELB recorded on them and by address, node proxies by the ports they open. */
export class ServiceIndex {
  readonly #byEip = new GroupIndex<Service>();
  readonly #byNamespace = new GroupIndex<Service>();
  readonly #byAddress = new GroupIndex<Service>();
  readonly #nodeProxies = new GroupIndex<Service>();
  #size = 0;

  add(service: Service): void {
    this.#size += 1;
    for (const port of nodeProxyPorts(service)) this.#nodeProxies.add(port, service);
    for (const text of heldAddresses(service)) this.#byAddress.add(text, service);
    if (service.eipName === undefined) return;
    this.#byEip.add(service.eipName, service);
    this.#byNamespace.add(service.ref.namespace ?? '', service);
  }

  remove(service: Service): void {
    this.#size -= 1;
    for (const port of nodeProxyPorts(service)) this.#nodeProxies.remove(port, service);
    for (const text of heldAddresses(service)) this.#byAddress.remove(text, service);
    if (service.eipName === undefined) return;
    this.#byEip.remove(service.eipName, service);
    this.#byNamespace.remove(service.ref.namespace ?? '', service);
  }

  get size(): number {
    return this.#size;
  }

  labelledWith(eipName: string): Iterable<Service> {
    return this.#byEip.get(eipName);
  }

  holdingIn(namespace: string): Iterable<Service> {
    return this.#byNamespace.get(namespace);
  }

  holding(address: Address): Iterable<Service> {
    return this.#byAddress.get(formatAddress(address));
  }

  nodeProxiesOn(port: string): Iterable<Service> {
    return this.#nodeProxies.get(port);
  }
}

/** What `usesOf` needs of a World, so that the stored World and an overlay answer with the same code. */
export interface UseSource {
  service(namespace: string, name: string): Service | undefined;
  labelledWith(eipName: string): Iterable<Service>;
  /** False when no Service is known at all: then the record in the Eip is believed. */
  readonly servicesKnown: boolean;
}

/**
 * Services that hold an address of the Eip. The record in `status.used` is never cleaned of Services that are gone,
 * and a write through v1alpha1 empties it while Services keep their address, so both sides are read.
 */
export function* usesOf(eip: Eip, source: UseSource): Generator<EipUse> {
  const seen = new Set<string>();
  for (const [address, holders] of eip.used) {
    for (const holder of holders) {
      const [namespace = '', name = ''] = holder.split('/');
      const service = source.service(namespace, name);
      if (service === undefined && source.servicesKnown) continue;
      seen.add(holder);
      yield { service: service?.ref ?? { apiVersion: 'v1', kind: 'Service', namespace, name }, address };
    }
  }
  if (eip.dialect !== 'openelb') return;
  for (const service of source.labelledWith(eip.ref.name)) {
    const assigned = service.addresses.find(({ field }) => field === 'status.loadBalancer.ingress');
    const holder = displayName(service.ref);
    if (assigned === undefined || seen.has(holder)) continue;
    yield { service: service.ref, address: formatAddress(assigned.address) };
  }
}
