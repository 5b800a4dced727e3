import type { Address, Family } from '../address/address.ts';
import type { Range } from '../address/range.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';
import { type Eip, type EipProtocol, groupOfDialect } from '../model/eip.ts';
import type { Endpoints } from '../model/endpoints.ts';
import type { JsonObject } from '../model/json.ts';
import { identityKey, type ObjectView, type Origin, type Ref, refKey } from '../model/meta.ts';
import type { Namespace } from '../model/namespace.ts';
import type { Node } from '../model/node.ts';
import type { Service } from '../model/service.ts';
import type { Speaker } from '../model/speaker.ts';
import { ClaimIndex } from './claim-index.ts';
import { factClaims } from './facts.ts';
import { OverlayWorld } from './overlay-world.ts';
import { type Entity, type ParseYaml, recognise } from './recognise.ts';
import { Registers } from './registers.ts';
import { usesOf } from './service-index.ts';
import type { Surroundings } from './surroundings.ts';
import { unknownResources, unreadableTexts } from './unknowns.ts';
import {
  type EipRecord,
  type EipUse,
  type Facts,
  FULL_TRUST,
  type NamespaceIdentity,
  NO_FACTS,
  type Resource,
  type Segment,
  type Trust,
  type Unknown,
  type ViewChange,
  type World,
} from './world.ts';

/** A World that is kept up to date: objects go in and out, every query is answered from indexes. */
export class ClusterWorld implements World {
  readonly scope: World['scope'];
  readonly parseYaml: ParseYaml;
  readonly #entities = new Map<string, Entity>();
  readonly #claims = new ClaimIndex();
  readonly #registers = new Registers();
  #facts: Facts = NO_FACTS;
  #factClaims: readonly AddressClaim[] = [];
  #version = 0;
  #trust: Trust = FULL_TRUST;
  readonly #unreadable = new Map<string, readonly Unknown[]>();
  #unknowns: readonly Unknown[] | undefined;

  readonly #detach: <T>(value: T) => T;

  /** `sourcesHeld`: the texts that objects were parsed from are kept anyway, so nothing is gained by copying their parts. */
  constructor(options: { scope: World['scope']; parseYaml: ParseYaml; facts?: Facts; sourcesHeld?: boolean }) {
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
    this.#entities.set(this.#detach(refKey(entity.view.ref)), entity);
    for (const claim of entity.claims) this.#claims.add(claim);
    const unreadable = unreadableTexts(entity);
    if (unreadable.length > 0) this.#unreadable.set(refKey(entity.view.ref), unreadable);
    this.#registers.add(entity);
    this.#changed();
  }

  /** Takes an object out; false when it was not there. */
  remove(ref: Ref): boolean {
    const entity = this.#entities.get(refKey(ref));
    if (entity === undefined) return false;
    this.#entities.delete(refKey(ref));
    for (const claim of entity.claims) this.#claims.remove(claim);
    this.#unreadable.delete(refKey(ref));
    this.#registers.remove(entity);
    this.#changed();
    return true;
  }

