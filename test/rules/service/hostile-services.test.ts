import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Engine } from '../../../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../../../src/engine/policy.ts';
import { serviceFrom } from '../../../src/model/service.ts';
import { SERVICE_ANNOTATIONS } from '../../../src/openelb/vocabulary.ts';
import { rules } from '../../../src/rules/index.ts';
import { ClusterWorld } from '../../../src/world/cluster-world.ts';
import { parseYaml } from '../case-file.ts';

const engine = new Engine(rules, DEFAULT_POLICY);
const TODAY = { today: '2026-01-01' };
const OPT_IN = { 'lb.kubesphere.io/v1alpha1': 'openelb' };
const world = new ClusterWorld({ scope: 'cluster', parseYaml });

function service(annotations: unknown, spec: object = {}, more: object = {}) {
  return serviceFrom({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop', annotations, ...more },
    spec: { type: 'LoadBalancer', selector: { app: 'web' }, ports: [{ port: 80 }], ...spec },
  });
}

function findings(annotations: Readonly<Record<string, string>>, spec: object = {}) {
  return engine.judgeStanding(service(annotations, spec), world, TODAY).introduced;
}

describe('hostile Services', () => {
  test('thousands of misspelt keys are told ten times, at little cost', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => [`eip.openelb.kubesphere.io/v${index}`, 'lab']);
    const begin = performance.now();
    const found = findings({ ...OPT_IN, ...Object.fromEntries(keys) });
    assert.ok(performance.now() - begin < 1000);
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      Array(10).fill('service-key-unknown'),
    );
    assert.match(found.at(-1)?.message ?? '', /and 40 more/);
  });

  test('thousands of requests to others are told ten times', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => [`metallb.io/x${index}`, 'a']);
    assert.equal(findings({ ...OPT_IN, ...Object.fromEntries(keys) }).length, 10);
  });

  test('thousands of ports on nodes that are taken are told ten times', () => {
    const ports = Array.from({ length: 2000 }, (_, index) => ({ port: index + 1 }));
    const annotations = { ...OPT_IN, 'node-proxy.openelb.kubesphere.io/type': 'daemonset' };
    const crowded = new ClusterWorld({ scope: 'cluster', parseYaml });
    crowded.apply({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'api', namespace: 'shop', annotations },
      spec: { type: 'LoadBalancer', ports },
    });
    const { introduced } = engine.judgeStanding(service(annotations, { ports }), crowded, TODAY);
    assert.equal(introduced.filter(({ ruleId }) => ruleId === 'service-node-proxy-port').length, 10);
  });

  test('no annotation, label or field makes a rule fail, whatever was there before', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('openelb', '10.0.0.1', 'lab', 'Local', 'daemonset', '', '__proto__', 'RequireDualStack'),
    );
    const key = fc.oneof(
      fc.constantFrom(...SERVICE_ANNOTATIONS, 'kubeelb.io/eip', '__proto__', 'constructor', 'lb.kube/', '/', 'openelb'),
      fc.string({ maxLength: 40 }).map((end) => `eip.openelb.kubesphere.io/${end}`),
      fc.string({ maxLength: 20 }).map((start) => `${start}openelb${start}/x`),
    );
    const map = fc.dictionary(key, text, { maxKeys: 6 });
    const field = fc.oneof(text, fc.jsonValue({ maxDepth: 2 }));
    const spec = fc.dictionary(
      fc.constantFrom('type', 'loadBalancerIP', 'loadBalancerClass', 'externalTrafficPolicy', 'selector', 'ports'),
      field,
    );
    const views = fc
      .tuple(fc.option(map), map, spec, fc.boolean())
      .map(([annotations, labels, fields, optedIn]) =>
        service(optedIn ? { ...annotations, ...OPT_IN } : annotations, fields, { labels }),
      );
    const filled = new ClusterWorld({ scope: 'cluster', parseYaml });
    filled.apply({
      apiVersion: 'network.kubesphere.io/v1alpha2',
      kind: 'Eip',
      metadata: { name: 'lab', annotations: { 'eip.openelb.kubesphere.io/is-default-eip': 'true' } },
      spec: { address: '10.0.0.1-10.0.0.9', protocol: 'layer2', interface: 'eth0' },
    });
    const ids = new Set(rules.map(({ meta }) => meta.id));
    const base = { uid: 'u', user: 'ann', dryRun: false, subresource: '', requestVersion: 'v1' };
    fc.assert(
      fc.property(fc.option(views, { nil: undefined }), fc.option(views, { nil: undefined }), (before, after) => {
        const operation = before === undefined ? 'CREATE' : after === undefined ? 'DELETE' : 'UPDATE';
        const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
        const { unknowns } = engine.judge({ ...base, ...sides, operation }, filled, TODAY);
        assert.deepEqual(
          unknowns.filter(({ what }) => ids.has(what)),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
