import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AddressClaim } from '../../src/model/claim.ts';
import { clusterConfigClaims, clusterConfigFrom } from '../../src/model/cluster-config.ts';
import { foreignPoolClaims, foreignPoolFrom } from '../../src/model/foreign-pool.ts';
import { isJsonObject, type JsonObject } from '../../src/model/json.ts';
import { groupOf, refOf } from '../../src/model/meta.ts';
import { namespaceFrom } from '../../src/model/namespace.ts';
import { nodeClaims, nodeFrom } from '../../src/model/node.ts';
import { SURROUNDINGS } from '../../src/model/surroundings.ts';
import { parseYaml, SAMPLES } from './samples.ts';

/** Every claim that any builder makes of the object. */
function claimsOf(object: JsonObject): readonly AddressClaim[] {
  const pool = foreignPoolFrom(object, parseYaml);
  const config = clusterConfigFrom(object, parseYaml);
  namespaceFrom(object);
  return [
    ...nodeClaims(nodeFrom(object)),
    ...(pool === undefined ? [] : foreignPoolClaims(pool)),
    ...(config === undefined ? [] : clusterConfigClaims(config)),
  ];
}

/** Paths of all values inside an object. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === key ? replaced(entry, rest, by) : entry));
  if (!isJsonObject(value)) return value;
  return { ...value, [key]: replaced(value[key], rest, by) };
}

const FRAGMENTS = [
  '10.0.0.1',
  '10.0.0.0/24',
  'fd00::',
  '/',
  '-',
  ',',
  ' ',
  '[',
  '{"default":',
  'a: *b',
  '\n',
  'ipvs:',
  '0',
  'null',
];
const ODD_TEXT = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((parts) => parts.join(''));
const ODD_VALUE = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  ODD_TEXT,
  fc.array(fc.oneof(ODD_TEXT, fc.jsonValue({ maxDepth: 1 }))),
);
const SLOTS = SAMPLES.flatMap((sample) =>
  pathsOf(sample)
    .slice(1)
    .map((path) => ({ sample, path })),
);

const TEXT_SLOTS = SLOTS.filter(({ path }) => path[0] === 'data' || path[1] === 'annotations').filter(
  ({ path }) => path.length > 1 && path.at(-1) !== 'annotations',
);
const INNER_KEYS = [
  'default',
  'ipv4',
  'networking',
  'controlPlaneEndpoint',
  'mode',
  'ipvs',
  'clusterCIDR',
  'Network',
  'address-pools',
];

describe('views of the surroundings', () => {
  test('every listed resource has a sample that is recognised, and every sample a listed resource', () => {
    const listed = SURROUNDINGS.flatMap(({ group, versions, kind }) =>
      versions.map((version) => `${group === '' ? '' : `${group}/`}${version} ${kind}`),
    );
    for (const sample of SAMPLES) {
      const { apiVersion, kind } = refOf(sample);
      assert.ok(listed.includes(`${apiVersion} ${kind}`), `${apiVersion} ${kind} is not listed`);
      assert.ok(kind === 'Namespace' || claimsOf(sample).length > 0, `${apiVersion} ${kind} claims nothing`);
    }
    const sampled = SAMPLES.map((sample) => `${groupOf(refOf(sample).apiVersion)} ${refOf(sample).kind}`);
    for (const { group, kind } of SURROUNDINGS) assert.ok(sampled.includes(`${group} ${kind}`), `no sample of ${kind}`);
  });

  test('namespaces of the recognised objects are listed', () => {
    for (const sample of SAMPLES) {
      const { apiVersion, kind, namespace, name } = refOf(sample);
      const entry = SURROUNDINGS.find((each) => each.group === groupOf(apiVersion) && each.kind === kind);
      const isListed = entry?.places?.some((place) => place.namespace === namespace && (place.name ?? name) === name);
      assert.ok(entry?.places === undefined || isListed, `${kind} ${namespace}/${name}`);
    }
  });

  test('any value in place of any field does no harm', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SLOTS), ODD_VALUE, ({ sample, path }, value) => {
        const object = replaced(sample, path, value);
        assert.ok(isJsonObject(object));
        for (const { range, detail } of claimsOf(object)) {
          assert.ok(range.first <= range.last);
          assert.notEqual(detail, '');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('any JSON or YAML inside the texts does no harm', () => {
    const inner = fc.dictionary(fc.constantFrom(...INNER_KEYS), ODD_VALUE).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_SLOTS), inner, ({ sample, path }, text) => {
        const object = replaced(sample, path, text);
        assert.ok(isJsonObject(object));
        for (const { range } of claimsOf(object)) assert.ok(range.first <= range.last);
      }),
      { numRuns: 1000 },
    );
  });

  test('any object at all does no harm', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('apiVersion', 'kind', 'metadata', 'spec', 'status', 'data'), ODD_VALUE),
        (object) => {
          assert.deepEqual(foreignPoolFrom({ ...object }, parseYaml), undefined);
          nodeFrom({ ...object });
          clusterConfigFrom({ ...object }, parseYaml);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('views hold plain data that does not change the object', () => {
    for (const sample of SAMPLES) {
      const before = structuredClone(sample);
      claimsOf(sample);
      assert.deepEqual(sample, before);
      assert.deepEqual(claimsOf(sample), claimsOf(structuredClone(sample)));
    }
  });
});
