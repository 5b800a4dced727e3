import { createHash } from 'node:crypto';
import type { Severity } from '../engine/finding.ts';
import type { RuleMeta } from '../engine/rule.ts';
import { nameOf } from '../engine/wording.ts';
import { type CheckReport, type FormatContext, type Place, type ReportedFinding, severityOf } from './check-report.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const HOME = 'https://layer2-guard.io';

/** How paths become addresses that are relative to the repository. */
export interface SarifContext extends FormatContext {
  /** The address of a file: relative to the root of the repository with `uriBaseId` ROOT, or absolute outside of it. */
  readonly artifactOf: (file: string) => { readonly uri: string; readonly uriBaseId?: string };
}

/** The report as SARIF 2.1.0. */
export function checkSarif(report: CheckReport, context: SarifContext): string {
  const rules = [...context.rules.values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'layer2-guard',
        version: report.version,
        informationUri: HOME,
        rules: rules.map(ruleEntry),
      },
    },
    originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.exitCode !== 2,
        exitCode: report.exitCode,
        toolExecutionNotifications: notifications(report, context),
      },
    ],
    results: report.findings.map((found) => result(found, indexes, context)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleEntry(meta: RuleMeta): object {
  return {
    id: meta.id,
    name: meta.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${meta.title}.` },
    fullDescription: { text: meta.rationale },
    help: {
      text: `${meta.rationale}\n\n${meta.remedy}`,
      markdown: `${meta.rationale}\n\n**What to do.** ${meta.remedy}\n\n${meta.references.map((link) => `- <${link}>`).join('\n')}`,
    },
    helpUri: `${HOME}/rules#${meta.id}`,
    defaultConfiguration: { level: LEVEL[meta.severity] },
    properties: { tags: ['kubernetes', 'openelb', ...meta.subjects.map((subject) => subject.toLowerCase())] },
  };
}

function result(found: ReportedFinding, indexes: ReadonlyMap<string, number>, context: SarifContext): object {
  const { finding, place, related } = found;
  const index = indexes.get(finding.ruleId);
  const relatedLocations = related.flatMap(({ ref, place: other }, id) =>
    other === undefined ? [] : [{ id, ...location(other, context), message: { text: nameOf(ref) } }],
  );
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVEL[severityOf(found)],
    message: { text: `${nameOf(finding.subject)}: ${finding.message}; ${finding.remedy}` },
    locations: [
      {
        ...location(place, context),
        logicalLocations: [{ fullyQualifiedName: logicalName(found), kind: 'object' }],
      },
    ],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    partialFingerprints: { 'layer2GuardFinding/v1': createHash('sha256').update(found.conflict).digest('hex') },
    ...(found.accepted
      ? { suppressions: [{ kind: 'inSource', justification: 'accepted by the annotation layer2-guard.io/accept' }] }
      : {}),
  };
}

function logicalName({ finding }: ReportedFinding): string {
  return `${nameOf(finding.subject)} ${finding.path.join('.')}`;
}

function location(place: Place, context: SarifContext): object {
  return {
    physicalLocation: {
      artifactLocation: context.artifactOf(place.file),
      region: {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.endLine,
        endColumn: Math.max(place.endColumn, place.line === place.endLine ? place.column : 1),
      },
    },
    ...(place.renderedBy === undefined ? {} : { message: { text: `in the output of ${place.renderedBy}` } }),
  };
}

function notifications(report: CheckReport, context: SarifContext): readonly object[] {
  return [
    ...report.faults.map(({ file, line, column, reason, remedy }) => ({
      level: 'error',
      message: { text: `${reason}; ${remedy}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: context.artifactOf(file),
            ...(line === undefined
              ? {}
              : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
          },
        },
      ],
    })),
    ...report.failures.map(({ what, why }) => ({ level: 'error', message: { text: `rule ${what}: ${why}` } })),
    ...report.unknowns.map(({ what, why }) => ({ level: 'note', message: { text: `not known: ${what}: ${why}` } })),
  ];
}
