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

/**
 * Lets the mutations write one after the other, each on the result of those before it, again and again until none has
 * anything to write. Throws Error when that does not come to an end, or when a mutation fails.
 */
export function amend(mutations: readonly ActiveMutation[], setting: Setting): Run {
  const run = new Writing(setting);
  for (let round = 0; round <= mutations.length; round += 1) {
    const before = run.patch.length;
    for (const active of mutations) run.writeBy(active);
    if (run.patch.length === before) return run;
  }
  throw new Error(`${run.written.at(-1)?.mutationId ?? ''} finds something to write for ever`);
}

class Writing implements Run {
  readonly patch: PatchOperation[] = [];
  readonly written: Amended[] = [];
  readonly #setting: Setting;
  #object: JsonObject;
  #change: Change;
  #world: World;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#object = setting.objects.after;
    this.#change = setting.change;
    this.#world = overlay(setting.world, setting.change);
  }

  get change(): Change {
    return this.#change;
  }

  writeBy(active: ActiveMutation): void {
    const mutationId = active.mutation.meta.id;
    for (const amendment of wantedOf(active, this.#change, this.#world, this.#setting)) {
      const { path, value, why } = amendment;
      const done = isTouched(amendment, this.#setting, this.#object) ? write(this.#object, path, value) : undefined;
      if (done === undefined) continue;
      const after = this.#setting.objects.viewOf(done.object);
      if (after === undefined) throw new Error(`${mutationId} made it an object that nobody judges`);
      this.written.push({ mutationId, subject: after.ref, path, was: valueAt(this.#object, path), value, why });
      this.patch.push(done.operation);
      this.#object = done.object;
      this.#change = { ...this.#change, after };
      this.#world = overlay(this.#setting.world, this.#change);
    }
  }
}

function overlay(world: World, { before, after }: Change): World {
  return world.withChange(viewChange(before, after));
}

function wantedOf(
  { mutation, options }: ActiveMutation,
  change: Change,
  world: World,
  setting: Setting,
): readonly Amendment[] {
  const transition = transitionOf(change, setting.world);
  return change.after === undefined
    ? []
    : mutation.amend(change.after, { world, facts: setting.facts, transition, options });
}

/** True where the change, with what was written so far, touches what would be written; of a creation it touches all. */
function isTouched({ path, orChanged = [] }: Amendment, { change, objects }: Setting, now: JsonObject): boolean {
  if (change.operation === 'CREATE') return true;
  // Of a list the whole counts: its entries have no names.
  const own = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  return [own, ...orChanged].some((one) => !equalJson(valueAt(objects.before, one), valueAt(now, one)));
}
