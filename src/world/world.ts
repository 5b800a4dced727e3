import type { Address, Family } from '../address/address.ts';
import type { Range } from '../address/range.ts';
import type { ParseYaml } from '../model/address-reader.ts';
import type { AddressClaim, ClaimKind } from '../model/claim.ts';
import type { Eip, EipProtocol } from '../model/eip.ts';
import type { Endpoints } from '../model/endpoints.ts';
import type { ObjectView, Ref } from '../model/meta.ts';
import type { Namespace } from '../model/namespace.ts';
import type { Node } from '../model/node.ts';
import type { Service } from '../model/service.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Surroundings } from './surroundings.ts';

/** Kinds of knowledge a rule can need; what a World lacks of them is an Unknown. */
export const RESOURCES = [
  'eips',
  'services',
  'nodes',
  'namespaces',
  'speakers',
  'cluster-cidrs',
  'foreign-pools',
  'endpoints',
] as const;
export type Resource = (typeof RESOURCES)[number];

/** What could not be judged and why; `what` names a resource or a rule. */
export interface Unknown {
  readonly what: string;
  readonly why: string;
}

/** An on-link subnet: known from node annotations, or declared in the policy's facts. */
export interface Segment {
  readonly range: Range;
  /** Names of the nodes known to be in it; empty for one that was only declared. */
  readonly nodes: ReadonlySet<string>;
  readonly declared: boolean;
}

/** A Service that holds an address of an Eip. */
export interface EipUse {
  readonly service: Ref;
  /** The address as OpenELB recorded it. */
  readonly address: string;
}

/** An address that `status.used` of an Eip records for a Service. */
export interface EipRecord {
  readonly eip: Eip;
  /** The key of `status.used` as written. */
  readonly address: string;
}

/** A change of one object laid over a World: it was `before`, it will be `after`. */
export interface ViewChange {
  readonly before?: ObjectView;
  readonly after?: ObjectView;
}

/** What the operator declares because no cluster object says it (policy `facts`). */
export interface Facts {
  /** Version of OpenELB, e.g. `0.6`; absent: judged from the speaker's image. */
  readonly openelb?: string;
  /** `kubeelb`: the flags and objects that articles describe are taken for real (policy `dialect`). */
  readonly dialect?: Eip['dialect'];
  /** True where the Secret of the member list may be read (policy `readSecrets`). */
  readonly readSecrets?: boolean;
  readonly networks: readonly FactNetwork[];
}

/** A declared network segment; `reserved` are ranges nobody may use for a pool. */
export interface FactNetwork {
  readonly range: Range;
  readonly gateway?: Range;
  readonly reserved: readonly Range[];
}

/**
 * The queryable cluster: what a rule sees, whichever door it came through.
 * Every query answers from an index; results that can be long are lazy, so a caller takes what it shows and stops.
 */
export interface World {
  /** `cluster`: all there is; `partial`: what happened to be given, so that absence proves nothing. */
  readonly scope: 'cluster' | 'partial';
  /** Counts up with every change; names the state of the World in logs and audit annotations. */
  readonly version: number;
  readonly facts: Facts;
  /** How YAML that stands as text inside an object is read; throws on text that is no YAML. */
  readonly parseYaml: ParseYaml;

  /** The object of that identity as the World holds it. */
  stored(ref: Ref): ObjectView | undefined;
  /** The Eip of that name in one dialect; `namespace` is where one of articles may live, which the other kind never does. */
  eip(name: string, dialect: Eip['dialect'], namespace?: string): Eip | undefined;
  service(namespace: string, name: string): Service | undefined;
  namespace(name: string): Namespace | undefined;
  /** The Endpoints object of a Service: it has the name of the Service. */
  endpoints(namespace: string, name: string): Endpoints | undefined;

  /** Claims of the given kinds that share an address with `range`, ascending within a kind. */
  claimsOverlapping(range: Range, kinds: readonly ClaimKind[]): Iterable<AddressClaim>;
  /** One claim of that kind that shares an address with `range`; the cheapest question there is. */
  firstClaim(range: Range, kind: ClaimKind): AddressClaim | undefined;
  /** Known on-link subnets that share an address with `range`, each once. */
  segmentsOverlapping(range: Range): Iterable<Segment>;
  /** How many nodes there are, and of how many at least one subnet is known, of that family where one is given. */
  nodeCount(family?: Family): { readonly total: number; readonly withSegment: number };
  nodes(): Iterable<Node>;

