import type { Severity } from '../engine/finding.ts';
import { nameOf } from '../engine/wording.ts';
import { type CheckReport, type ReportedFinding, severityOf } from './check-report.ts';
import { placeText } from './text.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which become annotations on the lines of a pull request. A column is only shown
 * where the finding stays on one line, as GitHub wants it.
 */
export function checkGithub(report: CheckReport): string {
  const lines = [
    ...report.findings.map(annotation),
    ...report.faults.map(({ file, line, column, reason, remedy }) =>
      command('error', { file, line, col: column, title: 'layer2-guard: cannot read' }, `${reason}; ${remedy}`),
    ),
    ...report.failures.map(({ what, why }) => command('error', { title: `layer2-guard: rule ${what} failed` }, why)),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function annotation(found: ReportedFinding): string {
  const { finding, place } = found;
  const isOneLine = place.line === place.endLine;
  const properties = {
    file: place.renderedBy === undefined ? place.file : undefined,
    line: place.renderedBy === undefined ? place.line : undefined,
    endLine: place.renderedBy === undefined ? place.endLine : undefined,
    col: place.renderedBy === undefined && isOneLine ? place.column : undefined,
    endColumn: place.renderedBy === undefined && isOneLine ? Math.max(place.column, place.endColumn - 1) : undefined,
    title: `layer2-guard: ${finding.ruleId}`,
  };
  const others = found.related.flatMap(({ ref, place: other }) =>
    other === undefined ? [] : [`${nameOf(ref)}: ${placeText(other)}`],
  );
  const where = place.renderedBy === undefined ? [] : [placeText(place)];
  const text = [`${nameOf(finding.subject)}: ${finding.message}; ${finding.remedy}`, ...others, ...where].join('\n');
  return command(COMMAND[severityOf(found)], properties, text);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const parts = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${escapeData(text)}`;
}

/** As @actions/core escapes: what would end the command's text or start another command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
