import { type ChartValue, chartValues } from './chart-values.ts';
import { nearestName } from './nearest-name.ts';
import { policySchema } from './policy-schema.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const bool = { type: 'boolean' };
const object = { type: 'object' };
const words = { type: 'object', additionalProperties: text };
const enabled = { enabled: bool };
const network = { type: 'string', pattern: '^[0-9a-fA-F:.]+/\\d{1,3}$' };

/** What each value may be; how it is described stands in values.yaml. */
const SHAPES = {
  replicas: { type: 'integer', minimum: 1 },
  image: {
    repository: { type: 'string', minLength: 1 },
    tag: text,
    digest: { type: 'string', pattern: '^(sha256:[0-9a-f]{64})?$' },
    pullPolicy: { enum: ['Always', 'IfNotPresent', 'Never'] },
  },
  imagePullSecrets: {
    type: 'array',
    items: { type: 'object', properties: { name: text }, required: ['name'], additionalProperties: false },
  },
  policy: policyValue(),
  mutation: enabled,
  readSecrets: enabled,
  certManager: {
    enabled: bool,
    issuerRef: { type: 'object', properties: { group: text, kind: text, name: text }, additionalProperties: false },
  },
  monitoring: { enabled: bool, labels: words, dashboardLabels: words },
  networkPolicy: { enabled: bool, apiServers: { type: 'array', items: network } },
  resources: object,
  priorityClassName: text,
  nodeSelector: words,
  tolerations: { type: 'array', items: object },
  affinity: object,
  hostNetwork: bool,
  podLabels: words,
  podAnnotations: words,
  logLevel: { enum: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] },
  extraArgs: { type: 'array', items: { type: 'string', pattern: '^--' } },
  createNamespace: bool,
};

/** Names that other charts use for the same. */
const HABITS = {
  replicaCount: 'replicas',
  networkPolicies: 'networkPolicy',
  'cert-manager': 'certManager',
  serviceMonitor: 'monitoring',
  prometheus: 'monitoring',
  metrics: 'monitoring',
  mutations: 'mutation',
  imagePullSecret: 'imagePullSecrets',
  args: 'extraArgs',
  labels: 'podLabels',
  annotations: 'podAnnotations',
};

/** The JSON Schema of the chart's values. Throws Error when values.yaml and the shapes name different values. */
export function chartSchema(root: string): object {
  const described = new Map(chartValues(root).map((value) => [value.path, value]));
  const properties = Object.fromEntries(Object.entries(SHAPES).map(([key, shape]) => [key, shapeOf(key, shape)]));
  for (const path of described.keys()) throw new Error(`values.yaml: ${path} has no shape (scripts/chart-schema.ts)`);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Values of the chart layer2-guard',
    // Helm puts `global` there when the chart is part of another one.
    ...strict({ ...properties, global: object }, HABITS),
  };

  /** A shape with `type`, `enum` or the like is a value; one without is a group of values. */
  function shapeOf(path: string, shape: Schema): Schema {
    if (!['type', 'enum'].some((key) => typeof shape[key] === 'string' || Array.isArray(shape[key]))) {
      const inner = Object.entries(shape).map(([key, value]) => [key, shapeOf(`${path}.${key}`, value as Schema)]);
      return strict(Object.fromEntries(inner));
    }
    const value: ChartValue | undefined = described.get(path);
    if (value === undefined) throw new Error(`values.yaml: ${path} is missing`);
    described.delete(path);
    return { ...shape, description: value.description };
  }
}

function strict(properties: Readonly<Record<string, object>>, habits: Readonly<Record<string, string>> = {}): Schema {
  const names = Object.keys(properties);
  return { type: 'object', additionalProperties: false, ...nearestName(names, habits), properties };
}

/** The schema of the policy file; apiVersion and kind may be there, too. */
function policyValue(): Schema {
  const { $schema, $id, title, ...policy } = policySchema() as Record<string, unknown>;
  return forHelm(policy) as Schema;
}

/**
 * Every object that refuses unknown keys also names the nearest known one. Patterns that look ahead are left to the
 * server: the regular expressions of Go, in which helm is written, cannot.
 */
function forHelm(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forHelm);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(key === 'pattern' && /\(\?[=!<]/.test(String(value))));
  const inner = Object.fromEntries(kept.map(([key, value]) => [key, forHelm(value)]));
  const { additionalProperties, properties } = inner;
  if (additionalProperties !== false) return inner;
  const names = Object.keys(properties as object);
  // Each rule has its few options: a pattern for each of them would be most of the file.
  return names.length < 2 ? inner : { ...inner, ...nearestName(names) };
}
