import { type FieldPath, formatPath } from '../engine/finding.ts';
import type { Ref } from '../model/meta.ts';
import { type CheckReport, type Place, severityOf, tally } from './check-report.ts';

/** Version of the format; a field that goes or changes its meaning raises it. Described in schemas/report.schema.json. */
export const JSON_REPORT_VERSION = 'layer2-guard.io/check-report/v1';

/** The report as one JSON document. */
export function checkJson(report: CheckReport): string {
  const { version, faults, failures, unknowns, counts, failOn, exitCode, since, cluster } = report;
  const document = {
    format: JSON_REPORT_VERSION,
    tool: { name: 'layer2-guard', version },
    exitCode,
    failOn,
    ...(since === undefined ? {} : { since }),
    ...(cluster === undefined ? {} : { cluster }),
    summary: { ...tally(report), ...counts },
    findings: report.findings.map((found) => ({
      rule: found.finding.ruleId,
      severity: severityOf(found),
      ...(found.accepted ? { accepted: true } : {}),
      subject: refJson(found.finding.subject),
      field: formatPath(found.finding.path),
      path: pathJson(found.finding.path),
      ...(found.finding.value === undefined ? {} : { value: found.finding.value }),
      message: found.finding.message,
      remedy: found.finding.remedy,
      fingerprint: found.finding.fingerprint,
      place: placeJson(found.place),
      related: found.related.map(({ ref, place }) => ({
        ...refJson(ref),
        ...(place === undefined ? {} : { place: placeJson(place) }),
      })),
      ...(found.finding.correction === undefined ? {} : { correction: found.finding.correction }),
    })),
    faults,
    failures,
    unknowns,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function pathJson(path: FieldPath): readonly (string | number)[] {
  return [...path];
}

function refJson({ apiVersion, kind, namespace, name }: Ref): object {
  return { apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name };
}

function placeJson({ file, line, column, endLine, endColumn, renderedBy, revision }: Place): object {
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    ...(renderedBy === undefined ? {} : { renderedBy }),
    ...(revision === undefined ? {} : { revision }),
  };
}
