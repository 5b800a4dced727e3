import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { subjectViews } from '../../src/admission/subject.ts';
import { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../../src/engine/policy.ts';
import type { Verdict } from '../../src/engine/verdict.ts';
import { isJsonObject, type JsonObject } from '../../src/model/json.ts';
import { rules } from '../../src/rules/index.ts';
import { parseYaml } from '../../src/sources/load-world.ts';
import type { ClusterWorld } from '../../src/world/cluster-world.ts';
import {
  eipObject,
  kubeProxyObject,
  nodeObject,
  type SpeakerParts,
  speakerObject,
  worldOf,
} from '../openelb/worlds.ts';

const FACTS = { networks: [], readSecrets: true };
const engine = new Engine(rules, { ...DEFAULT_POLICY, facts: FACTS });
const IDS = new Set(rules.map(({ meta }) => meta.id));

function judge(object: JsonObject, world: ClusterWorld, before?: JsonObject): Verdict | undefined {
  const views = subjectViews(before, object, parseYaml);
  if (views === undefined) return undefined;
  const operation = before === undefined ? 'CREATE' : 'UPDATE';
  const circumstances = { uid: '', user: 'ann', dryRun: false, subresource: '', requestVersion: 'v1' };
  return engine.judge({ ...views, ...circumstances, operation }, world, { today: '2026-01-01' });
}

const idsOf = (verdict: Verdict | undefined) =>
  verdict?.introduced.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
const judged = (parts: SpeakerParts) =>
  idsOf(judge(speakerObject({ image: 'x/openelb-speaker:v0.6.0', ...parts }), worldOf([])));
/** Rules that threw are unknowns under their own name. */
const failures = (verdict: Verdict | undefined) => (verdict?.unknowns ?? []).filter(({ what }) => IDS.has(what));

describe('bad input is a finding or an unknown', () => {
  test('a speaker without containers', () => {
    assert.deepEqual(judged({ pod: { containers: [] } }), ['speaker-command']);
    assert.deepEqual(judged({ pod: { containers: null } }), ['speaker-command']);
  });

  test('arguments that are no text', () => {
    assert.deepEqual(judged({ args: ['--enable-layer2=true', 7, null, {}] }), Array(3).fill('speaker-flag-invalid'));
  });

  test('1,000 containers with 1,000 faults', () => {
    const other = Array.from({ length: 999 }, (_, index) => ({ name: `c${index}`, image: `x/${index}` }));
    const speaker = {
      image: 'x/openelb-speaker:v0.6.0',
      args: Array.from({ length: 1000 }, (_, index) => `--no-${index}`),
    };
    const found = judged({ pod: { containers: [...other, speaker] } });
    assert.deepEqual(found, Array(10).fill('speaker-flag-invalid'));
  });

  test('a configuration of kube-proxy that is no YAML, or no map', () => {
    for (const text of ['{ mode: ipvs', '- a', 'mode: [', '\t', 'a: *b']) {
      const verdict = judge(kubeProxyObject(text), worldOf([eipObject()]));
      if (text.trim() !== '') assert.deepEqual(idsOf(verdict), ['cluster-kube-proxy-config'], text);
      const world = worldOf([eipObject(), kubeProxyObject(text), speakerObject()]);
      assert.ok(text.trim() === '' || world.unknowns().some(({ what }) => what.includes('kube-proxy')), text);
    }
  });

  test('strictARP as text is told once, and whether every node answers is unclear', () => {
    const text = 'mode: ipvs\nipvs: { strictARP: "true" }';
    assert.deepEqual(idsOf(judge(kubeProxyObject(text), worldOf([eipObject()]))), ['cluster-kube-proxy-config']);
    assert.deepEqual(idsOf(judge(eipObject(), worldOf([kubeProxyObject(text), speakerObject()]))), []);
  });

  test('annotations that are no JSON', () => {
    const annotations = { 'k3s.io/node-args': '[--proxy-mode=ipvs', 'k8s.ovn.org/l3-gateway-config': '{' };
    const node = nodeObject('n1', '10.0.0.1/24', { metadata: { name: 'n1', annotations } });
    assert.deepEqual(idsOf(judge(node, worldOf([eipObject()]))), []);
    assert.equal(
      worldOf([node])
        .unknowns()
        .filter(({ what }) => what.startsWith('Node n1')).length,
      2,
    );
  });
});

const secret = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'memberlist', namespace: 'openelb-system' },
  data: { key: 'YQ==' },
};
const pool = {
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: { name: 'a', namespace: 'b' },
  spec: { addresses: ['192.168.77.1-192.168.77.200'] },
};
const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'openelb-system', labels: { a: 'b' } } };
const SOUND: readonly JsonObject[] = [
  speakerObject({ command: ['openelb-speaker'], args: ['--enable-layer2', '--bind-port=7947', '--secret=x'] }),
  nodeObject('n1', '192.168.77.101/24', { spec: { taints: [{ key: 'a', effect: 'NoSchedule' }] } }),
  kubeProxyObject('mode: ipvs'),
  eipObject({ namespaceSelector: { a: 'b' } }),
  secret,
  pool,
  namespace,
];

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === key ? replaced(entry, rest, by) : entry));
  return isJsonObject(value) ? { ...value, [key]: replaced(value[key], rest, by) } : value;
}

test('any value in place of any field fails no rule, on the object itself and on all that depend on it', () => {
  const slots = SOUND.flatMap((object) =>
    pathsOf(object)
      .filter(([first]) => first !== undefined && first !== 'apiVersion' && first !== 'kind')
      .map((path) => ({ object, path })),
  );
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '--',
      '$(NODE_NAME)',
      '--enable-layer2',
      '0',
      '\u0000',
      'x'.repeat(3000),
      ['sh', '-c', 'openelb-speaker'],
      [null],
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...slots), odd, ({ object, path }, value) => {
      const broken = replaced(object, path, value) as JsonObject;
      const world = worldOf(SOUND, FACTS);
      assert.deepEqual(failures(judge(broken, world, object)), []);
      assert.deepEqual(failures(judge(object, world, broken)), []);
      world.apply(broken);
      for (const other of SOUND) assert.deepEqual(failures(judge(other, world)), []);
    }),
    { numRuns: 300 },
  );
});
