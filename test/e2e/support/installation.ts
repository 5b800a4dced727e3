import { join } from 'node:path';
import { writeKubeconfig } from '../control-plane/kubeconfig.ts';
import type { Cluster, Finished } from './cluster.ts';
import { ROOT, type Webhook, webhookFor } from './webhook.ts';

export const NAMESPACE = 'layer2-guard-system';
const MANIFESTS = join(ROOT, 'manifests/default');

/** `kubectl apply -k manifests/default`. */
export function applyManifests(cluster: Cluster, ...more: readonly string[]): Promise<Finished> {
  return cluster.kubectl(['apply', '-k', MANIFESTS, ...more]);
}

/** `kubectl delete -k manifests/default`. */
export function deleteManifests(cluster: Cluster, ...more: readonly string[]): Promise<Finished> {
  return cluster.kubectl(['delete', '-k', MANIFESTS, ...more]);
}

/** Applies the manifests. Throws Error with what kubectl printed when something was refused or warned about. */
export async function install(cluster: Cluster): Promise<void> {
  const done = await applyManifests(cluster);
  if (done.status !== 0 || done.stderr !== '') throw new Error(done.stderr);
}

/** A server with the rights of the service account of the manifests, found through their Service; it does not run yet. */
export async function installedWebhook(cluster: Cluster): Promise<Webhook> {
  const made = await cluster.kubectl(['create', 'token', 'layer2-guard', '-n', NAMESPACE, '--duration=1h']);
  if (made.status !== 0) throw new Error(made.stderr);
  const { url, ca, folder } = cluster;
  const access = { url, ca, user: 'service-account', token: made.stdout.trim() };
  const webhook = await webhookFor(cluster, {
    kubeconfig: writeKubeconfig(folder, access),
    address: (port) => ['--service', `${NAMESPACE}/layer2-guard:${port}`],
  });
  await route(cluster);
  return webhook;
}

/** No pods run here: the Service leads to this machine, where the process that stands for them listens. */
async function route(cluster: Cluster): Promise<void> {
  const spec = { type: 'ExternalName', externalName: '127.0.0.1', clusterIP: null, clusterIPs: null };
  const patch = ['patch', 'service', 'layer2-guard', '-n', NAMESPACE, '--type=merge', '-p', JSON.stringify({ spec })];
  const done = await cluster.kubectl(patch);
  if (done.status !== 0) throw new Error(done.stderr);
}
