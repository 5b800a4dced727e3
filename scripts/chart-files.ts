import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { dashboard } from './dashboard.ts';

const MONITORING = 'manifests/components/monitoring';

/**
 * The dashboard, and what a chart takes from the component: helm reads no file outside of it. The alerts are a file
 * rather than a template because both write `{{ }}`.
 */
export function monitoringFiles(root: string): ReadonlyMap<string, string> {
  const board = `${JSON.stringify(dashboard(), null, 2)}\n`;
  const text = readFileSync(join(root, MONITORING, 'prometheusrule.yaml'), 'utf8');
  const { spec } = yaml.load(text) as { readonly spec: object };
  const comment = `# Made from ${MONITORING}/prometheusrule.yaml: npm run generate.\n`;
  return new Map([
    [`${MONITORING}/dashboard.json`, board],
    ['manifests/chart/files/dashboard.json', board],
    ['manifests/chart/files/alerts.yaml', comment + yaml.dump(spec, { noArrayIndent: true, lineWidth: -1 })],
  ]);
}
