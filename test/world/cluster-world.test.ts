import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Address, parseAddress } from '../../src/address/address.ts';
import { parsePlainRange, type Range } from '../../src/address/range.ts';
import type { ClaimKind } from '../../src/model/claim.ts';
import { eipFrom } from '../../src/model/eip.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { refKey, refOf } from '../../src/model/meta.ts';
import { serviceFrom } from '../../src/model/service.ts';
import { parseYaml } from '../../src/sources/load-world.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';
import type { NamespaceIdentity, World } from '../../src/world/world.ts';

const newWorld = () => new ClusterWorld({ scope: 'cluster', parseYaml });

function worldOf(objects: readonly JsonObject[]): ClusterWorld {
  const world = newWorld();
  for (const object of objects) world.apply(object);
  return world;
}

const eip = (name: string, spec: object, status: object = {}): JsonObject => ({
  apiVersion: 'network.kubesphere.io/v1alpha2',
  kind: 'Eip',
  metadata: { name },
  spec,
  status,
});
const node = (name: string, address: string, prefix: number): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, annotations: { 'projectcalico.org/IPv4Address': `${address}/${prefix}` } },
  status: { addresses: [{ type: 'InternalIP', address }] },
});
const namespace = (name: string, labels: object): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const service = (name: string, ip: string, eipName: string | undefined, requested?: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name,
    namespace: 'shop',
    ...(eipName === undefined ? {} : { labels: { 'eip.openelb.kubesphere.io/v1alpha2': eipName } }),
    ...(requested === undefined ? {} : { annotations: { 'eip.openelb.kubesphere.io/v1alpha1': requested } }),
  },
  spec: { type: 'LoadBalancer' },
  status: { loadBalancer: { ingress: [{ ip }] } },
});

const nodeProxy = (name: string, ports: readonly string[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name,
    namespace: 'shop',
    annotations: { 'lb.kubesphere.io/v1alpha1': 'openelb', 'node-proxy.openelb.kubesphere.io/type': 'daemonset' },
  },
  spec: {
    type: 'LoadBalancer',
    ports: ports.map((text) => ({ protocol: text.slice(0, 3), port: Number(text.slice(4)) })),
  },
});
const endpoints = (name: string, addresses: readonly string[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Endpoints',
  metadata: { name, namespace: 'shop' },
  subsets: [{ addresses: addresses.map((ip) => ({ ip })) }],
});

const EVERYTHING = parsePlainRange('0.0.0.0-255.255.255.255') as Range;
const KINDS: readonly ClaimKind[] = ['eip', 'node-address', 'load-balancer-ip'];
const NAMESPACES = ['shop', 'lab'];

/** Every answer of a World that rules can see, in a form that does not depend on order. */
function answers(world: World): unknown {
  const names = (views: Iterable<{ ref: { name: string } }>) => [...views].map(({ ref }) => ref.name).sort();
  const eips = ['a', 'b', 'c'].map((name) => world.eip(name, 'openelb'));
  return {
    claims: KINDS.map((kind) =>
      [...world.claimsOverlapping(EVERYTHING, [kind])]
        .map((c) => `${refKey(c.owner)} ${c.range.first}-${c.range.last}`)
        .sort(),
    ),
    narrow: [...world.claimsOverlapping(parsePlainRange('10.0.0.4-10.0.0.9') as Range, KINDS)]
      .map((c) => refKey(c.owner))
      .sort(),
    segments: [...world.segmentsOverlapping(EVERYTHING)].map((s) => `${s.range.first} ${[...s.nodes].sort()}`).sort(),
    counts: [world.nodeCount(), world.nodeCount(4), world.nodeCount(6)],
    defaults: names(world.defaultEips()),
    onInterface: names(world.eipsOnInterface('eth0', 4)),
    preferred: NAMESPACES.map((name) => inOrder(world, { name, labels: { env: 'prod' } })),
    containing: ['10.0.0.3', '10.0.0.9', '::a00:5', 'no address'].map((text) =>
      names(world.eipsContaining(parseAddress(text))),
    ),
    withRoom: [names(world.eipsWithRoom('layer2')), names(world.eipsWithRoom('bgp'))],
    spoiling: names(world.eipsWithInvalidSelector()),
    records: ['shop/web', 'shop/api'].map((holder) =>
      [...world.recordsOf(holder)].map(({ eip, address }) => `${eip.ref.name} ${address}`).sort(),
    ),
    bound: NAMESPACES.map((name) => names(world.eipsBoundTo({ name, labels: { env: 'prod' } }, 0))),
    eips: eips.map((one) => one?.addressText),
    uses: eips.map((one) =>
      one === undefined ? [] : [...world.usesOf(one)].map((use) => `${use.service.name} ${use.address}`).sort(),
    ),
    proxies: ['TCP/80', 'UDP/53'].map((port) => names(world.nodeProxiesOn(port))),
    endpoints: ['web', 'api'].map((name) => world.endpoints('shop', name)?.hasAddresses),
    matching: names(world.namespacesMatching({ env: 'prod' })),
    onAddress: ['10.0.0.3', '10.0.0.9'].map((text) => names(world.servicesOn(parseAddress(text) as Address))),
    everyNamespace: names(world.namespacesMatching({})),
    unknowns: world.unknowns().map(({ what }) => what),
  };
}

