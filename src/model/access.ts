/** A right in the cluster that some part of the program needs, as RBAC grants it. */
export interface Access {
  /** Empty for the core group. */
  readonly group: string;
  /** Plural, in lower case. */
  readonly resource: string;
  readonly verbs: readonly string[];
  /** Absent: cluster-scoped, or in every namespace. */
  readonly namespace?: string;
  /** Absent: objects of any name. */
  readonly name?: string;
}