  /** Replaces what the operator declares. */
  setFacts(facts: Facts): void {
    for (const claim of this.#factClaims) this.#claims.remove(claim);
    for (const network of this.#facts.networks) this.#registers.segments.undeclare(network.range);
    this.#facts = facts;
    this.#factClaims = factClaims(facts);
    for (const claim of this.#factClaims) this.#claims.add(claim);
    this.#registers.surroundings.setFacts(facts);
    for (const network of facts.networks) this.#registers.segments.declare(network.range);
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

  /** Number of objects held, by type. */
  counts(): ReadonlyMap<Entity['type'], number> {
    const counts = new Map<Entity['type'], number>();
    for (const { type } of this.#entities.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts;
  }

  stored(ref: Ref): ObjectView | undefined {
    return this.#entities.get(refKey(ref))?.view;
  }

  /** Every object, in the order in which they came; for reports, never on the way of a request. */
  *objects(): Generator<ObjectView> {
    for (const { view } of this.#entities.values()) yield view;
  }

  /** Every Eip, in the order in which they came; for reports, never on the way of a request. */
  *eips(): Generator<Eip> {
    for (const entity of this.#entities.values()) if (entity.type === 'eip') yield entity.view;
  }

  /** Every Service, in the order in which they came; for reports, never on the way of a request. */
  *services(): Generator<Service> {
    for (const entity of this.#entities.values()) if (entity.type === 'service') yield entity.view;
  }

  eip(name: string, dialect: Eip['dialect']): Eip | undefined {
    const entity = this.#entities.get(identityKey(groupOfDialect(dialect), 'Eip', '', name));
    return entity?.type === 'eip' ? entity.view : undefined;
  }

  service(namespace: string, name: string): Service | undefined {
    const entity = this.#entities.get(identityKey('', 'Service', namespace, name));
    return entity?.type === 'service' ? entity.view : undefined;
  }

  labelledWith(eipName: string): Iterable<Service> {
    return this.#registers.services.labelledWith(eipName);
  }

  get servicesKnown(): boolean {
    return this.#registers.services.size > 0;
  }

  namespace(name: string): Namespace | undefined {
    return this.#registers.namespaces.get(name);
  }

  endpoints(namespace: string, name: string): Endpoints | undefined {
    const entity = this.#entities.get(identityKey('', 'Endpoints', namespace, name));
    return entity?.type === 'endpoints' ? entity.view : undefined;
  }

  claimsOverlapping(range: Range, kinds: readonly ClaimKind[]): Iterable<AddressClaim> {
    return this.#claims.overlapping(range, kinds);
  }

  firstClaim(range: Range, kind: ClaimKind): AddressClaim | undefined {
    return this.#claims.first(range, kind);
  }

  segmentsOverlapping(range: Range): Iterable<Segment> {
    return this.#registers.segments.overlapping(range);
  }

  nodeCount(): { total: number; withSegment: number } {
    return this.#registers.segments.count();
  }

  nodes(): Iterable<Node> {
    return this.#registers.surroundings.nodes();
  }

  defaultEips(): Iterable<Eip> {
    return this.#registers.eips.defaults();
  }

  eipsOnInterface(text: string, family: Family): Iterable<Eip> {
    return this.#registers.eips.onInterface(text, family);
  }

  eipsBoundTo(namespace: NamespaceIdentity, priority: number): Iterable<Eip> {
    return this.#registers.eips.boundTo(namespace, priority);
  }

  eipsOfProtocol(protocol: EipProtocol): Iterable<Eip> {
    return this.#registers.eips.ofProtocol(protocol);
  }

  eipsSelecting(labels: Readonly<Record<string, string>>): Iterable<Eip> {
    return this.#registers.eips.selecting(labels);
  }

  servicesHoldingIn(namespace: string): Iterable<Service> {
    return this.#registers.services.holdingIn(namespace);
  }

  namespacesMatching(selector: Readonly<Record<string, string>>): Iterable<Namespace> {
    return this.#registers.namespaces.matching(selector);
  }

  nodeProxiesOn(port: string): Iterable<Service> {
    return this.#registers.services.nodeProxiesOn(port);
  }

  servicesOn(address: Address): Iterable<Service> {
    return this.#registers.services.holding(address);
  }

  usesOf(eip: Eip): Iterable<EipUse> {
    return usesOf(eip, this);
  }

  recordsOf(holder: string): Iterable<EipRecord> {
    return this.#registers.eips.recordsOf(holder);
  }

  eipsPreferredFor(namespace: NamespaceIdentity): Iterable<Eip> {
    return this.#registers.eips.preferredFor(namespace);
  }

  eipsContaining(address: Address | undefined): Iterable<Eip> {
    return this.#registers.eips.containing(address);
  }

  eipsWithRoom(protocol: EipProtocol): Iterable<Eip> {
    return this.#registers.eips.withRoom(protocol);
  }

  eipsWithInvalidSelector(): Iterable<Eip> {
    return this.#registers.eips.withInvalidSelector();
  }

  speakers(): Iterable<Speaker> {
    return this.#registers.surroundings.speakers();
  }

  get surroundings(): Surroundings {
    return this.#registers.surroundings;
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
    const held = this.#registers.held(this.scope);
    if (this.#claims.count('service-cidr') > 0 && this.#claims.count('pod-cidr') > 0) held.add('cluster-cidrs');
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
