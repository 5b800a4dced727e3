import yaml from 'js-yaml';
import type { ClusterWorld } from '../world/cluster-world.ts';
import { readDocuments } from './documents.ts';
import { MANIFEST_SCHEMA } from './yaml-schema.ts';

/** Parses YAML that stands as text inside an object, e.g. in a ConfigMap; throws YAMLException. */
export function parseYaml(text: string): unknown {
  return yaml.load(text, { schema: MANIFEST_SCHEMA });
}

/** How many objects were put into a World and how many are of kinds that no rule reads. */
export interface LoadedWorld {
  readonly applied: number;
  readonly ignored: number;
}

/** Puts every object of the files and folders into the World. Throws SourceError with file and line. `origins`: keep each one's file and line. */
export async function loadWorld(
  world: ClusterWorld,
  paths: readonly string[],
  options: { readonly origins?: boolean } = {},
): Promise<LoadedWorld> {
  let applied = 0;
  let ignored = 0;
  for await (const { object, origin } of readDocuments(paths)) {
    // Mostly without its origin: an answer over the wire names no files, and 60,000 origins weigh as much as their objects.
    if (world.apply(object, options.origins === true ? origin : undefined)) applied += 1;
    else ignored += 1;
  }
  return { applied, ignored };
}
