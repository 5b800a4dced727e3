import { type Panel, ROWS } from './dashboard-panels.ts';

const WIDTH = 24;
const HEIGHT = 7;
const SOURCE = { type: 'prometheus', uid: '$datasource' };
const GREEN = 'green';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The dashboard for Grafana 10 and newer, as its model in JSON. */
export function dashboard(): object {
  return {
    uid: 'layer2-guard',
    title: 'layer2-guard',
    description: 'Is the guard healthy, what does it deny, is it about to block anyone?',
    tags: ['layer2-guard'],
    editable: true,
    graphTooltip: 1,
    schemaVersion: 39,
    version: 1,
    refresh: '1m',
    time: { from: 'now-24h', to: 'now' },
    timezone: 'browser',
    annotations: { list: [] },
    templating: { list: [datasourceVariable(), namespaceVariable()] },
    panels: placed(),
  };
}

function placed(): readonly object[] {
  const panels: object[] = [];
  let y = 0;
  for (const { title, panels: inRow } of ROWS) {
    panels.push({
      type: 'row',
      id: panels.length + 1,
      title,
      collapsed: false,
      panels: [],
      gridPos: { x: 0, y, w: WIDTH, h: 1 },
    });
    y += 1;
    let x = 0;
    for (const panel of inRow) {
      if (x + panel.width > WIDTH) {
        x = 0;
        y += HEIGHT;
      }
      panels.push(grafanaPanel(panel, panels.length + 1, { x, y }));
      x += panel.width;
    }
    y += HEIGHT;
  }
  return panels;
}

function grafanaPanel(panel: Panel, id: number, { x, y }: Place): object {
  const { title, description, type, unit, queries, width } = panel;
  const instant = type !== 'timeseries';
  return {
    type,
    id,
    title,
    description,
    datasource: SOURCE,
    gridPos: { x, y, w: width, h: HEIGHT },
    targets: queries.map(([expr, legendFormat], index) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + index),
      datasource: SOURCE,
      expr,
      legendFormat,
      ...(instant ? { instant: true, range: false } : {}),
    })),
    fieldConfig: { defaults: { unit, ...(instant ? { decimals: 0 } : { min: 0 }), ...colours(panel) }, overrides: [] },
    options: options(type),
  };
}

function options(type: Panel['type']): object {
  if (type === 'timeseries')
    return { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } };
  const reduceOptions = { calcs: ['lastNotNull'], fields: '', values: false };
  if (type === 'bargauge') return { reduceOptions, orientation: 'horizontal', displayMode: 'basic' };
  return { reduceOptions, colorMode: 'background', graphMode: 'none', textMode: 'value_and_name' };
}

/** Thresholds count upward in Grafana: what is bad below a value begins red. */
function colours({ limits, type }: Panel): object {
  if (limits === undefined) return {};
  const { yellow, red, below } = limits;
  const steps =
    below === true
      ? [step('red', null), ...(yellow === undefined ? [] : [step('yellow', red)]), step(GREEN, yellow ?? red)]
      : [step(GREEN, null), ...(yellow === undefined ? [] : [step('yellow', yellow)]), step('red', red)];
  return {
    thresholds: { mode: 'absolute', steps },
    ...(type === 'timeseries' ? { custom: { thresholdsStyle: { mode: 'dashed' } } } : {}),
  };
}

const step = (color: string, value: number | null) => ({ color, value });

function datasourceVariable(): object {
  return { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', refresh: 1, hide: 0 };
}

function namespaceVariable(): object {
  const query = 'label_values(layer2_guard_ready, namespace)';
  return {
    ...{ name: 'namespace', label: 'Namespace', type: 'query', datasource: SOURCE, refresh: 2, hide: 0 },
    query: { query, refId: 'namespace' },
    definition: query,
    current: { text: 'layer2-guard-system', value: 'layer2-guard-system' },
  };
}
