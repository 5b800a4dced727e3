/**
 * The engine alone, without HTTP: every rule under the default policy on one change, over worlds of growing size.
 * Usage: node bench/engine.ts [--full]   (--full adds a world of 1,000,000 Eips)
 */

import type { Change } from '../src/engine/change.ts';
import { Engine } from '../src/engine/engine.ts';
import { DEFAULT_POLICY } from '../src/engine/policy.ts';
import { eipFrom } from '../src/model/eip.ts';
import type { JsonObject } from '../src/model/json.ts';
import { serviceFrom } from '../src/model/service.ts';
import { rules } from '../src/rules/index.ts';
import { ClusterWorld } from '../src/world/cluster-world.ts';
import { table } from './figures.ts';
import { poolRange } from './large-world.ts';

const JUDGEMENTS = 20_000;
const engine = new Engine(rules, DEFAULT_POLICY);

/** Every pool serves a namespace of its own and has one Service; four more Services a pool are of other kinds. */
const eip = (name: string, address: string, labels: object = {}): JsonObject => {
  const index = Number(name.split('-')[1] ?? 0);
  return {
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name, labels },
    spec: { address, protocol: 'layer2', interface: 'eth0', namespaces: [`team-${index}`], priority: index },
    status: {
      firstIP: address.split('-')[0],
      poolSize: 16,
      usage: 1,
      used: { [`${address.split('-')[0]}`]: `team-${index}/web` },
    },
  };
};

/** A sound speaker, so that what is judged is judged good. */
const SPEAKER: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'openelb-speaker', namespace: 'openelb-system' },
  spec: {
    template: {
      metadata: { labels: { app: 'openelb', component: 'speaker' } },
      spec: {
        hostNetwork: true,
        tolerations: [{ operator: 'Exists' }],
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

const EIP_KEY = 'eip.openelb.kubesphere.io/v1alpha2';

function service(namespace: string, name: string, annotations: object, more: object = {}): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, annotations: { 'lb.kubesphere.io/v1alpha1': 'openelb', ...annotations }, ...more },
    spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 80 }], ipFamilies: ['IPv4'] },
  };
}

/** The Service that a pool serves, as OpenELB leaves it. */
function served(index: number): JsonObject {
  const { first } = poolRange(index);
  const recorded = service(`team-${index}`, 'web', {}, { labels: { [EIP_KEY]: `pool-${index}` } });
  return { ...recorded, status: { loadBalancer: { ingress: [{ ip: first }] } } };
}

function worldOf(eips: number): ClusterWorld {
  const world = new ClusterWorld({ scope: 'cluster', parseYaml: () => ({}) });
  for (let index = 0; index < eips; index += 1) {
    const { first, last } = poolRange(index);
    world.apply(eip(`pool-${index}`, `${first}-${last}`));
    world.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: `team-${index}` } });
    world.apply(served(index));
    for (let other = 0; other < 4; other += 1) {
      const spec = { clusterIPs: [`10.${index & 255}.${(index >> 8) & 255}.${other + 1}`] };
      world.apply({
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: `s${other}`, namespace: `team-${index}` },
        spec,
      });
    }
  }
  world.apply(SPEAKER);
  for (let index = 0; index < 100; index += 1) {
    const address = `100.127.255.${index + 1}`;
    const annotations = { 'projectcalico.org/IPv4Address': `${address}/10` };
    const status = { addresses: [{ type: 'InternalIP', address }] };
    world.apply({ apiVersion: 'v1', kind: 'Node', metadata: { name: `node-${index}`, annotations }, status });
  }
  return world;
}

const change = (over: Partial<Change>): Change => {
  return {
    uid: 'u',
    operation: 'CREATE',
    user: 'x',
    dryRun: false,
    subresource: '',
    requestVersion: 'v1alpha2',
    ...over,
  };
};

/** Changes of every kind that a size is measured with; the stored pool 5 is the one that is labelled and hit. */
function changes(): ReadonlyMap<string, Change> {
  const { first, last } = poolRange(5);
  const stored = eip('pool-5', `${first}-${last}`);
  const labelled = eip('pool-5', `${first}-${last}`, { team: 'net' });
  return new Map([
    ['good CREATE', change({ after: eipFrom(eip('new', '100.127.0.16-100.127.0.31')) })],
    ['denied CREATE', change({ after: eipFrom(eip('new', `${first}-${last}`)) })],
    ['label UPDATE', change({ operation: 'UPDATE', before: eipFrom(stored), after: eipFrom(labelled) })],
    ['Service that names its Eip', change({ after: serviceFrom(service('team-5', 'api', { [EIP_KEY]: 'pool-5' })) })],
    ['Service of the namespace', change({ after: serviceFrom(service('team-5', 'api', {})) })],
  ]);
}

function percentiles(world: ClusterWorld, one: Change): { p50: number; p99: number } {
  const moment = { today: '2026-01-01' };
  for (let index = 0; index < JUDGEMENTS; index += 1) engine.judge(one, world, moment);
  const times = new Float64Array(JUDGEMENTS);
  for (let index = 0; index < JUDGEMENTS; index += 1) {
    const started = process.hrtime.bigint();
    engine.judge(one, world, moment);
    times[index] = Number(process.hrtime.bigint() - started) / 1000;
  }
  times.sort();
  return { p50: times[JUDGEMENTS / 2] ?? 0, p99: times[Math.floor(JUDGEMENTS * 0.99)] ?? 0 };
}

const sizes = [10, 1_000, 10_000, 100_000, ...(process.argv.includes('--full') ? [1_000_000] : [])];
const rows = sizes.map((size) => {
  const world = worldOf(size);
  const cells = [...changes().values()].map((one) => {
    const { p50, p99 } = percentiles(world, one);
    return `${p50.toFixed(1)} / ${p99.toFixed(1)}`;
  });
  return [size.toLocaleString('en'), ...cells];
});
table(['Eips', ...[...changes().keys()].map((name) => `${name}, p50 / p99 µs`)], rows);
