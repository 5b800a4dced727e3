import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { CHART, findHelm, type Helm } from './helm.ts';
import { guardContainer, podTemplate } from './pod.ts';
import { findRenderer, MANIFESTS, one, type Rendered, type Renderer } from './render.ts';

const [helm, renderer] = await Promise.all([findHelm(), findRenderer()]);

/** Labels that only an object of a release carries. */
const OF_A_RELEASE = [
  'app.kubernetes.io/instance',
  'app.kubernetes.io/version',
  'app.kubernetes.io/managed-by',
  'helm.sh/chart',
];

/** By kind, namespace and name, without the labels of a release. */
function byIdentity(objects: readonly Rendered[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    objects.map((object) => {
      const { kind, metadata } = object;
      const labels = Object.entries(metadata.labels ?? {}).filter(([name]) => !OF_A_RELEASE.includes(name));
      const plain = { ...object, metadata: { ...metadata, labels: Object.fromEntries(labels) } };
      return [[kind, metadata.namespace, metadata.name].filter(Boolean).join('/'), plain];
    }),
  );
}

/** What switches the same thing in both, by component. */
const COMPONENTS: Readonly<Record<string, object>> = {
  'cert-manager': { certManager: { enabled: true } },
  monitoring: { monitoring: { enabled: true } },
  mutation: { mutation: { enabled: true } },
  'network-policy': { networkPolicy: { enabled: true } },
  'read-secrets': { readSecrets: { enabled: true } },
  'single-replica': { replicas: 1 },
};