  /** Eips whose default annotation is exactly `true`. */
  defaultEips(): Iterable<Eip>;
  /** Eips with that text in `spec.interface` and addresses of that family. */
  eipsOnInterface(text: string, family: Family): Iterable<Eip>;
  /** Eips that a namespace is bound to by name or selector and that have that priority. */
  eipsBoundTo(namespace: NamespaceIdentity, priority: number): Iterable<Eip>;
  /** Eips that OpenELB serves by that protocol. */
  eipsOfProtocol(protocol: EipProtocol): Iterable<Eip>;
  /** Eips whose namespaceSelector matches a namespace with these labels. */
  eipsSelecting(labels: Readonly<Record<string, string>>): Iterable<Eip>;
  /** Services of a namespace on which OpenELB recorded an Eip. */
  servicesHoldingIn(namespace: string): Iterable<Service>;
  /** Namespaces that carry all these labels; an empty selector matches every one. */
  namespacesMatching(selector: Readonly<Record<string, string>>): Iterable<Namespace>;
  /** Services served by node proxy that open this port, as `<protocol>/<port>`, on the nodes. */
  nodeProxiesOn(port: string): Iterable<Service>;
  /** Services of OpenELB, none of them being deleted, that request this address or show it in their status. */
  servicesOn(address: Address): Iterable<Service>;
  /** Services that hold an address of this Eip: recorded in its status and still there, or labelled with its name. */
  usesOf(eip: Eip): Iterable<EipUse>;

  /** Records of a Service (`namespace/name`) in the Eips of OpenELB's own group; more than one is a fault of the record. */
  recordsOf(holder: string): Iterable<EipRecord>;
  /** Eips that automatic choice considers for the namespace: not occupied ones first, then by ascending priority. */
  eipsPreferredFor(namespace: NamespaceIdentity): Iterable<Eip>;
  /** Eips in which OpenELB finds the address: by plain numbers of 64 bits, families ignored; undefined is number 0. */
  eipsContaining(address: Address | undefined): Iterable<Eip>;
  /** Eips of that protocol which are neither full, disabled nor being deleted: those 0.5 chooses from. */
  eipsWithRoom(protocol: EipProtocol): Iterable<Eip>;
  /** Eips, neither disabled nor being deleted, whose namespace selector Kubernetes would not take. */
  eipsWithInvalidSelector(): Iterable<Eip>;

  speakers(): Iterable<Speaker>;
  /** What decides who answers for an address. */
  readonly surroundings: Surroundings;

  /** What this World does not know; a rule that needs it could not tell. */
  unknowns(): readonly Unknown[];
  /** False when nothing is known of that kind, so that absence proves nothing. */
  knows(resource: Resource): boolean;
  /** How far this World can be trusted; what was given as a whole always can. */
  readonly trust: Trust;

  /**
   * The answer to a pure question about a subject in this World. A World that cannot change, as one with a change laid over
   * it for one judgement, asks once and remembers.
   */
  answer<S extends object, T>(question: (subject: S, world: World) => T, subject: S): T;

  /** The same World with one object changed; the World itself stays as it is. */
  withChange(change: ViewChange): World;
}

/** What is needed of a namespace to find the Eips bound to it. */
export interface NamespaceIdentity {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** What is wrong at the moment with a World that is read from a live cluster. */
export interface Trust {
  /** Kinds of knowledge that are not complete yet, each with why: who needs them cannot tell. */
  readonly notSynced: ReadonlyMap<Resource, string>;
  /** Kinds of knowledge that may be out of date, each with why. */
  readonly stale: ReadonlyMap<Resource, string>;
  /** What this cluster does not have, or does not let us read. */
  readonly gaps: readonly Unknown[];
}

/** The Trust in a World of which nothing is missing. */
export const FULL_TRUST: Trust = Object.freeze({ notSynced: new Map(), stale: new Map(), gaps: [] });

export const NO_FACTS: Facts = Object.freeze({ networks: [] });
