import { fieldOf, nameOf } from '../engine/wording.ts';
import { type CheckReport, type ReportedFinding, severityOf } from './check-report.ts';
import { placeText } from './text.ts';

const RANK = { info: 0, warning: 1, error: 2, never: 3 } as const;

/**
 * JUnit XML: a suite for each file, a case for each finding; a finding below the failing severity is a skipped case, so
 * that viewers show it and the run stays green. Without findings there is one case that passes.
 */
export function checkJunit(report: CheckReport): string {
  const suites = new Map<string, string[]>();
  const add = (file: string, text: string) => suites.set(file, [...(suites.get(file) ?? []), text]);
  for (const found of report.findings) add(found.place.file, findingCase(found, report));
  for (const fault of report.faults) {
    const text = `${placeText(fault)}: ${fault.reason}; ${fault.remedy}`;
    add(fault.file, testCase('cannot read', fault.file, element('error', fault.reason, 'unreadable', text)));
  }
  for (const { what, why } of report.failures) {
    add('layer2-guard', testCase(`rule ${what}`, 'layer2-guard', element('error', why, 'failed', why)));
  }
  if (suites.size === 0) add('layer2-guard', testCase(`${report.counts.judged} objects`, 'layer2-guard', ''));
  const all = [...suites.values()].flat();
  const body = [...suites].map(([file, cases]) => suite(file, cases)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="layer2-guard" ${totals(all)}>\n${body}\n</testsuites>\n`;
}

function suite(file: string, cases: readonly string[]): string {
  return `  <testsuite name="${escapeXml(file)}" ${totals(cases)}>\n${cases.join('\n')}\n  </testsuite>`;
}

function totals(cases: readonly string[]): string {
  const count = (tag: string) => cases.filter((text) => text.includes(`<${tag} `)).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="0"`;
}

function findingCase(found: ReportedFinding, report: CheckReport): string {
  const { finding, place, related } = found;
  const severity = severityOf(found);
  const others = related.flatMap(({ ref, place: other }) =>
    other === undefined ? [] : [`${nameOf(ref)}: ${placeText(other)}`],
  );
  const text = [
    `${placeText(place)}: ${severity}: ${finding.message}`,
    `remedy: ${finding.remedy}`,
    ...others,
    `rule: ${finding.ruleId}`,
  ].join('\n');
  const fails = RANK[severity] >= RANK[report.failOn];
  const name = `${finding.ruleId}: ${nameOf(finding.subject)} ${fieldOf(finding)}`;
  const inner = fails
    ? element('failure', finding.message, severity, text)
    : element('skipped', `${severity}: ${finding.message}; ${finding.remedy}`);
  return testCase(name, place.file, inner, place.line);
}

function testCase(name: string, file: string, inner: string, line?: number): string {
  const where = line === undefined ? '' : ` line="${line}"`;
  const start = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(file)}" file="${escapeXml(file)}"${where} time="0"`;
  return inner === '' ? `${start}/>` : `${start}>\n      ${inner}\n    </testcase>`;
}

function element(tag: string, message: string, type?: string, text?: string): string {
  const attributes = `message="${escapeXml(message)}"${type === undefined ? '' : ` type="${escapeXml(type)}"`}`;
  return text === undefined ? `<${tag} ${attributes}/>` : `<${tag} ${attributes}>${escapeXml(text)}</${tag}>`;
}

/** Characters that XML 1.0 cannot hold at all become U+FFFD. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
