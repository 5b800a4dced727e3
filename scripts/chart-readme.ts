import { chartValues } from './chart-values.ts';

/** README of the chart, with a table made from the comments in values.yaml. */
export function chartReadme(root: string, template: string): string {
  const rows = chartValues(root).map(
    ({ path, fallback, description }) =>
      `| \`${path}\` | \`${JSON.stringify(fallback)}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  const table = ['| value | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
  if (!template.includes(PLACE)) throw new Error(`README.md.in lacks ${PLACE}`);
  return template.replace(PLACE, () => table);
}

const PLACE = '<!-- values -->';
