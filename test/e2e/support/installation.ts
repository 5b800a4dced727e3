import assert from 'node:assert/strict';
import { join } from 'node:path';
import { writeKubeconfig } from '../control-plane/kubeconfig.ts';
import { type Cluster, type Finished, until } from './cluster.ts';
import { ROOT, type Webhook, webhookFor } from './webhook.ts';

export const NAMESPACE = 'layer2-guard-system';
/** What is registered, as kubectl is asked for it. */
export const CONFIGURATION = ['validatingwebhookconfiguration', 'layer2-guard'];
const BROKEN = join(import.meta.dirname, '../manifests/broken.yaml');
const GOOD = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: written-again }
spec: { address: 10.80.0.1-10.80.0.9, protocol: layer2, interface: eth0 }
`;
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
    // In a pod `--certs cluster` is what goes without saying.
    address: (port) => ['--service', `${NAMESPACE}/layer2-guard:${port}`, '--certs', 'cluster'],
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

/** What an operator does with an installation, and what users meet then. */
export interface Operator {
  /** Runs kubectl and gives what it printed; throws AssertionError when it fails. */
  kubectl(...args: readonly string[]): Promise<string>;
  isThere(...object: readonly string[]): Promise<boolean>;
  /** Waits until the webhook denies. */
  isDenied(): Promise<true>;
  /** Eips are refused because nobody answers. */
  isClosed(): Promise<void>;
  /** Nothing stays registered, and Eips can be written. */
  isOpen(): Promise<void>;
  /** Installs, and starts a server with the rights of the installation that is asked. */
  start(): Promise<Webhook>;
  /** Takes a server into those that `end` ends. */
  ends(webhook: Webhook): void;
  end(): Promise<void>;
}

/** An operator with the rights of the administrator. */
export function operatorOf(cluster: Cluster): Operator {
  const started: Webhook[] = [];
  const operator: Operator = {
    kubectl: async (...args) => {
      const done = await cluster.kubectl(args);
      assert.equal(done.status, 0, `${args.join(' ')}: ${done.stderr}`);
      return done.stdout;
    },
    isThere: async (...object) => (await cluster.kubectl(['get', ...object])).status === 0,
    isDenied: () =>
      until(async () => {
        const { stderr } = await cluster.kubectl(['apply', '--dry-run=server', '-f', BROKEN]);
        return stderr.includes('eip-address-overlap') ? true : undefined;
      }, 'not called'),
    isClosed: async () => {
      const refused = await cluster.kubectl(['apply', '-f', '-'], { input: GOOD });
      assert.match(refused.stderr, /failed calling webhook "eips\.layer2-guard\.io"/);
    },
    isOpen: async () => {
      const gone = async () => ((await operator.isThere(...CONFIGURATION)) ? undefined : true);
      await until(gone, 'the configuration is still there');
      const written = async () =>
        (await cluster.kubectl(['apply', '-f', '-'], { input: GOOD })).status === 0 ? true : undefined;
      await until(written, 'Eips cannot be written');
      await operator.kubectl('delete', 'eips.network.kubesphere.io', 'written-again');
    },
    start: async () => {
      await install(cluster);
      const webhook = await installedWebhook(cluster);
      started.push(webhook);
      webhook.start();
      await webhook.ready();
      await operator.isDenied();
      return webhook;
    },
    ends: (webhook) => void started.push(webhook),
    end: async () => {
      await Promise.all(started.map((webhook) => webhook.kill()));
    },
  };
  return operator;
}
