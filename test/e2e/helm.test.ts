import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import yaml from 'js-yaml';
import { CHART, findHelm, type Helm } from '../manifests/helm.ts';
import { metricsIn, shippedAlerts, shippedDashboard } from '../manifests/prometheus-rule.ts';
import { type Cluster, describeWithCluster, runProgram, until } from './support/cluster.ts';
import { CONFIGURATION, installedWebhook, NAMESPACE, operatorOf } from './support/installation.ts';
import { installExampleWorld } from './support/seed.ts';
import type { Webhook } from './support/webhook.ts';

const WITHOUT_CONTROLLERS = 'kube-controller-manager is not among the binaries';
const RELEASE = 'guard';
/** Kinds whose CRDs other projects bring. */
const OF_OTHERS = /^(monitoring\.coreos\.com|cert-manager\.io)\//;
const SERVICE = `
apiVersion: v1
kind: Service
metadata: { name: passes, namespace: default, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, ports: [{ port: 80 }] }
`;

const helm = await findHelm();
if ('missing' in helm) test('an installation by helm', { skip: helm.missing }, () => undefined);
else {
  await describeWithCluster('an installation by helm', { controllers: true }, (cluster) => suite(helm, cluster));
}

function suite(helm: Helm, cluster: Cluster): void {
  const operator = operatorOf(cluster);
  const { kubectl, isThere, isDenied, isClosed, isOpen } = operator;
  let webhook: Webhook | undefined;
  before(() => installExampleWorld(cluster.connection()));
  after(() => helm.close());
  after(operator.end);

  const run = (...args: readonly string[]) =>
    runProgram(helm.program, ['--kubeconfig', cluster.kubeconfig, '--namespace', NAMESPACE, ...args], {
      env: helm.env,
    });
  const runWell = async (...args: readonly string[]) => {
    const { status, stdout, stderr } = await run(...args);
    assert.deepEqual([status, stderr], [0, ''], args.join(' '));
    return stdout;
  };
  /** Runs the server with the rights of the release, on its Service. */
  const start = async () => {
    const running = await installedWebhook(cluster);
    operator.ends(running);
    running.start();
    await running.ready();
    await isDenied();
    return running;
  };
  const nothingStays = async () => {
    await isOpen();
    for (const kind of ['clusterrole', 'clusterrolebinding']) assert.ok(!(await isThere(kind, 'layer2-guard')), kind);
    assert.ok(!(await isThere('role', 'layer2-guard', '-n', 'kube-system')));
  };

  test('helm install makes the namespace and says what to try, how to look and how to uninstall', async () => {
    const said = await runWell('install', RELEASE, CHART, '--create-namespace');
    assert.match(said, /^STATUS: deployed$/m);
    assert.match(said, /rollout status deployment\/layer2-guard/);
    assert.match(said, /kubectl label namespace layer2-guard-system pod-security\.kubernetes\.io\/enforce=restricted/);
    assert.match(said, new RegExp(`helm uninstall ${RELEASE} -n ${NAMESPACE}$`, 'm'));
  });

  test('what the notes give to try is refused by the rules, once a server runs with the rights of the release', async () => {
    webhook = await start();
    const notes = await runWell('get', 'notes', RELEASE);
    const [, eip = ''] = /<<EOF\n(.*?)\n *EOF/s.exec(notes) ?? [];
    const { status, stderr } = await cluster.kubectl(['apply', '--dry-run=server', '-f', '-'], { input: dedent(eip) });
    assert.equal(status, 1);
    assert.match(stderr, /The Eip "try-me" is invalid: .*eip-address/s);
    assert.doesNotMatch(webhook.output(), /forbidden|refused|"level":(40|50|60)/i);
  });

  test('an upgrade in a namespace that enforces the restricted standard, beside the server: accepted without a warning', async () => {
    await kubectl(
      'label',
      'namespace',
      NAMESPACE,
      'pod-security.kubernetes.io/enforce=restricted',
      'pod-security.kubernetes.io/warn=restricted',
    );
    const registered = () => kubectl('get', ...CONFIGURATION, '-o', 'jsonpath={.metadata.resourceVersion}');
    const before = await registered();
    const policy = 'policy.rules.eip-outside-subnet.action=deny';
    const said = await runWell('upgrade', RELEASE, CHART, '--set', `replicas=3,networkPolicy.enabled=true,${policy}`);
    assert.match(said, /^REVISION: 2$/m);
    assert.doesNotMatch(said, /pod-security/, 'the namespace is labelled now');
    assert.equal(
      await kubectl('get', 'deployment', 'layer2-guard', '-n', NAMESPACE, '-o', 'jsonpath={.spec.replicas}'),
      '3',
    );
    assert.ok(await isThere('networkpolicy', 'layer2-guard', '-n', NAMESPACE));
    await isDenied();
    assert.equal(await registered(), before, 'the registration is the server’s own');
    await runWell('rollback', RELEASE, '1');
    assert.ok(!(await isThere('networkpolicy', 'layer2-guard', '-n', NAMESPACE)));
  });

  test('every object that a value can switch on is accepted by the API server', async () => {
    const enabled = { enabled: true };
    const objects = helm
      .template({
        ...{
          mutation: enabled,
          readSecrets: enabled,
          certManager: enabled,
          monitoring: enabled,
          networkPolicy: enabled,
        },
        ...{ tolerations: [{ operator: 'Exists' }], podLabels: { team: 'net' }, podAnnotations: { a: 'b' } },
        ...{ imagePullSecrets: [{ name: 'pull' }], createNamespace: true },
      })
      .filter(({ apiVersion }) => !OF_OTHERS.test(apiVersion));
    const input = objects.map((object) => yaml.dump(object)).join('---\n');
    const args = ['apply', '--server-side', '--force-conflicts', '--dry-run=server', '--validate=strict', '-f', '-'];
    const { status, stdout, stderr } = await cluster.kubectl(args, { input });
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout.trimEnd().split('\n').length, objects.length);
  });

  test('a second release is refused: it would take the objects of the first', async () => {
    const { status, stderr } = await run('install', 'other', CHART, '--namespace', 'guard-two', '--create-namespace');
    assert.equal(status, 1);
    assert.match(stderr, /layer2-guard.*exists and cannot be imported into the current release/);
    assert.match(stderr, new RegExp(`must equal "other": current value is "${RELEASE}"`));
    await isDenied();
  });

  test('every metric that alerts and dashboard name is scraped here, of the server or of the API server', async () => {
    assert.ok(webhook);
    const own = await webhook.metrics();
    await webhook.kill();
    await isClosed();
    const passed = await cluster.kubectl(['apply', '--dry-run=server', '-f', '-'], { input: SERVICE });
    assert.equal(passed.status, 0, passed.stderr);
    const theirs = await kubectl('get', '--raw', '/metrics');
    const expressions = [
      ...shippedAlerts().map(({ expr }) => expr),
      ...shippedDashboard().panels.flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr)),
    ];
    for (const expr of expressions) {
      const { ours, apiServer } = metricsIn(expr);
      assert.ok(ours.length + apiServer.length > 0, expr);
      for (const name of ours) assert.ok(isScraped(own, name), name);
      for (const name of apiServer)
        assert.match(theirs, new RegExp(`^${name}\\{.*name="\\w+\\.layer2-guard\\.io"`, 'm'));
      for (const [name, label] of labelsIn(expr))
        assert.match(`${own}\n${theirs}`, new RegExp(`^${name}\\{.*\\b${label}="`, 'm'), expr);
    }
    assert.match(
      theirs,
      /^apiserver_admission_webhook_rejection_count\{error_type="calling_webhook_error",name="eips\./m,
    );
  });

  test('helm uninstall while the server is down: closed before, open after', async (t) => {
    if (!cluster.hasControllers) return t.skip(WITHOUT_CONTROLLERS);
    await isClosed();
    await runWell('uninstall', RELEASE);
    await nothingStays();
  });

  test('helm uninstall beside a running server: open, and not registered again', async (t) => {
    if (!cluster.hasControllers) return t.skip(WITHOUT_CONTROLLERS);
    await runWell('install', RELEASE, CHART);
    const running = await start();
    await runWell('uninstall', RELEASE);
    await nothingStays();
    const looked = () => (/registration failed|not registered/.test(running.output()) ? true : undefined);
    await until(looked, () => running.output().slice(-2000));
    assert.ok(!(await isThere(...CONFIGURATION)));
  });
}

/** Whether a metric is part of a scrape; a histogram is announced without the ending of its series. */
function isScraped(text: string, name: string): boolean {
  return text.includes(`# TYPE ${name} `) || text.includes(`# TYPE ${name.replace(/_bucket$/, '')} histogram`);
}

/** Labels by which an expression selects, with their metrics; without those that the scraper adds. */
function labelsIn(expr: string): readonly (readonly [metric: string, label: string])[] {
  return [...expr.matchAll(/(\w+)\{([^}]*)\}/g)].flatMap(([, metric = '', selector = '']) =>
    [...selector.matchAll(/(\w+)(?:=|!=|=~|!~)"/g)]
      .map(([, label = '']) => [metric, label] as const)
      .filter(([, label]) => !/^(namespace|pod)$/.test(label)),
  );
}

function dedent(text: string): string {
  return text.replace(/^ {2}/gm, '');
}
