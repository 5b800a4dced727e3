import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import type { Severity } from '../../src/engine/finding.ts';

/** The vocabularies in which the walk-through is played; each has a folder of manifests and a list of steps. */
export const DIALECTS = ['openelb', 'kubeelb'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** What kubectl says an applied object became. */
export type Outcome = 'denied' | 'created' | 'configured';

/** One `kubectl apply`, and what must come back. */
export interface Step {
  readonly title: string;
  /** Name of a file in the folder of the dialect. */
  readonly file: string;
  readonly outcome: Outcome;
  /** Everything that is said, in any order; of what is denied the denials only. */
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly severity: Severity }[];
  /** Markdown before and after the answer in docs/walkthrough.md. */
  readonly before: string;
  readonly after?: string;
}

/** The steps of one dialect, in order. */
export interface Scenario {
  readonly dialect: Dialect;
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly Step[];
  /** Folder of the manifests. */
  readonly folder: string;
  /** File of the policy in force; absent: the default policy. */
  readonly policy?: string;
}

/** Folder of the walk-through. */
export const WALKTHROUGH: string = import.meta.dirname;

/** Reads the steps of a dialect. */
export function scenarioOf(dialect: Dialect): Scenario {
  const written = yaml.load(readFileSync(join(WALKTHROUGH, `${dialect}.yaml`), 'utf8')) as Omit<
    Scenario,
    'dialect' | 'folder'
  >;
  return { ...written, dialect, folder: join(WALKTHROUGH, dialect) };
}

/** Files with the objects that the cluster holds before the first step. */
export function worldFiles(): readonly string[] {
  const folder = join(WALKTHROUGH, 'world');
  return readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
}