/** Names in the order of preference, those of equal preference sorted. */
function inOrder(world: World, namespace: NamespaceIdentity): readonly string[] {
  const ranks = [...world.eipsPreferredFor(namespace)].map(
    (eip) => [Number(eip.pool.occupied), eip.priority, eip.ref.name] as const,
  );
  for (const [index, rank] of ranks.entries()) {
    const before = ranks[index - 1];
    assert.ok(before === undefined || before[0] < rank[0] || (before[0] === rank[0] && before[1] <= rank[1]));
  }
  return ranks.map((rank) => rank.join(' ')).sort();
}

const octet = fc.integer({ min: 0, max: 12 });
const eips = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    from: octet,
    size: fc.integer({ min: 0, max: 4 }),
    nic: fc.constantFrom('eth0', 'eth1'),
    namespaces: fc.subarray(NAMESPACES),
    selector: fc.option(fc.constantFrom({}, { env: 'prod' }, { env: 'bad value' }), { nil: undefined }),
    isDefault: fc.boolean(),
    disable: fc.boolean(),
    priority: fc.integer({ min: -1, max: 1 }),
    user: fc.option(fc.constantFrom('web', 'api'), { nil: undefined }),
  })
  .map(({ name, from, size, nic, namespaces, selector, isDefault, disable, priority, user }) => {
    const address = `10.0.0.${from}-10.0.0.${from + size}`;
    const used = user === undefined ? {} : { [`10.0.0.${from}`]: `shop/${user}` };
    const object = eip(
      name,
      { address, protocol: 'layer2', interface: nic, namespaces, namespaceSelector: selector, disable, priority },
      { used },
    );
    const annotations = isDefault ? { 'eip.openelb.kubesphere.io/is-default-eip': 'true' } : {};
    return { ...object, metadata: { name, annotations } };
  });
const services = fc
  .tuple(
    fc.constantFrom('web', 'api'),
    octet,
    fc.constantFrom('a', 'b', undefined),
    fc.option(octet, { nil: undefined }),
  )
  .map(([name, last, label, requested]) =>
    service(name, `10.0.0.${last}`, label, requested === undefined ? undefined : `10.0.0.${requested}`),
  );
const objects = fc.oneof(
  eips,
  fc
    .tuple(fc.constantFrom('n1', 'n2'), octet, fc.constantFrom(24, 28))
    .map(([name, last, prefix]) => node(name, `10.0.0.${last + 1}`, prefix)),
  fc
    .tuple(fc.constantFrom('shop', 'lab'), fc.constantFrom({ env: 'prod' }, {}))
    .map(([name, labels]) => namespace(name, labels)),
  services,
  fc
    .tuple(fc.constantFrom('web', 'api'), fc.subarray(['TCP/80', 'UDP/53']))
    .map(([name, ports]) => nodeProxy(name, ports)),
  fc
    .tuple(fc.constantFrom('web', 'api'), fc.subarray(['10.1.0.1', '10.1.0.2']))
    .map(([name, addresses]) => endpoints(name, addresses)),
);

