import type { Access } from '../../model/access.ts';
import { MEMBERLIST_SECRET } from '../../model/memberlist-secret.ts';
import { SURROUNDINGS, type SurroundingResource } from '../../model/surroundings.ts';
import type { Resource } from '../../world/world.ts';

/** One resource, or one place of it, that the World is made of. */
export interface WatchedResource {
  /** Its name in reports: the plural, with the group for what custom resources define, with the place where there is one. */
  readonly id: string;
  /** Empty for the core group. */
  readonly group: string;
  /** Versions that carry what is read, the preferred one first. */
  readonly versions: readonly string[];
  readonly kind: string;
  readonly resource: string;
  /** Only objects of this namespace, or only the one of that name; absent: all there are. */
  readonly place?: { readonly namespace: string; readonly name?: string };
  /** Only objects that the API server selects by name or labels, in any namespace; absent: all there are. */
  readonly select?: { readonly fieldSelector?: string; readonly labelSelector?: string };
  /** True where a cluster can do without it: that it is not served is then no reason not to be ready. */
  readonly optional: boolean;
  /** True where changes cannot be judged before it is synced, if it is served. */
  readonly required: boolean;
  /** The kinds of knowledge that come from it. */
  readonly feeds: readonly Resource[];
}

/** A right that reading needs. */
export interface ReadAccess extends Access {
  readonly verbs: readonly ('list' | 'watch')[];
}

/** Kinds of knowledge by kind of object; what is not named are pools of other load balancers. */
const FEEDS: Readonly<Record<string, readonly Resource[]>> = {
  Node: ['nodes', 'cluster-cidrs'],
  Namespace: ['namespaces'],
  ConfigMap: ['cluster-cidrs', 'foreign-pools'],
  Pod: ['cluster-cidrs'],
  DaemonSet: ['speakers'],
  ServiceCIDR: ['cluster-cidrs'],
  CiliumPodIPPool: ['cluster-cidrs'],
  IPPool: ['cluster-cidrs', 'foreign-pools'],
  Subnet: ['cluster-cidrs'],
};

/** The Eips that OpenELB reads: the stored version, since v1alpha1 lacks half of the fields. */
const EIPS: WatchedResource = {
  id: 'eips',
  group: 'network.kubesphere.io',
  versions: ['v1alpha2'],
  kind: 'Eip',
  resource: 'eips',
  // Its definition comes with OpenELB, which is often installed after its guard.
  optional: true,
  required: true,
  feeds: ['eips'],
};

/**
 * Endpoints that people write, for Services without a selector. Those of the endpoints controller carry its label from
 * Kubernetes 1.33 on and stay where they are.
 */
const ENDPOINTS: WatchedResource = {
  ...builtIn('', 'Endpoints', 'endpoints', ['endpoints']),
  select: { labelSelector: '!endpoints.kubernetes.io/managed-by' },
  required: false,
};

/** The Secret of the member list; read only where the policy says `readSecrets: true`. */
export const MEMBERLIST: WatchedResource = {
  ...builtIn('', 'Secret', 'secrets', []),
  id: `secrets/${MEMBERLIST_SECRET}`,
  select: { fieldSelector: `metadata.name=${MEMBERLIST_SECRET}` },
  required: false,
};

/** Everything that is listed and watched under every policy; the rights that are needed follow from it. */
export const WATCHED: readonly WatchedResource[] = [
  EIPS,
  { ...EIPS, id: 'eips.kubeelb.io', group: 'kubeelb.io', required: false },
  builtIn('', 'Service', 'services', ['services']),
  ENDPOINTS,
  // OpenELB 0.5 announces from a Deployment.
  builtIn('apps', 'Deployment', 'deployments', ['speakers']),
  ...SURROUNDINGS.flatMap(watchedOf),
];

/** The rights that reading these resources needs, each once: to follow them, or with other verbs. */
export function readAccess(
  resources: readonly WatchedResource[] = WATCHED,
  verbs: ReadAccess['verbs'] = ['list', 'watch'],
): readonly ReadAccess[] {
  return resources.map(({ group, resource, place, select }) => {
    // The API server takes the name out of such a selector before it asks what the user may do.
    const name = /^metadata\.name=(.+)$/.exec(select?.fieldSelector ?? '')?.[1];
    return { group, resource, verbs, ...(name === undefined ? {} : { name }), ...place };
  });
}

function builtIn(group: string, kind: string, resource: string, feeds: readonly Resource[]): WatchedResource {
  return { id: resource, group, versions: ['v1'], kind, resource, optional: false, required: true, feeds };
}

function watchedOf(surrounding: SurroundingResource): readonly WatchedResource[] {
  const { group, versions, kind, resource, optional, places } = surrounding;
  const plural = isBuiltIn(group) ? resource : `${resource}.${group}`;
  const feeds = FEEDS[kind] ?? ['foreign-pools'];
  const base = { id: plural, group, versions, kind, resource, optional, required: !optional, feeds };
  if (places === undefined) return [base];
  return places.map((place) => ({
    ...base,
    id: [plural, place.namespace, place.name].filter(Boolean).join('/'),
    place,
  }));
}

function isBuiltIn(group: string): boolean {
  return group === '' || !group.includes('.') || group.endsWith('.k8s.io');
}
