import { ApiError } from '../kube-api/api-connection.ts';
import type { KubeApi, RawObject } from '../kube-api/kube-api.ts';
import { CONFIGURATION_NAME, OWN_LABEL, type OwnerReference } from './configuration.ts';

const CLUSTER_ROLES = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
const MADE_BY = 'layer2-guard.io/made-by';

/**
 * The ClusterRole that owns the configurations: an installation brings it along, for a server outside the cluster it is
 * made, without any right. The garbage collector removes the configurations when it goes, so an uninstall cannot leave a
 * webhook behind that nobody answers. Throws ApiError.
 */
export async function ensureOwner(api: KubeApi, name: string): Promise<OwnerReference> {
  const found = await findOwner(api, name);
  if (found !== undefined) return found;
  await api.create(CLUSTER_ROLES, {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: {
      name,
      labels: { [OWN_LABEL.key]: OWN_LABEL.value },
      annotations: { [MADE_BY]: 'registration: owns the webhook configurations; deleting it removes them' },
    },
    rules: [],
  });
  const made = await findOwner(api, name);
  if (made === undefined) throw new ApiError(`ClusterRole ${name} was removed while it was being made`);
  return made;
}

/** The owner as it is now; undefined when it is not there. Throws ApiError. */
export async function findOwner(api: KubeApi, name: string): Promise<OwnerReference | undefined> {
  const object = await api.get(`${CLUSTER_ROLES}/${name}`);
  const uid = metadataOf(object)['uid'];
  if (typeof uid !== 'string') return undefined;
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', name, uid };
}

/** Removes the owner if registration made it. True when it was removed. Throws ApiError. */
export async function removeMadeOwner(api: KubeApi, name = CONFIGURATION_NAME): Promise<boolean> {
  const annotations = metadataOf(await api.get(`${CLUSTER_ROLES}/${name}`))['annotations'] as RawObject | undefined;
  return annotations?.[MADE_BY] !== undefined && (await api.remove(`${CLUSTER_ROLES}/${name}`));
}

/**
 * Makes the namespace own the owner: whoever deletes the namespace alone, even while no server runs, has the garbage
 * collector remove the configurations as well. Throws ApiError.
 */
export async function tieToNamespace(api: KubeApi, owner: OwnerReference, namespace: string): Promise<void> {
  const uid = metadataOf(await api.get(`/api/v1/namespaces/${namespace}`))['uid'];
  if (typeof uid !== 'string') return;
  const path = `${CLUSTER_ROLES}/${owner.name}`;
  const { ownerReferences = [] } = metadataOf(await api.get(path)) as { ownerReferences?: { uid?: string }[] };
  if (ownerReferences.some((reference) => reference.uid === uid)) return;
  await api.apply(path, {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    // With the uid a role that was removed meanwhile is not made anew.
    metadata: {
      name: owner.name,
      uid: owner.uid,
      ownerReferences: [{ apiVersion: 'v1', kind: 'Namespace', name: namespace, uid }],
    },
  });
}

/** True from the moment that somebody deletes the namespace. Throws ApiError. */
export async function isNamespaceLeaving(api: KubeApi, name: string): Promise<boolean> {
  const namespace = await api.get(`/api/v1/namespaces/${name}`);
  return namespace === undefined || metadataOf(namespace)['deletionTimestamp'] !== undefined;
}

/** Makes the namespace of the installation unless it is there. Throws ApiError. */
export async function ensureNamespace(api: KubeApi, name: string): Promise<void> {
  if ((await api.get(`/api/v1/namespaces/${name}`)) !== undefined) return;
  await api.create('/api/v1/namespaces', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      labels: { [OWN_LABEL.key]: OWN_LABEL.value, 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  });
}

function metadataOf(object: RawObject | undefined): RawObject {
  return (object?.['metadata'] ?? {}) as RawObject;
}
