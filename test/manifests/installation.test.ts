import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { programFor } from '../../src/commands/program.ts';
import { policyFrom } from '../../src/sources/policy-file.ts';
import { guardContainer, podTemplate } from './pod.ts';
import { findRenderer, identities, MANIFESTS, one, type Rendered } from './render.ts';

const renderer = await findRenderer();
const COMPONENTS = readdirSync(join(MANIFESTS, 'components')).sort();
const NAMESPACE = 'layer2-guard-system';

/** Options that `serve` knows, as they are written. */
function knownOptions(): readonly string[] {
  const silent = { out: () => undefined, err: () => undefined };
  const program = programFor({
    terminal: silent,
    root: '',
    version: '',
    env: {},
    stop: () => new AbortController().signal,
    exit: () => undefined,
    screen: { colour: false },
    stdin: () => process.stdin,
  });
  const serve = program.commands.find((command) => command.name() === 'serve');
  return serve?.options.map(({ long }) => long ?? '') ?? [];
}

const policyOf = (objects: readonly Rendered[]) => {
  const { data } = one(objects, 'ConfigMap', 'layer2-guard-policy') as unknown as { data: Record<string, string> };
  return policyFrom(data['policy.yaml'] ?? '', 'policy.yaml', '2026-01-01');
};

