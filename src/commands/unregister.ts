import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../kube-api/api-connection.ts';
import { isRegistered, unregister as remove } from '../registration/unregister.ts';
import { ConnectionError, connect } from '../sources/cluster/connection.ts';
import { type ClusterOptions, clusterOf, defaultFiles } from './serve-world.ts';
import { CommandError, EXIT, type ProgramContext } from './terminal.ts';

/** A server that still runs repairs within this time, in milliseconds. */
const REPAIR_TIME = 2_500;

/** Removes the webhook configurations from the cluster; the server need not run. Throws CommandError. */
export async function unregister(options: Omit<ClusterOptions, 'world'>, context: ProgramContext): Promise<number> {
  try {
    const origin = clusterOf({ ...options, world: [] }, context.env) ?? { kubeconfig: defaultFiles(context.env) };
    const connection = await connect(origin);
    const removed = await remove(connection);
    for (const name of removed) context.terminal.out(`removed ${name}`);
    if (removed.length === 0) {
      context.terminal.out(`nothing to remove: no webhook configuration "layer2-guard" on ${connection.server}`);
      return EXIT.ok;
    }
    await sleep(REPAIR_TIME);
    if (!(await isRegistered(connection))) return EXIT.ok;
    throw new CommandError(
      'it was registered again by a server that still runs: stop that server, or start it with --registration none, and repeat',
    );
  } catch (error) {
    if (error instanceof ApiError || error instanceof ConnectionError) throw new CommandError(error.message);
    throw error;
  }
}
