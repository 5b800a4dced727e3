import type { InputFault, ReportedFinding } from '../report/check-report.ts';
import type { SourceError } from '../sources/source-error.ts';
import type { Judgement } from './check-judge.ts';
import type { Shown } from './check-locate.ts';
import type { Tree } from './check-tree.ts';

/** The findings with their places, in order of those. That needs another parser, loaded only where there is something to find. */
export async function reportedFindings(
  tree: Tree,
  { found }: Judgement,
  gone: Shown | undefined,
): Promise<readonly ReportedFinding[]> {
  if (found.length === 0 && tree.duplicateKeys.length === 0 && tree.byKey.size === tree.subjects.length) return [];
  const { Locator } = await import('./check-locate.ts');
  const locator = new Locator(tree, gone);
  return [...found.map((one) => locator.reported(one)), ...locator.fileFindings()].sort(byPlace);
}

/** What the report says of an input that could not be read. */
export function faultOf({ file, line, column, reason, remedy }: SourceError): InputFault {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }), reason, remedy };
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  if (a.place.line !== b.place.line) return a.place.line - b.place.line;
  if (a.place.column !== b.place.column) return a.place.column - b.place.column;
  return a.finding.fingerprint < b.finding.fingerprint ? -1 : 1;
}
