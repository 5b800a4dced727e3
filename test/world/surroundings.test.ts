import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { subjectViews } from '../../src/admission/subject.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { refOf } from '../../src/model/meta.ts';
import { parseYaml } from '../../src/sources/load-world.ts';
import type { Surroundings } from '../../src/world/surroundings.ts';
import type { World } from '../../src/world/world.ts';
import { eipObject, kubeProxyObject, nodeObject, speakerObject, worldOf } from '../openelb/worlds.ts';

const namespace = (labels: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels },
});
const service = (eip: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop', labels: { 'eip.openelb.kubesphere.io/v1alpha2': eip } },
  spec: { type: 'LoadBalancer' },
});

/** Every object that can be in the World or come into it; several share an identity. */
const OBJECTS: readonly JsonObject[] = [
  speakerObject(),
  speakerObject({ args: [] }),
  speakerObject({ name: 'b' }),
  nodeObject('n1', '10.0.0.1/24'),
  nodeObject('n1', '10.0.0.9/24'),
  nodeObject('n2', '10.0.0.2/24', {
    metadata: { name: 'n2', annotations: { 'k3s.io/node-args': '["--kube-proxy-arg=proxy-mode=ipvs"]' } },
  }),
  kubeProxyObject('mode: ipvs'),
  kubeProxyObject('mode: iptables'),
  namespace({ env: 'prod' }),
  namespace({}),
  eipObject({ namespaceSelector: { env: 'prod' } }),
  eipObject({ protocol: 'bgp' }),
  service('lan'),
  service('other'),
];

function answers(world: World): unknown {
  const names = (views: Iterable<{ ref: { name: string } }>) => [...views].map(({ ref }) => ref.name).sort();
  const { surroundings } = world;
  return {
    speakers: [...world.speakers()].map(({ ref, container }) => `${ref.name} ${container.args.length}`).sort(),
    nodes: [...world.nodes()].map(({ addresses }) => `${addresses[0]?.address.value}`).sort(),
    proxies: [...surroundings.kubeProxies()].map(({ owner, settings }) => `${owner.name} ${settings.mode}`).sort(),
    layer2: names(world.eipsOfProtocol('layer2')),
    bgp: names(world.eipsOfProtocol('bgp')),
    selecting: names(world.eipsSelecting({ env: 'prod', team: 'web' })),
    selectingNone: names(world.eipsSelecting({ team: 'web' })),
    holding: [...world.servicesHoldingIn('shop')].map(({ eipName }) => eipName),
    namespace: world.namespace('shop')?.labels,
    derived: surroundings.derived(countSpeakers),
  };
}

const countSpeakers = (surroundings: Surroundings) => [...surroundings.speakers()].length;
const some = fc.subarray([...OBJECTS]);

describe('surroundings of a World', () => {
  test('an overlay answers as a World with the change applied', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...OBJECTS), fc.boolean(), (objects, changed, deleted) => {
        const world = worldOf(objects);
        const views = subjectViews(deleted ? changed : undefined, deleted ? undefined : changed, parseYaml);
        assert.ok(views);
        const overlaid = answers(world.withChange(views));
        if (deleted) world.remove(refOf(changed));
        else world.apply(changed);
        assert.deepEqual(overlaid, answers(world));
      }),
      { numRuns: 300 },
    );
  });

  test('objects that go leave nothing behind', () => {
    fc.assert(
      fc.property(some, some, (objects, removed) => {
        const world = worldOf(objects);
        for (const object of removed) world.remove(refOf(object));
        const gone = new Set(removed.map((object) => JSON.stringify(refOf(object))));
        const left = objects.filter((object) => !gone.has(JSON.stringify(refOf(object))));
        assert.deepEqual(answers(world), answers(worldOf(left)));
      }),
      { numRuns: 200 },
    );
  });

  test('a derived value is made once until something changes', () => {
    const world = worldOf([speakerObject()]);
    let made = 0;
    const derivation = (): { made: number } => {
      made += 1;
      return { made };
    };
    world.surroundings.derived(derivation);
    world.surroundings.derived(derivation);
    world.apply(eipObject());
    world.withChange({}).surroundings.derived(derivation);
    assert.equal(made, 1);
    world.apply(nodeObject('n1', '10.0.0.1/24'));
    world.surroundings.derived(derivation);
    assert.equal(made, 2);
    world.setFacts({ networks: [] });
    world.surroundings.derived(derivation);
    assert.equal(made, 3);
  });

  test('what is derived from the nodes is made once until a node changes, whatever else does', () => {
    const world = worldOf([nodeObject('n1', '10.0.0.1/24')]);
    let made = 0;
    const names = (nodes: Iterable<{ readonly ref: { readonly name: string } }>): readonly string[] => {
      made += 1;
      return [...nodes].map(({ ref }) => ref.name);
    };
    assert.deepEqual(world.surroundings.derivedFromNodes(names), ['n1']);
    world.apply(speakerObject());
    const speaker = world.surroundings.speakers()[Symbol.iterator]().next().value;
    assert.ok(speaker);
    assert.deepEqual(world.withChange({ after: speaker }).surroundings.derivedFromNodes(names), ['n1']);
    assert.equal(made, 1);
    const node = world.stored({ apiVersion: 'v1', kind: 'Node', name: 'n1' });
    assert.ok(node);
    assert.deepEqual(world.withChange({ before: node }).surroundings.derivedFromNodes(names), []);
    world.apply(nodeObject('n2', '10.0.0.2/24'));
    assert.deepEqual(world.surroundings.derivedFromNodes(names), ['n1', 'n2']);
    world.remove(node.ref);
    assert.deepEqual(world.surroundings.derivedFromNodes(names), ['n2']);
  });

  test('Secrets are kept only where the operator says so', () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'memberlist', namespace: 'a' },
      data: { key: 'YQ==' },
    };
    const closed = worldOf([]);
    assert.equal(closed.apply(secret), false);
    assert.equal(closed.surroundings.memberlistSecret('a'), undefined);
    const open = worldOf([secret], { networks: [], readSecrets: true });
    assert.equal(open.surroundings.memberlistSecret('a')?.value?.bytes, 1);
    open.remove(refOf(secret));
    assert.equal(open.surroundings.memberlistSecret('a'), undefined);
  });
});
