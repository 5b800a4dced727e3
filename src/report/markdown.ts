import { escapeText, fieldOf, nameOf } from '../engine/wording.ts';
import { type CheckReport, type ReportedFinding, severityOf, tally } from './check-report.ts';
import { placeText } from './text.ts';

/** The most findings that are written out: a comment on a pull request holds 65,536 characters. */
const MOST_ROWS = 100;

/** A summary for a pull request or a job page. */
export function checkMarkdown(report: CheckReport): string {
  const counts = tally(report);
  const numbers = `${counts.error} errors, ${counts.warning} warnings, ${counts.info} notes in ${report.counts.judged} objects of ${report.counts.files} inputs`;
  const lines = [
    `## ${report.exitCode === 0 ? '✅' : '❌'} layer2-guard`,
    '',
    `${numbers}.`,
    ...table(report.findings),
    ...list(
      'Could not be read',
      report.faults.map((fault) => `${code(placeText(fault))}: ${cell(`${fault.reason}; ${fault.remedy}`)}`),
    ),
    ...list(
      'Rules that failed',
      report.failures.map(({ what, why }) => `${code(what)}: ${cell(why)}`),
    ),
    ...list(
      'Not known, so not judged',
      report.unknowns.map(({ what, why }) => `${cell(what)}: ${cell(why)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function table(findings: readonly ReportedFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.slice(0, MOST_ROWS).map((found) => {
    const { finding, place } = found;
    const where = [
      placeText(place),
      ...found.related.flatMap(({ place: other }) => (other === undefined ? [] : [placeText(other)])),
    ];
    const subject = `${nameOf(finding.subject)} ${fieldOf(finding)}`;
    return `| ${severityOf(found)} | ${where.map(code).join('<br>')} | ${cell(subject)} | ${cell(`${finding.message}; ${finding.remedy}`)} | ${code(finding.ruleId)} |`;
  });
  const more = findings.length - rows.length;
  return [
    '',
    '| severity | place | object | finding | rule |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `And ${more} more.`] : []),
  ];
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `### ${title}`, '', ...items.map((item) => `- ${item}`)];
}

/** Text of others must neither break out of its cell nor become markup, a link or a mention. */
function cell(text: string): string {
  return escapeText(text, 600).replace(/[\\`*_{}[\]<>()#+!|~@&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(text: string): string {
  return `\`${escapeText(text, 400).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
