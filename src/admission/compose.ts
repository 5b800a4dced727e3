import type { JsonObject } from '../model/json.ts';
import { isJsonObject, objectAt } from '../model/json.ts';
import { groupOf, refOf } from '../model/meta.ts';

/** How a review is to look beside its object. */
export interface ComposeOptions {
  readonly uid: string;
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  /** The object as it is now; needed for an UPDATE. */
  readonly old?: JsonObject;
  readonly dryRun: boolean;
  readonly user: string;
  readonly subresource: string;
  /** Moment of creation to be filled in, RFC 3339. */
  readonly createdAt: string;
}

/** The AdmissionReview that an API server would send in the validating phase for this object. */
export function composeReview(object: JsonObject, options: ComposeOptions): JsonObject {
  const { apiVersion, kind, name, namespace } = refOf(object);
  const group = groupOf(apiVersion);
  const version = group === '' ? apiVersion : apiVersion.slice(group.length + 1);
  const kindOfObject = { group, version, kind };
  const resource = { group, version, resource: pluralOf(kind) };
  const { operation, old } = options;
  const stored = withServerFields(object, options);
  return {
    kind: 'AdmissionReview',
    apiVersion: 'admission.k8s.io/v1',
    request: {
      uid: options.uid,
      kind: kindOfObject,
      resource,
      ...(options.subresource === '' ? {} : { subResource: options.subresource }),
      requestKind: kindOfObject,
      requestResource: resource,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      operation,
      userInfo: { username: options.user, groups: ['system:authenticated'] },
      object: operation === 'DELETE' ? null : stored,
      oldObject:
        operation === 'CREATE' ? null : operation === 'DELETE' ? stored : withServerFields(old ?? object, options),
      dryRun: options.dryRun,
      options: { apiVersion: 'meta.k8s.io/v1', kind: OPTIONS_KIND[operation] },
    },
  };
}

const OPTIONS_KIND = { CREATE: 'CreateOptions', UPDATE: 'UpdateOptions', DELETE: 'DeleteOptions' } as const;

/** An object is sent with the uid and the moment of creation that it will be stored with. */
function withServerFields(object: JsonObject, { uid, createdAt }: ComposeOptions): JsonObject {
  const metadata = objectAt(object, 'metadata');
  const filled = { creationTimestamp: createdAt, generation: 1, uid, ...metadata };
  return isJsonObject(object['metadata']) ? { ...object, metadata: filled } : { ...object };
}

/** Plural of a kind as Kubernetes forms it for the kinds that are judged. */
function pluralOf(kind: string): string {
  const lower = kind.toLowerCase();
  if (/(s|x|ch|sh)$/.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
