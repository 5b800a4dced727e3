import assert from 'node:assert/strict';
import { request as httpsRequest } from 'node:https';
import { after, before, describe, test } from 'node:test';
import request from 'supertest';
import { eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

let guard: TestApp;
before(async () => {
  guard = await testApp();
});
after(() => guard.close());

const post = (body: unknown, path = '/validate?timeout=3s') =>
  request(guard.app.server)
    .post(path)
    .ca(guard.ca)
    .set('content-type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

describe('an Eip over TLS', () => {
  test('good: allowed, uid echoed, no patch, no warnings', async () => {
    const { body, status } = await post(eipReview(GOOD_SPEC)).expect('content-type', /application\/json/);
    assert.equal(status, 200);
    assert.equal(body.apiVersion, 'admission.k8s.io/v1');
    assert.equal(body.kind, 'AdmissionReview');
    assert.equal(body.response.uid, '917acfd8-7c91-48dd-acf7-73d831b2d8c5');
    assert.equal(body.response.allowed, true);
    for (const key of ['patch', 'patchType', 'status', 'warnings']) assert.equal(key in body.response, false, key);
    assert.equal(body.response.auditAnnotations.verdict, 'allow');
  });

  test('broken: 422 Invalid with one cause per fault, and a message that says everything again', async () => {
    const { body } = await post(
      eipReview({ address: '192.168.1.100 - 192.168.1.110', interface: 'eth 0', protocol: 'layer2' }),
    );
    const { allowed, status } = body.response;
    assert.equal(allowed, false);
    assert.equal(status.code, 422);
    assert.equal(status.reason, 'Invalid');
    assert.deepEqual(
      { ...status.details, causes: undefined },
      { name: 'lab', group: 'network.kubesphere.io', kind: 'Eip', causes: undefined },
    );
    assert.deepEqual(status.details.causes.map((cause: { field: string }) => cause.field).sort(), [
      'spec.address',
      'spec.interface',
    ]);
    for (const { field, message } of status.details.causes)
      assert.ok(status.message.includes(`* ${field}: ${message}`));
    assert.match(status.message, /^Eip "lab" has 2 faults:\n/);
  });

  test('dry run gets the same verdict', async () => {
    const spec = { ...GOOD_SPEC, address: '192.168.1.105' };
    const wet = await post(eipReview(spec));
    const dry = await post(eipReview(spec, { request: { dryRun: true } }));
    assert.equal(wet.text, dry.text);
    assert.equal(wet.body.response.allowed, false);
  });

  test('the same request gives the same bytes', async () => {
    const body = eipReview({ ...GOOD_SPEC, address: '192.168.1.1-192.168.1.255' });
    assert.equal((await post(body)).text, (await post(body)).text);
  });

  test('one log line per decision, without the object', async () => {
    const from = guard.lines.length;
    await post(eipReview(GOOD_SPEC, { metadata: { annotations: { secret: 'hunter2' } } }));
    const lines = guard.lines.slice(from);
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.['ref'], 'Eip/lab');
    assert.equal(lines[0]?.['user'], 'alice');
    assert.equal(lines[0]?.['outcome'], 'allow');
    assert.doesNotMatch(JSON.stringify(lines[0]), /hunter2|192\.168/);
  });
});

const request400 = (change: object) => eipReview(GOOD_SPEC, { request: change });
const REFUSED: readonly (readonly [string, unknown, RegExp])[] = [
  ['not JSON', '{"kind": ', /not JSON/],
  ['empty body', '', /not JSON/],
  ['a list', [], /not a JSON object/],
  ['v1beta1', { ...eipReview(GOOD_SPEC), apiVersion: 'admission.k8s.io/v1beta1' }, /admissionReviewVersions/],
  ['no request', { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview' }, /request/],
  ['null request', { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request: null }, /request/],
  ['no uid', request400({ uid: undefined }), /uid/],
  ['uid a number', request400({ uid: 7 }), /uid/],
  ['CONNECT', request400({ operation: 'CONNECT' }), /CONNECT/],
  ['unknown operation', request400({ operation: 'PATCH' }), /PATCH/],
  ['null object on CREATE', request400({ object: null }), /request\.object is null/],
  ['null oldObject on UPDATE', request400({ operation: 'UPDATE' }), /request\.oldObject is null/],
  ['null oldObject on DELETE', request400({ operation: 'DELETE' }), /request\.oldObject is null/],
  ['object a list', request400({ object: [] }), /object/],
  ['other kind', request400({ kind: { group: '', version: 'v1', kind: 'Service' } }), /request\.kind says/],
  [
    'other group',
    request400({ kind: { group: 'example.com', version: 'v1alpha2', kind: 'Eip' } }),
    /request\.kind says/,
  ],
  ['other resource', request400({ resource: { group: '', version: 'v1', resource: 'pods' } }), /request\.resource/],
  ['garbage after the document', `${JSON.stringify(eipReview(GOOD_SPEC))}x`, /not JSON/],
];

describe('what is no AdmissionReview v1', () => {
  for (const [title, body, text] of REFUSED) {
    test(`${title}: 400 with a Status`, async () => {
      const answer = await post(body);
      assert.equal(answer.status, 400);
      assert.equal(answer.body.kind, 'Status');
      assert.equal(answer.body.code, 400);
      assert.match(answer.body.message, text);
      assert.doesNotMatch(answer.text, /\.ts:|at Object|node_modules/);
    });
  }

  test('other methods, paths and content types', async () => {
    const get = await request(guard.app.server).get('/validate').ca(guard.ca);
    assert.equal(get.status, 405);
    assert.equal(get.headers['allow'], 'POST');
    const path = await request(guard.app.server)
      .post('/elsewhere')
      .ca(guard.ca)
      .set('content-type', 'application/json')
      .send('{}');
    assert.equal(path.status, 404);
    const type = await request(guard.app.server)
      .post('/validate')
      .ca(guard.ca)
      .set('content-type', 'text/plain')
      .send('{}');
    assert.equal(type.status, 415);
    for (const answer of [get, path, type]) assert.equal(answer.body.kind, 'Status');
  });

  test('charset beside the content type is fine', async () => {
    const answer = await request(guard.app.server)
      .post('/validate')
      .ca(guard.ca)
      .set('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify(eipReview(GOOD_SPEC)));
    assert.equal(answer.body.response.allowed, true);
  });

  test('a kind that nobody judges is allowed and counted', async () => {
    const before = guard.counts.otherKinds;
    const body = {
      kind: 'AdmissionReview',
      apiVersion: 'admission.k8s.io/v1',
      request: {
        uid: 'u',
        kind: { group: '', version: 'v1', kind: 'Pod' },
        resource: { group: '', version: 'v1', resource: 'pods' },
        operation: 'CREATE',
        object: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' } },
      },
    };
    const answer = await post(body);
    assert.equal(answer.body.response.allowed, true);
    assert.equal(guard.counts.otherKinds, before + 1);
  });

  test('a body without a declared length takes the other way to the same answer', async () => {
    const text = JSON.stringify(eipReview({ ...GOOD_SPEC, address: '192.168.1.105' }));
    const { port } = new URL(await guard.app.listen({ host: '127.0.0.1', port: 0 }));
    const chunked = await new Promise<string>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path: '/validate', method: 'POST', ca: guard.ca };
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
});

describe('probes', () => {
  for (const path of ['/healthz', '/livez', '/readyz']) {
    test(path, async () => {
      await request(guard.app.server).get(path).ca(guard.ca).expect(200);
    });
  }
});
