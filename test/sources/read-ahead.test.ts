import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Input } from '../../src/sources/inputs.ts';
import { type Manifest, readManifests } from '../../src/sources/manifests.ts';
import { readAhead } from '../../src/sources/read-ahead.ts';
import { folderOf } from './manifests.ts';

const eip = (name: string, more = '') => `apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: ${name} }
spec: { address: 10.0.0.1 }
${more}`;

/** Everything that a reader can meet, ordinary files before, between and behind. */
const ODD: Readonly<Record<string, string | Uint8Array>> = {
  'a-several.yaml': `${eip('one')}---\n# nothing\n---\n${eip('two')}`,
  'b-template.yaml': 'apiVersion: v1\nkind: {{ .Values.kind }}\n',
  'c-foreign.yaml': 'replicas: 3\n',
  'd-syntax.yaml': `${eip('three')}---\nkind: "Eip\n`,
  'e-list.yaml': `apiVersion: v1\nkind: List\nitems:\n- ${eip('four').trimEnd().replaceAll('\n', '\n  ')}\n`,
  'f-object.json': JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'five' } }),
  'g-twice.yaml': eip('six', 'extra: 1\nextra: 2\n'),
  'h-binary.yaml': new Uint8Array([0x61, 0, 0x62]),
  'i-values.yaml': eip('seven', 'odd: [2026-01-01, .nan, -.inf, ~, 0x1F, yes, 1_000]\n__proto__: { polluted: true }\n'),
  'j-anchors.yaml': eip('eight', 'one: &a { x: 1 }\ntwo: *a\nthree: { <<: *a, y: 2 }\n'),
  'k-empty.yaml': '',
  'l-crlf.yaml': eip('nine').replaceAll('\n', '\r\n'),
  'm-no-kind.yaml': 'apiVersion: v1\n',
};

function inputsIn(folder: string, names: readonly string[]): readonly Input[] {
  return [...names, 'not-there.yaml'].map((name) => ({ kind: 'file', file: join(folder, name), named: false }));
}

async function everything(inputs: readonly Input[], aheadFrom: number) {
  const manifests: Manifest[] = [];
  const counts = await readManifests(inputs, { values: [], aheadFrom }, (one) => manifests.push(one));
  return { manifests, counts, faults: counts.faults.map(({ message }) => message) };
}

const folderWith = (context: TestContext, odd: Readonly<Record<string, string | Uint8Array>>) => {
  const ordinary = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`a${at}.yaml`, eip(`ordinary-${at}`)]));
  const files = {
    ...ordinary,
    ...odd,
    ...Object.fromEntries(Object.entries(odd).map(([name, text]) => [`z-${name}`, text])),
  };
  return { folder: folderOf(context, files), names: Object.keys(files) };
};

describe('files that a second thread reads, too', () => {
  test('give the same, in the same order, as when one thread reads them', async (context) => {
    const { folder, names } = folderWith(context, ODD);
    const inputs = inputsIn(folder, names);
    const alone = await everything(inputs, 0);
    assert.ok(alone.faults.length > 5 && alone.counts.templates === 2 && alone.counts.foreign === 2);
    for (let round = 0; round < 3; round += 1) assert.deepEqual(await everything(inputs, 1), alone);
    assert.equal(({} as { polluted?: true }).polluted, undefined);
  });

  test('are left to the first thread where anything is remarkable', async (context) => {
    const folder = folderOf(context, ODD);
    const names = Object.keys(ODD);
    const ahead = readAhead([...names, 'not-there.yaml'].map((name) => join(folder, name)));
    context.after(() => ahead.close());
    // Given time, the worker claims every file.
    await sleep(500);
    const read = await Promise.all(names.map(async (name, at) => [name, await ahead.documentsOf(at)] as const));
    assert.deepEqual(
      read.flatMap(([name, documents]) => (documents === undefined ? [] : [name])),
      ['a-several.yaml', 'g-twice.yaml', 'i-values.yaml', 'j-anchors.yaml', 'k-empty.yaml', 'l-crlf.yaml'],
    );
    assert.equal(await ahead.documentsOf(names.length), undefined);
  });

  test('are all read when the worker dies', async (context) => {
    const { folder, names } = folderWith(context, {});
    const ahead = readAhead(names.map((name) => join(folder, name)));
    const first = ahead.documentsOf(names.length - 1);
    await ahead.close();
    await first;
    for (const at of names.keys()) {
      const documents = await ahead.documentsOf(at);
      if (documents !== undefined) assert.equal(documents[0]?.object['kind'], 'Eip');
    }
  });
});
