import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eip, namesOf, placesOf, readText } from './manifests.ts';

describe('YAML documents', () => {
  test('are counted from 1, with the line their content begins at', async (context) => {
    const text = `# head\n\n---\n# first\n${eip('a')}---   # second\n${eip('b')}---\n---\n# nothing\n---\n${eip('c')}...\n# after\n---\n${eip('d')}---\n`;
    const documents = await readText(context, text);
    assert.deepEqual(namesOf(documents), ['a', 'b', 'c', 'd']);
    assert.deepEqual(placesOf(documents), [
      [1, 5],
      [2, 10],
      [3, 18],
      [4, 25],
    ]);
    const lines = text.split('\n');
    for (const { origin } of documents) assert.match(lines[origin.line - 1] ?? '', /^apiVersion/);
  });

  test('may begin on the line of their marker', async (context) => {
    const documents = await readText(context, '--- {apiVersion: v1, kind: A}\n--- {apiVersion: v1, kind: B}');
    assert.deepEqual(
      documents.map(({ object }) => object['kind']),
      ['A', 'B'],
    );
    assert.deepEqual(placesOf(documents), [
      [1, 1],
      [2, 2],
    ]);
  });

  test('end at a marker only where it starts a line and stands alone', async (context) => {
    const text = `${eip('a')}data:\n  block: |\n    before\n    ---\n    ...\n  other: ---x\n---x: 1\n...y: 2\n---\n${eip('b')}`;
    const [first, second] = await readText(context, text);
    assert.deepEqual(first?.object['data'], { block: 'before\n---\n...\n', other: '---x' });
    assert.equal(first?.object['---x'], 1);
    assert.equal(second?.origin.line, 14);
  });

  test('survive byte order mark, CRLF, Unicode and a missing last line end', async (context) => {
    const text = `\uFEFF${eip('a')}---\n${eip('b')}  labels: { größe: "日本 \u{1F600}" }`.replaceAll('\n', '\r\n');
    const documents = await readText(context, text, 'file.yaml', { highWaterMark: 3 });
    assert.deepEqual(namesOf(documents), ['a', 'b']);
    assert.deepEqual(documents[1]?.object['metadata'], { name: 'b', labels: { größe: '日本 \u{1F600}' } });
    assert.deepEqual(placesOf(documents), [
      [1, 1],
      [2, 6],
    ]);
  });

  test('keep directives, anchors and merge keys', async (context) => {
    const text = `%YAML 1.2\n# c\n---\n${eip('a')}base: &base { x: 1 }\ncopy: { <<: *base, z: 2 }\n...\n%YAML 1.1\n---\n${eip('b')}`;
    const documents = await readText(context, text);
    assert.deepEqual(documents[0]?.object['copy'], { x: 1, z: 2 });
    assert.deepEqual(placesOf(documents), [
      [1, 4],
      [2, 13],
    ]);
  });

  test('have the values that kubectl reads', async (context) => {
    const text = `${eip('a')}values: [yes, Off, y, true, "yes", 0644, 0o17, 08, 1_000, -0x1F, 1e3, 2026-11-20, 12:30, ~, "007", 192.168.0.1]\n`;
    const [document] = await readText(context, text);
    const expected = [
      true,
      false,
      true,
      true,
      'yes',
      420,
      15,
      8,
      1000,
      -31,
      1000,
      '2026-11-20',
      '12:30',
      null,
      '007',
      '192.168.0.1',
    ];
    assert.deepEqual(document?.object['values'], expected);
  });

  test('never touch the prototype', async (context) => {
    const [document] = await readText(context, `${eip('a')}__proto__: { polluted: true }\n`);
    assert.equal(Object.getPrototypeOf(document?.object), Object.prototype);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  test('hold nothing in files that are empty or only comments', async (context) => {
    for (const text of ['', '\n\n', '# only\n', '---\n', '---\n# c\n---\nnull\n---\n~\n', '\uFEFF', '...\n']) {
      assert.deepEqual(await readText(context, text), [], JSON.stringify(text));
    }
  });

  test('are JSON too where the ending says YAML', async (context) => {
    const [document] = await readText(context, '{\n\t"apiVersion": "v1",\n\t"kind": "A"\n}\n');
    assert.equal(document?.object['kind'], 'A');
  });
});
