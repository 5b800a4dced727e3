import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { MANIFESTS } from './render.ts';

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What Prometheus loads. */
export interface RuleFile {
  readonly groups: readonly { readonly name: string; readonly rules: readonly Alert[] }[];
}

/** The rules that are shipped. */
export function shippedRules(): RuleFile {
  const text = readFileSync(join(MANIFESTS, 'components/monitoring/prometheusrule.yaml'), 'utf8');
  return (yaml.load(text) as { readonly spec: RuleFile }).spec;
}

export function shippedAlerts(): readonly Alert[] {
  return shippedRules().groups.flatMap(({ rules }) => rules);
}

const API_SERVER = /^apiserver_/;

/** Metrics that an expression names: ours and those of the API server. */
export function metricsIn(expr: string): { readonly ours: readonly string[]; readonly apiServer: readonly string[] } {
  // Nothing else in an expression begins so: neither functions nor labels nor what strings hold.
  const names = [...new Set(expr.match(/\b(?:layer2_guard|process|apiserver)_\w+/g) ?? [])];
  return {
    ours: names.filter((name) => !API_SERVER.test(name)),
    apiServer: names.filter((name) => API_SERVER.test(name)),
  };
}

interface Target {
  readonly expr: string;
  readonly legendFormat: string;
  readonly datasource: { readonly uid: string };
}

/** A panel of the dashboard. */
export interface DashboardPanel {
  readonly type: string;
  readonly id: number;
  readonly title: string;
  readonly description?: string;
  readonly datasource: { readonly type: string; readonly uid: string };
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly fieldConfig: { readonly defaults: { readonly unit?: string } };
  /** Absent in a row. */
  readonly targets?: readonly Target[];
}

export interface Dashboard {
  readonly uid: string;
  readonly templating: { readonly list: readonly { readonly name: string; readonly type: string }[] };
  readonly panels: readonly DashboardPanel[];
}

/** The dashboard that is shipped. */
export function shippedDashboard(): Dashboard {
  return JSON.parse(readFileSync(join(MANIFESTS, 'components/monitoring/dashboard.json'), 'utf8')) as Dashboard;
}
