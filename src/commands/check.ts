import { Engine } from '../engine/engine.ts';
import { type CheckReport, exitCodeOf } from '../report/check-report.ts';
import { rules } from '../rules/index.ts';
import type { ConfigOrigin } from '../sources/cluster/kubeconfig.ts';
import { GitError, openRevision, type Revision } from '../sources/git.ts';
import { MANIFEST_RULES } from '../sources/manifest-rules.ts';
import { SourceError } from '../sources/source-error.ts';
import { faultOf, reportedFindings } from './check-findings.ts';
import { beforeOf, type Judgement, judgeChange, judgeTree } from './check-judge.ts';
import { parseOutputs, writeOutputs } from './check-outputs.ts';
import { type ReadTree, readTree, readTreeElsewhere } from './check-read.ts';
import { type CheckOptions, type CheckSettings, checkSettings } from './check-settings.ts';
import { CommandError, type ProgramContext } from './terminal.ts';

/** Judges files, without a cluster or as changes of one, and prints what it finds. Returns the exit code. Throws CommandError and UsageError. */
export async function check(paths: readonly string[], options: CheckOptions, context: ProgramContext): Promise<number> {
  const outputs = parseOutputs(options.output);
  const today = new Date().toISOString().slice(0, 10);
  const settings = await checkSettings(options, today, context.env);
  for (const notice of settings.notices) context.terminal.err(`layer2-guard: ${notice}`);
  try {
    const engine = new Engine(rules, settings.policy);
    const run = { engine, settings, today, context };
    if (options.fix) {
      const { fix } = await import('./check-fix.ts');
      const lines = await fix(paths, options.dryRun, run);
      for (const line of lines) (options.dryRun ? context.terminal.out : context.terminal.err)(line);
      if (options.dryRun) return (await reportOn(paths, undefined, run)).exitCode;
    }
    const report = await reportOn(paths, options.since, run);
    await writeOutputs(outputs, report, [...rules.map(({ meta }) => meta), ...MANIFEST_RULES], context);
    return report.exitCode;
  } catch (error) {
    if (error instanceof SourceError || error instanceof GitError) throw new CommandError(error.message);
    throw error;
  }
}

/** What every part of a run needs. */
export interface Run {
  readonly engine: Engine;
  readonly settings: CheckSettings;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly context: ProgramContext;
}

async function reportOn(paths: readonly string[], since: string | undefined, run: Run): Promise<CheckReport> {
  const { engine, settings, today, context } = run;
  if (settings.cluster !== undefined) return reportOverCluster(paths, settings.cluster, run);
  const revision = since === undefined ? undefined : await openRevision(since, '.');
  try {
    // The revision first: its findings are needed to tell which ones are new.
    const before = revision === undefined ? undefined : await readTreeElsewhere(paths, settings, revision);
    for (const { message } of before?.counts.faults ?? [])
      context.terminal.err(`layer2-guard: at ${since}: ${message}`);
    const read = await readTree(paths, settings, context);
    const judgement =
      before === undefined
        ? judgeTree(engine, read.tree, today)
        : judgeChange(engine, read.tree, beforeOf(engine, before.tree, today), today);
    return await reportOf(read, judgement, run, since === undefined ? {} : { since }, revision);
  } finally {
    revision?.close();
  }
}

async function reportOverCluster(paths: readonly string[], origin: ConfigOrigin, run: Run): Promise<CheckReport> {
  // The client of the API server takes longer to load than everything else together.
  const { readOverCluster } = await import('./check-cluster.ts');
  const { read, before, server } = await readOverCluster(paths, origin, run);
  return reportOf(read, judgeChange(run.engine, read.tree, before, run.today), run, { cluster: server });
}

async function reportOf(
  read: ReadTree,
  judgement: Judgement,
  { settings, context }: Run,
  against: Pick<CheckReport, 'since' | 'cluster'>,
  revision?: Revision,
): Promise<CheckReport> {
  const { tree, counts } = read;
  const gone = revision === undefined ? undefined : { file: revision.originalOf, revision: against.since ?? '' };
  const findings = await reportedFindings(tree, judgement, gone);
  const report = {
    version: context.version,
    findings,
    faults: [...read.faults, ...counts.faults].map(faultOf),
    failures: judgement.failures,
    unknowns: tree.world.unknowns(),
    counts: {
      files: counts.files,
      judged: judgement.judged,
      otherKinds: tree.otherKinds + tree.subjects.length - judgement.judged,
      templates: counts.templates,
      foreign: counts.foreign,
      ignored: read.ignored,
      exempted: judgement.exempted,
      existing: judgement.existing,
    },
    failOn: settings.failOn,
    ...against,
  };
  return { ...report, exitCode: exitCodeOf(report) };
}
