import type { ApiConnection } from '../kube-api/api-connection.ts';
import { KubeApi } from '../kube-api/kube-api.ts';
import { CONFIGURATION_NAME, type ConfigurationType, configurationsPath } from './configuration.ts';
import { removeMadeOwner } from './owner.ts';

/** Objects that were removed, e.g. `ValidatingWebhookConfiguration "layer2-guard"`. */
export type Removed = readonly string[];

const TYPES: readonly ConfigurationType[] = ['Validating', 'Mutating'];

/**
 * Removes the configurations, each with one call, without asking the server that they name. The owner goes first when
 * registration made it: a server that still runs takes that as an uninstall and does not register again. Throws
 * ApiError.
 */
export async function unregister(connection: ApiConnection): Promise<Removed> {
  const api = new KubeApi(connection);
  const removed: string[] = [];
  // Asked first: with the owner gone the garbage collector may be quicker than we are.
  const present = await Promise.all(TYPES.map((type) => isThere(api, type).catch(() => false)));
  // Without the right to see it the configurations go all the same: this is the emergency switch.
  if (await removeMadeOwner(api).catch(() => false)) removed.push(`ClusterRole "${CONFIGURATION_NAME}"`);
  for (const [index, type] of TYPES.entries()) {
    if ((await api.remove(`${configurationsPath(type)}/${CONFIGURATION_NAME}`)) || present[index] === true)
      removed.push(`${type}WebhookConfiguration "${CONFIGURATION_NAME}"`);
  }
  return removed;
}

/** True when a configuration of that name is there: after `unregister` a sign of a server that registers again. */
export async function isRegistered(connection: ApiConnection): Promise<boolean> {
  const api = new KubeApi(connection);
  const found = await Promise.all(TYPES.map((type) => isThere(api, type)));
  return found.includes(true);
}

async function isThere(api: KubeApi, type: ConfigurationType): Promise<boolean> {
  return (await api.get(`${configurationsPath(type)}/${CONFIGURATION_NAME}`)) !== undefined;
}
