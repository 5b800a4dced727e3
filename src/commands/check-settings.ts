import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts';
import type { FailOn } from '../report/check-report.ts';
import { ignoreTest } from '../sources/inputs.ts';
import { PolicyError, policyOf, readFacts, readPolicyFile } from '../sources/policy-file.ts';
import { findSettings, readSettings, type Settings } from '../sources/settings-file.ts';
import { CommandError, UsageError } from './terminal.ts';

/** What the command line of `check` says. */
export interface CheckOptions {
  readonly output: readonly string[];
  readonly policy?: string;
  readonly facts?: string;
  readonly world: readonly string[];
  readonly values: readonly string[];
  readonly namespace?: string;
  readonly since?: string;
  readonly failOn?: string;
  readonly settings?: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
}

/** What holds for one run: the command line over the settings file over the defaults. */
export interface CheckSettings {
  readonly policy: Policy;
  readonly world: readonly string[];
  readonly values: readonly string[];
  readonly namespace: string;
  readonly failOn: FailOn;
  readonly isIgnored: (file: string) => boolean;
  /** What the author of the policy should know. */
  readonly notices: readonly string[];
}

/** The settings of a run. `today` is a day as `YYYY-MM-DD`. Throws CommandError and UsageError. */
export async function checkSettings(options: CheckOptions, today: string): Promise<CheckSettings> {
  if (options.dryRun && !options.fix) throw new UsageError('--dry-run shows what --fix would write: give both');
  if (options.fix && options.since !== undefined) throw new UsageError('--fix and --since exclude each other');
  try {
    const settings = options.settings === undefined ? findSettings('.') : readSettings(options.settings);
    const { policy, notices } = await policyFor(options, settings, today);
    const facts = options.facts ?? settings.facts;
    return {
      policy: facts === undefined ? policy : { ...policy, facts: readFacts(facts, today) },
      world: options.world.length > 0 ? options.world : settings.world,
      values: options.values.length > 0 ? options.values : settings.values,
      namespace: options.namespace ?? settings.namespace ?? 'default',
      failOn: (options.failOn ?? settings.failOn ?? 'error') as FailOn,
      isIgnored: ignoreTest(settings.ignore, settings.folder),
      notices,
    };
  } catch (error) {
    throw error instanceof PolicyError ? new CommandError(error.message) : error;
  }
}

async function policyFor(options: CheckOptions, settings: Settings, today: string) {
  const file = options.policy ?? settings.policyFile;
  if (file !== undefined) return readPolicyFile(file, today);
  if (settings.policy !== undefined) return policyOf(settings.policy, `in ${settings.file ?? ''}`, today);
  return { policy: DEFAULT_POLICY, notices: [] };
}
