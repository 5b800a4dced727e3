import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import yaml from 'js-yaml';
import request from 'supertest';
import { composeReview } from '../src/admission/compose.ts';
import { auditWorld } from '../src/engine/audit.ts';
import type { Change } from '../src/engine/change.ts';
import { Engine, type Moment } from '../src/engine/engine.ts';
import type { Verdict } from '../src/engine/verdict.ts';
import { isJsonObject } from '../src/model/json.ts';
import { refKey, refOf } from '../src/model/meta.ts';
import { rules } from '../src/rules/index.ts';
import { ClusterWorld } from '../src/world/cluster-world.ts';
import type { World } from '../src/world/world.ts';
import { report } from './commands/check-run.ts';
import { type Case, parseYaml, readCase } from './rules/case-file.ts';
import { type TestApp, testApp } from './server/test-app.ts';

/** The engine of the webhook, which also remembers what it said last. */
class RecordingEngine extends Engine {
  last: Verdict | undefined;

  override judge(change: Change, world: World, moment: Moment): Verdict {
    this.last = super.judge(change, world, moment);
    return this.last;
  }
}

const CASES = join(import.meta.dirname, 'cases');
const STANDING = new Set(rules.filter(({ meta }) => meta.kind !== 'transition').map(({ meta }) => meta.id));
const isStanding = (fingerprint: string) => STANDING.has(fingerprint.split('#')[0] ?? '');

let current: { readonly world: World; readonly engine: RecordingEngine };
let guard: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-parity-'));
before(async () => {
  const world = new Proxy({} as TestApp['world'], {
    get: (_, key) => {
      const value: unknown = Reflect.get(current.world, key);
      return typeof value === 'function' ? value.bind(current.world) : value;
    },
  });
  guard = await testApp({ world, engine: () => current.engine });
});
after(async () => {
  await guard.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Fingerprints of the standing rules through the webhook, over TLS; undefined where it does not judge. */
async function throughWebhook(one: Case): Promise<readonly string[] | undefined> {
  const engine = new RecordingEngine(rules, one.policy);
  current = { world: one.world, engine };
  const { operation, user, subresource, dryRun } = one.change;
  const old = one.objects.findLast((object) => refKey(refOf(object)) === refKey(refOf(one.subjectObject)));
  const body = composeReview(one.subjectObject, {
    uid: randomUUID(),
    operation,
    ...(operation === 'UPDATE' && old !== undefined ? { old } : {}),
    dryRun,
    user,
    subresource,
    createdAt: '2026-01-01T00:00:00Z',
  });
  const { status } = await request(guard.app.server).post('/validate').ca(guard.ca).send(body);
  assert.equal(status, 200);
  if (engine.last === undefined || engine.last.unjudged !== undefined) return undefined;
  const { introduced, existing, overridden } = engine.last;
  return [...introduced, ...existing, ...overridden]
    .map(({ fingerprint }) => fingerprint)
    .filter(isStanding)
    .sort();
}

/** The same through `check`: the subject as a file, the other objects as the World. */
async function throughCheck(file: string, one: Case): Promise<readonly string[]> {
  const others = one.objects.filter((object) => refKey(refOf(object)) !== refKey(refOf(one.subjectObject)));
  const dump = (name: string, documents: readonly object[]) => {
    const path = join(folder, name);
    writeFileSync(path, documents.map((document) => yaml.dump(document)).join('---\n'));
    return path;
  };
  const subject = dump('subject.yaml', [one.subjectObject]);
  const policyDocument = yaml
    .loadAll(readFileSync(file, 'utf8'), undefined, { schema: yaml.CORE_SCHEMA })
    .find((document) => isJsonObject(document) && document['kind'] === 'Policy');
  const isWhole = one.world.scope === 'cluster';
  // A World of nothing is still a whole one.
  const nothing = { apiVersion: 'v1', kind: 'Nothing', metadata: { name: 'nothing' } };
  const rest = dump('world.yaml', isWhole ? [...others, nothing] : others);
  const { findings } = await report(isWhole ? [subject] : [subject, rest], {
    ...(isWhole ? { world: [rest] } : {}),
    ...(policyDocument === undefined ? {} : { policy: dump('policy.yaml', [policyDocument as object]) }),
  });
  const { name, kind } = refOf(one.subjectObject);
  return findings
    .filter((found) => found.subject.kind === kind && found.subject.name === name)
    .map(({ fingerprint }) => fingerprint)
    .filter(isStanding)
    .sort();
}

/** The same through an audit of a World that holds the subject as it would be. */
function throughAudit(one: Case): readonly string[] {
  const world = new ClusterWorld({ scope: one.world.scope, parseYaml, facts: one.policy.facts });
  const key = refKey(refOf(one.subjectObject));
  const others = one.objects.filter((object) => refKey(refOf(object)) !== key);
  for (const object of [...others, one.subjectObject]) world.apply(object);
  const engine = new Engine(rules, one.policy);
  const found: string[] = [];
  for (const { subject, verdict } of auditWorld(engine, world, { today: '2026-01-01' })) {
    if (refKey(subject.ref) !== key) continue;
    found.push(...[...verdict.introduced, ...verdict.overridden].map(({ fingerprint }) => fingerprint));
  }
  return found.filter(isStanding).sort();
}

/** Cases in which one door cannot see what the other one sees. */
const APART: ReadonlySet<string> = new Set([
  // Another key than before: a file has no before.
  'cluster-memberlist-secret/bad-changed.yaml',
  // When a ConfigMap was written stands in managedFields, which the webhook cuts off.
  'cluster-kube-proxy-restart/bad-changed-later.yaml',
]);

describe('the webhook over TLS, check and an audit say the same', () => {
  for (const id of readdirSync(CASES)) {
    test(`cases of ${id}`, async () => {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(join(CASES, id))) {
        // What an operation does to the object is a transition: a file says nothing of it.
        if (name.includes('on-create') || APART.has(`${id}/${name}`)) continue;
        const file = join(CASES, id, name);
        const one = readCase(file);
        if (one.change.operation === 'DELETE' || one.change.subresource !== '') continue;
        const expected = await throughWebhook(one);
        if (expected === undefined) continue;
        assert.deepEqual(await throughCheck(file, one), expected, `check: ${file}`);
        assert.deepEqual(throughAudit(one), expected, `audit: ${file}`);
      }
    });
  }
});
