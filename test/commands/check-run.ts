import { Readable } from 'node:stream';
import { check } from '../../src/commands/check.ts';
import type { CheckOptions } from '../../src/commands/check-settings.ts';
import { CommandError, type ProgramContext, UsageError } from '../../src/commands/terminal.ts';
import { root } from './run.ts';

export interface Checked {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A finding of the JSON report, as far as tests look at it. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly accepted?: boolean;
  readonly subject: { readonly kind: string; readonly name: string };
  readonly field: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly place: {
    file: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    renderedBy?: string;
    revision?: string;
  };
  readonly related: readonly {
    readonly name: string;
    readonly place?: { file: string; line: number; column: number };
  }[];
}

export interface JsonReport {
  readonly exitCode: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly JsonFinding[];
  readonly faults: readonly { file: string; line?: number; column?: number; reason: string; remedy: string }[];
  readonly unknowns: readonly { what: string; why: string }[];
}

/** Runs `check` in this process. */
export async function checked(
  paths: readonly string[],
  over: Partial<CheckOptions> & { readonly stdin?: string | Uint8Array; readonly colour?: boolean } & Partial<
      Pick<ProgramContext, 'env'>
    > = {},
): Promise<Checked> {
  const { stdin = '', colour = false, env = {}, ...options } = over;
  let stdout = '';
  let stderr = '';
  const context: ProgramContext = {
    terminal: { out: (line) => (stdout += `${line}\n`), err: (line) => (stderr += `${line}\n`) },
    root,
    version: '0.1.0',
    stop: () => new AbortController().signal,
    exit: () => undefined,
    env,
    screen: { colour },
    stdin: () => Readable.from([Buffer.from(stdin)]),
  };
  const all: CheckOptions = { output: [], world: [], values: [], fix: false, dryRun: false, ...options };
  try {
    return { status: await check(paths, all, context), stdout, stderr };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
    return { status: error instanceof UsageError ? 64 : 2, stdout, stderr: `${stderr}${error.message}\n` };
  }
}

/** The JSON report of a run. */
export async function report(paths: readonly string[], over: Parameters<typeof checked>[1] = {}): Promise<JsonReport> {
  const { stdout, stderr } = await checked(paths, { ...over, output: ['json'] });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** `rule@file:line:column` of every finding that is no note, files without `folder`. */
export function places({ findings }: JsonReport, folder: string): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule}@${place.file.replace(`${folder}/`, '')}:${place.line}:${place.column}`);
}

/** An Eip as YAML. */
export function eip(name: string, address: string, more = ''): string {
  return `apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata:
  name: ${name}
spec:
  address: ${address}
  protocol: layer2
  interface: eth0
${more}`;
}