describe('ClusterWorld', () => {
  test('after any changes answers as one that was made of what is left', () => {
    const steps = fc.array(fc.tuple(objects, fc.boolean()), { maxLength: 25 });
    fc.assert(
      fc.property(steps, (changes) => {
        const world = newWorld();
        const left = new Map<string, JsonObject>();
        for (const [object, removes] of changes) {
          const ref = refOf(object);
          if (removes) {
            assert.equal(world.remove(ref), left.delete(refKey(ref)));
          } else {
            world.apply(object);
            left.set(refKey(ref), object);
          }
        }
        assert.deepEqual(answers(world), answers(worldOf([...left.values()])));
      }),
    );
  });

  test('a change laid over it answers as the changed cluster, and leaves it as it was', () => {
    fc.assert(
      fc.property(fc.array(objects, { maxLength: 15 }), eips, (held, changed) => {
        const world = worldOf(held);
        const before = answers(world);
        const overlay = world.withChange({ after: eipFrom(changed) });
        assert.deepEqual(answers(overlay), answers(worldOf([...held, changed])));
        const view = eipFrom(changed);
        const without = worldOf(held);
        without.remove(view.ref);
        assert.deepEqual(answers(world.withChange({ before: view })), answers(without));
        assert.deepEqual(answers(world), before);
      }),
    );
  });

  test('so does a changed Service', () => {
    fc.assert(
      fc.property(fc.array(objects, { maxLength: 15 }), services, services, (held, other, changed) => {
        const all = [...held, other];
        const world = worldOf(all);
        const view = serviceFrom(changed);
        assert.deepEqual(answers(world.withChange({ after: view })), answers(worldOf([...all, changed])));
        // Without any Service the record of an Eip is believed, which an overlay leaves to the World below.
        if (refOf(other).name === view.ref.name) return;
        const without = worldOf(all);
        without.remove(view.ref);
        const { unknowns: _known, ...left } = answers(world.withChange({ before: view })) as Record<string, unknown>;
        const { unknowns: _knownWithout, ...expected } = answers(without) as Record<string, unknown>;
        assert.deepEqual(left, expected);
      }),
    );
  });

  test('a pure question is asked once of a World with a change, and each time of one that can change', () => {
    const world = newWorld();
    const overlay = world.withChange({ after: serviceFrom(service('web', '10.0.0.1', undefined)) });
    let asked = 0;
    const question = ({ name }: { name: string }, { version }: World) => {
      asked += 1;
      return `${name} ${version} ${asked}`;
    };
    const [web, api] = [{ name: 'web' }, { name: 'api' }];
    assert.deepEqual([overlay.answer(question, web), overlay.answer(question, web)], ['web 0 1', 'web 0 1']);
    assert.equal(overlay.answer(question, api), 'api 0 2');
    assert.deepEqual([world.answer(question, web), world.answer(question, web)], ['web 0 3', 'web 0 4']);
  });

  test('every change has a version of its own', () => {
    const world = newWorld();
    const versions = [world.version];
    world.apply(namespace('shop', {}));
    versions.push(world.version);
    world.remove({ apiVersion: 'v1', kind: 'Namespace', name: 'shop' });
    versions.push(world.version);
    assert.equal(new Set(versions).size, 3);
  });

  test('kinds that no rule reads are refused without a trace', () => {
    const world = newWorld();
    assert.equal(world.apply({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' } }), false);
    assert.equal(world.counts().size, 0);
  });

  test('facts make claims and segments, and go with the policy that brought them', () => {
    const world = newWorld();
    const range = parsePlainRange('192.168.0.0/24') as Range;
    const gateway = parsePlainRange('192.168.0.1') as Range;
    world.setFacts({ networks: [{ range, gateway, reserved: [parsePlainRange('192.168.0.2-192.168.0.9') as Range] }] });
    assert.equal([...world.claimsOverlapping(range, ['gateway', 'reserved'])].length, 2);
    assert.equal([...world.segmentsOverlapping(range)].length, 1);
    world.setFacts({ networks: [] });
    assert.equal([...world.claimsOverlapping(range, ['gateway', 'reserved'])].length, 0);
    assert.equal([...world.segmentsOverlapping(range)].length, 0);
  });

  test('what it holds nothing of is unknown, and what cannot be read too', () => {
    const world = newWorld();
    assert.deepEqual(
      world.unknowns().map(({ what }) => what),
      ['services', 'nodes', 'namespaces', 'cluster-cidrs', 'endpoints'],
    );
    world.apply(node('n1', '10.0.0.1', 24));
    assert.equal(world.knows('nodes'), true);
    world.apply({
      apiVersion: 'metallb.io/v1beta1',
      kind: 'IPAddressPool',
      metadata: { name: 'p', namespace: 'm' },
      spec: { addresses: ['10.0.0.300'] },
    });
    assert.match(
      world
        .unknowns()
        .map(({ what, why }) => `${what}: ${why}`)
        .join(),
      /IPAddressPool m\/p spec\.addresses\[0\]: .*10\.0\.0\.300/,
    );
  });
});
