import { equalJson, type JsonObject } from '../model/json.ts';
import type { ObjectView, Ref } from '../model/meta.ts';
import type { Facts, World } from '../world/world.ts';
import type { Change } from './change.ts';
import { transitionOf, viewChange } from './engine.ts';
import type { FieldPath } from './finding.ts';
import { type PatchOperation, valueAt, write } from './json-patch.ts';
import type { Amendment, Mutation, MutationOptions } from './mutation.ts';

/** A mutation that the policy switches on. */
export interface ActiveMutation {
  readonly mutation: Mutation;
  readonly options: MutationOptions;
}

/** What one run of mutations is about. */
export interface Setting {
  readonly change: Change;
  readonly objects: {
    readonly before?: JsonObject;
    readonly after: JsonObject;
    readonly viewOf: (after: JsonObject) => ObjectView | undefined;
  };
  readonly world: World;
  readonly facts: Facts;
}

/** One value that was written. */
export interface Amended {
  readonly mutationId: string;
  readonly subject: Ref;
  readonly path: FieldPath;
  /** What stood there; undefined where nothing did. */
  readonly was: unknown;
  readonly value: string | number | boolean;
  readonly why: string;
}

/** An object after some mutations. */
export interface Run {
  readonly change: Change;
  readonly patch: readonly PatchOperation[];
  readonly written: readonly Amended[];
}

/** Lets the mutations write one after the other, each on the result of those before it. */
export function amend(mutations: readonly ActiveMutation[], setting: Setting): Run {
  let { change } = setting;
  let object = setting.objects.after;
  const patch: PatchOperation[] = [];
  const written: Amended[] = [];
  for (const active of mutations) {
    const amendments = wantedOf(active, change, setting).filter((one) => isTouched(one, setting));
    for (const { path, value, why } of amendments) {
      const done = write(object, path, value);
      if (done === undefined) continue;
      const subject = setting.objects.viewOf(done.object);
      if (subject === undefined) throw new Error(`${active.mutation.meta.id} made it an object that nobody judges`);
      const mutationId = active.mutation.meta.id;
      written.push({ mutationId, subject: subject.ref, path, was: valueAt(object, path), value, why });
      patch.push(done.operation);
      object = done.object;
      change = { ...change, after: subject };
    }
  }
  return { change, patch, written };
}

function wantedOf({ mutation, options }: ActiveMutation, change: Change, setting: Setting): readonly Amendment[] {
  const { after, before } = change;
  if (after === undefined) return [];
  const world = setting.world.withChange(viewChange(before, after));
  return mutation.amend(after, {
    world,
    facts: setting.facts,
    transition: transitionOf(change, setting.world),
    options,
  });
}

/** True where the change touches what would be written; everything that is created is touched. */
function isTouched({ path, orChanged = [] }: Amendment, { change, objects }: Setting): boolean {
  if (change.operation === 'CREATE') return true;
  // Of a list the whole counts: its entries have no names.
  const own = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  return [own, ...orChanged].some((one) => !equalJson(valueAt(objects.before, one), valueAt(objects.after, one)));
}
