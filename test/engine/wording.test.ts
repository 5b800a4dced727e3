import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Finding, findingOf, formatPath } from '../../src/engine/finding.ts';
import { escapeText, faultText, warningText } from '../../src/engine/wording.ts';

const subject = { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', name: 'lab' };
const finding = (over: Partial<Finding> = {}): Finding => ({
  ...findingOf('eip-x', 'error', true, subject, {
    fault: 'Invalid',
    path: ['spec', 'address'],
    value: 'x',
    message: 'is wrong',
    remedy: 'write y',
  }),
  ...over,
});

describe('paths', () => {
  for (const [path, text] of [
    [['spec', 'namespaces', 0], 'spec.namespaces[0]'],
    [['metadata', 'annotations', 'a.b/c'], 'metadata.annotations[a.b/c]'],
    [['metadata', 'labels', 'app'], 'metadata.labels[app]'],
    [['spec', 'template', 'spec', 'containers', 0, 'args', 2], 'spec.template.spec.containers[0].args[2]'],
    [['apiVersion'], 'apiVersion'],
  ] as const)
    test(text, () => assert.equal(formatPath(path), text));
});

describe('texts', () => {
  test('a fault says type, value, what, remedy and rule', () => {
    assert.equal(faultText(finding()), 'Invalid value: "x": is wrong; write y [eip-x]');
    assert.equal(faultText(finding({ fault: 'Required' })), 'Required value: is wrong; write y [eip-x]');
  });
  test('a warning names object and field', () => {
    assert.equal(warningText(finding(), 250), 'Eip "lab" spec.address: is wrong; write y [eip-x]');
  });
  test('a long warning keeps its rule id and loses its end', () => {
    const text = warningText(finding({ message: 'm'.repeat(300) }), 250);
    assert.equal(text.length, 250);
    assert.match(text, /… \[eip-x\]$/);
  });
  test('any text comes out printable, well formed and bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const safe = escapeText(text, limit);
        assert.ok(safe.length <= limit && safe.isWellFormed());
        assert.doesNotMatch(safe, /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u);
      }),
    );
  });
});

describe('fingerprints', () => {
  const office = { apiVersion: 'v1', kind: 'A', name: 'office' };
  const dmz = { apiVersion: 'v1', kind: 'A', name: 'dmz' };
  const draft = {
    fault: 'Invalid',
    path: ['spec'],
    message: 'm',
    remedy: 'r',
    related: [office, dmz],
    key: 'k',
  } as const;
  const print = (over: object) => findingOf('r', 'error', true, subject, { ...draft, ...over }).fingerprint;
  test('ignore wording, path, value and order of related objects', () => {
    assert.equal(
      print({}),
      print({ message: 'other', remedy: 'z', path: ['status'], value: '1', related: [dmz, office] }),
    );
  });
  test('tell key and related objects apart', () => {
    assert.equal(new Set([print({}), print({ key: 'j' }), print({ related: [office] })]).size, 3);
  });
});
