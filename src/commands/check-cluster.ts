import type { Engine } from '../engine/engine.ts';
import { refKey, refOf } from '../model/meta.ts';
import { appliedObject } from '../sources/applied-object.ts';
import { type ConfigOrigin, ConnectionError, ConnectionFault, connect } from '../sources/cluster/connection.ts';
import { type ListedCluster, listCluster } from '../sources/cluster/list-cluster.ts';
import { Refusal } from '../sources/cluster/refusal.ts';
import { MEMBERLIST, WATCHED } from '../sources/cluster/resources.ts';
import { listInputs } from '../sources/inputs.ts';
import { parseYaml } from '../sources/load-world.ts';
import { type Manifest, readManifests } from '../sources/manifests.ts';
import { SourceError } from '../sources/source-error.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import type { Run } from './check.ts';
import type { Before, Former } from './check-judge.ts';
import { manifestSettings, type ReadTree } from './check-read.ts';
import { Tree } from './check-tree.ts';
import { CommandError } from './terminal.ts';

/** Time for reading the whole cluster, in milliseconds: 50,000 Services take a few seconds. */
const CLUSTER_TIME = 60_000;

/** The inputs laid over a live cluster. */
export interface ReadOverCluster {
  /** The World as it will be once all objects are applied. */
  readonly read: ReadTree;
  /** The same objects as they are now. */
  readonly before: Before;
  /** Address of the API server. */
  readonly server: string;
}

/**
 * Reads the inputs, then the cluster once, and lays all objects over it as `kubectl apply` would. Throws CommandError
 * where the cluster cannot be read at all; single resources that cannot are faults of the reading.
 */
export async function readOverCluster(
  paths: readonly string[],
  origin: ConfigOrigin,
  { engine, settings, context, today }: Run,
): Promise<ReadOverCluster> {
  try {
    const connection = await connect(origin);
    const { server } = connection;
    const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts: settings.policy.facts });
    const tree = new Tree(world, settings.namespace ?? connection.namespace ?? 'default');
    const { inputs, faults, ignored } = await listInputs(paths, settings.isIgnored);
    const manifests: Manifest[] = [];
    const counts = await readManifests(inputs, manifestSettings(inputs, settings, context), (one) =>
      manifests.push({ ...one, object: tree.placed(one.object) }),
    );
    const wanted = new Set(manifests.map(({ object }) => refKey(refOf(object))));
    const resources = settings.policy.facts.readSecrets === true ? [...WATCHED, MEMBERLIST] : WATCHED;
    context.screen.progress?.(`reading ${server}`);
    const listed = await listCluster({ connection, world, resources, wanted, limit: CLUSTER_TIME });
    context.screen.progress?.('');
    const before = liveBefore(engine, world, listed, today);
    for (const manifest of manifests) {
      const live = listed.objects.get(refKey(refOf(manifest.object)));
      tree.add({ ...manifest, object: appliedObject(live, manifest.object) });
    }
    const unread = listed.unread.map(({ resource, why }) => unreadFault(server, resource, why));
    return { read: { tree, counts, ignored, faults: [...faults, ...unread] }, before, server };
  } catch (error) {
    const isKnown = error instanceof ConnectionError || error instanceof ConnectionFault || error instanceof Refusal;
    if (!isKnown) throw error;
    context.screen.progress?.('');
    throw new CommandError(`--cluster: ${error.message}`);
  }
}

/** What is there now of the wanted objects, with what is wrong with them already. */
function liveBefore(engine: Engine, world: ClusterWorld, { objects }: ListedCluster, today: string): Before {
  const fingerprints = new Set<string>();
  const former = new Map<string, Former>();
  for (const [key, object] of objects) {
    const view = world.stored(refOf(object));
    if (view === undefined) continue;
    former.set(key, { view, object });
    const { introduced, overridden } = engine.judgeStanding(view, world, { today });
    for (const { fingerprint } of [...introduced, ...overridden]) fingerprints.add(fingerprint);
  }
  return { fingerprints, objects: former };
}

/** A resource that could not be read, as the input that it is. */
function unreadFault(server: string, resource: string, why: string): SourceError {
  const at = why.lastIndexOf('; grant ');
  const [reason, remedy] = at === -1 ? [why, ELSEWHERE] : [why.slice(0, at), why.slice(at + 2)];
  return new SourceError({ file: server }, `${resource}: ${reason}`, remedy);
}

const ELSEWHERE = 'try again, or give the objects as files with --world';
