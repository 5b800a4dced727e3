import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../src/model/json.ts';
import { arrayAt, objectAt } from '../../src/model/json.ts';
import { refOf } from '../../src/model/meta.ts';
import { parseYaml } from '../../src/sources/load-world.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';

/** What the real controller left the subject with. `eip` is its label, `address` its status; events as `Reason: text`. */
export interface RecordedOutcome {
  readonly handled: boolean;
  readonly eip: string | null;
  readonly address: string | null;
  readonly events: readonly string[];
}

/** One scenario played against OpenELB's controller (master) and a real API server: a world, one event, the outcome. */
export interface RecordedCase {
  readonly id: string;
  readonly title: string;
  readonly class: string;
  readonly world: readonly JsonObject[];
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly object: JsonObject | null;
  readonly oldObject?: JsonObject;
  /** `namespace/name` of the Service the outcome is about. */
  readonly subject: string;
  readonly deterministic: boolean;
  readonly outcome: RecordedOutcome & {
    readonly pending: boolean;
    readonly recorded: readonly { readonly eip: string; readonly address: string }[];
    readonly before: { readonly eip: string | null; readonly address: string | null } | null;
    /** The same after one more, unrelated change of the Service. */
    readonly afterTouch?: RecordedOutcome;
    readonly neverQuiet?: { readonly addresses: readonly string[] };
    readonly others?: readonly { readonly service: string; readonly address: string | null }[];
  };
}

export function recordedCases(): readonly RecordedCase[] {
  const text = readFileSync(new URL('recorded-allocations.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedCase);
}

/** Finalizer that the controller itself takes off an Eip at once. */
const EIP_FINALIZER = 'finalizer.ipam.kubesphere.io/v1alpha1';

/** The world of a case as OpenELB finds it after the event. */
export function worldAfter({ world: before, operation, object, oldObject }: RecordedCase): ClusterWorld {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts: { openelb: 'master', networks: [] } });
  for (const one of before) world.apply(one);
  const changed = object ?? oldObject ?? {};
  if (operation !== 'DELETE') world.apply(changed);
  else if (isHeld(changed)) world.apply(terminating(changed));
  else world.remove(refOf(changed));
  return world;
}

function isHeld(object: JsonObject): boolean {
  return arrayAt(objectAt(object, 'metadata'), 'finalizers').some((finalizer) => finalizer !== EIP_FINALIZER);
}

function terminating(object: JsonObject): JsonObject {
  return { ...object, metadata: { ...objectAt(object, 'metadata'), deletionTimestamp: '2026-01-01T00:00:00Z' } };
}
