import { Engine } from '../engine/engine.ts';
import { DEFAULT_POLICY } from '../engine/policy.ts';
import { rules } from '../rules/index.ts';
import { judgeRequest } from '../server/judge-request.ts';
import { loadWorld, parseYaml } from '../sources/load-world.ts';
import { PolicyError, readPolicyFile } from '../sources/policy-file.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import { CommandError } from './terminal.ts';

/** A function from a parsed AdmissionReview to the body of its answer, with the given files as the whole cluster. */
export async function inProcessJudge(
  paths: readonly string[],
  policyFile: string | undefined,
): Promise<(parsed: unknown) => string> {
  const today = new Date().toISOString().slice(0, 10);
  const policy = policyFile === undefined ? DEFAULT_POLICY : await readPolicy(policyFile, today);
  const engine = new Engine(rules, policy);
  const world = new ClusterWorld({ scope: 'cluster', parseYaml, facts: policy.facts });
  await loadWorld(world, paths);
  const dependencies = { engine: () => engine, world, now: Date.now };
  return (parsed) => judgeRequest(parsed, Number.POSITIVE_INFINITY, dependencies).body;
}

async function readPolicy(file: string, today: string) {
  try {
    return (await readPolicyFile(file, today)).policy;
  } catch (error) {
    throw error instanceof PolicyError ? new CommandError(error.message) : error;
  }
}
