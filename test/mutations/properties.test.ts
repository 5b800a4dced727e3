import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalEipAddress } from '../../src/address/canonical-text.ts';
import { parseEipAddress } from '../../src/address/eip-address.ts';
import { rangesEqual } from '../../src/address/range.ts';
import { Engine } from '../../src/engine/engine.ts';
import { valueAt } from '../../src/engine/json-patch.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { mutations } from '../../src/mutations/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { ClusterWorld } from '../../src/world/cluster-world.ts';
import { soundSpeaker } from '../rules/case-file.ts';
import { changeTo, documentsIn, MOMENT, mutated, mutatorUnder, patched, worldOf } from './mutation-case.ts';

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  mutations: Object.fromEntries(
    mutations.map(({ meta }) => [meta.id, { enabled: true, interface: 'eth0', namespaces: ['shop', 'l*'] }]),
  ),
};
const WORLD = documentsIn(`
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: stored, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: bound }
spec: { address: 192.168.0.60-192.168.0.69, protocol: layer2, interface: eth0, namespaces: [shop] }
---
apiVersion: v1
kind: Node
metadata: { name: worker }
status: { addresses: [{ type: InternalIP, address: 192.168.0.21 }] }
`);

/** A second workload, which runs nowhere and serves nothing. */
const UNFIT_SPEAKER = `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: other-speaker, namespace: elsewhere }
spec:
  template:
    spec:
      hostNetwork: true
      nodeSelector: { none: none }
      containers: [{ name: s, image: "kubesphere/openelb-speaker:v0.6.0" }]
`;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const filled = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const addressText = fc.oneof(
  fc.constantFrom(
    '192.168.0.91',
    '192.168.0.21',
    '10.0.0.1 - 10.0.0.9',
    '10.0.0.0/024',
    '10.0.0.5/24',
    'FD00::0-fd00::9',
  ),
  fc.constantFrom(
    '::ffff:10.0.0.1',
    '10.0.0.9-10.0.0.1',
    ' "10.0.0.1" ',
    '',
    'nonsense',
    '10.0.0.1–10.0.0.4',
    '0.0.0.0/0',
  ),
);
const eip = fc
  .record({
    address: maybe(addressText),
    protocol: maybe(fc.constantFrom<unknown>('layer2', 'vip', 'bgp', 'Layer2', '', 2, null)),
    interface: maybe(fc.constantFrom<unknown>('eth0', 'eth 0', 'can_reach:192.168.0.1', '', null, 5)),
    namespaces: maybe(fc.constantFrom(['shop'], [])),
  })
  .map((spec) => ({
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name: 'lab' },
    spec: filled(spec),
  }));
const service = fc
  .record({
    type: fc.constantFrom('LoadBalancer', 'LoadBalancer', 'ClusterIP'),
    annotations: maybe(
      fc
        .record({
          'lb.kubesphere.io/v1alpha1': maybe(fc.constantFrom('openelb', 'openelb', 'openelb', 'none', 'OpenELB')),
          'eip.openelb.kubesphere.io/v1alpha1': maybe(
            fc.constantFrom('192.168.0.91', '::ffff:192.168.0.92', '10.9.9.9', 'x'),
          ),
          'eip.openelb.kubesphere.io/v1alpha2': maybe(fc.constantFrom('stored', 'bound', 'missing', '')),
          'metallb.io/address-pool': maybe(fc.constantFrom('legacy')),
        })
        .map(filled),
    ),
    namespace: fc.constantFrom('shop', 'lab', 'other'),
    loadBalancerClass: maybe(fc.constantFrom('openelb.io/openelb', 'io.cilium/l2')),
    loadBalancerIP: maybe(fc.constantFrom('192.168.0.93', '::FFFF:192.168.0.93', ' 192.168.0.94')),
    externalTrafficPolicy: maybe(fc.constantFrom('Local', 'Cluster')),
  })
  .map(({ annotations, namespace, ...spec }) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace, ...filled({ annotations }) },
    spec: { ...filled(spec), selector: { app: 'web' }, ports: [{ port: 80 }] },
  }));
