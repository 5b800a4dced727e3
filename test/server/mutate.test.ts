import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import request from 'supertest';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import { isJsonObject, type JsonObject, objectAt } from '../../src/model/json.ts';
import { createMetrics, type Metrics } from '../../src/server/metrics.ts';
import { FULL_TRUST } from '../../src/world/world.ts';
import { mutatorUnder, patched } from '../mutations/mutation-case.ts';
import { eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  mutations: {
    'eip-canonical-address': { enabled: true },
    'eip-protocol-default': { enabled: true, protocol: 'layer2' },
    'eip-interface-default': { enabled: true, interface: 'eth0' },
    'service-opt-in': { enabled: true, namespaces: ['shop'] },
    'service-pin-eip': { enabled: true },
    'service-load-balancer-class': { enabled: true },
    'service-canonical-requested-address': { enabled: true },
    'speaker-enable-layer2': { enabled: true },
  },
};

let guard: TestApp;
let metrics: Metrics;
before(async () => {
  metrics = await createMetrics({
    ready: () => true,
    certificateStart: () => new Date('2029-12-25T00:00:00Z'),
    certificateExpiry: () => new Date(),
    worldVersion: () => 1,
    resources: () => ({}),
    resourceEvents: () => new Map(),
    intake: { requests: () => 0, bytes: () => 0, turnedAway: () => ({}) },
  });
  const mutator = mutatorUnder(POLICY);
  guard = await testApp({ policy: POLICY, mutator: () => mutator, metrics });
});
after(() => guard.close());

