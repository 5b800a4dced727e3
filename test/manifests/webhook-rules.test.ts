import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressFromService, DEFAULT_SERVICE } from '../../src/registration/address.ts';
import { buildConfiguration } from '../../src/registration/configuration.ts';
import { entriesFor, REGISTRABLE_KINDS } from '../../src/registration/entries.ts';
import { rules } from '../../src/rules/index.ts';
import { WATCHED } from '../../src/sources/cluster/resources.ts';
import { findRenderer, one } from './render.ts';

/** Written by kubelets and controllers all the time, or too many: judged when sent, not asked for. */
const NOT_ASKED_FOR = ['Namespace', 'Node', 'Secret'];
/** The resources in which objects of a kind are found, `group/resource`. */
const placesOf = (kind: string) =>
  new Set(WATCHED.filter((watched) => watched.kind === kind).map(({ group, resource }) => `${group}/${resource}`));

describe('what the webhook is asked about', () => {
  const subjects = [...new Set(rules.flatMap(({ meta }) => meta.subjects))];
  const entries = entriesFor(subjects);

  test('is exactly the kinds that rules judge', () => {
    const expected = subjects.filter((kind) => !NOT_ASKED_FOR.includes(kind)).toSorted();
    assert.deepEqual(entries.map(({ kind }) => kind).toSorted(), expected);
    assert.deepEqual(REGISTRABLE_KINDS.toSorted(), expected, 'no entry waits for a rule');
  });
  test('in every group and resource in which they are read; no other resource is sent', () => {
    for (const { kind, apiGroups, resources } of entries) {
      const sent = apiGroups.flatMap((group) => resources.map((resource) => `${group}/${resource}`));
      assert.deepEqual(sent.toSorted(), [...placesOf(kind)].toSorted(), kind);
    }
  });
  test('in every version in which they are read', () => {
    for (const { kind, apiVersions } of entries) {
      const read = WATCHED.filter((watched) => watched.kind === kind).flatMap(({ versions }) => versions);
      for (const version of read) assert.ok(apiVersions.includes(version), `${kind} ${version}`);
    }
  });
});

const renderer = await findRenderer();
const title = 'the Service of the installation is the one that a pod registers';
if ('missing' in renderer) test(title, { skip: renderer.missing }, () => undefined);
else
  test(title, () => {
    const address = addressFromService(DEFAULT_SERVICE);
    assert.ok(address.kind === 'service');
    const service = one(renderer.default(), 'Service', address.name, address.namespace);
    const { ports } = service['spec'] as { ports: { port: number }[] };
    assert.ok(ports.some(({ port }) => port === address.port));
    const { webhooks } = buildConfiguration({
      type: 'Validating',
      entries: entriesFor(['Service']),
      address,
      ca: '',
      failurePolicy: {},
    });
    // Or the guard's own Service and pods would have to wait for the guard.
    assert.match(JSON.stringify(webhooks[0]?.['namespaceSelector']), /"NotIn".*"kube-system".*"layer2-guard-system"/);
  });
