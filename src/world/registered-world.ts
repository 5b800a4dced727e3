import type { Address, Family } from '../address/address.ts';
import type { Range } from '../address/range.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';
import { type Eip, type EipProtocol, groupOfDialect } from '../model/eip.ts';
import type { Endpoints } from '../model/endpoints.ts';
import { identityKey, type ObjectView, type Ref, refKey } from '../model/meta.ts';
import type { Namespace } from '../model/namespace.ts';
import type { Node } from '../model/node.ts';
import type { Service } from '../model/service.ts';
import type { Speaker } from '../model/speaker.ts';
import { ClaimIndex } from './claim-index.ts';
import type { Entity } from './recognise.ts';
import { Registers } from './registers.ts';
import type { Surroundings } from './surroundings.ts';
import type { EipRecord, NamespaceIdentity, Segment } from './world.ts';

/** The objects of a World, and the questions about them that one look into an index answers. */
export abstract class RegisteredWorld {
  /** By {@link refKey}, in the order in which they came. */
  protected readonly entities = new Map<string, Entity>();
  protected readonly claims = new ClaimIndex();
  protected readonly registers = new Registers();

  /** Number of objects held, by type. */
  counts(): ReadonlyMap<Entity['type'], number> {
    const counts = new Map<Entity['type'], number>();
    for (const { type } of this.entities.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts;
  }

  stored(ref: Ref): ObjectView | undefined {
    return this.entities.get(refKey(ref))?.view;
  }

  /** Every object, in the order in which they came; for reports, never on the way of a request. */
  *objects(): Generator<ObjectView> {
    for (const { view } of this.entities.values()) yield view;
  }

  /** Every Eip, in the order in which they came; for reports, never on the way of a request. */
  *eips(): Generator<Eip> {
    for (const entity of this.entities.values()) if (entity.type === 'eip') yield entity.view;
  }

  /** Every Service, in the order in which they came; for reports, never on the way of a request. */
  *services(): Generator<Service> {
    for (const entity of this.entities.values()) if (entity.type === 'service') yield entity.view;
  }

  eip(name: string, dialect: Eip['dialect'], namespace = ''): Eip | undefined {
    const entity = this.entities.get(identityKey(groupOfDialect(dialect), 'Eip', namespace, name));
    if (entity?.type === 'eip') return entity.view;
    return namespace === '' ? undefined : this.eip(name, dialect);
  }

  service(namespace: string, name: string): Service | undefined {
    const entity = this.entities.get(identityKey('', 'Service', namespace, name));
    return entity?.type === 'service' ? entity.view : undefined;
  }

  labelledWith(eipName: string): Iterable<Service> {
    return this.registers.services.labelledWith(eipName);
  }

  get servicesKnown(): boolean {
    return this.registers.services.size > 0;
  }

  namespace(name: string): Namespace | undefined {
    return this.registers.namespaces.get(name);
  }

  endpoints(namespace: string, name: string): Endpoints | undefined {
    const entity = this.entities.get(identityKey('', 'Endpoints', namespace, name));
    return entity?.type === 'endpoints' ? entity.view : undefined;
  }

  claimsOverlapping(range: Range, kinds: readonly ClaimKind[]): Iterable<AddressClaim> {
    return this.claims.overlapping(range, kinds);
  }

  firstClaim(range: Range, kind: ClaimKind): AddressClaim | undefined {
    return this.claims.first(range, kind);
  }

  segmentsOverlapping(range: Range): Iterable<Segment> {
    return this.registers.segments.overlapping(range);
  }

  nodeCount(family?: Family): { total: number; withSegment: number } {
    return this.registers.segments.count(family);
  }

  nodes(): Iterable<Node> {
    return this.registers.surroundings.nodes();
  }

  defaultEips(): Iterable<Eip> {
    return this.registers.eips.defaults();
  }

  eipsOnInterface(text: string, family: Family): Iterable<Eip> {
    return this.registers.eips.onInterface(text, family);
  }

  eipsBoundTo(namespace: NamespaceIdentity, priority: number): Iterable<Eip> {
    return this.registers.eips.boundTo(namespace, priority);
  }

  eipsOfProtocol(protocol: EipProtocol): Iterable<Eip> {
    return this.registers.eips.ofProtocol(protocol);
  }

  eipsSelecting(labels: Readonly<Record<string, string>>): Iterable<Eip> {
    return this.registers.eips.selecting(labels);
  }

  servicesHoldingIn(namespace: string): Iterable<Service> {
    return this.registers.services.holdingIn(namespace);
  }

  namespacesMatching(selector: Readonly<Record<string, string>>): Iterable<Namespace> {
    return this.registers.namespaces.matching(selector);
  }

  nodeProxiesOn(port: string): Iterable<Service> {
    return this.registers.services.nodeProxiesOn(port);
  }

  servicesOn(address: Address): Iterable<Service> {
    return this.registers.services.holding(address);
  }

  recordsOf(holder: string): Iterable<EipRecord> {
    return this.registers.eips.recordsOf(holder);
  }

  eipsPreferredFor(namespace: NamespaceIdentity): Iterable<Eip> {
    return this.registers.eips.preferredFor(namespace);
  }

  eipsContaining(address: Address | undefined): Iterable<Eip> {
    return this.registers.eips.containing(address);
  }

  eipsWithRoom(protocol: EipProtocol): Iterable<Eip> {
    return this.registers.eips.withRoom(protocol);
  }

  eipsWithInvalidSelector(): Iterable<Eip> {
    return this.registers.eips.withInvalidSelector();
  }

  speakers(): Iterable<Speaker> {
    return this.registers.surroundings.speakers();
  }

  get surroundings(): Surroundings {
    return this.registers.surroundings;
  }
}
