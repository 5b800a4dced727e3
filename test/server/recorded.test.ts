import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import request from 'supertest';
import { type TestApp, testApp } from './test-app.ts';

const FOLDER = join(import.meta.dirname, '../recorded');

/** Recorded requests that are rightly not allowed, with the rules that say so. */
const DENIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['03-eip-apply-update-address-mutating.json', ['eip-address-immutable']],
  ['04-eip-apply-update-address.json', ['eip-address-immutable']],
  // The example world has a default pool already.
  ['06-eip-annotate-default-pool.json', ['eip-default-duplicate']],
  ['16-eip-diff-update-mutating.json', ['eip-address-immutable']],
  ['17-eip-diff-update.json', ['eip-address-immutable']],
  ['25-eip-server-side-dryrun.json', ['eip-address-immutable']],
  ['35-eip-v1alpha1-create-mutating.json', ['eip-v1alpha1-write']],
  ['36-eip-v1alpha1-create.json', ['eip-v1alpha1-write']],
  ['37-eip-v1alpha1-update.json', ['eip-v1alpha1-write', 'eip-interface-missing']],
  ['38-eip-v1alpha1-update-loses-fields.json', ['eip-v1alpha1-write']],
  ['40-eip-without-spec.json', ['eip-address-syntax']],
  ['43-eip-unicode.json', ['eip-address-syntax']],
  ['47-eip-impersonated-user.json', ['eip-address-syntax', 'eip-protocol-missing']],
  ['49-eip-service-account-user.json', ['eip-protocol-missing']],
  ['50-eip-raw-post-yaml.json', ['eip-protocol-missing']],
  ['51-eip-raw-apply-patch.json', ['eip-protocol-missing']],
  // Two addresses where OpenELB reads one.
  ['72-service-traffic-policy-local.json', ['service-address-syntax']],
  // `--layer2-enabled` is no flag of the speaker.
  ['85-daemonset-patch-arg.json', ['speaker-flag-invalid']],
  ['92-eip-v1alpha1-label-loses-spec-and-status.json', ['eip-v1alpha1-write']],
]);

let guard: TestApp;
before(async () => {
  guard = await testApp();
});
after(() => guard.close());

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  test(file, async () => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const answer = await request(guard.app.server)
      .post('/validate?timeout=5s')
      .ca(guard.ca)
      .set('content-type', 'application/json')
      .send(text);
    const { operation, uid } = JSON.parse(text).request;
    if (operation === 'CONNECT') return assert.equal(answer.status, 400);
    assert.equal(answer.status, 200, answer.text);
    const { response } = answer.body;
    assert.equal(response.uid, uid);
    const causes: { message: string }[] = response.status?.details.causes ?? [];
    const rules = causes.map(({ message }) => /\[([a-z0-9-]+)\]$/.exec(message)?.[1]);
    assert.deepEqual(rules, DENIED.get(file) ?? []);
    assert.equal(response.allowed, rules.length === 0);
    return undefined;
  });
}
