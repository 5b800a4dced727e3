import type { JsonObject } from '../model/json.ts';

/** Group, version and kind as the API server writes them; the group of core kinds is empty. */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** The request of an AdmissionReview whose envelope is in order. */
export interface Review {
  readonly uid: string;
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly kind: GroupVersionKind;
  /** Plural name of the resource, e.g. `eips`. */
  readonly resource: string;
  readonly subresource: string;
  /** API version the client used; differs from `kind.version` when the API server converted. */
  readonly requestVersion: string;
  readonly user: string;
  readonly dryRun: boolean;
  /** Present on CREATE and UPDATE. */
  readonly object?: JsonObject;
  /** Present on UPDATE and DELETE. */
  readonly oldObject?: JsonObject;
}

/** A request that is not an AdmissionReview we can judge; answered as an HTTP error. */
export class RequestFault extends Error {
  /** HTTP status, 400 to 499. */
  readonly status: number;
  /** Kubernetes reason of the Status body. */
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

export function badRequest(message: string): RequestFault {
  return new RequestFault(400, 'BadRequest', message);
}
