import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import yaml from 'js-yaml';
import { findTool } from '../e2e/tools/find-tool.ts';
import { shippedAlerts, shippedDashboard, shippedRules } from './prometheus-rule.ts';
import { MANIFESTS } from './render.ts';

const CASES = join(import.meta.dirname, 'alerts/cases.yaml');
const alerts = shippedAlerts();

interface Cases {
  readonly tests: readonly {
    readonly alert_rule_test: readonly { readonly alertname: string; readonly exp_alerts: readonly object[] }[];
  }[];
}

describe('alert rules', () => {
  test('each says what is wrong, what it means and where it is described', () => {
    assert.ok(alerts.length >= 10);
    for (const { alert, labels, annotations } of alerts) {
      assert.match(labels['severity'] ?? '', /^(critical|warning|info)$/, alert);
      assert.match(annotations['summary'] ?? '', /^.{20,90}$/, alert);
      assert.match(annotations['description'] ?? '', /^.{40,}\.$/, alert);
    }
  });
  test('each runbook is a heading of docs/operations.md that tells what to do', () => {
    const text = readFileSync(join(MANIFESTS, '../docs/operations.md'), 'utf8');
    for (const { alert, annotations } of alerts) {
      const [page, anchor] = (annotations['runbook_url'] ?? '').split('#');
      assert.ok(page?.endsWith('/docs/operations.md'), alert);
      assert.equal(anchor, alert.toLowerCase());
      const section = text.split(/^#+ /m).find((part) => part.startsWith(`${alert}\n`));
      assert.ok((section?.length ?? 0) > 150, `${alert} is not described`);
    }
  });
  test('each has a case in which it fires and one in which it does not', () => {
    const cases = (yaml.load(readFileSync(CASES, 'utf8')) as Cases).tests.flatMap((each) => each.alert_rule_test);
    for (const { alert } of alerts) {
      const its = cases.filter(({ alertname }) => alertname === alert);
      assert.ok(
        its.some(({ exp_alerts }) => exp_alerts.length > 0) && its.some(({ exp_alerts }) => exp_alerts.length === 0),
        alert,
      );
    }
  });
});

const promtool = await findTool('promtool', (line) => process.stderr.write(`${line}\n`));
if ('missing' in promtool) test('promtool', { skip: promtool.missing }, () => undefined);
else {
  describe('promtool', () => {
    const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-alerts-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'rules.yaml'), yaml.dump(shippedRules()));
    const run = (...args: readonly string[]) => spawnSync(promtool.program, args, { encoding: 'utf8', cwd: folder });

    test('reads the rules', () => {
      const { status, stdout, stderr } = run('check', 'rules', '--lint=all', '--lint-fatal', 'rules.yaml');
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, new RegExp(`SUCCESS: ${alerts.length} rules found`));
    });
    test('reads every query of the dashboard', () => {
      const queries = shippedDashboard().panels.flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr));
      const filled = queries.map((expr) =>
        expr.replaceAll('$__rate_interval', '5m').replaceAll('$__range', '1d').replaceAll('$namespace', 'guard'),
      );
      assert.ok(filled.length > 15);
      const rules = filled.map((expr, index) => ({ record: `panel:${index}`, expr }));
      writeFileSync(join(folder, 'panels.yaml'), yaml.dump({ groups: [{ name: 'panels', rules }] }));
      const { status, stdout, stderr } = run('check', 'rules', 'panels.yaml');
      assert.equal(status, 0, stdout + stderr);
    });
    test('finds that every alert fires when it should, and only then', () => {
      // Labels and times are what is held against each other; the words of annotations stand in the rules alone.
      const rules = structuredClone(shippedRules());
      for (const rule of rules.groups.flatMap(({ rules: its }) => its)) Object.assign(rule, { annotations: {} });
      writeFileSync(join(folder, 'rules.yaml'), yaml.dump(rules));
      copyFileSync(CASES, join(folder, 'cases.yaml'));
      const { status, stdout, stderr } = run('test', 'rules', 'cases.yaml');
      assert.equal(status, 0, stdout + stderr);
    });
    test('and that texts are filled in', () => {
      writeFileSync(join(folder, 'rules.yaml'), yaml.dump(shippedRules()));
      const [rule] = alerts.filter(({ alert }) => alert === 'Layer2GuardCertificateExpires');
      const certificate = (what: string, at: number) => ({
        series: `layer2_guard_certificate_${what}_timestamp_seconds{pod="a"}`,
        values: `${at}x10`,
      });
      const filled = {
        ...rule?.annotations,
        description: 'The certificate of pod a has 10h 0m 0s left. From then on Eips cannot be written.',
      };
      const expected = [{ exp_labels: { severity: 'critical', pod: 'a' }, exp_annotations: filled }];
      const cases = {
        rule_files: ['rules.yaml'],
        tests: [
          {
            interval: '1m',
            input_series: [certificate('start', -1_000_000), certificate('expiry', 36_300)],
            alert_rule_test: [{ alertname: 'Layer2GuardCertificateExpires', eval_time: '5m', exp_alerts: expected }],
          },
        ],
      };
      writeFileSync(join(folder, 'texts.yaml'), yaml.dump(cases));
      const { status, stdout, stderr } = run('test', 'rules', 'texts.yaml');
      assert.equal(status, 0, stdout + stderr);
    });
  });
}
