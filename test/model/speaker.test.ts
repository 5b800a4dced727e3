import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/model/json.ts';
import { formerSpeakerFrom, speakerFrom } from '../../src/model/speaker.ts';

const workload = (spec: unknown, labels: unknown = {}, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'lb', namespace: 'lb', generation: 3 },
  spec: { template: { metadata: { labels }, spec } },
  ...more,
});
const running = (container: JsonObject) => workload({ containers: [container] });

describe('what is a speaker', () => {
  const found: readonly (readonly [string, JsonObject, string | undefined])[] = [
    ['by image', running({ image: 'kubesphere/openelb-speaker:v0.6.0' }), 'speaker'],
    ['by image and digest', running({ image: 'r.local:5000/x/openelb-speaker@sha256:ab' }), 'speaker'],
    ['by command', running({ image: 'r.local/lb:7', command: ['/bin/openelb-speaker'] }), 'speaker'],
    [
      'by a script',
      running({ image: 'r.local/lb:7', command: ['sh', '-c', 'sleep 1; exec openelb-speaker --v=4'] }),
      'speaker',
    ],
    ['the manager of 0.5', running({ image: 'kubesphere/openelb:v0.5.1', command: ['openelb-manager'] }), 'manager'],
    [
      'by the labels of its pods',
      workload({ containers: [{ image: 'r.local/lb:7' }] }, { app: 'openelb', component: 'speaker' }),
      'speaker',
    ],
    [
      'the second container',
      workload({ containers: [{ image: 'envoy:1' }, { image: 'x/openelb-speaker' }] }),
      'speaker',
    ],
    [
      'not: the controller',
      running({ image: 'kubesphere/openelb-controller:v0.6.0', command: ['openelb-controller'] }),
      undefined,
    ],
    ['not: a log collector', running({ image: 'fluent-bit', args: ['--exclude=openelb-speaker'] }), undefined],
    [
      'not: a rollout script',
      running({ image: 'kubectl', command: ['sh', '-c', 'kubectl rollout restart ds openelb-speaker'] }),
      undefined,
    ],
    ['not: no containers', workload({ containers: [] }), undefined],
    ['not: containers of another type', workload({ containers: 'openelb-speaker' }), undefined],
    ['not: entries of another type', workload({ containers: [null, 'openelb-speaker', 7, []] }), undefined],
  ];
  for (const [name, object, program] of found) test(name, () => assert.equal(speakerFrom(object)?.program, program));

  test('among 1,000 containers, without looking at more than each once', () => {
    const containers = Array.from({ length: 1000 }, (_, index) => ({
      image: `x/${index}`,
      args: ['--openelb-speaker'],
    }));
    assert.equal(speakerFrom(workload({ containers })), undefined);
    const view = speakerFrom(workload({ containers: [...containers, { image: 'x/openelb-speaker:v0.6.0' }] }));
    assert.deepEqual(view?.container.path, ['spec', 'template', 'spec', 'containers', 1000]);
  });

  test('fields of other types are left out', () => {
    const view = speakerFrom(
      workload({
        hostNetwork: 'true',
        nodeSelector: [],
        tolerations: {},
        affinity: 7,
        containers: [
          {
            image: 'x/openelb-speaker',
            command: {},
            args: [1, null, 'v'],
            env: [null, { name: 7 }, { name: 'A' }],
            envFrom: {},
            securityContext: { capabilities: { add: 'NET_RAW' } },
            readinessProbe: [],
          },
        ],
      }),
    );
    assert.ok(view);
    assert.equal(view.hostNetwork, false);
    assert.deepEqual(
      view.container.args.map(({ text }) => text),
      [undefined, undefined, 'v'],
    );
    assert.deepEqual(
      view.container.env.map(({ name, source }) => [name, source.kind]),
      [['A', 'literal']],
    );
    assert.deepEqual(
      [view.container.addedCapabilities, view.container.probes, view.placement.tolerations],
      [[], [], []],
    );
  });

  test('status counts only when it is of this generation', () => {
    const spec = { containers: [{ image: 'x/openelb-speaker' }] };
    const of = (status: JsonObject) => speakerFrom(workload(spec, {}, { status }))?.status;
    assert.deepEqual(of({ observedGeneration: 3, desiredNumberScheduled: 2, numberReady: 1 }), {
      desired: 2,
      ready: 1,
    });
    assert.equal(of({ observedGeneration: 2, desiredNumberScheduled: 0 }), undefined);
    assert.equal(of({ observedGeneration: 0, desiredNumberScheduled: 0 }), undefined);
    assert.equal(of({}), undefined);
  });

  test('what was a speaker and is none now', () => {
    assert.equal(formerSpeakerFrom(running({ image: 'nginx' })).program, 'other');
    assert.equal(formerSpeakerFrom(workload(undefined)).hasContainer, false);
  });
});
