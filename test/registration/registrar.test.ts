import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiConnection, ApiRequest } from '../../src/kube-api/api-connection.ts';
import { addressFromService } from '../../src/registration/address.ts';
import { entriesFor } from '../../src/registration/entries.ts';
import { type RegistrarOptions, startRegistrar } from '../../src/registration/registrar.ts';

/** Objects by path; a patch replaces what it names, which is enough where nobody else writes. */
class FakeApi implements ApiConnection {
  readonly objects = new Map<string, Record<string, unknown>>();
  readonly calls: string[] = [];
  down: string | undefined;
  /** Called after every write of a configuration. */
  onWrite: ((object: Record<string, unknown>) => void) | undefined;

  async request({ method, path, body }: ApiRequest) {
    this.calls.push(`${method} ${path}`);
    if (this.down !== undefined) throw new Error(this.down);
    const given = body === undefined ? {} : (JSON.parse(body) as { metadata: { name: string } });
    if (method === 'POST') this.#put(`${path}/${(given as { metadata: { name: string } }).metadata.name}`, given);
    if (method === 'PATCH' || method === 'PUT') {
      const object = this.#put(path, given);
      this.onWrite?.(object);
      return { status: 200, body: JSON.stringify(given) };
    }
    if (method === 'DELETE') this.objects.delete(path);
    const found = this.objects.get(path);
    return found === undefined ? { status: 404, body: '' } : { status: 200, body: JSON.stringify(found) };
  }

  #put(path: string, given: object): Record<string, unknown> {
    const object = structuredClone(given) as Record<string, unknown>;
    object['metadata'] = { uid: `uid of ${path}`, ...(object['metadata'] as object) };
    this.objects.set(path, object);
    return object;
  }
}

const PATH = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/layer2-guard';

function start(api: FakeApi, more: Partial<RegistrarOptions> = {}) {
  const lines: string[] = [];
  const note = (level: string) => (details: object, message: string) => {
    lines.push(`${level} ${message} ${JSON.stringify(details)}`);
  };
  const registrar = startRegistrar({
    connection: api,
    mode: 'own',
    address: addressFromService('layer2-guard-system/layer2-guard'),
    wishes: () => ({ entries: entriesFor(['Eip']), mutatingEntries: [], failurePolicy: {}, ca: 'PEM' }),
    mayRegister: () => true,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    every: 10,
    ...more,
  });
  return { registrar, lines };
}

test('nothing is registered before requests can be judged', async () => {
  const api = new FakeApi();
  let synced = false;
  const { registrar } = start(api, { mayRegister: () => synced });
  await sleep(50);
  assert.deepEqual(api.calls, []);
  assert.deepEqual(registrar.reasonsNotReady(), ['not registered yet: waits until requests can be judged']);
  synced = true;
  await sleep(60);
  assert.deepEqual(registrar.reasonsNotReady(), []);
  assert.equal(registrar.details().registered, true);
  assert.ok(api.objects.has(PATH));
  await registrar.close();
});

test('an API server that is away is asked less and less, said once; what was registered stays so', async () => {
  const api = new FakeApi();
  api.down = 'connect ECONNREFUSED';
  const { registrar, lines } = start(api);
  await sleep(400);
  assert.ok(api.calls.length < 8, String(api.calls.length));
  assert.deepEqual(lines, ['error registration failed {"why":"connect ECONNREFUSED"}']);
  assert.deepEqual(registrar.reasonsNotReady(), ['not registered: connect ECONNREFUSED']);
  api.down = undefined;
  await sleep(700);
  assert.deepEqual(registrar.reasonsNotReady(), []);
  api.down = 'again';
  await sleep(100);
  assert.deepEqual(registrar.reasonsNotReady(), []);
  assert.match(lines.at(-1) ?? '', /error registration failed \{"why":"again"\}/);
  await registrar.close();
});

test('two who repair do not do so for ever', async () => {
  const api = new FakeApi();
  api.onWrite = (object) => Object.assign((object['webhooks'] as object[])[0] ?? {}, { timeoutSeconds: 30 });
  const { registrar, lines } = start(api);
  await sleep(500);
  const repairs = lines.filter((line) => line.includes('webhook configuration repaired'));
  assert.equal(repairs.length, 6, lines.join('\n'));
  await registrar.close();
});

test('replicas that want different things do not fight: who came last is right, until one wants something new', async () => {
  const api = new FakeApi();
  const ca = { old: 'OLD', new: 'NEW' };
  const wishes = (which: keyof typeof ca) => () => ({
    entries: entriesFor(['Eip']),
    mutatingEntries: [],
    failurePolicy: {},
    ca: ca[which],
  });
  const writes = () => api.calls.filter((call) => call === `PATCH ${PATH}`).length;
  const stored = () => JSON.stringify(api.objects.get(PATH)).match(/"caBundle":"([^"]+)"/)?.[1];
  const bundle = (text: string) => Buffer.from(text).toString('base64');
  const first = start(api, { wishes: wishes('old') });
  await sleep(60);
  const second = start(api, { wishes: wishes('new') });
  await sleep(100);
  assert.deepEqual([writes(), stored()], [2, bundle('NEW')]);
  ca.old = 'OTHER';
  await sleep(60);
  assert.deepEqual([writes(), stored()], [3, bundle('OTHER')]);
  assert.deepEqual([...first.registrar.reasonsNotReady(), ...second.registrar.reasonsNotReady()], []);
  await Promise.all([first.registrar.close(), second.registrar.close()]);
});

test('a namespace that is being deleted uninstalls: the configuration goes while somebody can remove it', async () => {
  const api = new FakeApi();
  const { registrar, lines } = start(api);
  await sleep(60);
  assert.ok(api.objects.has(PATH));
  const metadata = { name: 'layer2-guard-system', deletionTimestamp: '2026-01-01T00:00:00Z' };
  api.objects.set('/api/v1/namespaces/layer2-guard-system', { metadata });
  await sleep(60);
  assert.ok(!api.objects.has(PATH));
  const [reason = '', ...others] = registrar.reasonsNotReady();
  assert.match(reason, /^Namespace layer2-guard-system is being deleted, which uninstalls: .*status\.conditions/);
  assert.deepEqual(others, []);
  assert.equal(lines.filter((line) => line.startsWith('error')).length, 1, 'said once');
  const calls = api.calls.length;
  api.objects.delete('/api/v1/namespaces/layer2-guard-system');
  await sleep(60);
  assert.equal(api.calls.length, calls, 'nothing is asked or registered any more');
  await registrar.close();
});

test('a namespace that is being deleted is not registered for in the first place', async () => {
  const api = new FakeApi();
  const metadata = { name: 'layer2-guard-system', deletionTimestamp: '2026-01-01T00:00:00Z' };
  api.objects.set('/api/v1/namespaces/layer2-guard-system', { metadata });
  const { registrar } = start(api);
  await sleep(60);
  assert.match(registrar.reasonsNotReady().join(), /is being deleted, which uninstalls/);
  assert.ok(!api.objects.has(PATH));
  await registrar.close();
});

test('closing ends the looking and leaves the configuration', async () => {
  const api = new FakeApi();
  const { registrar } = start(api);
  await sleep(50);
  await registrar.close();
  const calls = api.calls.length;
  await sleep(50);
  assert.equal(api.calls.length, calls);
  assert.ok(api.objects.has(PATH));
});
