import type { Access } from '../model/access.ts';
import { CONFIGURATION_NAME, OWN_NAMESPACE } from './configuration.ts';

const REGISTRATION_GROUP = 'admissionregistration.k8s.io';
const CONFIGURATIONS = ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'] as const;

/**
 * Rights that registration needs where an installation brought the owner and the namespace along; a server outside the
 * cluster, which makes both when they are absent, runs under the rights of whoever starts it. Creating can be limited to a
 * name because it is done by server-side apply, whose path names the object.
 */
export function registrationAccess(mode: 'own' | 'inject', owner = CONFIGURATION_NAME): readonly Access[] {
  if (mode === 'inject')
    // Configurations are found by label, whatever their names are.
    return CONFIGURATIONS.map((resource) => ({ group: REGISTRATION_GROUP, resource, verbs: ['list', 'patch'] }));
  return [
    ...CONFIGURATIONS.map((resource) => ({
      group: REGISTRATION_GROUP,
      resource,
      verbs: ['get', 'create', 'patch', 'update', 'delete'],
      name: CONFIGURATION_NAME,
    })),
    // Patched for its own owner: the namespace, which takes it along.
    { group: 'rbac.authorization.k8s.io', resource: 'clusterroles', verbs: ['get', 'patch'], name: owner },
    { group: '', resource: 'namespaces', verbs: ['get'], name: OWN_NAMESPACE },
  ];
}
