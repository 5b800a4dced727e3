import type { AddressReader, ParseYaml, ReadRange } from '../address-reader.ts';
import type { JsonObject } from '../json.ts';

/** The load balancers whose pools are read. */
export type PoolController = 'MetalLB' | 'kube-vip' | 'Cilium' | 'PureLB' | 'Calico' | 'Antrea' | 'Harvester';

/** What tells one kind of pool from another. `group` is empty for ConfigMaps. */
export interface PoolIdentity {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One kind of pool: how to know it and how its controller reads it. */
export interface PoolSource {
  readonly controller: PoolController;
  readonly matches: (identity: PoolIdentity) => boolean;
  /** The addresses that the controller would hand out; texts that it would refuse are reported and left out. */
  readonly read: (object: JsonObject, reader: AddressReader, parseYaml: ParseYaml) => readonly ReadRange[];
  /** True for an object of the kind that is no pool for load balancers. */
  readonly otherUse?: (object: JsonObject) => boolean;
}
