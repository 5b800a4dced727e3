import type { ObjectView } from '../model/meta.ts';

/** Operations a Change can be. */
export type Operation = 'CREATE' | 'UPDATE' | 'DELETE';

/** What somebody asks the API server to do to one object. */
export interface Change<S extends ObjectView = ObjectView> {
  readonly uid: string;
  readonly operation: Operation;
  /** The object as it was; absent on CREATE. */
  readonly before?: S;
  /** The object as it will be; absent on DELETE. */
  readonly after?: S;
  readonly user: string;
  readonly dryRun: boolean;
  /** Subresource written, e.g. `status`; empty for the object itself. */
  readonly subresource: string;
  /** API version the client wrote through, e.g. `v1alpha1`. */
  readonly requestVersion: string;
}
