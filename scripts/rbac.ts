/** The roles of an installation, made from the rights that the code declares. */
import yaml from 'js-yaml';
import { CERTIFICATE_ACCESS } from '../src/certs/cluster/access.ts';
import type { Access } from '../src/model/access.ts';
import { registrationAccess } from '../src/registration/access.ts';
import { CONFIGURATION_NAME, OWN_LABEL, OWN_NAMESPACE } from '../src/registration/configuration.ts';
import { MEMBERLIST, readAccess } from '../src/sources/cluster/resources.ts';

/** A rule of a Role or ClusterRole. */
export interface RoleRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** A ClusterRole, or a Role when it has a namespace. */
export interface GeneratedRole {
  /** From the root of the repository. */
  readonly file: string;
  readonly name: string;
  readonly namespace?: string;
  /** What it is for, as a comment in the file. */
  readonly purpose: string;
  readonly access: readonly Access[];
}

/** The namespace that every cluster has; a Role can be put there beforehand. */
const SYSTEM = 'kube-system';

/** Every role that is generated. */
export function generatedRoles(): readonly GeneratedRole[] {
  const reading = readAccess();
  const isInSystem = ({ namespace }: Access) => namespace === SYSTEM;
  return [
    {
      file: 'manifests/base/clusterrole.yaml',
      name: CONFIGURATION_NAME,
      purpose:
        'Reading the cluster, and keeping the webhook registered. It also owns the webhook configurations: deleting it\n' +
        'uninstalls them. ConfigMaps of namespaces that a cluster need not have are named here, since a Role could not be\n' +
        'applied there.',
      access: [...reading.filter((access) => !isInSystem(access)).map(inClusterRole), ...registrationAccess('own')],
    },
    {
      file: 'manifests/base/role-kube-system.yaml',
      name: CONFIGURATION_NAME,
      namespace: SYSTEM,
      purpose: 'How kube-proxy, kubeadm and the network plugin are set up.',
      access: reading.filter(isInSystem),
    },
    {
      file: 'manifests/base/role.yaml',
      name: CONFIGURATION_NAME,
      namespace: OWN_NAMESPACE,
      purpose:
        'The authority that signs the serving certificates of all replicas. Creating cannot be limited to a name.',
      access: CERTIFICATE_ACCESS,
    },
    {
      file: 'manifests/components/read-secrets/clusterrole.yaml',
      name: `${CONFIGURATION_NAME}-read-secrets`,
      purpose: 'The Secret of the member list, which OpenELB may be installed with in any namespace.',
      access: readAccess([MEMBERLIST]),
    },
  ];
}

/** A name in a namespace that may not be there becomes that name anywhere. Throws Error for a whole namespace. */
export function inClusterRole({ namespace, ...access }: Access): Access {
  if (namespace !== undefined && access.name === undefined)
    throw new Error(`${access.resource} of namespace ${namespace}: too wide for a ClusterRole; name the object`);
  return access;
}

/** The file of a role. */
export function roleText({ name, namespace, purpose, access }: GeneratedRole): string {
  const object = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: namespace === undefined ? 'ClusterRole' : 'Role',
    metadata: {
      name,
      ...(namespace === undefined ? {} : { namespace }),
      labels: { [OWN_LABEL.key]: OWN_LABEL.value },
    },
    rules: rulesFor(access),
  };
  const comment = `${purpose}\nGenerated from the rights that the code declares (scripts/rbac.ts): npm run generate.`;
  const lines = comment.split('\n').map((line) => `# ${line}`);
  return `${lines.join('\n')}\n${yaml.dump(object, { noArrayIndent: true, flowLevel: 2, lineWidth: 120, noRefs: true })}`;
}

/** The fewest rules that grant these rights and no others: resources of one group share a rule when all else is equal. */
export function rulesFor(access: readonly Access[]): readonly RoleRule[] {
  const rules = new Map<string, RoleRule>();
  for (const { group, resource, verbs, name } of access) {
    const key = JSON.stringify([group, verbs, name ?? null]);
    const resources = rules.get(key)?.resources ?? [];
    rules.set(key, {
      apiGroups: [group],
      resources: resources.includes(resource) ? resources : [...resources, resource],
      ...(name === undefined ? {} : { resourceNames: [name] }),
      verbs,
    });
  }
  return [...rules.values()];
}
