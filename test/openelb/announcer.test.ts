import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eipFrom } from '../../src/model/eip.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { announce, defaultInterface, silentNodes, speakersAnswering } from '../../src/openelb/announcer.ts';
import { check, N1, N2, type Row } from './announcer-rows.ts';
import {
  eipObject,
  kubeProxyObject,
  NODE_NAME,
  nodeObject,
  type SpeakerParts,
  speakerObject,
  worldOf,
} from './worlds.ts';

const dualStack = (name: string, cidr: string) => {
  const annotations = { 'projectcalico.org/IPv4Address': '192.168.77.2/24', 'projectcalico.org/IPv6Address': cidr };
  return nodeObject(name, cidr, { metadata: { name, annotations } });
};

const flags = (...args: unknown[]): SpeakerParts => ({ args });
const exits = (name: string, args: readonly string[], log: string): Row => ({
  name,
  speaker: { args },
  who: 'nobody',
  reason: 'exits',
  log,
});
const onInterface = (text: string | undefined, log: string, reason = 'interface'): Row => ({
  name: `interface ${JSON.stringify(text)}`,
  eip: eipObject({ interface: text }),
  who: 'nobody',
  reason,
  log,
});
const reaches = (target: string, pool = {}): Row => ({
  name: `can_reach:${target}`,
  eip: eipObject({ interface: `can_reach:${target}`, ...pool }),
  who: 'nodes',
  nodesAnswering: ['n1', 'n2'],
});
const unknownFlag = (arg: string) => exits(arg, [arg], `unknown flag: ${arg.split('=')[0]}`);
const parseBool = (text: string) =>
  `invalid argument ${JSON.stringify(text)} for "--enable-layer2" flag: strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`;
const SEGMENT = (nic: string, pool: string) => `${nic}'s ip and the eip[${pool}] are not in the same network segment`;
const POOL = '192.168.77.100-192.168.77.110';

const IPV6 = { address: '2001:db8:77::100-2001:db8:77::110' };
const V6 = nodeObject('v6', '192.168.77.2/24', {
  metadata: { name: 'v6', annotations: { 'projectcalico.org/IPv6Address': '2001:db8:77::2/64' } },
});
const named = (name: string, object: JsonObject): JsonObject => ({ ...object, metadata: { name } });
const labelled = (name: string, node: JsonObject): JsonObject => ({
  ...node,
  metadata: { ...(node['metadata'] as JsonObject), labels: { host: name } },
});
const LABELLED1 = labelled('n1', N1);
const LABELLED2 = labelled('n2', N2);
/** A workload of its own for one of the two nodes. */
const on = (host: string, parts: SpeakerParts = {}): SpeakerParts => ({
  ...parts,
  pod: { nodeSelector: { host } },
});

