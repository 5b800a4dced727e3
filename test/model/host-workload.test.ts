import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hostWorkloadFrom } from '../../src/model/host-workload.ts';
import type { JsonObject } from '../../src/model/json.ts';

const portsOf = (pod: JsonObject) =>
  hostWorkloadFrom({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'a', namespace: 'b' },
    spec: { template: { spec: pod } },
  })?.ports.map(({ port }) => port);

describe('ports on the host', () => {
  const metallb = { image: 'quay.io/metallb/speaker:v0.14.9' };
  const cases: readonly (readonly [string, JsonObject, readonly number[] | undefined])[] = [
    ['declared on the host network', { hostNetwork: true, containers: [{ ports: [{ containerPort: 9100 }] }] }, [9100]],
    ['a host port', { containers: [{ ports: [{ containerPort: 80, hostPort: 8080 }] }] }, [8080]],
    ['in the pod network', { containers: [{ ports: [{ containerPort: 80 }] }] }, undefined],
    ['MetalLB without a word', { hostNetwork: true, containers: [metallb] }, [7946]],
    [
      'MetalLB moved',
      { hostNetwork: true, containers: [{ ...metallb, env: [{ name: 'METALLB_ML_BIND_PORT', value: '7950' }] }] },
      [7950],
    ],
    [
      'MetalLB moved to nowhere',
      { hostNetwork: true, containers: [{ ...metallb, env: [null, { name: 'METALLB_ML_BIND_PORT', value: 'x' }] }] },
      [7946],
    ],
    ['each once', { hostNetwork: true, containers: [{ ports: [{ containerPort: 1 }, { containerPort: 1 }] }] }, [1]],
    ['nothing', {}, undefined],
    ['other types', { hostNetwork: true, containers: [7, { ports: [null, { containerPort: '80' }, {}] }] }, undefined],
  ];
  for (const [name, pod, expected] of cases) test(name, () => assert.deepEqual(portsOf(pod), expected));

  test('a hostile list is cut', () => {
    const ports = Array.from({ length: 5000 }, (_, index) => ({ containerPort: index + 1 }));
    assert.equal(portsOf({ hostNetwork: true, containers: [{ ports }] })?.length, 100);
  });
});
