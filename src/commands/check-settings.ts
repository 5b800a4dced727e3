import { existsSync } from 'node:fs';
import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts';
import type { FailOn } from '../report/check-report.ts';
import type { ConfigOrigin } from '../sources/cluster/connection.ts';
import { ignoreTest } from '../sources/inputs.ts';
import { PolicyError, policyOf, readFacts, readPolicyFile } from '../sources/policy-file.ts';
import { findSettings, readSettings, type Settings } from '../sources/settings-file.ts';
import { clusterOf, defaultFiles } from './serve-world.ts';
import { CommandError, type ProgramContext, UsageError } from './terminal.ts';

/** What the command line of `check` says. */
export interface CheckOptions {
  readonly output: readonly string[];
  readonly policy?: string;
  readonly facts?: string;
  readonly world: readonly string[];
  readonly values: readonly string[];
  readonly namespace?: string;
  readonly since?: string;
  readonly cluster?: boolean;
  readonly kubeconfig?: string;
  readonly context?: string;
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
  /** Namespace of objects that name none; absent where nobody says it. */
  readonly namespace?: string;
  /** The cluster to judge against. */
  readonly cluster?: ConfigOrigin;
  readonly failOn: FailOn;
  readonly isIgnored: (file: string) => boolean;
  /** What the author of the policy should know. */
  readonly notices: readonly string[];
}

/** The settings of a run. `today` is a day as `YYYY-MM-DD`. Throws CommandError and UsageError. */
export async function checkSettings(options: CheckOptions, today: string, env: Env): Promise<CheckSettings> {
  if (options.dryRun && !options.fix) throw new UsageError('--dry-run shows what --fix would write: give both');
  if (options.fix && options.since !== undefined) throw new UsageError('--fix and --since exclude each other');
  const cluster = clusterFor(options, env);
  try {
    const settings = options.settings === undefined ? findSettings('.') : readSettings(options.settings);
    const { policy, notices } = await policyFor(options, settings, today);
    const facts = options.facts ?? settings.facts;
    const namespace = options.namespace ?? settings.namespace;
    return {
      policy: facts === undefined ? policy : { ...policy, facts: readFacts(facts, today) },
      world: options.world.length > 0 ? options.world : cluster === undefined ? settings.world : [],
      values: options.values.length > 0 ? options.values : settings.values,
      ...(namespace === undefined ? {} : { namespace }),
      ...(cluster === undefined ? {} : { cluster }),
      failOn: (options.failOn ?? settings.failOn ?? 'error') as FailOn,
      isIgnored: ignoreTest(settings.ignore, settings.folder),
      notices,
    };
  } catch (error) {
    throw error instanceof PolicyError ? new CommandError(error.message) : error;
  }
}

type Env = ProgramContext['env'];

/** The cluster that the options mean; found as kubectl finds it. A file of a repository never decides on it. */
function clusterFor(options: CheckOptions, env: Env): ConfigOrigin | undefined {
  const { kubeconfig, context } = options;
  if (options.cluster !== true) {
    const option = kubeconfig === undefined ? '--context' : '--kubeconfig';
    if (kubeconfig !== undefined || context !== undefined)
      throw new UsageError(`${option} says which cluster to judge against: give --cluster too`);
    return undefined;
  }
  const other = CLUSTER_EXCLUDES.find((name) => {
    const value = options[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
  if (other !== undefined) throw new UsageError(`--cluster and --${other} exclude each other: give one of them`);
  const files = kubeconfig === undefined ? defaultFiles(env) : [kubeconfig];
  const isNamed = kubeconfig !== undefined || context !== undefined || files.some((file) => existsSync(file));
  const inCluster = isNamed ? undefined : clusterOf({ world: [] }, env);
  return inCluster ?? { kubeconfig: files, ...(context === undefined ? {} : { context }) };
}

/** `--world` is another World, `--since` another past; a corrected file is judged many times over. */
const CLUSTER_EXCLUDES = ['world', 'since', 'fix'] as const;

async function policyFor(options: CheckOptions, settings: Settings, today: string) {
  const file = options.policy ?? settings.policyFile;
  if (file !== undefined) return readPolicyFile(file, today);
  if (settings.policy !== undefined) return policyOf(settings.policy, `in ${settings.file ?? ''}`, today);
  return { policy: DEFAULT_POLICY, notices: [] };
}
