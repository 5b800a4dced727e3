import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mutations } from '../../src/mutations/index.ts';
import {
  AddressError,
  addressFromService,
  addressFromUrl,
  hostsOf,
  identityOf,
} from '../../src/registration/address.ts';
import { buildConfiguration, type ConfigurationParts } from '../../src/registration/configuration.ts';
import { differences } from '../../src/registration/differences.ts';
import { entriesFor, REGISTRABLE_KINDS } from '../../src/registration/entries.ts';
import { MUTABLE_KINDS, mutatingEntriesFor } from '../../src/registration/mutating-entries.ts';
import { rules } from '../../src/rules/index.ts';

const parts = (more: Partial<ConfigurationParts> = {}): ConfigurationParts => ({
  type: 'Validating',
  entries: entriesFor(['Eip']),
  address: addressFromUrl('https://192.168.1.5:8443'),
  ca: 'PEM',
  failurePolicy: {},
  ...more,
});

/** A configuration as it may be found in the cluster. */
interface Live extends Record<string, unknown> {
  metadata: { labels: object };
  webhooks: object[];
}

describe('entries', () => {
  test('every kind that rules judge has one', () => {
    const kinds = new Set(rules.flatMap(({ meta }) => meta.subjects));
    const names = entriesFor(kinds).map(({ kind }) => kind);
    for (const kind of kinds) assert.ok(names.includes(kind) || ['Node', 'Namespace', 'Secret'].includes(kind), kind);
  });
  test('only the kinds asked for, each once, in a fixed order', () => {
    assert.deepEqual(
      entriesFor(['Service', 'Eip', 'Service']).map(({ name }) => name),
      ['eips.layer2-guard.io', 'services.layer2-guard.io'],
    );
    assert.deepEqual(entriesFor(['Node', 'Secret']), []);
    assert.throws(() => entriesFor(['Pod']), /kind Pod is judged by rules, but .*entries\.ts has no entry/);
  });
  test('no wildcards, no subresources, resources in plural', () => {
    for (const { apiGroups, apiVersions, resources } of entriesFor(REGISTRABLE_KINDS)) {
      for (const text of [...apiGroups, ...apiVersions, ...resources]) assert.doesNotMatch(text, /[*/]/);
    }
  });
});

describe('configuration', () => {
  test('says everything that the API server would fill in', () => {
    const { webhooks } = buildConfiguration(parts({ entries: entriesFor(REGISTRABLE_KINDS) }));
    assert.equal(webhooks.length, REGISTRABLE_KINDS.length);
    for (const webhook of webhooks) {
      assert.deepEqual(
        Object.keys(webhook).sort(),
        [
          'admissionReviewVersions',
          'clientConfig',
          'failurePolicy',
          'matchConditions',
          'matchPolicy',
          'name',
          'namespaceSelector',
          'objectSelector',
          'rules',
          'sideEffects',
          'timeoutSeconds',
        ].sort(),
      );
      assert.equal(webhook['timeoutSeconds'], 3);
      assert.equal(webhook['matchPolicy'], 'Equivalent');
      assert.equal(webhook['sideEffects'], 'None');
    }
  });
  test('Eips fail closed, the others open, and the policy decides otherwise', () => {
    const policies = (failurePolicy: ConfigurationParts['failurePolicy']) =>
      buildConfiguration(parts({ entries: entriesFor(REGISTRABLE_KINDS), failurePolicy })).webhooks.flatMap(
        (webhook) => (webhook['failurePolicy'] === 'Fail' ? [webhook['name']] : []),
      );
    assert.deepEqual(policies({}), ['eips.layer2-guard.io']);
    assert.deepEqual(policies({ Eip: 'Ignore', Service: 'Fail' }), ['services.layer2-guard.io']);
  });
  test('by URL and by service reference, for both types', () => {
    const clientConfig = (more: Partial<ConfigurationParts>) =>
      buildConfiguration(parts(more)).webhooks[0]?.['clientConfig'];
    const caBundle = Buffer.from('PEM').toString('base64');
    const address = addressFromService('guards/l2');
    assert.deepEqual(clientConfig({}), { url: 'https://192.168.1.5:8443/validate', caBundle });
    assert.deepEqual(clientConfig({ type: 'Mutating', address }), {
      service: { namespace: 'guards', name: 'l2', path: '/mutate', port: 443 },
      caBundle,
    });
  });
  test('mutating entries: open whatever the policy says, never asked about deletions, with names of their own', () => {
    const entries = mutatingEntriesFor(MUTABLE_KINDS);
    const failurePolicy = Object.fromEntries(MUTABLE_KINDS.map((kind) => [kind, 'Fail' as const]));
    const { webhooks } = buildConfiguration(parts({ type: 'Mutating', entries, failurePolicy }));
    assert.deepEqual(
      webhooks.map(({ name }) => name),
      ['eips.mutation.layer2-guard.io', 'services.mutation.layer2-guard.io', 'daemonsets.mutation.layer2-guard.io'],
    );
    for (const webhook of webhooks) {
      assert.equal(webhook['failurePolicy'], 'Ignore');
      assert.deepEqual((webhook['rules'] as { operations: string[] }[])[0]?.operations, ['CREATE', 'UPDATE']);
    }
    assert.deepEqual(mutatingEntriesFor([]), []);
    assert.throws(() => mutatingEntriesFor(['Node']), /kind Node is written into, but .* has no entry/);
    for (const { meta } of mutations) assert.equal(mutatingEntriesFor(meta.subjects).length, meta.subjects.length);
  });
  test('the own namespace is the one of the service', () => {
    const entries = entriesFor(['Service']);
    const selector = (more: Partial<ConfigurationParts>) =>
      JSON.stringify(buildConfiguration(parts({ entries, ...more })).webhooks[0]?.['namespaceSelector']);
    assert.match(selector({}), /"NotIn","values":\[.*"kube-system".*"layer2-guard-system"\]/);
    assert.match(selector({ address: addressFromService('guards/l2') }), /"guards"\]/);
  });
});

