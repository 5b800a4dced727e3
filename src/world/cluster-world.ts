import type { AddressClaim } from '../model/claim.ts';
import type { Eip } from '../model/eip.ts';
import type { JsonObject } from '../model/json.ts';
import { type Origin, type Ref, refKey } from '../model/meta.ts';
import { factClaims } from './facts.ts';
import { OverlayWorld } from './overlay-world.ts';
import { type Entity, type ParseYaml, recognise } from './recognise.ts';
import { RegisteredWorld } from './registered-world.ts';
import { usesOf } from './service-index.ts';
import { unknownResources, unreadableTexts } from './unknowns.ts';
import {
  type EipUse,
  type Facts,
  FULL_TRUST,
  NO_FACTS,
  type Resource,
  type Trust,
  type Unknown,
  type ViewChange,
  type World,
} from './world.ts';

/** A World that is kept up to date: objects go in and out, every query is answered from indexes. */
export class ClusterWorld extends RegisteredWorld implements World {
  readonly scope: World['scope'];
  readonly parseYaml: ParseYaml;
  #facts: Facts = NO_FACTS;
  #factClaims: readonly AddressClaim[] = [];
  #version = 0;
  #trust: Trust = FULL_TRUST;
  readonly #unreadable = new Map<string, readonly Unknown[]>();
  #unknowns: readonly Unknown[] | undefined;

  readonly #detach: <T>(value: T) => T;

  /** `sourcesHeld`: the texts that objects were parsed from are kept anyway, so nothing is gained by copying their parts. */
  constructor(options: { scope: World['scope']; parseYaml: ParseYaml; facts?: Facts; sourcesHeld?: boolean }) {
    super();
    this.scope = options.scope;
    this.#detach = options.sourcesHeld === true ? (value) => value : detached;
    this.parseYaml = options.parseYaml;
    if (options.facts !== undefined) this.setFacts(options.facts);
  }

  get version(): number {
    return this.#version;
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** Puts an object in, replacing the one of the same identity; false for a kind that no rule reads. */
  apply(object: JsonObject, origin?: Origin): boolean {
    const entity = this.prepare(object, origin);
    if (entity === undefined) return false;
    this.put(entity);
    return true;
  }

  /** Reads an object without putting it in: the costly half of `apply`; undefined for what no rule reads. */
  prepare(object: JsonObject, origin?: Origin): Entity | undefined {
    const entity = recognise(this.#detach(object), this.parseYaml, origin);
    return entity !== undefined && this.#mayHold(entity) ? entity : undefined;
  }

  /** Puts in what was prepared, replacing the object of the same identity. */
  put(entity: Entity): void {
    this.remove(entity.view.ref);
    this.entities.set(this.#detach(refKey(entity.view.ref)), entity);
    for (const claim of entity.claims) this.claims.add(claim);
    const unreadable = unreadableTexts(entity);
    if (unreadable.length > 0) this.#unreadable.set(refKey(entity.view.ref), unreadable);
    this.registers.add(entity);
    this.#changed();
  }

  /** Takes an object out; false when it was not there. */
  remove(ref: Ref): boolean {
    const entity = this.entities.get(refKey(ref));
    if (entity === undefined) return false;
    this.entities.delete(refKey(ref));
    for (const claim of entity.claims) this.claims.remove(claim);
    this.#unreadable.delete(refKey(ref));
    this.registers.remove(entity);
    this.#changed();
    return true;
  }

  /** Replaces what the operator declares. */
  setFacts(facts: Facts): void {
    for (const claim of this.#factClaims) this.claims.remove(claim);
    for (const network of this.#facts.networks) this.registers.segments.undeclare(network.range);
    this.#facts = facts;
    this.#factClaims = factClaims(facts);
    for (const claim of this.#factClaims) this.claims.add(claim);
    this.registers.surroundings.setFacts(facts);
    for (const network of facts.networks) this.registers.segments.declare(network.range);
    this.#changed();
  }

  get trust(): Trust {
    return this.#trust;
  }

  /** Says how far the World can be trusted from now on. */
  setTrust(trust: Trust): void {
    this.#trust = trust;
    this.#unknowns = undefined;
  }

  usesOf(eip: Eip): Iterable<EipUse> {
    return usesOf(eip, this);
  }

  unknowns(): readonly Unknown[] {
    this.#unknowns ??= [
      ...unknownResources(this.#held()),
      ...this.#trust.gaps,
      ...[...this.#unreadable.values()].flat(),
    ];
    return this.#unknowns;
  }

  knows(resource: Resource): boolean {
    return !this.unknowns().some(({ what }) => what === resource);
  }

  answer<S extends object, T>(question: (subject: S, world: World) => T, subject: S): T {
    return question(subject, this);
  }

  withChange(change: ViewChange): World {
    return new OverlayWorld(this, change);
  }

  /** Secrets are not kept unless the operator says so. */
  #mayHold({ type }: Entity): boolean {
    return type !== 'secret' || this.#facts.readSecrets === true;
  }

  #held(): ReadonlySet<Resource> {
    const held = this.registers.held(this.scope);
    if (this.claims.count('service-cidr') > 0 && this.claims.count('pod-cidr') > 0) held.add('cluster-cidrs');
    return held;
  }

  #changed(): void {
    this.#version += 1;
    this.#unknowns = undefined;
  }
}

/**
 * A copy whose texts stand on their own. Parsers cut texts out of their source, and each such piece keeps the whole
 * source in memory for as long as the World holds it.
 */
function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
