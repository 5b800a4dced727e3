import type { Ref } from '../model/meta.ts';
import type { OpenElbVersion } from './version.ts';
import type { Request } from './vocabulary.ts';

/** What OpenELB does with a Service at its next reconcile, by release; see {@link allocate} in allocator.ts. */
export type Allocation = Unhandled | Untouched | NodeProxied | Released | Assigned | Pending;

/** What every prediction says. */
export interface AllocationBase {
  readonly service: Ref;
  /** The release whose behaviour was predicted. */
  readonly version: OpenElbVersion;
  /** False only with `outcome: 'unhandled'`. */
  readonly handled: boolean;
  /** The record found in the status of an Eip before the reconcile; absent when no Eip records the Service. */
  readonly held?: Holding;
  /** The event on the Service that tells the outcome; absent where OpenELB writes none. */
  readonly event?: OpenElbEvent;
}

/** An address that `status.used` of an Eip records for a Service. */
export interface Holding {
  readonly eip: string;
  /** The key of `status.used` as written. */
  readonly address: string;
}

/** An event as the controller writes it, spelling included; `message` is the whole text. */
export interface OpenElbEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: 'AssignIP' | 'AssignIPFailed' | 'ConstructRequest' | 'ReleaseIP';
  readonly message: string;
}

/** OpenELB ignores the Service: no label of its own, and not an opted-in LoadBalancer. */
export interface Unhandled extends AllocationBase {
  readonly outcome: 'unhandled';
  readonly handled: false;
  /** `opt-in-value`: the annotation is there with another value than `openelb`. */
  readonly why: 'not-load-balancer' | 'no-opt-in' | 'opt-in-value';
}

/** The Service has OpenELB's label and not one annotation: reconciled, and left exactly as it is, also when deleted. */
export interface Untouched extends AllocationBase {
  readonly outcome: 'untouched';
}

/** Served by node proxy: no Eip takes part, the external address stays `<pending>` by design. */
export interface NodeProxied extends AllocationBase {
  readonly outcome: 'node-proxy';
}

/** OpenELB only takes back what it gave: label, finalizer, status and record go. */
export interface Released extends AllocationBase {
  readonly outcome: 'released';
  readonly why: 'deleting' | 'not-load-balancer' | 'opted-out';
}

/** The Service gets an address, or keeps its own. */
export interface Assigned extends AllocationBase {
  readonly outcome: 'assigned';
  readonly requested?: RequestedAddress;
  readonly eip: string;
  readonly choice: EipChoice;
  /** Canonical text of the address that the Eip records for it. */
  readonly address: string;
  /** `new`: it had none; `kept`: the same Eip and address as before; `moved`: another Eip or another address. */
  readonly change: 'new' | 'kept' | 'moved';
  /** True when OpenELB releases the old address first, also where it then hands out the same one: a short gap. */
  readonly reallocated: boolean;
  /** What `status.loadBalancer.ingress` shows afterwards; differs from `address` only with `foreign-status`. */
  readonly shown: string;
  /** Other Services (`namespace/name`) recorded for the same address: OpenELB shares it without a question. */
  readonly sharedWith: readonly string[];
  /** True where the Service has no such family: 0.5 and 0.6 assign the address all the same, and nothing answers. */
  readonly wrongFamily: boolean;
  /** True when nothing in `unstable`. */
  readonly stable: boolean;
  readonly unstable: readonly Instability[];
}

/** The Service is left without an address. */
export interface Pending extends AllocationBase {
  readonly outcome: 'pending';
  readonly requested?: RequestedAddress;
  readonly reason: PendingReason;
  /** True when OpenELB tries again by itself; false when it waits until somebody touches the Service. */
  readonly retried: boolean;
  /** What `status.loadBalancer.ingress` or the record showed and the Service loses by this; absent when it had nothing. */
  readonly lost?: string;
  /** Why the next attempt may end otherwise. */
  readonly unstable: readonly Instability[];
}

/** The address a Service requests and what OpenELB makes of the text. */
export interface RequestedAddress extends Request {
  /** `unparsable`: read as no address at all; `odd`: an address in another spelling than Go writes it. */
  readonly reading: 'canonical' | 'odd' | 'unparsable';
  /** The address as Go writes it; absent when unparsable. */
  readonly canonical?: string;
}