const post = (body: unknown, to = guard) =>
  request(to.app.server)
    .post('/mutate?timeout=3s')
    .ca(to.ca)
    .set('content-type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

/** The operations of an answer; none where it has no patch. */
function patchIn({ patch, patchType }: { patch?: string; patchType?: string }): [] {
  assert.equal(patchType, patch === undefined ? undefined : 'JSONPatch');
  return patch === undefined ? [] : JSON.parse(Buffer.from(patch, 'base64').toString());
}

const BARE = { address: '192.168.1.141-192.168.1.150' };

describe('an Eip over TLS', () => {
  test('is completed: patch, a warning for each value, what was written in the audit log', async () => {
    const { body, status } = await post(eipReview(BARE)).expect('content-type', /application\/json/);
    assert.equal(status, 200);
    const { response } = body;
    assert.equal(response.uid, '917acfd8-7c91-48dd-acf7-73d831b2d8c5');
    assert.equal(response.allowed, true);
    assert.deepEqual(patchIn(response), [
      { op: 'add', path: '/spec/protocol', value: 'layer2' },
      { op: 'add', path: '/spec/interface', value: 'eth0' },
    ]);
    assert.equal(response.warnings.length, 2);
    assert.match(response.warnings[0], /^Eip "lab" spec\.protocol: "layer2" was written: .*\[eip-protocol-default\]$/);
    assert.deepEqual(Object.keys(response.auditAnnotations), ['mutated-by', 'world-version']);
    assert.equal(response.auditAnnotations['mutated-by'], 'eip-protocol-default,eip-interface-default');
  });

  test('that needs nothing gets no patch and no warning', async () => {
    const { body } = await post(eipReview(GOOD_SPEC));
    assert.deepEqual(Object.keys(body.response), ['uid', 'allowed', 'auditAnnotations']);
  });

  test('a dry run gets the same answer', async () => {
    const wet = await post(eipReview(BARE));
    const dry = await post(eipReview(BARE, { request: { dryRun: true } }));
    assert.equal(wet.text, dry.text);
  });

  test('one that will be denied is no less allowed here', async () => {
    const { body } = await post(eipReview({ address: 'nonsense' }));
    assert.equal(body.response.allowed, true);
  });

  test('what is left out is told when it is made, and recorded always', async () => {
    const spec = { address: '192.168.1.105', protocol: 'layer2', interface: 'eth0' };
    const text = await post(eipReview({ ...BARE, protocol: 'layer2' }));
    assert.equal(text.body.response.auditAnnotations['left-out'], undefined);
    const only = mutatorUnder({
      ...DEFAULT_POLICY,
      mutations: { 'eip-protocol-default': { enabled: true, protocol: 'layer2' } },
    });
    const alone = await testApp({ mutator: () => only });
    const created = (await post(eipReview(BARE), alone)).body.response;
    assert.deepEqual(patchIn(created), []);
    assert.match(
      created.warnings[0],
      /^Eip "lab": eip-protocol-default is left out, it would lead to spec\.interface: .* \[eip-interface-missing\]$/,
    );
    assert.equal(created.auditAnnotations['left-out'], 'eip-protocol-default (eip-interface-missing)');
    const review = eipReview(BARE, { request: { operation: 'UPDATE' } });
    (review['request'] as { oldObject: object }).oldObject = {
      ...(review['request'] as { object: object }).object,
      spec,
    };
    const updated = (await post(review, alone)).body.response;
    assert.equal(updated.warnings, undefined);
    assert.equal(updated.auditAnnotations['left-out'], 'eip-protocol-default (eip-interface-missing)');
    await alone.close();
  });

  test('one log line without values, and metrics of their own', async () => {
    const from = guard.lines.length;
    await post(eipReview({ ...BARE, address: '192.168.1.141 - 192.168.1.150' }));
    const [line, ...more] = guard.lines.slice(from);
    assert.deepEqual(more, []);
    assert.equal(line?.['msg'], 'mutation');
    assert.equal(line?.['outcome'], 'written');
    assert.equal(line?.['ref'], 'Eip/lab');
    assert.equal(line?.['mutations'], 'eip-canonical-address,eip-protocol-default,eip-interface-default');
    assert.doesNotMatch(JSON.stringify(line), /192\.168|eth0/);
    const text = await metrics.text();
    assert.match(text, /^layer2_guard_mutations_total\{mutation="eip-canonical-address",effect="written"\} 1$/m);
    assert.match(
      text,
      /^layer2_guard_mutation_reviews_total\{kind="Eip",operation="CREATE",outcome="nothing"\} [1-9]/m,
    );
    assert.doesNotMatch(text, /^layer2_guard_reviews_total\{/m);
  });
});

describe('nothing is written', () => {
  test('while the view of the cluster is not complete: allowed, and said in the audit log', async () => {
    const why = 'Eips are not listed yet';
    const resources = ['eips', 'services', 'nodes', 'speakers', 'namespaces'] as const;
    const notSynced = new Map(resources.map((resource) => [resource, why]));
    const mutator = mutatorUnder(POLICY);
    const fresh = await testApp({ mutator: () => mutator });
    Object.defineProperty(fresh.world, 'trust', { value: { ...FULL_TRUST, notSynced } });
    const { response } = (await post(eipReview(BARE), fresh)).body;
    assert.equal(response.allowed, true);
    assert.deepEqual(patchIn(response), []);
    assert.equal(response.warnings, undefined);
    assert.equal(response.auditAnnotations.degraded, 'not mutated');
    assert.match(response.auditAnnotations.unknown, /Eips are not listed yet/);
    assert.equal(fresh.lines.at(-1)?.['outcome'], 'unable');
    await fresh.close();
  });

  test('into status, terminating objects, deletions and kinds of others, and without any mutation', async () => {
    const now = '2026-01-01T00:00:00Z';
    const reviews = [
      eipReview(BARE, { request: { subResource: 'status' } }),
      eipReview(BARE, { metadata: { deletionTimestamp: now } }),
    ];
    const gone = eipReview(BARE, { request: { operation: 'DELETE' } });
    const request = gone['request'] as Record<string, unknown>;
    reviews.push({ ...gone, request: { ...request, oldObject: request['object'], object: null } });
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' } };
    reviews.push(eipReview({}, { request: { kind: { group: '', version: 'v1', kind: 'Pod' }, object: pod } }));
    for (const review of reviews) {
      const { response } = (await post(review)).body;
      assert.equal(response.allowed, true);
      assert.deepEqual([patchIn(response), response.warnings], [[], undefined]);
    }
    const off = await testApp();
    assert.deepEqual(patchIn((await post(eipReview(BARE), off)).body.response), []);
    await off.close();
  });
});

describe('the way of a request', () => {
  test('what is no AdmissionReview, other methods and content types are refused as on /validate', async () => {
    for (const [body, text] of [
      ['{"kind": ', /not JSON/],
      [{ ...eipReview(GOOD_SPEC), apiVersion: 'admission.k8s.io/v1beta1' }, /admissionReviewVersions/],
      [eipReview(GOOD_SPEC, { request: { object: null } }), /request\.object is null/],
    ] as const) {
      const answer = await post(body);
      assert.equal(answer.status, 400);
      assert.equal(answer.body.kind, 'Status');
      assert.match(answer.body.message, text);
    }
    const get = await request(guard.app.server).get('/mutate').ca(guard.ca);
    assert.equal(get.status, 405);
    assert.equal(get.headers['allow'], 'POST');
    assert.match(get.body.message, /not served on \/mutate/);
    const type = await request(guard.app.server)
      .post('/mutate')
      .ca(guard.ca)
      .set('content-type', 'text/plain')
      .send('{}');
    assert.equal(type.status, 415);
    const path = await request(guard.app.server)
      .post('/mutates')
      .ca(guard.ca)
      .set('content-type', 'application/json')
      .send('{}');
    assert.equal(path.status, 404);
  });

  test('while draining the connection is closed', async () => {
    const health = { draining: () => true, reasonsNotReady: () => [], details: () => ({}) };
    const mutator = mutatorUnder(POLICY);
    const draining = await testApp({ mutator: () => mutator, health });
    const answer = await post(eipReview(BARE), draining);
    assert.equal(answer.headers['connection'], 'close');
    assert.equal(patchIn(answer.body.response).length, 2);
    await draining.close();
  });

  test('a body without a declared length takes the other way to the same answer', async () => {
    const text = JSON.stringify(eipReview(BARE));
    const { port } = new URL(await guard.app.listen({ host: '127.0.0.1', port: 0 }));
    const chunked = await new Promise<string>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path: '/mutate', method: 'POST', ca: guard.ca };
      const call = httpsRequest({ ...options, headers: { 'content-type': 'application/json' } }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve(body));
      });
      call.on('error', reject);
      call.write(text.slice(0, 100));
      call.end(text.slice(100));
    });
    assert.equal(chunked, (await post(text)).text);
  });

  test('a large object, which is reduced before it is judged, gets a patch that fits it', async () => {
    const service = (annotations?: object): JsonObject => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'chart', namespace: 'shop', ...(annotations === undefined ? {} : { annotations }) },
      spec: {
        type: 'LoadBalancer',
        selector: { app: 'x'.repeat(200_000) },
        ports: [{ port: 80, protocol: 'TCP' }],
      },
    });
    for (const object of [service(), service({}), service({ 'a.example/b': 'c' })]) {
      const kind = { group: '', version: 'v1', kind: 'Service' };
      const review = eipReview(
        {},
        { request: { kind, resource: { group: '', version: 'v1', resource: 'services' }, object } },
      );
      const { response } = (await post(review)).body;
      const stored = patched(object, patchIn(response));
      assert.deepEqual(objectAt(objectAt(stored, 'metadata'), 'annotations'), {
        ...objectAt(objectAt(object, 'metadata'), 'annotations'),
        'lb.kubesphere.io/v1alpha1': 'openelb',
        'eip.openelb.kubesphere.io/v1alpha2': 'dmz',
      });
    }
  });
});

describe('reviews recorded at a real API server', () => {
  const folder = join(import.meta.dirname, '../recorded');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    test(file, async () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const review = JSON.parse(text).request;
      const { status, body } = await post(text);
      if (review.operation === 'CONNECT') return assert.equal(status, 400);
      assert.equal(status, 200);
      assert.equal(body.response.allowed, true);
      assert.equal(body.response.uid, review.uid);
      const patch = patchIn(body.response);
      if (patch.length === 0) return;
      const stored = patched(review.object, patch);
      assert.ok(isJsonObject(stored));
      const again = await post(JSON.stringify({ ...JSON.parse(text), request: { ...review, object: stored } }));
      assert.deepEqual(patchIn(again.body.response), []);
    });
  }
});