function suite(helm: Helm, renderer: Renderer): void {
  after(() => helm.close());
  const same = (values: object, kustomized: readonly Rendered[]) =>
    assert.deepEqual(byIdentity(helm.template({ createNamespace: true, ...values })), byIdentity(kustomized));

  describe('the chart renders the objects of kustomize', () => {
    test('by default', () => same({}, renderer.default()));
    for (const [component, values] of Object.entries(COMPONENTS))
      test(`with ${component}`, () => same(values, renderer.with(component)));
    test('with all of them', () =>
      same(Object.assign({}, ...Object.values(COMPONENTS)), renderer.with(...Object.keys(COMPONENTS))));
    test('a component that comes must be compared', () => {
      const kustomization = readFileSync(join(MANIFESTS, 'default/kustomization.yaml'), 'utf8');
      const known = [...kustomization.matchAll(/components\/([\w-]+)/g)].map(([, name]) => name);
      assert.deepEqual(known.toSorted(), Object.keys(COMPONENTS).toSorted());
    });
  });

  describe('values', () => {
    test('the namespace is the one of the release, wherever one is named', () => {
      const text = JSON.stringify(
        helm.template({ createNamespace: true, certManager: { enabled: true } }, 'guard-two'),
      );
      assert.doesNotMatch(text, /layer2-guard-system/);
      assert.match(text, /layer2-guard\.guard-two\.svc/);
    });
    test('without createNamespace there is no Namespace: helm needs it beforehand', () => {
      assert.ok(!helm.template().some(({ kind }) => kind === 'Namespace'));
    });
    test('the image: tag, digest, version of the chart', () => {
      const imageOf = (image: object) => guardContainer(helm.template({ image })).image;
      const { version } = JSON.parse(readFileSync(join(MANIFESTS, '../package.json'), 'utf8')) as { version: string };
      const digest = `sha256:${'a'.repeat(64)}`;
      assert.equal(imageOf({}), `ghcr.io/layer2-guard/layer2-guard:${version}`);
      assert.equal(imageOf({ repository: 'r/x', tag: '9' }), 'r/x:9');
      assert.equal(imageOf({ repository: 'r/x', tag: '9', digest }), `r/x@${digest}`);
    });
    test('a policy of your own is in the ConfigMap, beside what mutation adds and above it', () => {
      const policyOf = (values: object) => {
        const { data } = one(helm.template(values), 'ConfigMap', 'layer2-guard-policy') as unknown as {
          data: Record<string, string>;
        };
        return data['policy.yaml'];
      };
      const policy = { rules: { 'eip-address-overlap': { action: 'warn' } } };
      const rules = 'rules:\n  eip-address-overlap:\n    action: warn\n';
      const head = 'apiVersion: layer2-guard.io/v1alpha1\nkind: Policy\n';
      assert.equal(policyOf({ policy }), head + rules);
      assert.equal(policyOf({ policy, mutation: { enabled: true } }), `${head}mutations: all\n${rules}`);
      const own = { mutations: { 'eip-canonical-address': { enabled: true } } };
      assert.doesNotMatch(policyOf({ policy: own, mutation: { enabled: true } }) ?? '', /all/);
    });
    test('an Issuer of your own: no authority is made', () => {
      const issuerRef = { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'corporate' };
      const objects = helm.template({ certManager: { enabled: true, issuerRef } });
      assert.deepEqual((one(objects, 'Certificate')['spec'] as { issuerRef: object }).issuerRef, issuerRef);
      assert.ok(!objects.some(({ kind, metadata }) => kind === 'Issuer' || metadata.name === 'layer2-guard-authority'));
    });
    test('where the pods run and how they are called', () => {
      const tolerations = [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }];
      const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } };
      const objects = helm.template({
        ...{ tolerations, affinity, hostNetwork: true, priorityClassName: '', imagePullSecrets: [{ name: 'pull' }] },
        ...{ nodeSelector: { role: 'infra' }, podLabels: { team: 'net' }, podAnnotations: { a: 'b' } },
      });
      const { metadata, spec } = podTemplate(objects) as {
        metadata: Record<string, object>;
        spec: Record<string, unknown>;
      };
      assert.deepEqual([spec['tolerations'], spec['affinity']], [tolerations, affinity]);
      assert.deepEqual([spec['hostNetwork'], spec['imagePullSecrets']], [true, [{ name: 'pull' }]]);
      assert.ok(!('priorityClassName' in spec));
      assert.deepEqual(spec['nodeSelector'], { 'kubernetes.io/os': 'linux', role: 'infra' });
      assert.deepEqual(metadata['labels'], { 'app.kubernetes.io/name': 'layer2-guard', team: 'net' });
      assert.deepEqual(metadata['annotations'], { 'kubectl.kubernetes.io/default-container': 'layer2-guard', a: 'b' });
    });
    test('more arguments and the log level are passed on', () => {
      const { args } = guardContainer(helm.template({ logLevel: 'debug', extraArgs: ['--leaf-life=12h'] }));
      assert.deepEqual(args.slice(-2), ['--log-level=debug', '--leaf-life=12h']);
    });
    test('networks of API servers limit both directions', () => {
      const objects = helm.template({ networkPolicy: { enabled: true, apiServers: ['10.0.0.0/28'] } });
      const { ingress, egress } = one(objects, 'NetworkPolicy')['spec'] as Record<string, Record<string, unknown>[]>;
      const block = [{ ipBlock: { cidr: '10.0.0.0/28' } }];
      assert.deepEqual([ingress?.[0]?.['from'], egress?.[0]?.['to']], [block, block]);
    });
    test('the labels by which Prometheus selects are on what it reads', () => {
      const labels = { release: 'kube-prometheus-stack' };
      const objects = helm.template({ monitoring: { enabled: true, labels } });
      for (const kind of ['ServiceMonitor', 'PrometheusRule'])
        assert.equal(one(objects, kind).metadata.labels?.['release'], labels.release, kind);
    });
  });

  describe('a value that is wrong is refused', () => {
    const refusal = (...args: readonly string[]) => {
      const { status, stderr } = helm.run('template', 'x', CHART, ...args);
      assert.equal(status, 1, args.join(' '));
      return stderr;
    };
    for (const [typed, nearest] of [
      ['replica=3', 'replicas'],
      ['repilcas=3', 'replicas'],
      ['replicaCount=3', 'replicas'],
      ['networkpolicy.enabled=true', 'networkPolicy'],
      ['certmanager.enabled=true', 'certManager'],
      ['image.tags=1', 'tag'],
      ['monitoring.enable=true', 'enabled'],
      ['policy.rule.x=1', 'rules'],
      ['policy.rules.eip-adress-overlap.action=warn', 'eip-address-overlap'],
    ] as const) {
      test(`${typed}: the nearest name is told`, () => {
        const key =
          typed
            .split('=')[0]
            ?.split('.')
            .findLast((name) => !/^(x|action|enabled)$/.test(name)) ?? '';
        const text = refusal('--set', typed);
        assert.match(text, new RegExp(`additional properties '${key}' not allowed`));
        assert.match(text, new RegExp(`value must be '${nearest}'`));
      });
    }
    test('a name that resembles none is refused, too', () =>
      assert.match(refusal('--set', 'xyz=1'), /at '': additional properties 'xyz' not allowed/));
    test('a value of the wrong form names the value and what it may be', () => {
      assert.match(refusal('--set', 'replicas=0'), /at '\/replicas': minimum: got 0, want 1/);
      assert.match(refusal('--set', 'logLevel=verbose'), /at '\/logLevel': value must be one of 'trace', 'debug'/);
      assert.match(refusal('--set', 'policy.overrides=maybe'), /at '\/policy\/overrides': value must be one of/);
    });
    test('global, which a chart above this one sets, is no typo', () => {
      assert.equal(helm.run('template', 'x', CHART, '--set', 'global.region=eu').status, 0);
    });
  });

  test('helm lint --strict has nothing to say', () => {
    const { status, stdout, stderr } = helm.run('lint', '--strict', CHART);
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stdout, /\[(WARNING|ERROR)\]/);
  });

  test('the chart is of this version', () => {
    const { version } = JSON.parse(readFileSync(join(MANIFESTS, '../package.json'), 'utf8')) as { version: string };
    const chart = readFileSync(join(CHART, 'Chart.yaml'), 'utf8');
    assert.match(chart, new RegExp(`^version: ${version}\nappVersion: ${version}$`, 'm'));
  });
}

if ('missing' in helm) test('chart', { skip: helm.missing }, () => undefined);
else if ('missing' in renderer) test('chart', { skip: renderer.missing }, () => undefined);
else suite(helm, renderer);
