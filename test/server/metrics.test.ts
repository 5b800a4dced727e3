import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import request from 'supertest';
import { createMetrics, DURATION_BUCKETS, type Metrics } from '../../src/server/metrics.ts';
import { eipReview, GOOD_SPEC, type TestApp, testApp } from './test-app.ts';

const EVENTS = { lists: 2, watches: 3, events: 400, faults: 1, unknownEvents: 0 };

describe('metrics', () => {
  let guard: TestApp;
  let metrics: Metrics;
  before(async () => {
    metrics = await createMetrics({
      ready: () => true,
      certificateStart: () => new Date('2029-12-25T00:00:00Z'),
      certificateExpiry: () => new Date('2030-01-01T00:00:00Z'),
      worldVersion: () => 7,
      resources: () => ({
        eips: { synced: true, objects: 12, ageSeconds: 1.5 },
        'ippools.metallb.io': { synced: false, objects: 0, absent: true },
      }),
      resourceEvents: () => new Map([['eips', EVENTS]]),
      intake: { requests: () => 3, bytes: () => 4096, turnedAway: () => ({ overload: 5, slow: 0 }) },
    });
    guard = await testApp({ metrics });
    const post = (body: object) =>
      request(guard.app.server)
        .post('/validate')
        .ca(guard.ca)
        .set('content-type', 'application/json')
        .send(JSON.stringify(body));
    await post(eipReview(GOOD_SPEC));
    await post(eipReview({ ...GOOD_SPEC, address: 'nonsense' }));
    await post(eipReview({ ...GOOD_SPEC, address: 'nonsense' }));
    const kind = { group: 'x.example', version: 'v1', kind: 'Strange' };
    await post(
      eipReview(
        {},
        { request: { kind, object: { apiVersion: 'x.example/v1', kind: 'Strange', metadata: { name: 'a' } } } },
      ),
    );
  });
  after(() => guard.close());

  /** Value of one line of the text format. */
  const value = (text: string, line: string) =>
    text
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.split(' ')
      .at(-1);

  test('are served on /metrics in the text format', async () => {
    const answer = await request(guard.app.server).get('/metrics').ca(guard.ca).expect(200);
    assert.match(answer.headers['content-type'] ?? '', /^text\/plain; version=0\.0\.4/);
    const { text } = answer;
    for (const [line, expected] of Object.entries({
      'layer2_guard_reviews_total{kind="Eip",operation="CREATE",outcome="allow"}': '1',
      'layer2_guard_reviews_total{kind="Eip",operation="CREATE",outcome="deny"}': '2',
      'layer2_guard_reviews_total{kind="other",operation="CREATE",outcome="allow"}': '1',
      'layer2_guard_findings_total{rule="eip-address-syntax",severity="error"}': '2',
      'layer2_guard_review_duration_seconds_count{kind="Eip"}': '3',
      layer2_guard_certificate_start_timestamp_seconds: '1892851200',
      layer2_guard_certificate_expiry_timestamp_seconds: '1893456000',
      layer2_guard_requests_in_hand: '3',
      layer2_guard_request_bytes_in_hand: '4096',
      'layer2_guard_requests_turned_away_total{why="overload"}': '5',
      'layer2_guard_requests_turned_away_total{why="slow"}': '0',
      layer2_guard_world_version: '7',
      'layer2_guard_world_synced{resource="eips"}': '1',
      'layer2_guard_world_synced{resource="ippools.metallb.io"}': '0',
      'layer2_guard_world_absent{resource="ippools.metallb.io"}': '1',
      'layer2_guard_world_age_seconds{resource="eips"}': '1.5',
      'layer2_guard_world_objects{resource="eips"}': '12',
      'layer2_guard_watch_events_total{resource="eips"}': '400',
      'layer2_guard_watch_faults_total{resource="eips"}': '1',
    })) {
      assert.equal(value(text, line), expected, line);
    }
  });
  test('durations have the bounds of the API server', async () => {
    const text = await metrics.text();
    const bounds = [...text.matchAll(/duration_seconds_bucket\{le="([^"]+)",kind="Eip"\}/g)].map(([, bound]) => bound);
    assert.deepEqual(bounds, [...DURATION_BUCKETS.map(String), '+Inf']);
  });
  test('a second scrape counts nothing twice', async () => {
    await metrics.text();
    assert.equal(value(await metrics.text(), 'layer2_guard_watch_events_total{resource="eips"}'), '400');
  });
  test('every metric has a help text and the name of the program', async () => {
    const text = await metrics.text();
    const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => ({ name: name ?? '', type }));
    assert.ok(names.length > 10);
    for (const { name, type } of names) {
      assert.match(name, /^(layer2_guard|process)_[a-z_]+$/);
      assert.match(text, new RegExp(`^# HELP ${name} .{10,}$`, 'm'));
      assert.equal(type === 'counter', name.endsWith('_total'), name);
    }
  });
});
