import { type Address, type Family, formatAddress } from '../address/address.ts';
import { type Range, rangesOverlap } from '../address/range.ts';
import type { ParseYaml } from '../model/address-reader.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';
import type { Eip } from '../model/eip.ts';
import type { Endpoints } from '../model/endpoints.ts';
import { type ObjectView, type Ref, refKey } from '../model/meta.ts';
import { isNamespace, type Namespace } from '../model/namespace.ts';
import type { Node } from '../model/node.ts';
import { heldAddresses } from '../model/service/held-addresses.ts';
import { nodeProxyPorts } from '../model/service/node-proxy.ts';
import type { Service } from '../model/service.ts';
import type { Speaker } from '../model/speaker.ts';
import { NO_CLAIMS } from './claim-index.ts';
import { EipOverlay } from './eip-overlay.ts';
import { type UseSource, usesOf } from './service-index.ts';
import type { Surroundings } from './surroundings.ts';
import { SurroundingsOverlay, touchesSurroundings } from './surroundings-overlay.ts';
import { asService, claimsOf } from './view-claims.ts';
import type { EipUse, Facts, Resource, Segment, Trust, Unknown, ViewChange, World } from './world.ts';

/**
 * A World with one object changed, without copying anything: the stored object of that identity is hidden, the changed
 * one (if any) is added. The subnets of a changed Node stay as they were.
 */
export class OverlayWorld extends EipOverlay implements World, UseSource {
  readonly #service: Service | undefined;
  readonly #namespace: Namespace | undefined;
  readonly #claims: readonly AddressClaim[];
  readonly surroundings: Surroundings;
  /** What was asked of {@link answer}, by question and subject. */
  readonly #answers = new Map<unknown, Map<object, unknown>>();

  constructor(base: World & UseSource, change: ViewChange) {
    super(base, change);
    this.#service = asService(change.after);
    const { after } = change;
    this.#namespace = after !== undefined && isNamespace(after) ? after : undefined;
    this.#claims = after === undefined ? [] : claimsOf(after);
    this.surroundings = touchesSurroundings(change)
      ? new SurroundingsOverlay(base.surroundings, change)
      : base.surroundings;
  }

  get scope(): World['scope'] {
    return this.base.scope;
  }

  get version(): number {
    return this.base.version;
  }

  get facts(): Facts {
    return this.base.facts;
  }

  get servicesKnown(): boolean {
    return this.base.servicesKnown || this.#service !== undefined;
  }

  get parseYaml(): ParseYaml {
    return this.base.parseYaml;
  }

  stored(ref: Ref): ObjectView | undefined {
    return this.base.stored(ref);
  }

  service(namespace: string, name: string): Service | undefined {
    const changed = this.#service;
    if (changed?.ref.name === name && changed.ref.namespace === namespace) return changed;
    return this.visible(this.base.service(namespace, name));
  }

  *labelledWith(eipName: string): Generator<Service> {
    yield* this.visibleOf(this.base.labelledWith(eipName));
    if (this.#service?.eipName === eipName) yield this.#service;
  }

  namespace(name: string): Namespace | undefined {
    return this.#namespace?.name === name ? this.#namespace : this.visible(this.base.namespace(name));
  }

  endpoints(namespace: string, name: string): Endpoints | undefined {
    return this.base.endpoints(namespace, name);
  }

  claimsOverlapping(range: Range, kinds: readonly ClaimKind[]): Iterable<AddressClaim> {
    const stored = this.base.claimsOverlapping(range, kinds);
    const own = this.#ownClaims(range, kinds);
    return stored === NO_CLAIMS ? own : this.#merged(stored, own);
  }

  firstClaim(range: Range, kind: ClaimKind): AddressClaim | undefined {
    const stored = this.base.firstClaim(range, kind);
    if (stored !== undefined && refKey(stored.owner) !== this.hidden) return stored;
    for (const claim of this.claimsOverlapping(range, [kind])) return claim;
    return undefined;
  }

  #ownClaims(range: Range, kinds: readonly ClaimKind[]): readonly AddressClaim[] {
    for (const claim of this.#claims) {
      if (!kinds.includes(claim.kind)) continue;
      return this.#claims.filter(({ kind, range: own }) => kinds.includes(kind) && rangesOverlap(own, range));
    }
    return NO_CLAIMS;
  }

  *#merged(stored: Iterable<AddressClaim>, own: readonly AddressClaim[]): Generator<AddressClaim> {
    for (const claim of stored) {
      if (refKey(claim.owner) !== this.hidden) yield claim;
    }
    yield* own;
  }

  segmentsOverlapping(range: Range): Iterable<Segment> {
    return this.base.segmentsOverlapping(range);
  }

  nodeCount(family?: Family): { total: number; withSegment: number } {
    return this.base.nodeCount(family);
  }

  nodes(): Iterable<Node> {
    return this.surroundings.nodes();
  }

  *servicesHoldingIn(namespace: string): Generator<Service> {
    yield* this.visibleOf(this.base.servicesHoldingIn(namespace));
    const changed = this.#service;
    if (changed?.eipName !== undefined && changed.ref.namespace === namespace) yield changed;
  }

  namespacesMatching(selector: Readonly<Record<string, string>>): Iterable<Namespace> {
    return this.base.namespacesMatching(selector);
  }

  *nodeProxiesOn(port: string): Generator<Service> {
    yield* this.visibleOf(this.base.nodeProxiesOn(port));
    if (this.#service !== undefined && nodeProxyPorts(this.#service).includes(port)) yield this.#service;
  }

  *servicesOn(address: Address): Generator<Service> {
    yield* this.visibleOf(this.base.servicesOn(address));
    const own = this.#service;
    if (own !== undefined && heldAddresses(own).includes(formatAddress(address))) yield own;
  }

  usesOf(eip: Eip): Iterable<EipUse> {
    return usesOf(eip, this);
  }

  speakers(): Iterable<Speaker> {
    return this.surroundings.speakers();
  }

  unknowns(): readonly Unknown[] {
    return this.base.unknowns();
  }

  knows(resource: Resource): boolean {
    return this.base.knows(resource);
  }

  get trust(): Trust {
    return this.base.trust;
  }

  answer<S extends object, T>(question: (subject: S, world: World) => T, subject: S): T {
    const answers = this.#answers.get(question) ?? new Map<object, unknown>();
    if (answers.has(subject)) return answers.get(subject) as T;
    const given = question(subject, this);
    this.#answers.set(question, answers.set(subject, given));
    return given;
  }

  withChange(change: ViewChange): World {
    return new OverlayWorld(this, change);
  }
}
