import type { ClusterWorld } from '../../world/cluster-world.ts';
import type { ClusterConnection } from './connection.ts';
import type { Discovery } from './discovery.ts';
import type { Reflector } from './reflector.ts';
import type { WatchTimings } from './timings.ts';

/** What a reflector works with. */
export interface ReflectorTools {
  readonly connection: ClusterConnection;
  readonly discovery: Discovery;
  readonly world: ClusterWorld;
  readonly timings: WatchTimings;
  /** Called after every change of what the reflector says about itself, events excepted. */
  readonly onChange: (reflector: Reflector, error?: unknown) => void;
}

/** How often what happened since the start. */
export interface ReflectorCounts {
  lists: number;
  watches: number;
  events: number;
  faults: number;
  /** Events of types that this version does not know. */
  unknownEvents: number;
}
