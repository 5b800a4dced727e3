import { formatAddress, parseAddress } from '../address/address.ts';
import { displayName } from '../model/meta.ts';
import type { Service } from '../model/service.ts';
import type { NamespaceIdentity, World } from '../world/world.ts';
import type { AllocationBase, Holding, RequestedAddress } from './allocation.ts';
import type { OpenElbVersion } from './version.ts';
import type { Request } from './vocabulary.ts';

/** The questions the allocator asks of a World. */
export type AllocationWorld = Pick<
  World,
  | 'facts'
  | 'speakers'
  | 'eip'
  | 'namespace'
  | 'defaultEips'
  | 'recordsOf'
  | 'eipsPreferredFor'
  | 'eipsContaining'
  | 'eipsWithRoom'
  | 'eipsWithInvalidSelector'
>;

/** One reconcile of one Service: what OpenELB has before it when it decides. */
export interface Reconcile {
  readonly service: Service;
  readonly world: AllocationWorld;
  readonly version: OpenElbVersion;
  /** `namespace/name`, as `status.used` writes it. */
  readonly holder: string;
  /** Every record of the Service in an Eip that is not being deleted; OpenELB takes the first it finds. */
  readonly records: readonly Holding[];
  readonly held?: Holding;
  /** `status.loadBalancer.ingress` as OpenELB joins it; empty when there is none. */
  readonly shown: string;
  readonly requested?: RequestedAddress;
}

/** Reads what one reconcile starts from; `request` is the requested address by the rules of the version. */
export function reconcileOf(
  service: Service,
  world: AllocationWorld,
  version: OpenElbVersion,
  request: Request | undefined,
): Reconcile {
  const holder = displayName(service.ref);
  const records: Holding[] = [];
  for (const { eip, address } of world.recordsOf(holder)) {
    if (!eip.meta.terminating) records.push({ eip: eip.ref.name, address });
  }
  const shown = service.ingress.join(';');
  records.sort((a, b) => byFitness(a, b, service, shown));
  const held = records[0];
  return {
    service,
    world,
    version,
    holder,
    records,
    shown,
    ...(held === undefined ? {} : { held }),
    ...(request === undefined ? {} : { requested: readRequest(request) }),
  };
}

/** Of several records the one the Service itself shows comes first; the rest in the order of their texts. */
function byFitness(a: Holding, b: Holding, { eipName }: Service, shown: string): number {
  const fit = (one: Holding) => Number(one.eip === eipName) + Number(one.address === shown);
  if (fit(a) !== fit(b)) return fit(b) - fit(a);
  const [left, right] = [`${a.eip} ${a.address}`, `${b.eip} ${b.address}`];
  return left < right ? -1 : Number(left > right);
}

function readRequest(request: Request): RequestedAddress {
  const address = parseAddress(request.text);
  if (address === undefined) return { ...request, reading: 'unparsable' };
  const canonical = formatAddress(address);
  return { ...request, reading: canonical === request.text ? 'canonical' : 'odd', canonical };
}

/** The part that every outcome of the reconcile has. */
export function outcomeBase({ service, version, held }: Reconcile): AllocationBase {
  return { service: service.ref, version, handled: true, ...(held === undefined ? {} : { held }) };
}

/** The namespace of the Service with the label that the API server sets on every namespace. */
export function namespaceOf({ service, world }: Reconcile): NamespaceIdentity {
  const name = service.ref.namespace ?? '';
  return { name, labels: { ...world.namespace(name)?.labels, 'kubernetes.io/metadata.name': name } };
}

/** The families of the Service; undefined for a manifest to which the API server has not yet added them. */
export function familiesOf({ traffic, addresses }: Service): readonly string[] | undefined {
  if (traffic.ipFamilies.length > 0) return traffic.ipFamilies;
  const cluster = addresses.filter(({ field }) => field === 'spec.clusterIPs');
  return cluster.length === 0 ? undefined : cluster.map(({ address }) => `IPv${address.family}`);
}
