import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import yaml from 'js-yaml';
import { subjectViews } from '../../src/admission/subject.ts';
import { Engine } from '../../src/engine/engine.ts';
import { type Finding, formatPath } from '../../src/engine/finding.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import type { Verdict } from '../../src/engine/verdict.ts';
import { isJsonObject, type JsonObject } from '../../src/model/json.ts';
import { refKey, refOf } from '../../src/model/meta.ts';
import { rules } from '../../src/rules/index.ts';
import { policyFrom } from '../../src/sources/policy-file.ts';
import { MANIFEST_SCHEMA } from '../../src/sources/yaml-schema.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { parseYaml } from '../rules/case-file.ts';
import { DIALECTS, type Scenario, type Step, scenarioOf, worldFiles } from './scenario.ts';

const MOMENT = { today: '2026-01-01' };

const objectsIn = (file: string): readonly JsonObject[] =>
  yaml.loadAll(readFileSync(file, 'utf8'), undefined, { schema: MANIFEST_SCHEMA }).filter(isJsonObject);

/** A World in which files are applied one after the other: what is denied does not get into it. */
class Walk {
  readonly #scenario: Scenario;
  readonly #policy: Policy;
  readonly #world: ClusterWorld;
  readonly #stored = new Map<string, JsonObject>();

  constructor(scenario: Scenario) {
    const { folder, policy } = scenario;
    this.#scenario = scenario;
    this.#policy =
      policy === undefined
        ? DEFAULT_POLICY
        : policyFrom(readFileSync(join(folder, policy), 'utf8'), policy, MOMENT.today).policy;
    this.#world = new ClusterWorld({ scope: 'cluster', parseYaml, facts: this.#policy.facts });
    for (const object of worldFiles().flatMap(objectsIn)) this.#store(object);
  }

  apply({ file }: Step): { readonly verdict: Verdict; readonly outcome: Step['outcome'] } {
    const [object] = objectsIn(join(this.#scenario.folder, file));
    assert.ok(object);
    const before = this.#stored.get(refKey(refOf(object)));
    const views = subjectViews(before, object, parseYaml);
    assert.ok(views, `${file} is nothing that is judged`);
    const change = {
      uid: file,
      operation: before === undefined ? 'CREATE' : 'UPDATE',
      ...views,
      user: 'admin',
      dryRun: false,
      subresource: '',
      requestVersion: refOf(object).apiVersion.split('/').at(-1) ?? '',
    } as const;
    const verdict = new Engine(rules, this.#policy).judge(change, this.#world, MOMENT);
    if (verdict.outcome !== 'allow') return { verdict, outcome: 'denied' };
    this.#store(object);
    return { verdict, outcome: before === undefined ? 'created' : 'configured' };
  }

  #store(object: JsonObject): void {
    this.#stored.set(refKey(refOf(object)), object);
    this.#world.apply(object);
  }
}

/** What a step is expected to say; of a denied one only the denials, since its warnings come again when it is put right. */
function told({ introduced }: Verdict, { outcome }: Step): readonly Step['findings'][number][] {
  const counts = ({ severity }: Finding) => (outcome === 'denied' ? severity === 'error' : severity !== 'info');
  return introduced
    .filter(counts)
    .map(({ ruleId, path, severity }) => ({ rule: ruleId, path: formatPath(path), severity }));
}

const sorted = (findings: readonly Step['findings'][number][]) =>
  findings.map(({ rule, path, severity }) => `${rule} ${path} ${severity}`).sort();

for (const dialect of DIALECTS) {
  describe(`from a first Eip to an address that answers: ${dialect}`, () => {
    const scenario = scenarioOf(dialect);
    const walk = new Walk(scenario);
    for (const step of scenario.steps) {
      test(step.title, () => {
        const { verdict, outcome } = walk.apply(step);
        assert.deepEqual(sorted(told(verdict, step)), sorted(step.findings));
        assert.equal(outcome, step.outcome);
      });
    }
  });
}

test('each answer names what the next step brings', () => {
  for (const dialect of DIALECTS) {
    const walk = new Walk(scenarioOf(dialect));
    const answers = new Map(
      scenarioOf(dialect).steps.map((step) => {
        const { introduced } = walk.apply(step).verdict;
        return [step.file, introduced.map(({ message, remedy }) => `${message}; ${remedy}`).join('\n')];
      }),
    );
    const says = (file: string, ...texts: readonly string[]) => {
      for (const text of texts) assert.ok(answers.get(file)?.includes(text), `${dialect} ${file}: ${text}`);
    };
    says('eip-without-protocol.yaml', 'protocol: layer2');
    says('eip-without-interface.yaml', 'interface: eth0', 'can_reach:<gateway>');
    says('eip.yaml', 'no registered speaker:[layer2] eip:[eip-pool]', 'no speaker answers');
    for (const file of ['eip.yaml', 'service.yaml'])
      says(file, 'DaemonSet "openelb-system/openelb-speaker"', 'set its args[2] to --enable-layer2=true');
    says('eip.yaml', 'ConfigMap "kube-system/kube-proxy"', 'set ipvs.strictARP: true', 'kubectl rollout restart');
  }
});
