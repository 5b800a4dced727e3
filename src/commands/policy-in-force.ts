import type { Logger } from 'pino';
import { followChanges, statesOf } from '../certs/file-changes.ts';
import { Engine } from '../engine/engine.ts';
import { Mutator } from '../engine/mutator.ts';
import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts';
import { mutations } from '../mutations/index.ts';
import { rules } from '../rules/index.ts';
import { readPolicyFile } from '../sources/policy-file.ts';

/** The engine under the policy that holds now, and what it may write. */
export interface PolicyInForce {
  readonly engine: () => Engine;
  readonly mutator: () => Mutator;
  /** What the author of the policy should know, from the first reading. */
  readonly notices: readonly string[];
  /** Calls back after every successful reload. */
  onChange(listener: () => void): void;
  close(): void;
}

/** How often a policy file is looked at, in milliseconds; looking also follows the symlinks of a mounted ConfigMap. */
const LOOK_EVERY = 1000;

/**
 * Reads the policy file, or takes the default policy without one, and follows its changes: a new version that cannot
 * be used is logged and the one in force stays. Throws PolicyError when the first reading fails.
 */
export async function policyInForce(file: string | undefined, log: Logger): Promise<PolicyInForce> {
  if (file === undefined) {
    const { engine, mutator } = under(DEFAULT_POLICY);
    return {
      engine: () => engine,
      mutator: () => mutator,
      notices: [],
      onChange: () => undefined,
      close: () => undefined,
    };
  }
  const listeners: (() => void)[] = [];
  const before = await statesOf([file]);
  const first = await readPolicyFile(file, today());
  let inForce = under(first.policy);
  const reload = async () => {
    try {
      const { policy, notices } = await readPolicyFile(file, today());
      inForce = under(policy);
      for (const notice of [...notices, ...mutationNotices(inForce.mutator, file)]) log.warn(notice);
      log.info({ file }, 'policy reloaded');
      for (const listener of listeners) listener();
    } catch (error) {
      log.error(
        { file, why: error instanceof Error ? error.message : String(error) },
        'policy not reloaded: the one in force stays',
      );
    }
  };
  const close = followChanges([file], before, LOOK_EVERY, () => void reload());
  return {
    engine: () => inForce.engine,
    mutator: () => inForce.mutator,
    notices: [...first.notices, ...mutationNotices(inForce.mutator, file)],
    onChange: (listener) => listeners.push(listener),
    close,
  };
}

function under(policy: Policy): { readonly engine: Engine; readonly mutator: Mutator } {
  const engine = new Engine(rules, policy);
  return { engine, mutator: new Mutator(mutations, engine) };
}

function mutationNotices(mutator: Mutator, file: string): readonly string[] {
  return mutator.notices().map((notice) => `policy ${file}: ${notice}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
