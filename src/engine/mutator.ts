import type { JsonObject } from '../model/json.ts';
import type { ObjectView } from '../model/meta.ts';
import type { Unknown, World } from '../world/world.ts';
import type { Change } from './change.ts';
import { type Engine, type Moment, reasonNotToJudge } from './engine.ts';
import type { PatchOperation } from './json-patch.ts';
import type { Mutation, MutationMeta } from './mutation.ts';
import { chooseSound, type LeftOut } from './mutation-choice.ts';
import { type ActiveMutation, type Amended, amend, type Setting } from './mutation-run.ts';
import { type CompiledExemption, compileExemption } from './policy.ts';

/** The raw objects of a change, which a patch is about. */
export interface ChangedObjects {
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  /** The view of the object after the change when it looks like this. */
  readonly viewOf: (after: JsonObject) => ObjectView | undefined;
}

/** What is written for the user into one object. */
export interface MutationResult {
  /** Empty where nothing is written. */
  readonly patch: readonly PatchOperation[];
  /** What the patch writes and why, in its order. */
  readonly written: readonly Amended[];
  /** What would have brought a finding. */
  readonly leftOut: readonly LeftOut[];
  /** Why nothing could be told; then nothing is written. Empty otherwise. */
  readonly unknowns: readonly Unknown[];
  /** Why the change was not looked at, e.g. `terminating`; absent when it was. */
  readonly unjudged?: string;
}

/** The result that writes nothing, because nothing is asked for. */
export const NOTHING_WRITTEN: MutationResult = Object.freeze({ patch: [], written: [], leftOut: [], unknowns: [] });

/** The mutations under one policy, beside the engine that judges what they write. Knows none by name. */
export class Mutator {
  /** Those that the policy switches on. */
  readonly enabled: readonly MutationMeta[];
  readonly #byKind: ReadonlyMap<string, readonly ActiveMutation[]>;
  readonly #engine: Engine;
  readonly #exemptions: readonly CompiledExemption[];

  /** `mutations` in the order in which they run. */
  constructor(mutations: readonly Mutation[], engine: Engine) {
    const active = mutations.flatMap((mutation) => activeUnder(engine.policy.mutations, mutation));
    const kinds = new Set(active.flatMap(({ mutation }) => mutation.meta.subjects));
    this.enabled = active.map(({ mutation }) => mutation.meta);
    this.#engine = engine;
    this.#exemptions = engine.policy.exemptions.map(compileExemption);
    this.#byKind = new Map(
      [...kinds].map((kind) => [kind, active.filter(({ mutation }) => mutation.meta.subjects.includes(kind))]),
    );
  }

  /** True when some mutation that is switched on writes into objects of that kind. */
  mutates(kind: string): boolean {
    return this.#byKind.has(kind);
  }

  /** Mutations that are switched on without an option they cannot do without, one clause each. */
  notices(): readonly string[] {
    return [...this.#byKind.values()].flat().flatMap(({ mutation: { meta }, options }) =>
      Object.entries(meta.options)
        .filter(([name, { needed }]) => needed === true && options[name] === undefined)
        .map(([name]) => `mutations.${meta.id} writes nothing without the option ${name}`),
    );
  }

  /**
   * What is written into the object of a change: what all mutations for its kind want, each on the result of the ones
   * before it, as far as the object then has no finding that it does not have as it is. The same for a dry run.
   * Nothing where that cannot be told: a mutation fails open.
   */
  mutate(change: Change, objects: ChangedObjects, world: World, moment: Moment): MutationResult {
    const { after } = change;
    const all = after === undefined ? undefined : this.#byKind.get(after.ref.kind);
    if (all === undefined || after === undefined || objects.after === undefined) return NOTHING_WRITTEN;
    if (change.operation === 'DELETE') return NOTHING_WRITTEN;
    const unjudged = reasonNotToJudge(change);
    if (unjudged !== undefined) return { ...NOTHING_WRITTEN, unjudged };
    const isExempt = ({ mutation: { meta } }: ActiveMutation) =>
      this.#exemptions.some((exemption) => exemption.covers(meta.id, after.ref, moment.today));
    const mutations = all.filter((active) => !isExempt(active));
    const unknowns = lacking(mutations, world);
    if (unknowns.length > 0) return { ...NOTHING_WRITTEN, unknowns };
    const setting: Setting = {
      change,
      objects: { ...objects, after: objects.after },
      world,
      facts: this.#engine.policy.facts,
    };
    try {
      const whole = amend(mutations, setting);
      if (whole.written.length === 0) return NOTHING_WRITTEN;
      return chooseSound(mutations, whole, setting, (one) => this.#engine.judge(one, world, moment));
    } catch (error) {
      const why = `writing failed: ${error instanceof Error ? error.message : error}`;
      return { ...NOTHING_WRITTEN, unknowns: [{ what: 'mutations', why }] };
    }
  }
}

function activeUnder(policy: Engine['policy']['mutations'], mutation: Mutation): ActiveMutation[] {
  const { id, options } = mutation.meta;
  const given = policy === 'all' ? { enabled: true } : policy[id];
  if (given?.enabled !== true) return [];
  const defaults = Object.entries(options).filter(([, { byDefault }]) => byDefault !== undefined);
  return [
    { mutation, options: { ...Object.fromEntries(defaults.map(([name, one]) => [name, one.byDefault])), ...given } },
  ];
}

/** What the mutations read and the World does not have, or has of old. */
function lacking(mutations: readonly ActiveMutation[], { trust }: World): readonly Unknown[] {
  if (trust.notSynced.size === 0 && trust.stale.size === 0) return [];
  const needs = new Set(mutations.flatMap(({ mutation }) => mutation.meta.needs));
  return [...needs].flatMap((what) => {
    const why = trust.notSynced.get(what) ?? trust.stale.get(what);
    return why === undefined ? [] : [{ what, why }];
  });
}
