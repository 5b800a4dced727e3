import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedDashboard } from './prometheus-rule.ts';

const dashboard = shippedDashboard();
const panels = dashboard.panels.filter(({ type }) => type !== 'row');

describe('the dashboard', () => {
  test('answers the three questions of an operator', () => {
    const rows = dashboard.panels.filter(({ type }) => type === 'row').map(({ title }) => title);
    assert.deepEqual(rows, ['Is the guard healthy?', 'What does it deny?', 'Is it about to block anyone?']);
  });
  test('leaves the data source to the reader', () => {
    assert.ok(dashboard.templating.list.some(({ name, type }) => name === 'datasource' && type === 'datasource'));
    for (const { title, datasource, targets = [] } of panels)
      for (const { uid } of [datasource, ...targets.map((target) => target.datasource)])
        assert.equal(uid, '$datasource', title);
  });
  test('every panel has a title of its own, says what is normal, and has a unit', () => {
    assert.equal(new Set(panels.map(({ title }) => title)).size, panels.length);
    for (const { title, description, fieldConfig } of panels) {
      assert.ok(title.length > 3 && (description?.length ?? 0) > 15, title);
      assert.match(fieldConfig.defaults.unit ?? '', /^(none|s|bytes)$/, title);
    }
  });
  test('every query has a legend and looks at the chosen namespace, or at what the API server says of our webhooks', () => {
    for (const { title, targets = [] } of panels) {
      assert.ok(targets.length > 0, title);
      for (const { expr, legendFormat } of targets) {
        assert.ok(legendFormat.length > 1, title);
        const selectors = expr.match(/(?:layer2_guard|process)_\w+(\{[^}]*\})?/g) ?? [];
        for (const selector of selectors) assert.match(selector, /\{namespace="\$namespace"/, expr);
        if (selectors.length === 0) assert.match(expr, /apiserver_\w+\{name=~"\.\+\\\\\.layer2-guard\\\\\.io"/);
      }
    }
  });
  test('panels lie on the grid without covering one another', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const taken = new Set<string>();
    for (const { title, gridPos } of dashboard.panels) {
      assert.ok(gridPos.x + gridPos.w <= 24, title);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          assert.ok(!taken.has(`${x},${y}`), `${title} at ${x},${y}`);
          taken.add(`${x},${y}`);
        }
      }
    }
  });
});
