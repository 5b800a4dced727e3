import type { Review } from '../admission/review.ts';
import { Engine } from '../engine/engine.ts';
import { DEFAULT_POLICY } from '../engine/policy.ts';
import { refOf } from '../model/meta.ts';
import { rules } from '../rules/index.ts';
import { judgeRequest } from '../server/judge-request.ts';
import { loadWorld, parseYaml } from '../sources/load-world.ts';
import { PolicyError, readPolicyFile } from '../sources/policy-file.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import { announcePrediction } from './announce-prediction.ts';
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
  const dependencies = { engine: () => engine, world, announce: announcePrediction, now: Date.now };
  return (parsed) => {
    const { body, review, verdict } = judgeRequest(parsed, Number.POSITIVE_INFINITY, dependencies);
    if (verdict.outcome === 'allow' && !review.dryRun && review.subresource === '') store(world, review);
    return body;
  };
}

/** What was allowed is there for the next object of the command, as it is with kubectl. */
function store(world: ClusterWorld, { operation, object, oldObject }: Review): void {
  if (operation === 'DELETE' && oldObject !== undefined) world.remove(refOf(oldObject));
  else if (object !== undefined) world.apply(object);
}

async function readPolicy(file: string, today: string) {
  try {
    return (await readPolicyFile(file, today)).policy;
  } catch (error) {
    throw error instanceof PolicyError ? new CommandError(error.message) : error;
  }
}
