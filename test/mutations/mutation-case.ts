import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { subjectViews } from '../../src/admission/subject.ts';
import type { Change } from '../../src/engine/change.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { PatchOperation } from '../../src/engine/json-patch.ts';
import type { Mutation, MutationOptions } from '../../src/engine/mutation.ts';
import { type MutationResult, Mutator } from '../../src/engine/mutator.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import { isJsonObject, type JsonObject, objectAt } from '../../src/model/json.ts';
import { refKey, refOf } from '../../src/model/meta.ts';
import { mutations } from '../../src/mutations/index.ts';
import { rules } from '../../src/rules/index.ts';
import { policyFrom } from '../../src/sources/policy-file.ts';
import { MANIFEST_SCHEMA } from '../../src/sources/yaml-schema.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { parseYaml, soundSpeaker } from '../rules/case-file.ts';

/**
 * A case: YAML documents. A first document of kind Case holds `mutations` as the policy does (default: the one under test,
 * switched on) and may say more. Of the rest the last one is the subject, in a `writes-*` case the one before it; what is
 * stored comes last there. An earlier document of the subject's identity is the subject before an UPDATE; others are the World.
 */
export interface MutationCase {
  readonly subject: JsonObject;
  readonly before: JsonObject | undefined;
  /** The subject as it is stored; undefined where nothing is written. */
  readonly stored: JsonObject | undefined;
  readonly world: ClusterWorld;
  readonly objects: readonly JsonObject[];
  readonly policy: Policy;
  /** Ids that are left out. */
  readonly leftOut: readonly string[];
  readonly requestVersion: string;
}

interface CaseHeader {
  readonly mutations?: Policy['mutations'];
  readonly options?: MutationOptions;
  /** Keys of a policy besides mutations. */
  readonly policy?: object;
  readonly leftOut?: readonly string[];
  readonly requestVersion?: string;
  /** `none`: the World has no speaker. Else one in order is put in where the case brings none. */
  readonly speaker?: 'none';
}

export function documentsIn(text: string): readonly JsonObject[] {
  return yaml.loadAll(text, undefined, { schema: MANIFEST_SCHEMA }).filter(isJsonObject);
}

export function readMutationCase(id: string, file: string, writes: boolean): MutationCase {
  return mutationCase(id, documentsIn(readFileSync(file, 'utf8')), writes);
}

export function mutationCase(id: string, documents: readonly JsonObject[], writes: boolean): MutationCase {
  const hasHeader = documents[0]?.['kind'] === 'Case';
  const header = (hasHeader ? documents[0] : {}) as CaseHeader;
  const objects = hasHeader ? documents.slice(1) : documents;
  const stored = writes ? objects.at(-1) : undefined;
  const subject = objects.at(writes ? -2 : -1);
  if (subject === undefined) throw new Error('a case needs a subject');
  const others = objects.slice(0, writes ? -2 : -1);
  const surroundings = [...others, ...soundSpeaker(header, objects)];
  const isSubject = (object: JsonObject) => refKey(refOf(object)) === refKey(refOf(subject));
  const enabled = header.mutations ?? { [id]: { enabled: true, ...header.options } };
  const text = JSON.stringify({ ...header.policy, mutations: enabled });
  const { policy } = policyFrom(text, 'case', '2026-01-01');
  return {
    subject,
    before: others.find(isSubject),
    stored,
    objects: surroundings,
    world: worldOf(surroundings, policy),
    policy,
    leftOut: header.leftOut ?? [],
    requestVersion: header.requestVersion ?? refOf(subject).apiVersion.split('/').at(-1) ?? '',
  };
}

export function worldOf(objects: readonly JsonObject[], policy: Policy = DEFAULT_POLICY): ClusterWorld {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts: policy.facts });
  for (const object of objects) world.apply(object);
  return world;
}

export function mutatorUnder(policy: Policy, all: readonly Mutation[] = mutations): Mutator {
  return new Mutator(all, new Engine(rules, policy));
}

export const MOMENT = { today: '2026-01-01' };

/** The change that writes `after`; an UPDATE where there is a `before`. */
export function changeTo(after: JsonObject, before?: JsonObject, more: Partial<Change> = {}): Change {
  const views = subjectViews(before, after, parseYaml);
  if (views === undefined) throw new Error('nothing that is judged');
  const operation = before === undefined ? 'CREATE' : 'UPDATE';
  const requestVersion = refOf(after).apiVersion.split('/').at(-1) ?? '';
  return { uid: 'case', operation, ...views, user: 'admin', dryRun: false, subresource: '', requestVersion, ...more };
}

/** What a mutator does with an object. */
export function mutated(
  mutator: Mutator,
  world: ClusterWorld,
  after: JsonObject,
  before?: JsonObject,
  more: Partial<Change> = {},
): MutationResult {
  const objects = {
    after,
    ...(before === undefined ? {} : { before }),
    viewOf: (object: JsonObject) => subjectViews(before, object, parseYaml)?.after,
  };
  return mutator.mutate(changeTo(after, before, more), objects, world, MOMENT);
}

/**
 * An object after a JSON Patch, read as RFC 6902 says and not as it was built: `add` needs a parent that is there,
 * `replace` a value that is there.
 */
export function patched(object: JsonObject, patch: readonly PatchOperation[]): JsonObject {
  const result = structuredClone(object) as Record<string, unknown>;
  for (const { op, path, value } of patch) {
    const parts = path
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = parts.pop() ?? '';
    const parent = parts.reduce<unknown>((at, part) => {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) throw new Error(`no ${part} on ${path}`);
      return Reflect.get(at, part);
    }, result);
    if (typeof parent !== 'object' || parent === null) throw new Error(`${path} has no parent`);
    if (op === 'replace' && !Object.hasOwn(parent, last)) throw new Error(`${path} is not there`);
    const copy: unknown = structuredClone(value);
    if (!Array.isArray(parent))
      Object.defineProperty(parent, last, { value: copy, enumerable: true, writable: true, configurable: true });
    else if (op === 'replace') parent[Number(last)] = copy;
    else parent.splice(last === '-' ? parent.length : Number(last), 0, copy);
  }
  return result;
}

/** Annotations of an object. */
export const annotationsOf = (object: JsonObject) => objectAt(objectAt(object, 'metadata'), 'annotations');
