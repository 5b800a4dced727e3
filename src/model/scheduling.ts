import {
  arrayAt,
  isJsonObject,
  type JsonObject,
  mapValue,
  objectAt,
  stringAt,
  stringMapAt,
  stringsAt,
} from './json.ts';

/** A taint of a node, or what a toleration is compared with. */
export interface Taint {
  readonly key: string;
  readonly value: string;
  readonly effect: string;
}

/** A toleration of a pod; an empty key with `Exists` tolerates everything, an empty effect every effect. */
export interface Toleration {
  readonly key: string;
  readonly operator: string;
  readonly value: string;
  readonly effect: string;
}

/** One condition of a node selector term. */
export interface SelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Conditions that must all hold; one without any matches no node. */
export interface SelectorTerm {
  readonly labels: readonly SelectorRequirement[];
  readonly fields: readonly SelectorRequirement[];
}

/** Where the pods of a template may run. */
export interface Placement {
  readonly nodeSelector: Readonly<Record<string, string>>;
  /** Required node affinity: one of the terms must hold; absent where nothing is required. */
  readonly terms?: readonly SelectorTerm[];
  readonly tolerations: readonly Toleration[];
}

/** What of a node decides about placement. */
export interface PlacementTarget {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly Taint[];
}

/** Reads nodeSelector, required node affinity and tolerations of a pod spec. */
export function placementFrom(podSpec: JsonObject): Placement {
  const affinity = objectAt(objectAt(podSpec, 'affinity'), 'nodeAffinity');
  const required = affinity['requiredDuringSchedulingIgnoredDuringExecution'];
  return {
    nodeSelector: stringMapAt(podSpec, 'nodeSelector'),
    ...(isJsonObject(required) ? { terms: arrayAt(required, 'nodeSelectorTerms').map(termFrom) } : {}),
    tolerations: arrayAt(podSpec, 'tolerations').filter(isJsonObject).map(tolerationFrom),
  };
}

/** The taints in the spec of a raw Node. */
export function taintsFrom(spec: JsonObject): readonly Taint[] {
  const taints = arrayAt(spec, 'taints').filter(isJsonObject).map(taintFrom);
  return taints.length === 0 ? NO_TAINTS : taints;
}

const NO_TAINTS: readonly Taint[] = Object.freeze([]);

function taintFrom(taint: JsonObject): Taint {
  const text = (key: string) => stringAt(taint, key) ?? '';
  return { key: text('key'), value: text('value'), effect: text('effect') };
}

function tolerationFrom(toleration: JsonObject): Toleration {
  return { ...taintFrom(toleration), operator: stringAt(toleration, 'operator') ?? 'Equal' };
}

function termFrom(term: unknown): SelectorTerm {
  const requirements = (key: string) =>
    isJsonObject(term) ? arrayAt(term, key).filter(isJsonObject).map(requirementFrom) : [];
  return { labels: requirements('matchExpressions'), fields: requirements('matchFields') };
}

function requirementFrom(requirement: JsonObject): SelectorRequirement {
  return {
    key: stringAt(requirement, 'key') ?? '',
    operator: stringAt(requirement, 'operator') ?? '',
    values: stringsAt(requirement, 'values'),
  };
}

/** Why a DaemonSet's pod does not run on a node: the first thing that keeps it away; undefined when it does. */
export type Refusal =
  | { readonly by: 'selector'; readonly key: string }
  | { readonly by: 'affinity' }
  | { readonly by: 'taint'; readonly taint: Taint };

/** What keeps a DaemonSet's pods off the node; undefined where they may run. */
export function refusalOf(placement: Placement, node: PlacementTarget): Refusal | undefined {
  for (const [key, value] of Object.entries(placement.nodeSelector)) {
    if (mapValue(node.labels, key) !== value) return { by: 'selector', key };
  }
  if (placement.terms !== undefined && !placement.terms.some((term) => termMatches(term, node)))
    return { by: 'affinity' };
  const taint = node.taints.find((one) => !isTolerated(one, placement.tolerations));
  return taint === undefined ? undefined : { by: 'taint', taint };
}

function termMatches({ labels, fields }: SelectorTerm, node: PlacementTarget): boolean {
  if (labels.length + fields.length === 0) return false;
  return (
    labels.every((one) => requirementHolds(one, mapValue(node.labels, one.key))) &&
    fields.every((one) => requirementHolds(one, one.key === 'metadata.name' ? node.name : undefined))
  );
}

function requirementHolds({ operator, values }: SelectorRequirement, value: string | undefined): boolean {
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  if (value === undefined) return false;
  if (operator === 'In') return values.includes(value);
  const [bound, number] = [Number(values[0]), Number(value)];
  return operator === 'Gt' ? number > bound : operator === 'Lt' && number < bound;
}

/** Taints that the DaemonSet controller tolerates for every one of its pods on the host network. */
const TOLERATED_ANYWAY = new Set(
  ['not-ready', 'unreachable', 'disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map(
    (name) => `node.kubernetes.io/${name}`,
  ),
).add('node.kubernetes.io/network-unavailable');

function isTolerated(taint: Taint, tolerations: readonly Toleration[]): boolean {
  if (taint.effect !== 'NoSchedule' && taint.effect !== 'NoExecute') return true;
  if (TOLERATED_ANYWAY.has(taint.key)) return true;
  return tolerations.some(({ key, operator, value, effect }) => {
    if (effect !== '' && effect !== taint.effect) return false;
    if (operator === 'Exists') return key === '' || key === taint.key;
    return key === taint.key && value === taint.value;
  });
}
