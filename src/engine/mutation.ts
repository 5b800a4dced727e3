import type { ObjectView } from '../model/meta.ts';
import type { Facts, Resource, World } from '../world/world.ts';
import type { FieldPath } from './finding.ts';
import type { Transition } from './rule.ts';

/** A mutation's option, as the policy names it. */
export interface MutationOption {
  /** What it says, in one line. */
  readonly description: string;
  /** JSON Schema of its value, without the description. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What holds where the policy does not name it. */
  readonly byDefault?: unknown;
  /** True where the mutation writes nothing until the policy names it. */
  readonly needed?: true;
}

/** An object before and after; YAML whose last document is the subject, the ones before it are the World. */
export interface MutationExample {
  readonly title: string;
  readonly options?: MutationOptions;
  readonly yaml: string;
  /** The subject as it is stored then. */
  readonly after: string;
}

/** Options by name. */
export type MutationOptions = Readonly<Record<string, unknown>>;

/** Everything a user reads about a mutation; docs, `explain`, the policy schema and tests are derived from it. */
export interface MutationMeta {
  /** Stable kebab-case name; also the file name. */
  readonly id: string;
  /** What it writes, in one line, without full stop. */
  readonly title: string;
  /** Kinds of subject, e.g. `Eip`. */
  readonly subjects: readonly string[];
  /** What it reads besides its subject; without it nothing is written. */
  readonly needs: readonly Resource[];
  /** Why anybody wants it, with the upstream fact behind it. */
  readonly rationale: string;
  /** What exactly it writes, and when it leaves a field alone. */
  readonly writes: string;
  readonly options: Readonly<Record<string, MutationOption>>;
  readonly references: readonly string[];
  readonly examples: readonly MutationExample[];
  /** Version of layer2-guard that brought it. */
  readonly since: string;
}

/** One value that a mutation wants to write. */
export interface Amendment {
  /** A number as last part is a place in a list; the length of the list appends. */
  readonly path: FieldPath;
  readonly value: string | number | boolean;
  /** Why, as a clause without capital and full stop. */
  readonly why: string;
  /**
   * Fields that let an UPDATE be amended when it changes them, besides the one under `path`. An UPDATE that touches none
   * of them is left alone: what is stored stays as it is until somebody changes it.
   */
  readonly orChanged?: readonly FieldPath[];
}

/** What a mutation says where it has nothing to write. */
export const NO_AMENDMENTS: readonly Amendment[] = Object.freeze([]);

/** What a mutation may look at besides its subject. */
export interface MutationContext<S extends ObjectView = ObjectView> {
  /** The World with the subject in it as it is so far. */
  readonly world: World;
  readonly facts: Facts;
  readonly transition: Transition<S>;
  /** Those of the policy, its own defaults for the others. */
  readonly options: MutationOptions;
}

/** One thing that can be written for the user: data about it, and one pure function that says what to write. */
export interface Mutation<S extends ObjectView = ObjectView> {
  readonly meta: MutationMeta;
  /**
   * Returns what to write, NO_AMENDMENTS where there is nothing. Only absent fields, or fields that mean the same in
   * another spelling; of a subject that was amended it must return nothing.
   */
  amend(subject: S, context: MutationContext<S>): readonly Amendment[];
}
