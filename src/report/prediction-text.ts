/** What a prediction shows; null where there is nothing to show. */
export interface ShownPrediction {
  readonly service: string;
  readonly handled: boolean;
  readonly eip: string | null;
  readonly address: string | null;
  readonly outcome: string;
  readonly stable: boolean;
  readonly pending: boolean;
  readonly reason: string | null;
  readonly event: string | null;
}

/** The predictions as a JSON array, one object for each in the same order. */
export function predictionJson(predictions: readonly ShownPrediction[]): string {
  return JSON.stringify(
    predictions.map(({ service, handled, eip, address, stable, pending, reason, event }) => {
      return { service, handled, eip, address, stable, pending, reason, event };
    }),
    undefined,
    2,
  );
}

const HEADER = ['SERVICE', 'EIP', 'ADDRESS', 'OUTCOME', 'STABLE', 'NOTE'];

/** A table with a header, and a line that sums it up; `version` is the release that was predicted. */
export function predictionTable(predictions: readonly ShownPrediction[], version: string): readonly string[] {
  const table = predictions.length === 0 ? [] : [...aligned([HEADER, ...predictions.map(rowOf)]), ''];
  return [...table, summary(predictions, version)];
}

function rowOf({
  service,
  eip,
  address,
  outcome,
  stable,
  pending,
  handled,
  reason,
}: ShownPrediction): readonly string[] {
  const steadiness = stable ? 'yes' : 'no';
  return [
    service,
    eip ?? '-',
    address ?? (pending ? '<pending>' : '-'),
    outcome,
    handled ? steadiness : '-',
    reason ?? '',
  ];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADER.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function summary(predictions: readonly ShownPrediction[], version: string): string {
  const counts = new Map<string, number>();
  for (const { outcome } of predictions) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  const total = `${predictions.length} ${predictions.length === 1 ? 'Service' : 'Services'}`;
  return `${total}${parts.length === 0 ? '' : `: ${parts.join(', ')}`} (OpenELB ${version})`;
}