if ('missing' in renderer) test('installation', { skip: renderer.missing }, () => undefined);
else {
  const objects = renderer.default();

  describe('the whole installation', () => {
    test('is these objects, and nothing that would be registered before anybody answers', () => {
      assert.deepEqual(identities(objects).toSorted(), [
        'ClusterRole/layer2-guard',
        'ClusterRoleBinding/layer2-guard',
        `ConfigMap/${NAMESPACE}/layer2-guard-policy`,
        `Deployment/${NAMESPACE}/layer2-guard`,
        'Namespace/layer2-guard-system',
        `PodDisruptionBudget/${NAMESPACE}/layer2-guard`,
        'Role/kube-system/layer2-guard',
        `Role/${NAMESPACE}/layer2-guard`,
        'RoleBinding/kube-system/layer2-guard',
        `RoleBinding/${NAMESPACE}/layer2-guard`,
        `Service/${NAMESPACE}/layer2-guard`,
        `ServiceAccount/${NAMESPACE}/layer2-guard`,
      ]);
    });
    test('the namespace is applied first, the Deployment after all that its pods refer to', () => {
      const kinds = objects.map(({ kind }) => kind);
      assert.equal(kinds[0], 'Namespace');
      for (const kind of ['ServiceAccount', 'ConfigMap', 'ClusterRoleBinding', 'RoleBinding', 'Service'])
        assert.ok(kinds.lastIndexOf(kind) < kinds.indexOf('Deployment'), kind);
    });
    test('every object carries the label by which all of them are found', () => {
      for (const { kind, metadata } of objects)
        assert.equal(metadata.labels?.['app.kubernetes.io/name'], 'layer2-guard', kind);
    });
    test('the image is of this version', () => {
      const { version } = JSON.parse(readFileSync(join(MANIFESTS, '../package.json'), 'utf8')) as { version: string };
      assert.equal(guardContainer(objects).image, `ghcr.io/layer2-guard/layer2-guard:${version}`);
      const dockerfile = readFileSync(join(MANIFESTS, '../Dockerfile'), 'utf8');
      assert.match(dockerfile, new RegExp(`^ARG VERSION=${version.replaceAll('.', '\\.')}$`, 'm'));
    });
    test('the arguments are ones that serve knows; the mounted policy is the one that it reads, and can be read', () => {
      const { args, volumeMounts } = guardContainer(objects);
      const [verb, ...options] = args;
      assert.equal(verb, 'serve');
      const asked = [
        ...options,
        ...COMPONENTS.flatMap((component) => guardContainer(renderer.with(component)).args.slice(1)),
      ];
      for (const option of asked) assert.ok(knownOptions().includes(option.split('=')[0] ?? ''), option);
      const mount = volumeMounts.find(({ name }) => name === 'policy');
      assert.ok(options.includes(`--policy=${mount?.mountPath}/policy.yaml`), options.join(' '));
      assert.deepEqual(policyOf(objects).notices, []);
    });
    test('every pod says which installation it belongs to', () => {
      const { args, env } = guardContainer(objects);
      assert.ok(args.includes('--service=$(POD_NAMESPACE)/layer2-guard:443'), args.join(' '));
      assert.deepEqual(env, [
        { name: 'POD_NAMESPACE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } } },
      ]);
    });
    test('Service, probes and options name the same ports', () => {
      const { args, ports, ...container } = guardContainer(objects);
      const portOf = (name: string) => ports.find((port) => port.name === name)?.containerPort;
      assert.ok(args.includes(`--port=${portOf('webhook')}`));
      assert.ok(args.includes(`--probe-port=${portOf('probes')}`));
      for (const [probe, path] of [
        ['startupProbe', '/livez'],
        ['readinessProbe', '/readyz'],
        ['livenessProbe', '/livez'],
      ] as const)
        assert.deepEqual((container[probe] as { httpGet: object }).httpGet, { path, port: 'probes' });
      const { ports: served } = one(objects, 'Service')['spec'] as { ports: { port: number; targetPort: string }[] };
      assert.deepEqual(
        served.map(({ port, targetPort }) => [port, targetPort]),
        [
          [443, 'webhook'],
          [8080, 'probes'],
        ],
      );
    });
    test('Deployment, Service and budget select the pods that the Deployment makes', () => {
      const labels = (podTemplate(objects).metadata as { labels: object }).labels;
      const selectorOf = (kind: string) => (one(objects, kind)['spec'] as { selector: object }).selector;
      assert.deepEqual(selectorOf('Service'), labels);
      for (const kind of ['Deployment', 'PodDisruptionBudget'])
        assert.deepEqual(selectorOf(kind), { matchLabels: labels });
    });
  });

  describe('components', () => {
    test('each one renders, and all of them together', () => {
      for (const component of COMPONENTS) assert.ok(renderer.with(component).length > 5, component);
      const all = renderer.with(...COMPONENTS);
      assert.equal(new Set(identities(all)).size, all.length, 'no object twice');
    });
    test('no file of the base or of a component is forgotten', () => {
      for (const folder of ['base', ...COMPONENTS.map((component) => `components/${component}`)]) {
        const [files, listed] = [readdirSync(join(MANIFESTS, folder)), 'kustomization.yaml'];
        const text = readFileSync(join(MANIFESTS, folder, listed), 'utf8');
        for (const file of files.filter((name) => name !== listed))
          assert.ok(text.includes(file), `${folder}/kustomization.yaml names ${file}`);
      }
    });
    test('what is namespaced stays in the namespace of the installation', () => {
      for (const { kind, metadata } of renderer.with(...COMPONENTS)) {
        if (metadata.namespace === undefined) assert.match(kind, /^(Namespace|ClusterRole|ClusterRoleBinding)$/);
        else if (!/^Role/.test(kind)) assert.equal(metadata.namespace, NAMESPACE, kind);
      }
    });
    test('cert-manager: the certificate covers the names of the Service, is mounted where it is read, and no Secret is written', () => {
      const rendered = renderer.with('cert-manager');
      const { spec } = one(rendered, 'Certificate') as unknown as {
        spec: { secretName: string; dnsNames: string[]; issuerRef: { name: string } };
      };
      assert.ok(spec.dnsNames.includes(`layer2-guard.${NAMESPACE}.svc`));
      one(rendered, 'Issuer', spec.issuerRef.name);
      const { args, volumeMounts } = guardContainer(rendered);
      const mount = volumeMounts.find(({ name }) => name === 'certs');
      assert.ok(args.includes('--certs=files') && args.includes(`--cert-dir=${mount?.mountPath}`), args.join(' '));
      const volume = podTemplate(rendered).spec.volumes.find(({ name }) => name === 'certs');
      assert.deepEqual(volume?.['secret'], { secretName: spec.secretName });
      assert.ok(!identities(rendered).includes(`Role/${NAMESPACE}/layer2-guard`));
    });
    test('mutation: a policy that can be read and switches mutations on', () => {
      policyOf(renderer.with('mutation'));
      const { data } = one(renderer.with('mutation'), 'ConfigMap', 'layer2-guard-policy') as unknown as {
        data: Record<string, string>;
      };
      assert.match(data['policy.yaml'] ?? '', /^mutations: all$/m);
    });
    test('single-replica: one pod, and no budget that would keep it from leaving its node', () => {
      const rendered = renderer.with('single-replica');
      assert.equal((one(rendered, 'Deployment')['spec'] as { replicas: number }).replicas, 1);
      assert.ok(!rendered.some(({ kind }) => kind === 'PodDisruptionBudget'));
    });
    test('network-policy: both ports of the pods are reachable, and the API server from them', () => {
      const { spec } = one(renderer.with('network-policy'), 'NetworkPolicy') as unknown as {
        spec: Record<'ingress' | 'egress', { ports: { port: unknown }[] }[]>;
      };
      const portsOf = (direction: 'ingress' | 'egress') =>
        spec[direction].flatMap(({ ports }) => ports.map(({ port }) => port));
      assert.deepEqual(portsOf('ingress'), ['webhook', 'probes']);
      assert.ok(portsOf('egress').includes(6443) && portsOf('egress').includes(443));
    });
    test('monitoring: what is scraped is a port of the Service', () => {
      const rendered = renderer.with('monitoring');
      const { spec } = one(rendered, 'ServiceMonitor') as unknown as { spec: { endpoints: { port: string }[] } };
      const { ports } = one(rendered, 'Service')['spec'] as { ports: { name: string }[] };
      for (const { port } of spec.endpoints) assert.ok(ports.map(({ name }) => name).includes(port), port);
    });
  });
}
