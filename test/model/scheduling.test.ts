import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/model/json.ts';
import { placementFrom, refusalOf, type Taint } from '../../src/model/scheduling.ts';

const NODE = { name: 'n1', labels: { zone: 'z1', cores: '8' }, taints: [] };
const refused = (podSpec: JsonObject, taints: readonly Taint[] = []) =>
  refusalOf(placementFrom(podSpec), { ...NODE, taints })?.by;
const affinity = (...terms: unknown[]): JsonObject => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } } },
});
const expression = (key: string, operator: string, ...values: string[]) => ({
  matchExpressions: [{ key, operator, values }],
});
const taint = (key: string, effect: string, value = ''): Taint => ({ key, effect, value });
const tolerates = (...tolerations: unknown[]): JsonObject => ({ tolerations });

describe('where a DaemonSet runs', () => {
  const cases: readonly (readonly [string, JsonObject, readonly Taint[], string | undefined])[] = [
    ['anywhere', {}, [], undefined],
    ['selector that holds', { nodeSelector: { zone: 'z1' } }, [], undefined],
    ['selector of another value', { nodeSelector: { zone: 'z2' } }, [], 'selector'],
    ['selector of a key that every object inherits', { nodeSelector: { constructor: 'x' } }, [], 'selector'],
    ['In', affinity(expression('zone', 'In', 'z0', 'z1')), [], undefined],
    ['NotIn', affinity(expression('zone', 'NotIn', 'z1')), [], 'affinity'],
    ['NotIn, absent', affinity(expression('rack', 'NotIn', 'r1')), [], undefined],
    ['Exists', affinity(expression('rack', 'Exists')), [], 'affinity'],
    ['DoesNotExist', affinity(expression('rack', 'DoesNotExist')), [], undefined],
    ['Gt', affinity(expression('cores', 'Gt', '7')), [], undefined],
    ['Lt', affinity(expression('cores', 'Lt', '8')), [], 'affinity'],
    ['Gt of no number', affinity(expression('zone', 'Gt', '7')), [], 'affinity'],
    ['an unknown operator', affinity(expression('zone', 'Like', 'z1')), [], 'affinity'],
    ['one of two terms', affinity(expression('rack', 'Exists'), expression('zone', 'Exists')), [], undefined],
    ['an empty term matches nothing', affinity({}), [], 'affinity'],
    ['no terms match nothing', affinity(), [], 'affinity'],
    ['terms of another type', affinity(7, null), [], 'affinity'],
    ['by name', affinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] }), [], undefined],
    [
      'by another name',
      affinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n2'] }] }),
      [],
      'affinity',
    ],
    ['a taint', {}, [taint('a', 'NoSchedule')], 'taint'],
    ['a soft taint', {}, [taint('a', 'PreferNoSchedule')], undefined],
    ['tolerated by key', tolerates({ key: 'a', operator: 'Exists' }), [taint('a', 'NoExecute', 'v')], undefined],
    ['tolerated by value', tolerates({ key: 'a', value: 'v' }), [taint('a', 'NoSchedule', 'v')], undefined],
    ['another value', tolerates({ key: 'a', value: 'w' }), [taint('a', 'NoSchedule', 'v')], 'taint'],
    [
      'another effect',
      tolerates({ key: 'a', operator: 'Exists', effect: 'NoExecute' }),
      [taint('a', 'NoSchedule')],
      'taint',
    ],
    [
      'everything tolerated',
      tolerates({ operator: 'Exists' }),
      [taint('a', 'NoSchedule'), taint('b', 'NoExecute')],
      undefined,
    ],
    ['cordoned', {}, [taint('node.kubernetes.io/unschedulable', 'NoSchedule')], undefined],
  ];
  for (const [name, podSpec, taints, expected] of cases) {
    test(name, () => assert.equal(refused(podSpec, taints), expected));
  }
});
