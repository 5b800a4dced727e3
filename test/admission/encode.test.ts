import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type AnswerContext, encodeAnswer } from '../../src/admission/encode.ts';
import { type Finding, findingOf, type Severity } from '../../src/engine/finding.ts';
import { NOTHING_FOUND, type Verdict } from '../../src/engine/verdict.ts';

const subject = { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', name: 'lab' };
const context: AnswerContext = { uid: 'u-1', subject, worldVersion: 7, failurePolicy: 'Fail' };

function finding(index: number, severity: Severity, length = 10): Finding {
  const draft = {
    fault: 'Invalid',
    path: ['spec', 'namespaces', index],
    value: 'v',
    message: 'm'.repeat(length),
    remedy: 'r',
    key: `${index}`,
  } as const;
  return findingOf('eip-x', severity, true, subject, draft);
}

const some = (count: number, severity: Severity, length?: number) =>
  Array.from({ length: count }, (_, index) => finding(index, severity, length));

function answer(over: Partial<Verdict>, contextOver: Partial<AnswerContext> = {}) {
  const body = JSON.parse(encodeAnswer({ ...NOTHING_FOUND, ...over }, { ...context, ...contextOver }));
  assert.equal(body.response.uid, 'u-1');
  assert.equal('patch' in body.response || 'patchType' in body.response, false);
  return body.response;
}

describe('denial', () => {
  test('one fault: one line that names the object', () => {
    const { status } = answer({ outcome: 'deny', introduced: some(1, 'error') });
    assert.equal(status.message, 'Eip "lab": spec.namespaces[0]: Invalid value: "v": mmmmmmmmmm; r [eip-x]');
  });
  test('more than ten faults: ten causes and a count', () => {
    const { status } = answer({ outcome: 'deny', introduced: some(200, 'error') });
    assert.equal(status.details.causes.length, 11);
    assert.equal(status.details.causes[10].message, 'and 190 more faults');
    assert.ok(status.details.causes.every((cause: { field: string }) => cause.field !== ''));
  });
  test('warnings stand beside a denial', () => {
    const response = answer({ outcome: 'deny', introduced: [...some(1, 'error'), finding(3, 'warning')] });
    assert.equal(response.warnings.length, 1);
    assert.equal(response.status.details.causes.length, 1);
  });
  test('a denial says what this change does, not what was wrong before', () => {
    const response = answer({ outcome: 'deny', introduced: some(1, 'error'), existing: [finding(2, 'error')] });
    assert.equal(response.warnings, undefined);
    assert.equal(response.auditAnnotations.existing, 'eip-x');
  });
});

describe('warnings', () => {
  test('stay within 2 KiB and end with a count', () => {
    const { warnings, allowed } = answer({ introduced: some(200, 'warning', 100) });
    assert.equal(allowed, true);
    assert.ok(Buffer.byteLength(warnings.join('')) <= 2048);
    assert.match(warnings.at(-1), /^Eip "lab": and \d+ more warnings$/);
    const counted = Number(/\d+/.exec(warnings.at(-1))?.[0]);
    assert.equal(counted + warnings.length - 1, 200);
  });
  test('what was wrong before and what was accepted is told, what only audit records is not', () => {
    const { warnings } = answer({
      introduced: some(1, 'info'),
      existing: [finding(1, 'error'), finding(2, 'warning')],
      overridden: [finding(3, 'error')],
    });
    assert.deepEqual(
      warnings.map((text: string) => /\[(\d)\]: ([a-z ]+):/.exec(text)?.slice(1)),
      [
        ['3', 'accepted by annotation'],
        ['1', 'wrong before this change'],
      ],
    );
  });
});

describe('unable', () => {
  const unknowns = [{ what: 'nodes', why: 'not synced' }];
  test('fail-closed: a denial that clients repeat', () => {
    const { allowed, status } = answer({ outcome: 'unable', unknowns });
    assert.equal(allowed, false);
    assert.equal(status.code, 503);
    assert.equal(status.reason, 'ServiceUnavailable');
    assert.equal(status.details.retryAfterSeconds, 1);
    assert.match(status.message, /nodes: not synced/);
  });
  test('fail-open: let through with a warning', () => {
    const { allowed, warnings } = answer({ outcome: 'unable', unknowns }, { failurePolicy: 'Ignore' });
    assert.equal(allowed, true);
    assert.match(warnings[0], /let through unjudged: nodes: not synced/);
  });
});

test('audit annotations have valid keys and bounded values', () => {
  const unknowns = Array.from({ length: 500 }, (_, index) => ({ what: `resource-${index}`, why: 'x' }));
  const { auditAnnotations } = answer({
    introduced: some(2, 'warning'),
    existing: some(1, 'error'),
    exempted: some(1, 'error'),
    unknowns,
    unjudged: 'terminating',
  });
  for (const [key, value] of Object.entries<string>(auditAnnotations)) {
    assert.match(key, /^[a-z]([-a-z]{0,61}[a-z])?$/);
    assert.ok(value.length <= 1024);
  }
  assert.equal(auditAnnotations['rule-ids'], 'eip-x');
});