/**
 * How OpenELB came to the Eip. `named`: by the annotation; `containing`: it holds the requested address; `bound`: it is
 * bound to the namespace; `default`: by the default annotation; `open`: 0.5 only, any Eip of the protocol that has room.
 */
export type EipChoice = 'named' | 'containing' | 'bound' | 'default' | 'open';

/** Why the prediction is not the last word. */
export type Instability =
  /** Several Eips are equally good: the order of the controller's cache decides afresh at every reconcile. */
  | { readonly kind: 'tie'; readonly choice: EipChoice; readonly eips: readonly string[] }
  /** What this Service takes or frees makes `next` the better choice: it moves to and fro between both for ever. */
  | { readonly kind: 'endless'; readonly eip: string; readonly next: string }
  /** The request is compared as text with the address given: released and given anew at every reconcile. */
  | { readonly kind: 'request-text'; readonly text: string; readonly address: string }
  /** Somebody else wrote the status; OpenELB leaves it, since the recorded address is the requested one. */
  | { readonly kind: 'foreign-status'; readonly shown: string; readonly address: string }
  /** More than one address is recorded for the Service; which one OpenELB finds first is chance. */
  | { readonly kind: 'several-records'; readonly records: readonly Holding[] }
  /** The namespace is not known, so neither are its labels: an Eip may select it. */
  | { readonly kind: 'namespace-unknown'; readonly namespace: string };

/** Why a Service stays without an address, each with what is needed to say it. */
export type PendingReason =
  /** No Eip is bound to the namespace, and there is no default Eip. */
  | { readonly kind: 'no-eip'; readonly namespace: string }
  /** No Eip holds the requested address; `text` as written. */
  | { readonly kind: 'not-contained'; readonly text: string }
  /** The Eip that holds the requested address is being deleted or disabled (no Eip is named). */
  | { readonly kind: 'containing-deleting'; readonly eip: string; readonly text: string }
  | { readonly kind: 'containing-disabled'; readonly eip: string; readonly text: string }
  /** An Eip with a malformed selector ends automatic choice for every Service. */
  | { readonly kind: 'selector-invalid'; readonly eip: string }
  /** The annotation names an Eip that does not exist. */
  | { readonly kind: 'eip-missing'; readonly eip: string }
  /** `spec.address` of the Eip cannot be read at allocation. */
  | { readonly kind: 'eip-address-invalid'; readonly eip: string; readonly text: string }
  /** `spec.address` is empty: the controller dies of it as soon as a Service names the Eip. */
  | { readonly kind: 'eip-address-empty'; readonly eip: string }
  | { readonly kind: 'family'; readonly eip: string; readonly eipFamily: 4 | 6; readonly families: readonly string[] }
  | { readonly kind: 'eip-deleting'; readonly eip: string }
  | { readonly kind: 'eip-disabled'; readonly eip: string }
  /** The requested address lies outside the named Eip. */
  | { readonly kind: 'beyond-range'; readonly eip: string; readonly text: string; readonly addressText: string }
  /** Every address is taken. `size` addresses; `holders` are up to three Services that hold some, as `namespace/name`. */
  | { readonly kind: 'full'; readonly eip: string; readonly size: bigint; readonly holders: readonly string[] }
  /** The pool counts no address at all, or fewer than its text has: the count is taken once and never again. */
  | { readonly kind: 'nothing-counted'; readonly eip: string; readonly size: bigint }
  /** 0.5 only: the protocol annotation of the Service (absent: bgp) is not the protocol of the Eip. */
  | { readonly kind: 'protocol'; readonly eip: string; readonly eipProtocol: string; readonly wanted: string }
  /** 0.5 only: no speaker is ready for the Eip. */
  | { readonly kind: 'eip-not-ready'; readonly eip: string }
  /** 0.5 only: no Eip is named, and none of the protocol has room (and holds the requested address). */
  | { readonly kind: 'no-open-eip'; readonly protocol: string; readonly text?: string };
