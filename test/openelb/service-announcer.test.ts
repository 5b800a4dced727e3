import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eipFrom } from '../../src/model/eip.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { serviceFrom } from '../../src/model/service.ts';
import { type ServiceAnnouncement, serviceAnswering } from '../../src/openelb/service-announcer.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import type { Facts } from '../../src/world/world.ts';
import { eipObject, nodeObject, type SpeakerParts, speakerObject, worldOf } from './worlds.ts';

const NODES = [nodeObject('n1', '192.168.77.2/24'), nodeObject('n2', '192.168.77.3/24')];
const OTHER = endpoints([], 'other');

function endpoints(nodes: readonly (string | undefined)[], name = 'web'): JsonObject {
  const addresses = nodes.map((nodeName, index) => ({
    ip: `10.0.0.${index + 1}`,
    ...(nodeName === undefined ? {} : { nodeName }),
  }));
  const subsets = addresses.length === 0 ? [] : [{ addresses, ports: [{ port: 80 }] }];
  return { apiVersion: 'v1', kind: 'Endpoints', metadata: { name, namespace: 'default' }, subsets };
}

function service(spec: JsonObject): JsonObject {
  const annotations = {
    'lb.kubesphere.io/v1alpha1': 'openelb',
    'eip.openelb.kubesphere.io/v1alpha2': 'lan',
  };
  const metadata = { name: 'web', namespace: 'default', annotations };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec: { type: 'LoadBalancer', ports: [{ port: 80 }], ...spec },
  };
}

const LOCAL = service({ externalTrafficPolicy: 'Local' });
const CLUSTER = service({ externalTrafficPolicy: 'Cluster' });
const SELECTING = service({ externalTrafficPolicy: 'Local', selector: { app: 'web' } });
const tainted = nodeObject('gpu', '192.168.77.4/24', { spec: { taints: [{ key: 'gpu', effect: 'NoSchedule' }] } });

interface Row {
  readonly name: string;
  readonly service: JsonObject;
  readonly endpoints: readonly JsonObject[];
  readonly speaker?: SpeakerParts;
  readonly eip?: JsonObject;
  readonly facts?: Facts;
  readonly answers: readonly string[] | string;
  readonly log?: string;
}

const rows: readonly Row[] = [
  {
    name: 'no Endpoints object',
    service: CLUSTER,
    endpoints: [OTHER],
    answers: 'no-endpoints',
    log: 'Endpoints "web" not found',
  },
  {
    name: 'policy Local, Endpoints empty',
    service: LOCAL,
    endpoints: [endpoints([])],
    answers: 'no-endpoint-node',
    log: 'no available nodes for service ip <ip>:default/web',
  },
  { name: 'no address has a node', service: LOCAL, endpoints: [endpoints([undefined])], answers: 'no-endpoint-node' },
  { name: 'Endpoints empty, policy Cluster', service: CLUSTER, endpoints: [endpoints([])], answers: ['n1', 'n2'] },
  { name: 'policy Local, endpoint on the node', service: LOCAL, endpoints: [endpoints(['n1'])], answers: ['n1'] },
  { name: 'two nodes, each once', service: LOCAL, endpoints: [endpoints(['n2', 'n1', 'n2'])], answers: ['n1', 'n2'] },
  {
    name: 'policy Cluster, endpoint on one node',
    service: CLUSTER,
    endpoints: [endpoints(['n1'])],
    answers: ['n1', 'n2'],
  },
  {
    name: 'the only endpoint where no speaker runs',
    service: LOCAL,
    endpoints: [endpoints(['gpu'])],
    answers: 'endpoints-elsewhere',
    log: 'no suitable nodes to participate in the announced election.',
  },
  { name: 'a speaker on one of them', service: SELECTING, endpoints: [endpoints(['gpu', 'n2'])], answers: ['n2'] },
  { name: 'a node that there is not', service: LOCAL, endpoints: [endpoints(['n3'])], answers: 'endpoints-elsewhere' },
  {
    name: 'more nodes than are kept',
    service: LOCAL,
    endpoints: [endpoints(Array.from({ length: 40 }, (_, index) => `x${index}`))],
    answers: ['n1', 'n2'],
  },
  {
    name: 'a selector, and Endpoints that are not watched',
    service: SELECTING,
    endpoints: [OTHER],
    answers: ['n1', 'n2'],
  },
  { name: 'no Endpoints known at all', service: LOCAL, endpoints: [], answers: ['n1', 'n2'] },
  {
    name: 'the speaker is off',
    service: LOCAL,
    endpoints: [endpoints(['gpu'])],
    speaker: { args: [] },
    answers: 'not-registered',
  },
  {
    name: 'OpenELB 0.5 does not elect',
    service: LOCAL,
    endpoints: [endpoints(['gpu'])],
    facts: { networks: [], openelb: '0.5' },
    answers: ['n1', 'n2'],
  },
  {
    name: 'vip does not elect',
    service: LOCAL,
    endpoints: [endpoints(['gpu'])],
    speaker: { args: ['--enable-keepalived-vip'] },
    eip: eipObject({ protocol: 'vip' }),
    answers: ['n1', 'n2'],
  },
];

function answer({ service: object, endpoints: all, speaker, eip, facts }: Row): ServiceAnnouncement {
  const world = worldOf([...NODES, tainted, speakerObject(speaker), ...all], facts);
  return serviceAnswering(serviceFrom(object), eipFrom(eip ?? eipObject()), world);
}

describe('who answers for a Service', () => {
  for (const row of rows) {
    test(row.name, () => {
      const found = answer(row);
      if (found.who === 'nodes') assert.deepEqual(found.nodes, row.answers);
      else assert.equal('reason' in found && found.reason, row.answers, JSON.stringify(found));
      if (row.log !== undefined) assert.equal('log' in found && found.log, row.log);
    });
  }

  test('what was not given proves nothing', () => {
    const world = new ClusterWorld({ scope: 'partial', parseYaml: JSON.parse });
    for (const object of [...NODES, speakerObject(), OTHER]) world.apply(object);
    assert.equal(serviceAnswering(serviceFrom(CLUSTER), eipFrom(eipObject()), world).who, 'nodes');
  });

  test('follows the Endpoints', () => {
    const world = worldOf([...NODES, speakerObject(), endpoints([])]);
    const ask = () => serviceAnswering(serviceFrom(LOCAL), eipFrom(eipObject()), world);
    assert.equal(ask().who, 'nobody');
    world.apply(endpoints(['n2']));
    const found = ask();
    assert.deepEqual(found.who === 'nodes' && found.nodes, ['n2']);
  });

  test('among thousands of nodes', () => {
    const many = Array.from({ length: 3000 }, (_, index) => nodeObject(`m${index}`, '192.168.77.9/24'));
    const world = worldOf([...many, speakerObject(), endpoints(['m7', 'm2999', 'absent'])]);
    const found = serviceAnswering(serviceFrom(LOCAL), eipFrom(eipObject()), world);
    assert.deepEqual(found.who === 'nodes' && found.nodes, ['m2999', 'm7']);
  });
});
