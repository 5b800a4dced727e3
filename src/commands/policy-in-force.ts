import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import { Engine } from '../engine/engine.ts';
import { DEFAULT_POLICY } from '../engine/policy.ts';
import { rules } from '../rules/index.ts';
import { readPolicyFile } from '../sources/policy-file.ts';

/** The engine under the policy that holds now. */
export interface PolicyInForce {
  readonly engine: () => Engine;
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
    const engine = new Engine(rules, DEFAULT_POLICY);
    return { engine: () => engine, notices: [], onChange: () => undefined, close: () => undefined };
  }
  const listeners: (() => void)[] = [];
  const first = await readPolicyFile(file, today());
  let engine = new Engine(rules, first.policy);
  const reload = async () => {
    try {
      const { policy, notices } = await readPolicyFile(file, today());
      engine = new Engine(rules, policy);
      for (const notice of notices) log.warn(notice);
      log.info({ file }, 'policy reloaded');
      for (const listener of listeners) listener();
    } catch (error) {
      log.error(
        { file, why: error instanceof Error ? error.message : String(error) },
        'policy not reloaded: the one in force stays',
      );
    }
  };
  watchFile(file, { interval: LOOK_EVERY, persistent: false }, () => void reload());
  return {
    engine: () => engine,
    notices: first.notices,
    onChange: (listener) => listeners.push(listener),
    close: () => unwatchFile(file),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
