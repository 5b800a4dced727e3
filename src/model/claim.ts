import type { Range } from '../address/range.ts';
import type { Ref } from './meta.ts';

/** Who holds a range of addresses, by the kind of holder. */
export type ClaimKind =
  | 'eip'
  | 'node-address'
  | 'pod-cidr'
  | 'service-cidr'
  | 'cluster-ip'
  | 'load-balancer-ip'
  | 'external-ip'
  | 'foreign-pool'
  | 'control-plane'
  | 'gateway'
  | 'reserved';

/** Somebody holds a range. `detail` says in a few words where that is written, e.g. `InternalIP` or `spec.podCIDRs`. */
export interface AddressClaim {
  readonly range: Range;
  readonly kind: ClaimKind;
  readonly owner: Ref;
  readonly detail: string;
}
