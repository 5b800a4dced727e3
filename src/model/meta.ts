import { arrayAt, type JsonObject, objectAt, stringAt, stringsAt, textEntries } from './json.ts';

/** Names one Kubernetes object. `namespace` is absent for cluster-scoped kinds. */
export interface Ref {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** Where an object was read: a request, a live cluster, or a file with its document (from 1) and line (from 1). */
export interface Origin {
  readonly source: 'request' | 'cluster' | 'file';
  readonly file?: string;
  readonly document?: number;
  readonly line?: number;
  readonly column?: number;
  readonly resourceVersion?: string;
}

/** The parts of `metadata` that rules read. Annotations and labels keep only entries whose value is text. */
export interface ObjectMeta {
  readonly uid?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly finalizers: readonly string[];
  /** True once `metadata.deletionTimestamp` is set. */
  readonly terminating: boolean;
}

/** What every view of a Kubernetes object has in common. */
export interface ObjectView {
  readonly ref: Ref;
  readonly meta: ObjectMeta;
  readonly origin?: Origin;
}

/** The Ref of a raw object; missing parts become empty texts, `generateName` stands in for a missing name. */
export function refOf(object: JsonObject): Ref {
  const metadata = objectAt(object, 'metadata');
  const namespace = stringAt(metadata, 'namespace');
  const base = {
    apiVersion: stringAt(object, 'apiVersion') ?? '',
    kind: stringAt(object, 'kind') ?? '',
    name: stringAt(metadata, 'name') ?? stringAt(metadata, 'generateName') ?? '',
  };
  return namespace === undefined || namespace === '' ? base : { ...base, namespace };
}

/** Which labels and annotations a view holds; what is not named is all labels and the relevant annotations. */
export interface KeptKeys {
  readonly annotation?: (key: string) => boolean;
  readonly label?: (key: string) => boolean;
}

/**
 * The metadata view of a raw object. A world of 50,000 Services must not hold their last-applied texts and labels that
 * no rule reads, so a view says which keys it keeps.
 */
export function metaOf(object: JsonObject, keep: KeptKeys = {}): ObjectMeta {
  const metadata = objectAt(object, 'metadata');
  const uid = stringAt(metadata, 'uid');
  const meta = {
    labels: textEntries(objectAt(metadata, 'labels'), keep.label ?? always),
    annotations: textEntries(objectAt(metadata, 'annotations'), keep.annotation ?? isRelevantAnnotation),
    finalizers: stringsAt(metadata, 'finalizers'),
    terminating: metadata['deletionTimestamp'] !== undefined && metadata['deletionTimestamp'] !== null,
  };
  return uid === undefined ? meta : { ...meta, uid };
}

const always = () => true;

/** Parts of annotation keys that rules read; objects carry many and large annotations of other tools. */
const RELEVANT = [
  'openelb',
  'porter',
  'kubesphere.io',
  'kubeelb.io/',
  'layer2-guard.io/',
  'metallb',
  'kube-vip',
  'lbipam',
  'lb-ipam',
  'purelb',
  'projectcalico.org/',
  'service.antrea.io/',
  // A slip in the domain of the annotation by which a Service opts in.
  'lb.kube',
];

/** True for annotations that some rule may read. */
export function isRelevantAnnotation(key: string): boolean {
  return key !== LAST_APPLIED && RELEVANT.some((part) => key.includes(part));
}

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** `namespace/name`, or `name` for a cluster-scoped object. */
export function displayName(ref: Ref): string {
  return ref.namespace === undefined ? ref.name : `${ref.namespace}/${ref.name}`;
}

/** The API group of an apiVersion; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** Identity of an object across versions of its group: `group|kind|namespace|name`. */
export function refKey(ref: Ref): string {
  return identityKey(groupOf(ref.apiVersion), ref.kind, ref.namespace ?? '', ref.name);
}

/** The identity of an object from its parts; `namespace` is empty for cluster-scoped kinds. */
export function identityKey(group: string, kind: string, namespace: string, name: string): string {
  return `${group}|${kind}|${namespace}|${name}`;
}

/** Texts of the container `command` and `args` of a pod template, in order. */
export function commandLine(container: JsonObject): readonly string[] {
  return [...arrayAt(container, 'command'), ...arrayAt(container, 'args')].filter((word) => typeof word === 'string');
}
