import type { Finding, Severity } from '../engine/finding.ts';
import type { RuleMeta } from '../engine/rule.ts';
import type { Ref } from '../model/meta.ts';
import type { Unknown } from '../world/world.ts';

/** A place in a file; lines and columns from 1, the end column behind the last character. */
export interface Place {
  /** The path as the user would write it from the working folder; `-` is standard input. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The command whose output the lines count in, where the source of the object could not be told. */
  readonly renderedBy?: string;
  /** The revision of git that the lines belong to, where the object is gone. */
  readonly revision?: string;
}

/** Lines of a file around a place. */
export interface Excerpt {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** Another object of a finding and where it stands, if it came from a file. */
export interface RelatedPlace {
  readonly ref: Ref;
  readonly place?: Place;
}

/** A finding with its places. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly place: Place;
  readonly excerpt?: Excerpt;
  readonly related: readonly RelatedPlace[];
  /** True for an error that the object accepts by annotation: it counts as a warning. */
  readonly accepted: boolean;
  /** Stays the same whichever of the objects in conflict the finding is told on. */
  readonly conflict: string;
}

/** An input that could not be read. */
export interface InputFault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly reason: string;
  readonly remedy: string;
}

/** Least severity that makes the exit code 1. */
export type FailOn = Severity | 'never';

/** Everything that `check` found out; the formats print it and add nothing. */
export interface CheckReport {
  /** Version of layer2-guard. */
  readonly version: string;
  /** In order of file, line and column. */
  readonly findings: readonly ReportedFinding[];
  readonly faults: readonly InputFault[];
  /** Rules that failed; what they would have found is not known. */
  readonly failures: readonly Unknown[];
  /** What the World does not know, each once. */
  readonly unknowns: readonly Unknown[];
  readonly counts: CheckCounts;
  readonly failOn: FailOn;
  readonly exitCode: 0 | 1 | 2;
  /** The revision the tree is judged against. */
  readonly since?: string;
  /** The API server whose objects the inputs are judged as changes of. */
  readonly cluster?: string;
}

/** Numbers of the summary. */
export interface CheckCounts {
  readonly files: number;
  /** Objects that rules judged. */
  readonly judged: number;
  /** Objects of kinds that no rule judges. */
  readonly otherKinds: number;
  readonly templates: number;
  /** Documents that are no Kubernetes objects. */
  readonly foreign: number;
  /** Files that ignore globs leave out. */
  readonly ignored: number;
  /** Findings that exemptions of the policy take out. */
  readonly exempted: number;
  /** Findings that were there before: at `since`, or in the cluster. */
  readonly existing: number;
}

/** What a format needs besides the report. */
export interface FormatContext {
  /** Metadata of every rule by id. */
  readonly rules: ReadonlyMap<string, RuleMeta>;
}

/** The severity a finding counts with. */
export function severityOf({ finding, accepted }: ReportedFinding): Severity {
  return accepted ? 'warning' : finding.severity;
}

/** How many findings of each severity there are. */
export function tally(report: CheckReport): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const found of report.findings) counts[severityOf(found)] += 1;
  return counts;
}

const RANK: Readonly<Record<FailOn, number>> = { never: 3, error: 2, warning: 1, info: 0 };

/** The exit code: 2 when something could not be read or judged, 1 for findings at or above `failOn`, else 0. */
export function exitCodeOf(
  report: Pick<CheckReport, 'faults' | 'failures' | 'findings' | 'failOn'>,
): CheckReport['exitCode'] {
  if (report.faults.length > 0 || report.failures.length > 0) return 2;
  return report.findings.some((found) => RANK[severityOf(found)] >= RANK[report.failOn]) ? 1 : 0;
}
