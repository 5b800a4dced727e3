import { delimiter, join, relative } from 'node:path';
import type { Logger } from 'pino';
import type { ClusterConnection, ConfigOrigin } from '../sources/cluster/connection.ts';
import type { LiveWorld } from '../sources/cluster/watch-cluster.ts';
import { type LoadedWorld, loadWorld, parseYaml } from '../sources/load-world.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import type { Facts } from '../world/world.ts';
import { collectGarbage } from './heap.ts';
import type { ServeOptions } from './serve-welcome.ts';
import { type ProgramContext, UsageError } from './terminal.ts';

/** The World that `serve` judges by. */
export interface ServedWorld {
  readonly world: ClusterWorld;
  /** Where it comes from and what is in it, for people. */
  readonly line: string;
  /** Present when it follows a cluster. */
  readonly cluster?: { readonly connection: ClusterConnection; readonly live: LiveWorld };
  /** Ends the following. */
  close(): Promise<void>;
}

/** From this number of objects on reading them leaves more garbage than is worth keeping room for. */
const LARGE_WORLD = 5_000;
/** Where the service account of a pod is mounted. */
const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * The World of the cluster that the options name or that the process runs in, otherwise of files, otherwise the one that
 * comes with the program. Throws UsageError, ConnectionError and SourceError.
 */
export async function worldToServe(
  options: ServeOptions,
  context: ProgramContext,
  log: Logger,
  facts: Facts,
): Promise<ServedWorld> {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts });
  const origin = clusterOf(options, context.env);
  if (origin !== undefined) return fromCluster(world, origin, log);
  const paths = options.world.length > 0 ? options.world : [`${context.root}/examples/world`];
  const loaded = await loadWorld(world, paths);
  if (loaded.applied > LARGE_WORLD) collectGarbage();
  return {
    world,
    line: `${paths.map(shortPath).join(', ')}: ${contents(world, loaded)}`,
    close: () => Promise.resolve(),
  };
}

/** The options that name a cluster, or say that there is none. */
export type ClusterOptions = Pick<ServeOptions, 'kubeconfig' | 'context' | 'world'>;

/** The cluster that is meant; undefined for a World from files. Throws UsageError. */
export function clusterOf(options: ClusterOptions, env: ProgramContext['env']): ConfigOrigin | undefined {
  const { kubeconfig, context } = options;
  const named = context === undefined ? {} : { context };
  if (kubeconfig !== undefined || context !== undefined) {
    const option = kubeconfig === undefined ? '--context' : '--kubeconfig';
    if (options.world.length > 0) throw new UsageError(`--world and ${option} exclude each other: give one of them`);
    return { kubeconfig: kubeconfig ?? defaultFiles(env), ...named };
  }
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port } = env;
  if (options.world.length > 0 || !host || !port) return undefined;
  return { inCluster: { host, port, folder: SERVICE_ACCOUNT } };
}

/** Where kubectl looks for a kubeconfig. */
export function defaultFiles({ KUBECONFIG, HOME }: ProgramContext['env']): readonly string[] {
  const listed = (KUBECONFIG ?? '').split(delimiter).filter((file) => file !== '');
  return listed.length > 0 ? listed : [join(HOME ?? '', '.kube', 'config')];
}

async function fromCluster(world: ClusterWorld, origin: ConfigOrigin, log: Logger): Promise<ServedWorld> {
  const [{ connect }, { watchCluster }, { MEMBERLIST, WATCHED }] = await Promise.all([
    import('../sources/cluster/connection.ts'),
    import('../sources/cluster/watch-cluster.ts'),
    import('../sources/cluster/resources.ts'),
  ]);
  const connection = await connect(origin);
  const resources = world.facts.readSecrets === true ? [...WATCHED, MEMBERLIST] : WATCHED;
  const live = watchCluster({ connection, world, log, resources });
  void live.synced.then(() => {
    const objects = Object.values(live.resources()).reduce((sum, resource) => sum + resource.objects, 0);
    if (objects > LARGE_WORLD) collectGarbage();
    log.info({ server: connection.server, objects }, 'cluster synced');
  });
  return {
    world,
    line: `cluster ${connection.server}: being read, /readyz says how far it is`,
    cluster: { connection, live },
    close: () => live.stop(),
  };
}

function contents(world: ClusterWorld, loaded: LoadedWorld): string {
  const counts = [...world.counts()].map(([type, count]) => `${count} ${count === 1 ? type : PLURAL[type]}`);
  const ignored = loaded.ignored === 0 ? [] : [`${loaded.ignored} of kinds that no rule reads`];
  return [...counts, ...ignored].join(', ') || 'empty';
}

const PLURAL: Readonly<Record<string, string>> = {
  eip: 'Eips',
  service: 'Services',
  node: 'Nodes',
  namespace: 'Namespaces',
  speaker: 'speakers',
  'foreign-pool': 'foreign pools',
  'cluster-config': 'cluster settings',
  'host-workload': 'workloads on host ports',
  'kube-proxy-pod': 'pods of kube-proxy',
  secret: 'Secrets',
};

function shortPath(path: string): string {
  const short = relative('', path);
  return short === '' || short.startsWith('..') ? path : short;
}
