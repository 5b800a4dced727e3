import { SURROUNDINGS } from '../model/surroundings.ts';
import { CONDITIONS, type MatchCondition } from './conditions.ts';

/** What happens to a request while the webhook cannot be asked. */
export type FailurePolicy = 'Fail' | 'Ignore';
export type Operation = 'CREATE' | 'UPDATE' | 'DELETE';

/** Which requests of which kind are sent, as data. One entry per kind: people see only the first entry that denies. */
export interface EntryTemplate {
  /** Kind of the objects, as rules name their subjects. */
  readonly kind: string;
  /** Name of the webhook, which kubectl prints. */
  readonly name: string;
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  /** Never a subresource: status writes are not judged. */
  readonly resources: readonly string[];
  readonly operations: readonly Operation[];
  readonly matchConditions: readonly MatchCondition[];
  /** Where the objects are judged; has no effect on cluster-scoped kinds. */
  readonly namespaces: NamespaceChoice;
  /** Without a word in the policy. */
  readonly failurePolicy: FailurePolicy;
}

/** `ordinary`: all but those that a cluster needs to come up, and our own. */
export type NamespaceChoice = 'all' | 'ordinary' | readonly string[];

const EVERY_WRITE: readonly Operation[] = ['CREATE', 'UPDATE', 'DELETE'];

/** The entry of every kind that is registered when rules judge it. */
const TEMPLATES: readonly EntryTemplate[] = [
  {
    kind: 'Eip',
    name: 'eips.layer2-guard.io',
    apiGroups: ['network.kubesphere.io', 'kubeelb.io'],
    // Both named: a cluster may serve either, and a write is judged as the version it came through shows it.
    apiVersions: ['v1alpha1', 'v1alpha2'],
    resources: ['eips'],
    operations: EVERY_WRITE,
    matchConditions: CONDITIONS.eip,
    namespaces: 'all',
    failurePolicy: 'Fail',
  },
  {
    kind: 'Service',
    name: 'services.layer2-guard.io',
    apiGroups: [''],
    apiVersions: ['v1'],
    resources: ['services'],
    operations: EVERY_WRITE,
    matchConditions: CONDITIONS.service,
    namespaces: 'ordinary',
    failurePolicy: 'Ignore',
  },
  speakerEntry('DaemonSet', 'daemonsets'),
  // OpenELB 0.5 announces from a Deployment.
  speakerEntry('Deployment', 'deployments'),
  {
    kind: 'ConfigMap',
    name: 'configmaps.layer2-guard.io',
    apiGroups: [''],
    apiVersions: ['v1'],
    resources: ['configmaps'],
    operations: ['CREATE', 'UPDATE'],
    matchConditions: CONDITIONS.configMap,
    namespaces: ['kube-system'],
    failurePolicy: 'Ignore',
  },
  poolEntry('IPAddressPool'),
  poolEntry('CiliumLoadBalancerIPPool'),
  poolEntry('ServiceGroup'),
  poolEntry('IPPool'),
  poolEntry('ExternalIPPool'),
];

function speakerEntry(kind: string, resource: string): EntryTemplate {
  return {
    kind,
    name: `${resource}.layer2-guard.io`,
    apiGroups: ['apps'],
    apiVersions: ['v1'],
    resources: [resource],
    operations: EVERY_WRITE,
    matchConditions: CONDITIONS.speaker,
    namespaces: 'ordinary',
    failurePolicy: 'Ignore',
  };
}

/** Pools of other load balancers, whose definitions need not be installed: they are judged whether they overlap an Eip. */
function poolEntry(kind: string): EntryTemplate {
  const read = SURROUNDINGS.filter((surrounding) => surrounding.kind === kind);
  const resources = distinct(read.map(({ resource }) => resource));
  return {
    kind,
    name: `${resources[0]}.layer2-guard.io`,
    apiGroups: distinct(read.map(({ group }) => group)),
    apiVersions: distinct(read.flatMap(({ versions }) => versions)),
    resources,
    operations: ['CREATE', 'UPDATE'],
    matchConditions: CONDITIONS.foreignPool,
    namespaces: 'all',
    failurePolicy: 'Ignore',
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/**
 * Judged when somebody sends them, but every kubelet and controller writes them, or they are too many: not registered by
 * default. Of ConfigMaps only kube-proxy's is registered, not the one that old versions of MetalLB read.
 */
const NOT_REGISTERED: ReadonlySet<string> = new Set(['Node', 'Namespace', 'Secret']);

/** The kinds that have an entry. */
export const REGISTRABLE_KINDS: readonly string[] = TEMPLATES.map(({ kind }) => kind);

/**
 * The entries for the kinds that rules judge, in a fixed order. Throws Error for a kind that has no entry here: its rules
 * would never be asked.
 */
export function entriesFor(kinds: Iterable<string>): readonly EntryTemplate[] {
  const wanted = new Set(kinds);
  for (const kind of wanted) {
    if (NOT_REGISTERED.has(kind) || REGISTRABLE_KINDS.includes(kind)) continue;
    throw new Error(`kind ${kind} is judged by rules, but src/registration/entries.ts has no entry for it`);
  }
  return TEMPLATES.filter(({ kind }) => wanted.has(kind));
}
