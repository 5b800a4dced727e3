import type { Severity } from '../engine/finding.ts';
import { bareFaultText, escapeText, fieldOf, nameOf } from '../engine/wording.ts';
import { type CheckReport, type Excerpt, type Place, type ReportedFinding, severityOf, tally } from './check-report.ts';

/** Longest text of one line of the report, in characters. */
const LIMIT = 1200;
const FILE_LIMIT = 400;

/** How a report is coloured for a terminal. */
type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = {
  error: '31;1',
  warning: '33;1',
  info: '36;1',
  strong: '1',
  dim: '2',
  caret: '31',
} as const;

/** The report for people: every finding with its lines, the remedy and the rule, and a summary at the end. */
export function checkText(report: CheckReport, { colour }: { readonly colour: boolean }): string {
  const paint: Paint = colour ? (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m` : (_, text) => text;
  const blocks = [
    ...report.findings.map((found) => findingText(found, paint)),
    ...report.faults.map((fault) => {
      const place = placeText(fault);
      return `${paint('strong', place)}: ${paint('error', 'cannot read')}: ${safe(fault.reason)}\n  ${paint('dim', '=')} ${safe(fault.remedy)}`;
    }),
    ...report.failures.map(({ what, why }) => `${paint('error', 'could not judge')}: rule ${safe(what)}: ${safe(why)}`),
    summaryText(report, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const LABEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function findingText(found: ReportedFinding, paint: Paint): string {
  const { finding, place, excerpt } = found;
  const severity = severityOf(found);
  const note = found.accepted ? ' (accepted by annotation)' : '';
  const lines = [
    `${paint('strong', placeText(place))}: ${paint(severity, LABEL[severity])}${note}: ${nameOf(finding.subject)} ${safe(fieldOf(finding))}: ${bareFaultText(finding)}`,
    ...(excerpt === undefined ? [] : frame(excerpt, place, severity, paint)),
    `  ${paint('dim', '=')} ${safe(finding.remedy)}`,
    ...found.related.flatMap(({ ref, place: other }) =>
      other === undefined ? [] : [`  ${paint('dim', '=')} ${nameOf(ref)}: ${placeText(other)}`],
    ),
    `  ${paint('dim', `= rule ${finding.ruleId} (layer2-guard explain ${finding.ruleId})`)}`,
  ];
  return lines.join('\n');
}

/** `eips.yaml:12:5`; rendered text is named by its command. */
export function placeText(
  place: Pick<Place, 'file' | 'renderedBy' | 'revision'> & { line?: number; column?: number },
): string {
  const file = place.renderedBy === undefined ? place.file : `output of ${place.renderedBy}`;
  const name = place.revision === undefined ? file : `${place.revision}:${file}`;
  return [safe(name, FILE_LIMIT), place.line, place.column].filter((part) => part !== undefined).join(':');
}

function frame({ firstLine, lines }: Excerpt, place: Place, severity: Severity, paint: Paint): readonly string[] {
  // Of a line of megabytes only the start is kept: nothing to show where the place lies behind it.
  if (place.column > (lines[place.line - firstLine]?.length ?? 0) + 1) return [];
  const width = String(firstLine + lines.length - 1).length;
  return lines.flatMap((line, index) => {
    const number = firstLine + index;
    const gutter = paint('dim', `${String(number).padStart(width + 2)} |`);
    const shown = `${gutter} ${safe(expanded(line))}`;
    if (number !== place.line) return [shown.trimEnd()];
    const start = expanded(line.slice(0, place.column - 1)).length;
    const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
    const length = Math.max(1, expanded(line.slice(place.column - 1, end)).length);
    const carets = paint(severity, '^'.repeat(Math.min(length, 200)));
    return [shown.trimEnd(), `${paint('dim', `${' '.repeat(width + 2)} |`)} ${' '.repeat(start)}${carets}`];
  });
}

function expanded(text: string): string {
  return text.replaceAll('\t', '    ');
}

function summaryText(report: CheckReport, paint: Paint): string {
  const counts = tally(report);
  const { judged, files, otherKinds, templates, foreign, ignored, exempted, existing } = report.counts;
  const passed = [
    amount(otherKinds, 'object that no rule judges', 'objects that no rule judges'),
    amount(templates, 'template that was not rendered', 'templates that were not rendered'),
    amount(foreign, 'document that is no Kubernetes object', 'documents that are no Kubernetes objects'),
    amount(ignored, 'ignored file', 'ignored files'),
  ].filter((text) => text !== '');
  const also = [
    amount(exempted, 'finding is exempted by the policy', 'findings are exempted by the policy'),
    existing === 0 ? '' : existingText(report),
  ].filter((text) => text !== '');
  const verdict = [
    amount(counts.error, 'error', 'errors'),
    amount(counts.warning, 'warning', 'warnings'),
    amount(counts.info, 'note', 'notes'),
    amount(report.faults.length, 'input that cannot be read', 'inputs that cannot be read'),
  ].filter((text) => text !== '');
  const head = verdict.length === 0 ? 'nothing found' : verdict.join(', ');
  const style = counts.error + report.faults.length > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'strong';
  return [
    `${paint(style, head)} in ${amount(judged, 'object', 'objects') || 'no object'} of ${amount(files, 'input', 'inputs') || 'no input'}${report.cluster === undefined ? '' : `, as changes of the cluster ${safe(report.cluster)}`}`,
    ...(passed.length === 0 ? [] : [`passed over: ${passed.join(', ')}`]),
    ...also,
    ...unknownLines(report),
  ].join('\n');
}

function existingText({ counts: { existing }, since, cluster }: CheckReport): string {
  if (cluster !== undefined) return `${amount(existing, 'finding is', 'findings are')} there in the cluster already`;
  return `${amount(existing, 'finding was', 'findings were')} there at ${since ?? ''} already`;
}

function unknownLines({ unknowns, cluster }: CheckReport): readonly string[] {
  if (unknowns.length === 0) return [];
  const remedy = cluster === undefined ? ' (--world or --cluster gives the objects of the cluster)' : '';
  return [`not known, so not judged${remedy}:`, ...unknowns.map(({ what, why }) => `  ${safe(what)}: ${safe(why)}`)];
}

function amount(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function safe(text: string, limit = LIMIT): string {
  return escapeText(text, limit);
}