const OBSERVED: readonly Row[] = [
  {
    name: 'default flags',
    speaker: flags(),
    who: 'nobody',
    reason: 'not-registered',
    log: 'no registered speaker:[layer2] eip:[lan]',
  },
  { name: '--enable-layer2=true', speaker: flags('--enable-layer2=true'), who: 'nodes', nodesAnswering: ['n1', 'n2'] },
  { name: 'bare --enable-layer2', speaker: flags('--enable-layer2'), who: 'nodes', nodesAnswering: ['n1', 'n2'] },
  {
    name: 'the last one wins',
    speaker: flags('--enable-layer2=true', '--enable-layer2=false'),
    who: 'nobody',
    reason: 'not-registered',
    log: 'no registered speaker:[layer2] eip:[lan]',
  },
  {
    name: 'vip without its flag',
    eip: eipObject({ protocol: 'vip' }),
    who: 'nobody',
    reason: 'not-registered',
    log: 'no registered speaker:[vip] eip:[lan]',
  },
  {
    name: 'protocol omitted',
    eip: eipObject({ protocol: undefined }),
    who: 'routers',
    log: 'Bgp not ready, please config bgpconf/bgppeer',
  },
  exits('--enable-layer2 true', ['--enable-layer2', 'true'], 'unknown command "true" for "openelb-speaker"'),
  exits('enable-layer2=true', ['enable-layer2=true'], 'unknown command "enable-layer2=true" for "openelb-speaker"'),
  exits('-enable-layer2=true', ['-enable-layer2=true'], "unknown shorthand flag: 'e' in -enable-layer2=true"),
  exits('--enable-layer2=yes', ['--enable-layer2=yes'], parseBool('yes')),
  exits('quotes inside', ['--enable-layer2="true"'], parseBool('"true"')),
  ...[
    '--layer2',
    '--default-interface=eth0',
    '--interface=eth0',
    '--enable-bgp=true',
    '--webhook-port=443',
    '--log_dir=/tmp',
    '--enable_layer2=true',
    '--leader-elect=true',
  ].map(unknownFlag),
  {
    name: 'a key of 17 bytes',
    speaker: flags('--enable-layer2', '--secret=12345678901234567'),
    who: 'nobody',
    reason: 'key',
    log: 'unable to new layer2 speaker: key size must be 16, 24 or 32 bytes',
  },
  onInterface(undefined, 'route ip+net: invalid network interface name', 'interface-missing'),
  onInterface('eth0 ', 'route ip+net: no such network interface'),
  onInterface('eth0,eth1', 'route ip+net: no such network interface'),
  onInterface('lo', SEGMENT('lo', POOL)),
  {
    name: 'a pool of another network',
    eip: eipObject({ address: '10.55.0.10-10.55.0.20' }),
    who: 'nobody',
    reason: 'outside-subnet',
    log: SEGMENT('eth0', '10.55.0.10-10.55.0.20'),
  },
  {
    name: 'a pool wider than the subnet',
    eip: eipObject({ address: '192.168.77.100-192.168.78.20' }),
    who: 'nobody',
    reason: 'outside-subnet',
    log: SEGMENT('eth0', '192.168.77.100-192.168.78.20'),
  },
  reaches('192.168.77.1'),
  reaches('8.8.8.8'),
  reaches('192.168.77.77'),
  reaches('192.168.77.105'),
  reaches('2001:db8::1'),
  {
    name: "can_reach: the only node's own address",
    eip: eipObject({ interface: 'can_reach:192.168.77.2' }),
    nodes: [N1],
    who: 'nobody',
    reason: 'can-reach',
    log: 'invalid interface lo',
  },
  onInterface('can_reach: 192.168.77.1', 'invalid can_reach address  192.168.77.1', 'can-reach'),
  onInterface('can_reach:192.168.77.0/24', 'invalid can_reach address 192.168.77.0/24', 'can-reach'),
  onInterface('can-reach:192.168.77.1', 'invalid interface string, now only support can_reach'),
  {
    name: "the pool holds the node's own address",
    eip: eipObject({ address: '192.168.77.2-192.168.77.9' }),
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  {
    name: 'NODE_NAME empty',
    speaker: { env: [{ name: 'NODE_NAME', value: '' }] },
    who: 'nobody',
    reason: 'node-name',
    log: 'no suitable nodes to participate in the announced election.',
  },
  {
    name: 'no Node of that name',
    speaker: { env: [{ name: 'NODE_NAME', value: 'elsewhere' }] },
    who: 'nobody',
    reason: 'node-name',
    log: 'no suitable nodes to participate in the announced election.',
  },
  { name: '--node-name=n2', speaker: flags('--enable-layer2', '--node-name=n2'), who: 'nobody', reason: 'node-name' },
  { name: 'peers not found', speaker: { labels: { app: 'lb' } }, who: 'everybody', reason: 'peers' },
  {
    name: 'peers sought elsewhere',
    speaker: { env: [NODE_NAME, { name: 'OPENELB_NAMESPACE', value: 'lb' }] },
    who: 'everybody',
    reason: 'peers',
  },
  { name: 'peers found by labels', who: 'nodes', nodesAnswering: ['n1', 'n2'] },
  {
    name: 'IPv6 alone, where the prefixes of IPv4 only are known',
    eip: eipObject({ address: '2001:db8::5' }),
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  {
    name: 'IPv6 on 0.6',
    speaker: { image: 'kubesphere/openelb-speaker:v0.6.0' },
    eip: eipObject({ address: '2001:db8::5' }),
    who: 'nobody',
    reason: 'ipv6',
  },
  { name: 'an IPv6 pool alone, on master', eip: eipObject(IPV6), nodes: [V6], who: 'nodes', nodesAnswering: ['v6'] },
  {
    name: 'the pool of the other family on the same interface',
    more: [named('six', eipObject(IPV6))],
    who: 'unknown',
  },
  {
    name: 'an Eip on the same interface that lies outside the subnet',
    more: [named('away', eipObject({ address: '10.55.0.10-10.55.0.20' }))],
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  {
    name: 'a disabled Eip goes on answering for what it gave',
    eip: eipObject({ disable: true }),
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  { name: 'protocol changed to bgp', eip: eipObject({ protocol: 'bgp' }), who: 'routers' },
  {
    name: 'different keys on the two nodes',
    speaker: on('n1', { args: ['--enable-layer2', '--secret=0123456789abcdef'] }),
    nodes: [LABELLED1, LABELLED2],
    more: [speakerObject({ ...on('n2'), name: 'other' })],
    who: 'everybody',
    reason: 'strangers',
  },
  {
    name: 'one key, once written and once built in',
    speaker: on('n1', { args: ['--enable-layer2', '--secret=openelb-speakers'] }),
    nodes: [LABELLED1, LABELLED2],
    more: [speakerObject({ ...on('n2'), name: 'other' })],
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  {
    name: 'layer 2 off on n1',
    speaker: on('n1', { args: [] }),
    nodes: [LABELLED1, LABELLED2],
    more: [speakerObject({ ...on('n2'), name: 'other' })],
    who: 'nodes',
    nodesAnswering: ['n2'],
  },
];

/** What follows from the documentation of Kubernetes, not from the wire. */
const DERIVED: readonly Row[] = [
  {
    name: 'any port for the member list',
    speaker: flags('--enable-layer2', '--bind-port=0'),
    who: 'everybody',
    reason: 'peers',
  },
  {
    name: 'speakers of two namespaces',
    speaker: on('n1'),
    nodes: [LABELLED1, LABELLED2],
    more: [
      speakerObject({ ...on('n2'), namespace: 'lb', env: [NODE_NAME, { name: 'OPENELB_NAMESPACE', value: 'lb' }] }),
    ],
    who: 'everybody',
    reason: 'strangers',
  },
  {
    name: 'two ports of the member list',
    speaker: on('n1', { args: ['--enable-layer2', '--bind-port=7947'] }),
    nodes: [LABELLED1, LABELLED2],
    more: [speakerObject({ ...on('n2'), name: 'other' })],
    who: 'everybody',
    reason: 'strangers',
  },
  {
    name: 'a key that is not seen from here may be the same',
    speaker: on('n1', {
      env: [NODE_NAME, { name: 'MEMBER_LIST_SECRET', valueFrom: { secretKeyRef: { name: 'memberlist', key: 'key' } } }],
    }),
    nodes: [LABELLED1, LABELLED2],
    more: [speakerObject({ ...on('n2'), name: 'other' })],
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  { name: 'kube-proxy in ipvs mode', more: [kubeProxyObject('mode: ipvs')], who: 'everybody', reason: 'kube-proxy' },
  {
    name: 'kube-proxy in ipvs mode and no speaker serves it',
    speaker: flags(),
    more: [kubeProxyObject('mode: ipvs')],
    who: 'everybody',
    reason: 'kube-proxy',
  },
  {
    name: 'strict ARP',
    more: [kubeProxyObject('mode: ipvs\nipvs: { strictARP: true }')],
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  { name: 'not on the host network', speaker: { pod: { hostNetwork: false } }, who: 'nobody', reason: 'pod-network' },
  {
    name: 'no raw sockets',
    speaker: { security: { capabilities: { drop: ['ALL'] } } },
    who: 'nobody',
    reason: 'no-raw-socket',
    log: 'operation not permitted',
  },
  {
    name: 'on one node only',
    speaker: { pod: { nodeSelector: { lb: 'yes' } } },
    nodes: [N1, { ...N2, metadata: { name: 'n2', labels: { lb: 'yes' } } }],
    who: 'nodes',
    nodesAnswering: ['n2'],
  },
  { name: 'on no node', speaker: { pod: { nodeSelector: { lb: 'yes' } } }, who: 'nobody', reason: 'no-node' },
  {
    name: 'a single node has no peers to miss',
    speaker: { labels: { app: 'lb' } },
    nodes: [N1],
    who: 'nodes',
    nodesAnswering: ['n1'],
  },
  {
    name: 'a Deployment of no replicas',
    speaker: { image: 'kubesphere/openelb:v0.5.1', command: ['openelb-manager'], args: [], replicas: 0 },
    who: 'nobody',
    reason: 'parked',
  },
  { name: 'a script', speaker: { command: ['sh', '-c', 'exec openelb-speaker $FLAGS'], args: [] }, who: 'unknown' },
  {
    name: 'a switch known at run time only',
    speaker: {
      args: ['--enable-layer2=$(ON)'],
      env: [NODE_NAME, { name: 'ON', valueFrom: { configMapKeyRef: { name: 'x', key: 'y' } } }],
    },
    who: 'unknown',
  },
  {
    name: 'a pool of another network and layer 2 off: what is sure is told',
    speaker: flags(),
    eip: eipObject({ address: '10.55.0.10-10.55.0.20' }),
    who: 'nobody',
    reason: 'not-registered',
    log: 'no registered speaker:[layer2] eip:[lan]',
  },
  {
    name: 'an IPv6 pool outside the known subnets of all nodes',
    eip: eipObject({ address: '2001:db8:1::5' }),
    nodes: [dualStack('n1', '2001:db8::2/64'), dualStack('n2', '2001:db8::3/64')],
    who: 'nobody',
    reason: 'outside-subnet',
    log: SEGMENT('eth0', '2001:db8:1::5-2001:db8:1::5'),
  },
  {
    name: 'an IPv6 pool where the prefix of one node is not known',
    eip: eipObject({ address: '2001:db8:1::5' }),
    nodes: [dualStack('n1', '2001:db8::2/64'), N2],
    who: 'nodes',
    nodesAnswering: ['n1', 'n2'],
  },
  {
    name: 'an address that no OpenELB reads',
    eip: eipObject({ address: '10.0.0.1,10.0.0.2' }),
    who: 'nobody',
    reason: 'address',
  },
];

describe('what speakers did on a wire', () => OBSERVED.forEach(check));
describe('what follows besides', () => DERIVED.forEach(check));

describe('announce', () => {
  test('no speaker at all, and one that nobody knows of', () => {
    const eip = eipFrom(eipObject());
    assert.deepEqual(announce(eip, worldOf([N1])), { who: 'nobody', reason: 'no-speaker', certain: true });
  });

  test('names the nodes that may win and stay silent', () => {
    const world = worldOf([N1, nodeObject('edge', '10.7.0.2/24'), speakerObject()]);
    const found = announce(eipFrom(eipObject()), world);
    assert.deepEqual(found.who === 'nodes' && found.nodes, ['edge', 'n1']);
    assert.deepEqual(silentNodes(eipFrom(eipObject()), world), ['edge']);
  });

  test('a node of which the subnet of the other family only is known may do', () => {
    const world = worldOf([N1, speakerObject()]);
    assert.deepEqual(silentNodes(eipFrom(eipObject({ address: '2001:db8::5' })), world), []);
  });

  test('a node whose own address is the can_reach target may win and stay silent', () => {
    const world = worldOf([N1, N2, speakerObject()]);
    assert.deepEqual(silentNodes(eipFrom(eipObject({ interface: 'can_reach:192.168.77.3' })), world), ['n2']);
  });

  test('the kernels and the speakers are told apart', () => {
    const world = worldOf([N1, N2, speakerObject({ args: [] }), kubeProxyObject('mode: ipvs')]);
    const spoken = speakersAnswering(eipFrom(eipObject()), world);
    assert.equal(spoken.who === 'nobody' && spoken.reason, 'not-registered');
  });

  test('articles: the dialect of the policy brings an interface', () => {
    const objects = [
      N1,
      N2,
      speakerObject({ args: ['--enable-layer2=true', '--default-interface=eth0', '--enable-bgp=false'] }),
    ];
    const without = eipFrom(eipObject({ interface: undefined }));
    const world = worldOf(objects, { networks: [], dialect: 'kubeelb' });
    assert.equal(announce(without, world).who, 'nodes');
    assert.equal(defaultInterface(world), 'eth0');
    assert.equal(announce(without, worldOf(objects)).who, 'nobody');
    assert.equal(defaultInterface(worldOf(objects)), undefined);
  });

  test('follows every change of the world', () => {
    const eip = eipFrom(eipObject());
    const world = worldOf([N1, N2, speakerObject({ args: [] })]);
    assert.equal(announce(eip, world).who, 'nobody');
    world.apply(speakerObject());
    assert.equal(announce(eip, world).who, 'nodes');
    world.apply(kubeProxyObject('mode: ipvs'));
    assert.equal(announce(eip, world).who, 'everybody');
    world.remove({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'kube-system', name: 'kube-proxy' });
    assert.equal(announce(eip, world).who, 'nodes');
    world.setFacts({ networks: [], openelb: '0.6' });
    assert.equal(announce(eip, world).who, 'nodes');
  });
});
