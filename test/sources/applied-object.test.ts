import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../src/model/json.ts';
import { appliedObject } from '../../src/sources/applied-object.ts';

const LAST = 'kubectl.kubernetes.io/last-applied-configuration';

/** A live Service with what the API server and OpenELB put into it; `last`: the manifest that kubectl applied. */
function live(last?: object): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: 'web',
      namespace: 'shop',
      uid: 'u-1',
      resourceVersion: '7',
      labels: { app: 'web', 'eip.openelb.kubesphere.io/v1alpha2': 'office' },
      annotations: {
        'lb.kubesphere.io/v1alpha1': 'openelb',
        'example.com/by-others': 'x',
        ...(last === undefined ? {} : { [LAST]: JSON.stringify(last) }),
      },
      finalizers: ['service.kubernetes.io/load-balancer-cleanup'],
    },
    spec: {
      type: 'LoadBalancer',
      clusterIP: '10.96.0.7',
      externalIPs: ['10.0.0.1'],
      ports: [
        { name: 'http', port: 80, protocol: 'TCP', nodePort: 30080, targetPort: 80 },
        { name: 'dns', port: 80, protocol: 'UDP', nodePort: 30081, targetPort: 53 },
      ],
    },
    status: { loadBalancer: { ingress: [{ ip: '192.168.1.100' }] } },
  };
}
const manifest = (metadata: object, spec: object): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop', ...metadata },
  spec,
});
const part = (object: JsonObject, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key], object);

describe('what kubectl apply makes of a manifest', () => {
  test('a new object has no status, and is otherwise as written', () => {
    const written = manifest({}, { type: 'LoadBalancer' });
    assert.deepEqual(appliedObject(undefined, { ...written, status: { loadBalancer: {} } }), written);
  });

  test('what others wrote stays: labels, allocated ports, addresses, finalizers, status', () => {
    const merged = appliedObject(
      live(),
      manifest({ labels: { app: 'shop' } }, { ports: [{ port: 80, targetPort: 8080 }] }),
    );
    assert.deepEqual(part(merged, 'metadata', 'labels'), {
      app: 'shop',
      'eip.openelb.kubesphere.io/v1alpha2': 'office',
    });
    assert.deepEqual(part(merged, 'metadata', 'finalizers'), part(live(), 'metadata', 'finalizers'));
    assert.deepEqual(part(merged, 'spec', 'clusterIP'), '10.96.0.7');
    assert.deepEqual(part(merged, 'spec', 'ports'), [
      { name: 'http', port: 80, protocol: 'TCP', nodePort: 30080, targetPort: 8080 },
      { name: 'dns', port: 80, protocol: 'UDP', nodePort: 30081, targetPort: 53 },
    ]);
    assert.deepEqual(merged['status'], live()['status']);
  });

  test('what the last apply wrote and the manifest no longer says goes', () => {
    const last = manifest(
      { labels: { app: 'web' }, annotations: { 'lb.kubesphere.io/v1alpha1': 'openelb' } },
      { externalIPs: ['10.0.0.1'], ports: [{ port: 80 }, { port: 80, protocol: 'UDP' }] },
    );
    const merged = appliedObject(live(last), manifest({ labels: {} }, { ports: [{ port: 80 }] }));
    assert.deepEqual(part(merged, 'metadata', 'labels'), { 'eip.openelb.kubesphere.io/v1alpha2': 'office' });
    assert.deepEqual(Object.keys(part(merged, 'metadata', 'annotations') as object), ['example.com/by-others', LAST]);
    assert.equal(part(merged, 'spec', 'externalIPs'), undefined);
    assert.equal((part(merged, 'spec', 'ports') as unknown[]).length, 1);
  });

  test('a field without value goes; what only the API server writes cannot be written', () => {
    const merged = appliedObject(
      live(),
      manifest({ uid: 'forged', resourceVersion: '1', creationTimestamp: null }, { externalIPs: null }),
    );
    assert.equal(part(merged, 'metadata', 'uid'), 'u-1');
    assert.equal(part(merged, 'metadata', 'resourceVersion'), '7');
    assert.equal(part(merged, 'spec', 'externalIPs'), undefined);
  });

  test('lists of custom resources and lists without keys are replaced', () => {
    const eip = (namespaces: readonly string[], ports: readonly object[]) => ({
      apiVersion: 'network.kubesphere.io/v1alpha2',
      kind: 'Eip',
      metadata: { name: 'lab' },
      spec: { namespaces, ports },
    });
    const merged = appliedObject(eip(['a', 'b'], [{ port: 1, x: 1 }]), eip(['c'], [{ port: 1 }]));
    assert.deepEqual(merged['spec'], { namespaces: ['c'], ports: [{ port: 1 }] });
    const service = appliedObject(live(), manifest({}, { externalIPs: ['10.0.0.2'] }));
    assert.deepEqual(part(service, 'spec', 'externalIPs'), ['10.0.0.2']);
  });

  test('containers of a workload are merged by name, their variables and ports too', () => {
    const workload = (containers: readonly object[]) => ({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'speaker', namespace: 'openelb-system' },
      spec: { template: { spec: { containers } } },
    });
    const merged = appliedObject(
      workload([
        { name: 's', image: 'a', imagePullPolicy: 'Always', env: [{ name: 'A', value: '1' }], args: ['x', 'y'] },
      ]),
      workload([{ name: 's', image: 'b', env: [{ name: 'B', value: '2' }], args: ['z'] }]),
    );
    assert.deepEqual(part(merged, 'spec', 'template', 'spec', 'containers'), [
      {
        name: 's',
        image: 'b',
        imagePullPolicy: 'Always',
        env: [
          { name: 'B', value: '2' },
          { name: 'A', value: '1' },
        ],
        args: ['z'],
      },
    ]);
  });

  test('hostile keys and annotations that are no JSON change nothing else', () => {
    const hostile = JSON.parse('{"__proto__":{"a":1},"constructor":[{"name":"x"}],"toString":[{"name":"y"}]}');
    const merged = appliedObject(live(), manifest({ annotations: { [LAST]: 'no JSON' } }, hostile));
    assert.equal(Object.getPrototypeOf(merged['spec']), Object.prototype);
    assert.ok(Object.hasOwn(merged['spec'] as object, '__proto__'));
    const again = appliedObject(merged, manifest({}, hostile));
    assert.deepEqual(again['spec'], merged['spec']);
  });

  test('applying the same manifest twice changes nothing the second time', () => {
    const scalar = fc.constantFrom<unknown>('', 'x', 80, true);
    const keys = fc.constantFrom('name', 'port', 'ports', 'env', 'labels', 'a', 'constructor');
    const flat = fc.dictionary(keys, scalar, { maxKeys: 4 });
    const inner = fc.dictionary(keys, fc.oneof(scalar, flat, fc.array(flat, { maxLength: 3 })), { maxKeys: 4 });
    const value = fc.dictionary(keys, fc.oneof(scalar, inner, fc.array(inner, { maxLength: 3 })), { maxKeys: 4 });
    fc.assert(
      fc.property(value, value, value, (spec, wanted, last) => {
        // Without the prototypes that fast-check varies.
        const plain = (object: unknown) => JSON.parse(JSON.stringify(object));
        const start = { ...live({ metadata: { annotations: {} }, spec: plain(last) }), spec: plain(spec) };
        const text = manifest({}, plain(wanted));
        const once = appliedObject(start, text);
        assert.deepEqual(appliedObject(once, text), once);
      }),
      { numRuns: 200 },
    );
  });
});
