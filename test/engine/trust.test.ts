import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encodeAnswer } from '../../src/admission/encode.ts';
import { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../../src/engine/policy.ts';
import { eipFrom } from '../../src/model/eip.ts';
import { rules } from '../../src/rules/index.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import { FULL_TRUST, type Trust } from '../../src/world/world.ts';

const engine = new Engine(rules, DEFAULT_POLICY);

/** Sound, so that nothing but trust is told. */
const SPEAKER = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'openelb-speaker', namespace: 'openelb-system' },
  spec: {
    template: {
      metadata: { labels: { app: 'openelb', component: 'speaker' } },
      spec: {
        hostNetwork: true,
        containers: [
          {
            image: 'kubesphere/openelb-speaker:v0.6.0',
            command: ['openelb-speaker'],
            args: ['--enable-layer2=true'],
            env: [
              { name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
              { name: 'OPENELB_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
            ],
            securityContext: { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } },
          },
        ],
      },
    },
  },
};

function answer(spec: object, trust: Partial<Trust>, failurePolicy: 'Fail' | 'Ignore' = 'Fail') {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml: () => ({}) });
  world.apply(SPEAKER);
  world.setTrust({ ...FULL_TRUST, ...trust });
  const apiVersion = 'network.kubesphere.io/v1alpha2';
  const after = eipFrom({ apiVersion, kind: 'Eip', metadata: { name: 'lab' }, spec });
  const change = {
    operation: 'CREATE',
    after,
    uid: 'u',
    user: 'a',
    dryRun: false,
    subresource: '',
    requestVersion: 'v1alpha2',
  } as const;
  const verdict = engine.judge(change, world, { today: '2026-06-01' });
  const context = { uid: 'u', subject: after.ref, worldVersion: 1, failurePolicy };
  return { verdict, response: JSON.parse(encodeAnswer(verdict, context)).response };
}

const good = { address: '192.168.1.10-192.168.1.20', interface: 'eth0', protocol: 'layer2' };
const nodesMissing = { notSynced: new Map([['nodes', 'not listed yet'] as const]) };

describe('a World that is not synced', () => {
  test('what is fine by itself cannot be judged yet: the client comes again', () => {
    const { response } = answer(good, nodesMissing);
    assert.equal(response.status.code, 503);
    assert.equal(response.status.reason, 'ServiceUnavailable');
    assert.equal(response.status.details.retryAfterSeconds, 1);
    assert.equal(response.status.message, 'Eip "lab" cannot be judged yet: nodes: not listed yet');
    assert.equal(response.auditAnnotations.degraded, 'unable');
  });
  test('where failing is open it is let through with a warning', () => {
    const { response } = answer(good, nodesMissing, 'Ignore');
    assert.equal(response.allowed, true);
    assert.deepEqual(response.warnings, ['Eip "lab" was let through unjudged: nodes: not listed yet']);
  });
  test('what is wrong by itself is denied all the same', () => {
    const { response } = answer({ ...good, address: 'nonsense' }, nodesMissing);
    assert.equal(response.status.code, 422);
  });
  test('rules that need what is not there say nothing', () => {
    const notSynced = new Map([['namespaces', 'not listed yet'] as const]);
    const { verdict } = answer({ ...good, namespaces: ['nowhere'] }, { notSynced });
    assert.equal(
      verdict.introduced.some(({ ruleId }) => ruleId === 'eip-namespace-unknown'),
      false,
    );
    assert.equal(verdict.outcome, 'unable');
  });
  test('gaps, such as a definition that is not installed, stop nobody and are recorded', () => {
    const gaps = [{ what: 'ipaddresspools.metallb.io', why: 'CRD not installed' }];
    const { response } = answer(good, { gaps });
    assert.equal(response.allowed, true);
    assert.equal(response.warnings, undefined);
    assert.match(response.auditAnnotations.unknown, /ipaddresspools\.metallb\.io/);
  });
});

test('a stale World judges, and says so to the user and the audit log', () => {
  const stale = new Map([
    ['nodes', 'nodes were last heard of at 2026-06-01T12:00:00Z'],
    ['speakers', 'daemonsets were last heard of at 2026-06-01T12:00:00Z'],
  ] as const);
  const { response } = answer(good, { stale });
  assert.equal(response.allowed, true);
  assert.equal(response.warnings.length, 1);
  assert.match(
    response.warnings[0],
    /^Eip "lab" was judged by an old view of the cluster: nodes were last heard of at /,
  );
  assert.match(response.auditAnnotations.degraded, /stale nodes/);
});
