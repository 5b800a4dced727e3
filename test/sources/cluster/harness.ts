import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../src/sources/cluster/connection.ts';
import { WATCHED, type WatchedResource } from '../../../src/sources/cluster/resources.ts';
import type { WatchTimings } from '../../../src/sources/cluster/timings.ts';
import { type LiveWorld, watchCluster } from '../../../src/sources/cluster/watch-cluster.ts';
import { parseYaml } from '../../../src/sources/load-world.ts';
import { ClusterWorld } from '../../../src/world/cluster-world.ts';
import { FakeApiServer } from './fake-api-server.ts';

export const EIPS = '/apis/network.kubesphere.io/v1alpha2/eips';
export const NAMESPACES = '/api/v1/namespaces';

/** The two kinds of resource there are: one that a definition brings, and one that every cluster has. */
export const TWO: readonly WatchedResource[] = WATCHED.filter(({ id }) => id === 'eips' || id === 'namespaces');

/** Everything a thousand times faster than in life. */
export const FAST: Partial<WatchTimings> = {
  pageLimit: 3,
  answer: 500,
  listIdle: 250,
  stall: 150,
  watch: 300_000,
  pauseMin: 4,
  pauseMax: 30,
  leisure: 25,
  gap: 2,
  steady: 50,
  stale: 120,
  look: 10,
  discovery: 5,
};

/** Text of a kubeconfig for a server without TLS. */
export function kubeconfig(url: string, user: object = { token: 'secret' }): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'fake', cluster: { server: url, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'me', user }],
    contexts: [{ name: 'fake', context: { cluster: 'fake', user: 'me' } }],
    'current-context': 'fake',
  });
}

/** A folder that goes with the test, and a writer of files in it. */
export function temporaryFolder(): { file(name: string, text: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-cluster-'));
  return {
    file: (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Following {
  readonly server: FakeApiServer;
  readonly world: ClusterWorld;
  readonly live: LiveWorld;
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** A fake API server with an Eip definition, and a World that follows it. */
export async function follow(
  options: {
    timings?: Partial<WatchTimings>;
    resources?: readonly WatchedResource[];
    prepare?: (server: FakeApiServer) => void;
    /** The test at whose end everything is closed, also when it fails. */
    within?: TestContext;
  } = {},
): Promise<Following> {
  const server = new FakeApiServer();
  server.define(NAMESPACES, 'v1', 'Namespace');
  server.define(EIPS, 'network.kubesphere.io/v1alpha2', 'Eip');
  options.prepare?.(server);
  const folder = temporaryFolder();
  const connection = await connect({ kubeconfig: folder.file('config', kubeconfig(await server.listen())) });
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  const log: string[] = [];
  const live = watchCluster({
    connection,
    world,
    log: {
      info: (_fields, message) => log.push(`info ${message}`),
      warn: (fields, message) => log.push(`warn ${message} ${JSON.stringify(fields)}`),
    },
    resources: options.resources ?? TWO,
    timings: { ...FAST, ...options.timings },
  });
  const close = async () => {
    await live.stop();
    await server.close();
    folder.remove();
  };
  options.within?.after(close);
  return { server, world, live, log, close };
}

/** Waits until a condition holds; false when it does not within the time. */
export async function until(holds: () => boolean, milliseconds = 20_000): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(3)) if (holds()) return true;
  return holds();
}

/** True when the World holds exactly what a fresh list would give. */
export function equalsFreshList({ server, world }: Following): boolean {
  const eips = server.objects(EIPS) as unknown as { metadata: { name: string }; spec: { address: string } }[];
  const namespaces = server.objects(NAMESPACES);
  if ((world.counts().get('eip') ?? 0) !== eips.length) return false;
  if ((world.counts().get('namespace') ?? 0) !== namespaces.length) return false;
  return (
    eips.every(({ metadata, spec }) => world.eip(metadata.name, 'openelb')?.addressText === spec.address) &&
    namespaces.every(({ metadata }) => world.namespace(metadata.name) !== undefined)
  );
}