const field = (name: string, fieldPath: string) => ({ name, valueFrom: { fieldRef: { fieldPath } } });
const ENV = [field('NODE_NAME', 'spec.nodeName'), field('OPENELB_NAMESPACE', 'metadata.namespace')];
const securityContext = { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } };
const speaker = fc
  .array(fc.constantFrom<unknown>('--enable-layer2', '--enable-layer2=false', '--api-hosts', '--v=2', '--', 'x', 7), {
    maxLength: 3,
  })
  .chain((args) => fc.constantFrom(args, undefined))
  .map((args) => ({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'openelb-speaker', namespace: 'openelb-system' },
    spec: {
      template: {
        metadata: { labels: { app: 'openelb', component: 'speaker' } },
        spec: {
          hostNetwork: true,
          containers: [
            { name: 's', image: 'kubesphere/openelb-speaker:v0.6.0', env: ENV, securityContext, ...filled({ args }) },
          ],
        },
      },
    },
  }));

const changes = [eip, service, speaker].map((subject) => fc.tuple(subject, maybe(subject)));

describe('any object, every mutation switched on', () => {
  const mutator = mutatorUnder(POLICY);
  const engine = new Engine(rules, POLICY);
  const prints = (world: ClusterWorld, after: JsonObject, before?: JsonObject) => {
    const { introduced, existing } = engine.judge(changeTo(after, before), world, MOMENT);
    return new Set([...introduced, ...existing].map(({ fingerprint }) => fingerprint));
  };
  for (const [index, arbitrary] of changes.entries()) {
    test(`${['Eip', 'Service', 'DaemonSet'][index]}: once is enough, nothing new is wrong, and nothing else is touched`, () => {
      const speakers = index === 2 ? documentsIn(UNFIT_SPEAKER) : soundSpeaker({}, []);
      const world = worldOf([...WORLD, ...speakers], POLICY);
      const seen = new Set<string>();
      fc.assert(
        fc.property(arbitrary, ([after, before]) => {
          const result = mutated(mutator, world, after, before);
          assert.deepEqual(result.unknowns, []);
          const stored = patched(after, result.patch);
          const again = mutated(mutator, world, stored, before);
          assert.deepEqual(again.patch, [], JSON.stringify([result.patch, again.patch]));
          const known = prints(world, after, before);
          for (const print of prints(world, stored, before)) assert.ok(known.has(print), print);
          for (const written of result.written) {
            seen.add(written.mutationId);
            assert.ok(isAbsentOrOdd(after, before, written), JSON.stringify(written));
          }
          assert.equal(
            new Set(result.patch.map(({ path }) => path)).size,
            result.patch.length,
            'a field written twice',
          );
          if (before === undefined) {
            // The manifest again: the API server sees the stored object, with or without what was written.
            assert.deepEqual(patched(after, mutated(mutator, world, after, stored).patch), stored, 'a drift');
            assert.deepEqual(mutated(mutator, world, stored, stored).patch, []);
          }
        }),
        { numRuns: 400 },
      );
      const kind = ['Eip', 'Service', 'DaemonSet'][index] ?? '';
      const all = mutations.filter(({ meta }) => meta.subjects.includes(kind)).map(({ meta }) => meta.id);
      assert.deepEqual([...seen].sort(), all, 'none of the objects was written into by some mutation');
    });
  }
});

/** True for a field that was not there, empty, or said the same in another spelling. */
function isAbsentOrOdd(
  after: JsonObject,
  before: JsonObject | undefined,
  { path, value, was }: { path: readonly (string | number)[]; value: unknown; was: unknown },
): boolean {
  if (was === undefined || was === null || was === '') return true;
  const [was4, is4] = [String(was), String(value)].map((text) => parseEipAddress(canonicalEipAddress(text) ?? ''));
  const same = was4?.ok === true && is4?.ok === true && rangesEqual(was4.range, is4.range);
  return same && valueAt(after, path) === was && valueAt(before, path) !== was;
}
