import { existsSync } from 'node:fs';
import { type Input, listInputs } from '../sources/inputs.ts';
import { loadWorld, parseYaml } from '../sources/load-world.ts';
import { type ManifestSettings, type ReadCounts, readManifests } from '../sources/manifests.ts';
import type { SourceError } from '../sources/source-error.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import type { CheckSettings } from './check-settings.ts';
import { Tree } from './check-tree.ts';
import type { ProgramContext } from './terminal.ts';

/** What reading the inputs gave. */
export interface ReadTree {
  readonly tree: Tree;
  readonly counts: ReadCounts;
  readonly ignored: number;
  readonly faults: readonly SourceError[];
}

/** Inputs that are read from elsewhere than they are named: the files of another revision. */
export interface Elsewhere {
  readonly pathOf: (path: string) => string;
  readonly originalOf: (path: string) => string;
}

/** Milliseconds after which a run is long enough to say how far it is, and between two such lines. */
const PROGRESS_AFTER = 1000;
const PROGRESS_EVERY = 100;

/** Reads what the paths stand for into a Tree over the objects of `--world`. Throws SourceError for a World that cannot be read. */
export async function readTree(
  paths: readonly string[],
  settings: CheckSettings,
  context: ProgramContext,
  overlay: ReadonlyMap<string, string> = new Map(),
): Promise<ReadTree> {
  const { inputs, faults, ignored } = await listInputs(paths, settings.isIgnored);
  const manifests = { ...manifestSettings(inputs, settings, context), overlay };
  return { ...(await fill(inputs, settings, manifests)), ignored, faults };
}

/** How inputs are read in this run. */
export function manifestSettings(
  inputs: readonly Input[],
  settings: CheckSettings,
  context: ProgramContext,
): ManifestSettings {
  return { values: settings.values, stdin: context.stdin, ...progressOf(inputs, context) };
}

/** The same of another revision; what does not exist there is not there. */
export async function readTreeElsewhere(
  paths: readonly string[],
  settings: CheckSettings,
  elsewhere: Elsewhere,
): Promise<ReadTree> {
  const there = paths.map(elsewhere.pathOf);
  const existing = there.filter((path) => existsSync(path) || /[*?[\]{}]/.test(path));
  const list = await listInputs(existing, (file) => settings.isIgnored(elsewhere.originalOf(file)));
  const values = settings.values.map(elsewhere.pathOf).filter((file) => existsSync(file));
  return { ...(await fill(list.inputs, settings, { values })), ignored: list.ignored, faults: [] };
}

async function fill(
  inputs: readonly Input[],
  settings: CheckSettings,
  manifests: ManifestSettings,
): Promise<Pick<ReadTree, 'tree' | 'counts'>> {
  const scope = settings.world.length > 0 ? 'cluster' : 'partial';
  const world = new ClusterWorld({ scope, parseYaml, facts: settings.policy.facts, sourcesHeld: true });
  if (settings.world.length > 0) await loadWorld(world, settings.world, { origins: true });
  const tree = new Tree(world, settings.namespace ?? 'default');
  const counts = await readManifests(inputs, manifests, (manifest) => tree.add(manifest));
  return { tree, counts };
}

/** On a terminal, a run that takes long says how far it is; the line is gone when it is done. */
function progressOf(inputs: readonly Input[], { screen }: ProgramContext): Pick<ManifestSettings, 'onProgress'> {
  const { progress } = screen;
  if (progress === undefined) return {};
  const start = Date.now();
  let next = start + PROGRESS_AFTER;
  return {
    onProgress: (done) => {
      const now = Date.now();
      if (now < next && done < inputs.length) return;
      if (next > start + PROGRESS_AFTER || now >= next)
        progress(done < inputs.length ? `read ${done} of ${inputs.length} inputs` : '');
      next = now + PROGRESS_EVERY;
    },
  };
}
