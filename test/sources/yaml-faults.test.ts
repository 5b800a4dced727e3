import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eip, errorOf, placesOf, readText } from './manifests.ts';

describe('faults of YAML', () => {
  const before = `${eip('a')}---\n${eip('b')}---\n`;
  const cases: readonly (readonly [title: string, text: string, message: RegExp])[] = [
    [
      'a duplicated key',
      `${before}spec: 1\nother: 2\nspec: 3\n`,
      /^file\.yaml:13:1: duplicated mapping key "spec" \(document 3\)$/,
    ],
    [
      'a duplicated quoted key below',
      `a:\n  "x y": 1\n  'x y': 2\n`,
      /^file\.yaml:3:3: duplicated mapping key "x y" \(document 1\)$/,
    ],
    ['a tab', `${before}spec:\n\ta: 1\n`, /^file\.yaml:12:\d+: .*tab.* \(document 3\)$/],
    [
      'bad indentation',
      `${before}a: 1\n b: 2\n`,
      /^file\.yaml:12:3: bad indentation of a mapping entry \(document 3\)$/,
    ],
    ['an open bracket', `${before}a: [1,\n`, /^file\.yaml:11(:\d+)?: .* \(document 3\)$/],
    ['an unknown tag', `a: !secret x\n`, /^file\.yaml:1:\d+: unknown tag !<!secret> \(document 1\)$/],
    ['an unknown alias', `a: *nowhere\n`, /^file\.yaml:1:\d+: unidentified alias "nowhere" \(document 1\)$/],
    [
      'a list',
      `${before}# c\n- a\n`,
      /^file\.yaml:12: expected an object with apiVersion and kind, found a list \(document 3\)$/,
    ],
    ['a text', 'hello\n', /^file\.yaml:1: expected an object with apiVersion and kind, found a text \(document 1\)$/],
    ['a number', '\n\n5\n', /^file\.yaml:3: .*found a number \(document 1\)$/],
    ['no kind', `${before}apiVersion: v1\n`, /^file\.yaml:11: kind is missing \(document 3\)$/],
    ['neither', 'a: 1\n', /^file\.yaml:1: apiVersion and kind are missing \(document 1\)$/],
    [
      'a kind that is no text',
      'apiVersion: 1\nkind: [a]\n',
      /^file\.yaml:1: apiVersion is a number, not a text \(document 1\)$/,
    ],
    ['a second document after a lone CR', 'a: 1\r---\rb: 2\r', /^file\.yaml:1.*: /],
    ['a NUL byte', `${eip('a')}x: \0\n`, /^file\.yaml:5: is a binary file/],
    [
      'an alias to itself',
      `${eip('a')}x: &x { y: *x }\n`,
      /^file\.yaml:1: an alias refers to the value it stands in \(document 1\)$/,
    ],
    [
      'deep nesting',
      `a: ${'['.repeat(5000)}\n`,
      /^file\.yaml:1:\d+: is nested more than 500 levels deep \(document 1\)$/,
    ],
  ];
  for (const [title, text, message] of cases) {
    test(`name file and line: ${title}`, async (context) => {
      const { message: actual, error } = await errorOf(context, text);
      assert.match(actual, message);
      assert.ok(error.remedy.length > 0);
      assert.equal(actual.split(':')[1], String(error.line));
    });
  }

  test('alias bombs are refused without being expanded', async (context) => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join()}]`,
    );
    const { message } = await errorOf(context, `${eip('a')}l0: &l0 [1]\n${levels.join('\n')}\n`);
    assert.equal(message, 'file.yaml:1: its aliases add more than 1000000 values (document 1)');
  });

  test('a template that was not rendered is recognised', async (context) => {
    const value = await errorOf(context, `${eip('a')}---\n${eip('b')}spec:\n  address: {{ .Values.address }}\n`);
    assert.equal(value.message, 'file.yaml:11: a template expression stands where a value should be (document 2)');
    const block = await errorOf(context, `{{- if .Values.on }}\n${eip('a')}{{- end }}\n`);
    for (const { error } of [value, block]) assert.match(error.remedy, /helm template/);
    const text = `${eip('a')}data: { note: "{{ kept }}" }\n`;
    assert.deepEqual((await readText(context, text))[0]?.object['data'], { note: '{{ kept }}' });
  });

  test('other encodings are refused, with the line', async (context) => {
    const latin = Buffer.concat([Buffer.from(`${eip('ä')}# `), Buffer.from([0xfc, 0x0a])]);
    assert.equal((await errorOf(context, latin)).message, 'file.yaml:5: is not UTF-8 text');
    assert.equal((await errorOf(context, Buffer.from([0x61, 0xc3]))).message, 'file.yaml:1: is not UTF-8 text');
    assert.equal((await errorOf(context, Buffer.from('\uFEFFa: 1', 'utf16le'))).message, 'file.yaml: is UTF-16 text');
  });

  test('a document that is too long is refused while it is read', async (context) => {
    const long = `${eip('a')}---\n${eip('b')}x: ${'y'.repeat(5000)}\n`;
    for (const highWaterMark of [100, 1_000_000]) {
      const { message } = await errorOf(context, long, 'file.yaml', { maxDocumentLength: 2000, highWaterMark });
      assert.match(message, /^file\.yaml:5: the document is longer than 2000 characters/);
    }
  });

  test('do not end the reading where they are received', async (context) => {
    const errors: string[] = [];
    const text = `${eip('a')}---\na: 1\na: 2\n---\n- x\n---\n${eip('d')}`;
    const documents = await readText(context, text, 'file.yaml', { onError: ({ line }) => errors.push(String(line)) });
    assert.deepEqual(placesOf(documents), [
      [1, 1],
      [4, 11],
    ]);
    assert.deepEqual(errors, ['7', '9']);
  });

  test('never write control characters to a terminal', async (context) => {
    const { message } = await errorOf(context, '"a\\x1b[2J": 1\n"a\\x1b[2J": 2\n', 'odd\nname\u202E.yaml');
    assert.doesNotMatch(message, /[\p{Cc}\p{Cf}]/u);
  });
});

test('aliases that repeat little, and large documents without any, are read', async (context) => {
  const text = `${eip('a')}cron: "*/5 & more"\nbase: &b [1, 2]\ncopies: [${Array(1000).fill('*b').join()}]\n`;
  const [document] = await readText(context, text);
  assert.deepEqual(document?.object['copies'], Array(1000).fill([1, 2]));
});
