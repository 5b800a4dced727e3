import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findJsonEnd } from '../../src/sources/json-scanner.ts';
import { errorOf, namesOf, readAll, readText } from './manifests.ts';

const object = (name: string) => JSON.stringify({ apiVersion: 'v1', kind: 'A', metadata: { name } }, null, 2);

describe('JSON documents', () => {
  test('are one object or several one after the other', async (context) => {
    assert.deepEqual(namesOf(await readText(context, `\uFEFF\n${object('a')}`, 'one.json')), ['a']);
    const several = await readText(context, `${object('a')}\n\n${object('b')}${object('c')}\n`, 'several.json');
    assert.deepEqual(namesOf(several), ['a', 'b', 'c']);
    assert.deepEqual(
      several.map(({ origin }) => [origin.document, origin.line]),
      [
        [1, 1],
        [2, 9],
        [3, 15],
      ],
    );
    assert.deepEqual(await readText(context, ' \n', 'empty.json'), []);
  });

  test('are recognised without an ending, also on standard input', async (context) => {
    assert.deepEqual(namesOf(await readText(context, `\n ${object('a')}${object('b')}`, 'output')), ['a', 'b']);
    const bytes = async function* () {
      yield Buffer.from(' ');
      yield Buffer.from(object('a'));
    };
    const [document] = await readAll(['-'], { stdin: bytes() });
    assert.equal(document?.origin.file, '-');
  });

  const faults: readonly (readonly [title: string, text: string, message: RegExp])[] = [
    ['an array', '[\n{}]', /^f\.json:1: expected an object with apiVersion and kind, found a list/],
    ['a trailing comma', '{\n  "a": 1,\n}', /^f\.json:3:1: expected a property name in double quotes \(document 1\)$/],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', /^f\.json:3:3: expected "," or "}" \(document 1\)$/],
    ['an open text', '{"a": "b\n"}', /^f\.json:1:9: a text is not closed before the end of its line/],
    ['an early end', '{"a": [1, 2', /^f\.json:1:12: the text ends inside a value/],
    ['a comment', '{\n// c\n"a": 1}', /^f\.json:2:1: expected a property name/],
    ['a bad number', '{"a": 01}', /^f\.json:1:7: expected a value/],
    ['a missing value', '{"a": }', /^f\.json:1:7: expected a value/],
    ['a missing colon', '{"a" 1}', /^f\.json:1:6: expected ":"/],
    ['a bad escape', '{"a": "\\x"}', /^f\.json:1:8: unknown escape/],
    ['YAML', 'kind: A\n', /^f\.json:1:1: expected a value/],
    [
      'a fault in the second document',
      `${object('a')}\n{"b" }`,
      /^f\.json:8:6: expected ":" after a property name \(document 2\)$/,
    ],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^f\.json:1: is nested more than 500 levels deep/],
  ];
  for (const [title, text, message] of faults) {
    test(`with a fault name line and column: ${title}`, async (context) => {
      const { message: actual, error } = await errorOf(context, text, 'f.json');
      assert.match(actual, message);
      assert.ok(error.remedy.length > 0);
    });
  }

  test('are refused where the file is too long', async (context) => {
    const { message } = await errorOf(context, object('a'), 'f.json', { maxJsonLength: 20 });
    assert.equal(message, 'f.json: the JSON file is longer than 20 characters');
  });
});

describe('lists', () => {
  test('are unwrapped; items keep the place of their list', async (context) => {
    const list = `{"apiVersion":"v1","kind":"List","items":[${object('a')},{"apiVersion":"v1","kind":"List","items":[${object('b')}]}]}`;
    const documents = await readText(context, `\n${list}`, 'f.json');
    assert.deepEqual(namesOf(documents), ['a', 'b']);
    assert.deepEqual(
      documents.map(({ origin }) => [origin.document, origin.line]),
      [
        [1, 2],
        [1, 2],
      ],
    );
  });

  test('of one kind lend their items what these leave out', async (context) => {
    const text = 'apiVersion: network.kubesphere.io/v1alpha2\nkind: EipList\nitems:\n- metadata: { name: a }\n';
    const [document] = await readText(context, text);
    assert.deepEqual(document?.object, {
      apiVersion: 'network.kubesphere.io/v1alpha2',
      kind: 'Eip',
      metadata: { name: 'a' },
    });
  });

  test('may be empty, and a kind that merely ends so is an object', async (context) => {
    assert.deepEqual(await readText(context, 'apiVersion: v1\nkind: List\nitems: []\n'), []);
    assert.deepEqual(await readText(context, 'apiVersion: v1\nkind: List\n'), []);
    assert.equal((await readText(context, 'apiVersion: x/v1\nkind: AllowList\nspec: {}\n')).length, 1);
  });

  test('with items that are no objects name them', async (context) => {
    const text = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: A\n- kind: B\n';
    assert.equal((await errorOf(context, text)).message, 'file.yaml:1: items[1]: apiVersion is missing (document 1)');
    assert.match(
      (await errorOf(context, 'apiVersion: v1\nkind: List\nitems: x\n')).message,
      /items of the List is a text, not a list/,
    );
  });
});

test('the scanner accepts what JSON.parse accepts, and only that', () => {
  const jsonText = fc.json({ maxDepth: 4 });
  const damaged = fc
    .tuple(jsonText, fc.nat(), fc.constantFrom('', ',', '"', '}', '[', '0', '\\', '\n', 'é'))
    .map(([text, at, put]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + put + text.slice(position + 1);
    });
  fc.assert(
    fc.property(fc.oneof(jsonText, damaged), (text) => {
      const from = text.length - text.trimStart().length;
      const { end, fault } = findJsonEnd(text, from);
      const isWhole = fault === undefined && text.slice(end).trim() === '';
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      assert.equal(isWhole, isJson, JSON.stringify(text));
    }),
    { numRuns: 1000 },
  );
});
