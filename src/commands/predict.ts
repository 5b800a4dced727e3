import { displayName } from '../model/meta.ts';
import type { Service } from '../model/service.ts';
import type { Allocation } from '../openelb/allocation.ts';
import { allocate } from '../openelb/allocator.ts';
import { Ledger } from '../openelb/ledger.ts';
import { predictionOf } from '../openelb/prediction.ts';
import { openElbVersion, versionOf } from '../openelb/version.ts';
import { predictionJson, predictionTable } from '../report/prediction-text.ts';
import { SourceError } from '../sources/documents.ts';
import { loadWorld, parseYaml } from '../sources/load-world.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import { CommandError, EXIT, type ProgramContext, UsageError } from './terminal.ts';

export interface PredictOptions {
  readonly world: readonly string[];
  readonly namespace?: string;
  readonly openelb?: string;
  readonly output: 'table' | 'json';
}

/**
 * Prints which Eip and address OpenELB gives each Service of the world, or why none. Every Service of the world takes
 * part; `names` and the namespace only choose what is printed.
 */
export async function predict(
  names: readonly string[],
  options: PredictOptions,
  { terminal }: ProgramContext,
): Promise<number> {
  const world = await worldFrom(options);
  const all = predictAll(world);
  const shown = all.filter(({ service }) => isAsked(service, names, options.namespace));
  for (const name of names) {
    if (!shown.some(({ service }) => service.name === name || displayName(service) === name)) {
      const where = options.namespace === undefined ? '' : ` in namespace "${options.namespace}"`;
      throw new CommandError(`the world has no Service "${name}"${where}; names are NAME or NAMESPACE/NAME`);
    }
  }
  if (options.output === 'json') {
    terminal.out(predictionJson(shown.map(predictionOf)));
    return EXIT.ok;
  }
  // Most Services of a cluster have nothing to do with any load balancer; who asks by name is told all the same.
  const told = names.length > 0 ? shown : shown.filter((one) => one.outcome !== 'unhandled' || wantsAddress(one));
  for (const line of predictionTable(told.map(predictionOf), openElbVersion(world))) terminal.out(line);
  return EXIT.ok;
}

async function worldFrom({ world: paths, openelb }: PredictOptions): Promise<ClusterWorld> {
  if (paths.length === 0) throw new UsageError('say where the cluster is: --world FILE with its Eips and Services');
  if (openelb !== undefined && versionOf(openelb) === undefined) {
    throw new UsageError(`--openelb '${openelb}' is no version such as 0.5.1, 0.6 or master`);
  }
  const facts = { networks: [], ...(openelb === undefined ? {} : { openelb }) };
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts });
  try {
    await loadWorld(world, paths);
  } catch (error) {
    throw error instanceof SourceError ? new CommandError(error.message) : error;
  }
  return world;
}

/** Services that hold an address come first, each group in the order of the files: they are served already. */
function predictAll(world: ClusterWorld): readonly Allocation[] {
  const services = [...world.services()];
  const holds = (service: Service) => [...world.recordsOf(displayName(service.ref))].length > 0;
  const ordered = [...services.filter(holds), ...services.filter((service) => !holds(service))];
  const ledger = new Ledger(world);
  return ordered.map((service) => {
    const allocation = allocate(service, ledger);
    ledger.lay(allocation);
    return allocation;
  });
}

function isAsked(service: Allocation['service'], names: readonly string[], namespace: string | undefined): boolean {
  if (namespace !== undefined && service.namespace !== namespace) return false;
  return names.length === 0 || names.includes(service.name) || names.includes(displayName(service));
}

function wantsAddress(allocation: Allocation): boolean {
  return allocation.outcome === 'unhandled' && allocation.why !== 'not-load-balancer';
}