describe('address', () => {
  test('what a certificate must cover', () => {
    assert.deepEqual(hostsOf(addressFromUrl('https://[fd00::5]:8443/')), ['fd00::5']);
    assert.deepEqual(hostsOf(addressFromService('a/b:8443')), ['b.a.svc', 'b.a.svc.cluster.local', 'b.a']);
  });
  test('identity names the place', () => {
    assert.equal(identityOf(addressFromUrl('https://Guard.example:443')), 'https://guard.example');
    assert.equal(identityOf(addressFromService('a/b')), 'service a/b:443');
  });
  test('what cannot be one is refused with the form to write', () => {
    const urls = [
      '',
      'guard:8443',
      'http://a:1',
      'https://u:p@a',
      'https://a/validate',
      'https://a?x=1',
      'https://a/#x',
    ];
    for (const text of urls) assert.throws(() => addressFromUrl(text), AddressError, text);
    for (const text of ['', 'a', 'a/b:0', 'a/b:70000', 'A/b', 'a/b/c', 'a/1b'])
      assert.throws(() => addressFromService(text), /write namespace\/name:port/, text);
    assert.throws(() => addressFromUrl('http://a:1'), /over https only; write https:\/\/host:port$/);
  });
});

describe('differences', () => {
  const wanted = buildConfiguration(parts({ owner: { apiVersion: 'a', kind: 'ClusterRole', name: 'n', uid: 'u' } }));
  const found = (change: (live: Live, first: object) => void) => {
    const live = structuredClone(wanted) as unknown as Live;
    change(live, live.webhooks[0] ?? {});
    return differences(wanted, live);
  };
  test('none between equal configurations, whatever others add to the metadata', () => {
    assert.deepEqual(
      found((live) => Object.assign(live.metadata, { uid: 'x', managedFields: [], finalizers: ['y'] })),
      [],
    );
    assert.deepEqual(
      found((live) => Object.assign(live.metadata.labels, { theirs: 'x' })),
      [],
    );
  });
  test('names what differs', () => {
    const first = 'webhooks[eips.layer2-guard.io]';
    assert.deepEqual(
      found((_, webhook) => Object.assign(webhook, { timeoutSeconds: 30 })),
      [`${first}.timeoutSeconds`],
    );
    assert.deepEqual(
      found((_, webhook) => Object.assign(webhook, { rules: [{}] })),
      [`${first}.rules`],
    );
    assert.deepEqual(
      found((_, webhook) => Object.assign(webhook, { objectSelector: { matchLabels: {} } })),
      [`${first}.objectSelector.matchLabels`],
    );
    assert.deepEqual(
      found((live) => Object.assign(live, { webhooks: undefined })),
      [first],
    );
    assert.deepEqual(
      found((live) => live.webhooks.push({ name: 'theirs' })),
      ['webhooks[theirs]'],
    );
    assert.deepEqual(
      found((live) => Object.assign(live.metadata, { ownerReferences: [], annotations: {} })),
      [
        'metadata.annotations[layer2-guard.io/advertised-at]',
        'metadata.annotations[layer2-guard.io/content]',
        'metadata.annotations[admissions.enforcer/disabled]',
        'metadata.ownerReferences',
      ],
    );
  });
});
