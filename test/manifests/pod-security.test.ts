import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guardContainer, podTemplate } from './pod.ts';
import { findRenderer, one } from './render.ts';

const renderer = await findRenderer();

if ('missing' in renderer) test('pod settings', { skip: renderer.missing }, () => undefined);
else {
  const objects = renderer.default();
  const { spec } = podTemplate(objects);
  const container = guardContainer(objects);

  describe('pod settings', () => {
    test('the namespace enforces the restricted standard', () => {
      const { labels } = one(objects, 'Namespace', 'layer2-guard-system').metadata;
      for (const mode of ['enforce', 'audit', 'warn'])
        assert.equal(labels?.[`pod-security.kubernetes.io/${mode}`], 'restricted', mode);
    });
    test('not root, no capabilities, no way to more rights, a root file system that cannot be written', () => {
      assert.deepEqual(spec['securityContext'], { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      assert.deepEqual(container['securityContext'], {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) assert.ok(!(field in spec), field);
    });
    test('every mount is read-only; nothing is mounted from the node', () => {
      for (const mount of container.volumeMounts) assert.equal(mount.readOnly, true, mount.name);
      for (const volume of spec.volumes) assert.ok(!('hostPath' in volume), volume.name);
    });
    test('only these pods get the token of the service account', () => {
      assert.equal(spec['automountServiceAccountToken'], true);
      assert.equal(one(objects, 'ServiceAccount')['automountServiceAccountToken'], false);
      assert.equal(spec['serviceAccountName'], 'layer2-guard');
    });
    test('memory is bounded with room above what was measured; CPU is not, throttling would be timeouts', () => {
      const { requests, limits } = container['resources'] as Record<string, Record<string, string>>;
      assert.deepEqual(Object.keys(requests ?? {}).sort(), ['cpu', 'memory']);
      assert.deepEqual(Object.keys(limits ?? {}), ['memory']);
    });
    test('two replicas, never fewer while they are replaced, spread where there is room', () => {
      const deployment = one(objects, 'Deployment')['spec'] as { replicas: number; strategy: object };
      assert.equal(deployment.replicas, 2);
      assert.deepEqual(deployment.strategy, {
        type: 'RollingUpdate',
        rollingUpdate: { maxUnavailable: 0, maxSurge: 1 },
      });
      const { podAntiAffinity } = spec['affinity'] as { podAntiAffinity: object };
      assert.deepEqual(Object.keys(podAntiAffinity), ['preferredDuringSchedulingIgnoredDuringExecution']);
      for (const constraint of spec['topologySpreadConstraints'] as Record<string, unknown>[]) {
        assert.equal(constraint['whenUnsatisfiable'], 'ScheduleAnyway');
        assert.deepEqual(constraint['matchLabelKeys'], ['pod-template-hash'], 'new pods among themselves');
      }
      assert.equal(spec['priorityClassName'], 'system-cluster-critical');
      const budget = one(objects, 'PodDisruptionBudget')['spec'] as Record<string, unknown>;
      assert.equal(budget['maxUnavailable'], 1);
      assert.equal(budget['unhealthyPodEvictionPolicy'], 'AlwaysAllow');
    });
    test('the grace period holds the whole drain, which the server does itself', () => {
      assert.equal(spec['terminationGracePeriodSeconds'], 45);
      assert.ok(!('lifecycle' in container));
    });
  });
}
