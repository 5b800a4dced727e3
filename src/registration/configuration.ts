import { createHash } from 'node:crypto';
import { identityOf, type WebhookAddress } from './address.ts';
import type { MatchCondition } from './conditions.ts';
import type { EntryTemplate, FailurePolicy, NamespaceChoice } from './entries.ts';

/** Name of both configurations, and of the cluster-scoped object that owns them. */
export const CONFIGURATION_NAME = 'layer2-guard';
/** The namespace of an installation. */
export const OWN_NAMESPACE = 'layer2-guard-system';
/** Marks what is ours; `inject` looks for it. */
export const OWN_LABEL = { key: 'app.kubernetes.io/name', value: 'layer2-guard' } as const;
/** Says which server a configuration belongs to. */
export const ADVERTISED_AT = 'layer2-guard.io/advertised-at';

/** Tells the contents of one server from those of another version or policy at the same address. */
export const CONTENT = 'layer2-guard.io/content';

/** Seconds that the API server waits for an answer. */
const TIMEOUT_SECONDS = 3;
/** Needed for a cluster to come up, or written by it all the time. */
const SYSTEM_NAMESPACES = ['kube-system', 'kube-public', 'kube-node-lease'];

export type ConfigurationType = 'Validating' | 'Mutating';

/** Path of the configurations of a type. */
export function configurationsPath(type: ConfigurationType): string {
  return `/apis/admissionregistration.k8s.io/v1/${type.toLowerCase()}webhookconfigurations`;
}

/** Identifies the owner; removing it removes the configuration. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

/** What a configuration is built from. */
export interface ConfigurationParts {
  readonly type: ConfigurationType;
  readonly entries: readonly EntryTemplate[];
  readonly address: WebhookAddress;
  /** Certificates that the API server shall trust, PEM. */
  readonly ca: string;
  /** The policy's choice per kind; the entry's own holds where it has none. */
  readonly failurePolicy: Readonly<Record<string, FailurePolicy>>;
  readonly owner?: OwnerReference;
}

/** One webhook of a configuration, with every field that the API server would fill in otherwise. */
export interface WebhookEntry {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** A ValidatingWebhookConfiguration or MutatingWebhookConfiguration. */
export interface WebhookConfiguration {
  readonly apiVersion: 'admissionregistration.k8s.io/v1';
  readonly kind: 'ValidatingWebhookConfiguration' | 'MutatingWebhookConfiguration';
  readonly metadata: {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly OwnerReference[];
  };
  readonly webhooks: readonly WebhookEntry[];
}

/** Builds a configuration. Pure: the same parts give the same object. */
export function buildConfiguration(parts: ConfigurationParts): WebhookConfiguration {
  const { type, entries, address, owner } = parts;
  const webhooks = entries.map((entry) => webhookOf(entry, parts));
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: `${type}WebhookConfiguration`,
    metadata: {
      name: CONFIGURATION_NAME,
      labels: { [OWN_LABEL.key]: OWN_LABEL.value, 'app.kubernetes.io/managed-by': 'layer2-guard' },
      annotations: {
        [ADVERTISED_AT]: identityOf(address),
        [CONTENT]: createHash('sha256').update(JSON.stringify(webhooks)).digest('hex').slice(0, 16),
        // AKS otherwise rewrites the selectors of every webhook, again and again.
        'admissions.enforcer/disabled': 'true',
      },
      ...(owner === undefined ? {} : { ownerReferences: [owner] }),
    },
    webhooks,
  };
}

function webhookOf(entry: EntryTemplate, { type, address, ca, failurePolicy }: ConfigurationParts): WebhookEntry {
  return {
    name: entry.name,
    clientConfig: clientConfigOf(address, type === 'Validating' ? '/validate' : '/mutate', ca),
    rules: [
      {
        apiGroups: entry.apiGroups,
        apiVersions: entry.apiVersions,
        resources: entry.resources,
        operations: entry.operations,
        scope: '*',
      },
    ],
    matchPolicy: 'Equivalent',
    matchConditions: entry.matchConditions.map(({ name, expression }: MatchCondition) => ({ name, expression })),
    namespaceSelector: namespaceSelectorOf(entry.namespaces, address),
    objectSelector: {},
    // Nothing is written on the way to an answer.
    sideEffects: 'None',
    timeoutSeconds: TIMEOUT_SECONDS,
    // What is only a convenience never holds anybody up.
    failurePolicy: type === 'Mutating' ? 'Ignore' : (failurePolicy[entry.kind] ?? entry.failurePolicy),
    admissionReviewVersions: ['v1'],
    ...(type === 'Mutating' ? { reinvocationPolicy: 'IfNeeded' } : {}),
  };
}

function clientConfigOf(address: WebhookAddress, path: string, ca: string): object {
  const caBundle = Buffer.from(ca).toString('base64');
  if (address.kind === 'url') return { url: `${address.origin}${path}`, caBundle };
  const { namespace, name, port } = address;
  return { service: { namespace, name, path, port }, caBundle };
}

/** The namespace of the installation that a server at this address belongs to. */
export function namespaceOf(address: WebhookAddress): string {
  return address.kind === 'service' ? address.namespace : OWN_NAMESPACE;
}

/** Selects by the label that the API server itself puts on every namespace. */
function namespaceSelectorOf(choice: NamespaceChoice, address: WebhookAddress): object {
  if (choice === 'all') return {};
  const own = namespaceOf(address);
  const [operator, values] = choice === 'ordinary' ? ['NotIn', [...SYSTEM_NAMESPACES, own]] : ['In', choice];
  return { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator, values }] };
}
