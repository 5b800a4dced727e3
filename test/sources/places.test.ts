import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import yaml from 'js-yaml';
import { textOutcomes } from '../../src/sources/documents.ts';
import { excerptOf } from '../../src/sources/excerpt.ts';
import { type DocumentPath, Places } from '../../src/sources/places.ts';
import type { SourceDocument } from '../../src/sources/source-document.ts';
import { SourceError } from '../../src/sources/source-error.ts';
import { MANIFEST_SCHEMA } from '../../src/sources/yaml-schema.ts';

const root = join(import.meta.dirname, '../..');

function documentsOf(file: string, text: string): SourceDocument[] {
  const outcomes = [...textOutcomes(file, text, { acceptDuplicateKeys: true })];
  return outcomes.filter((outcome): outcome is SourceDocument => !(outcome instanceof SourceError));
}

function* scalars(value: unknown, path: DocumentPath = []): Generator<readonly [DocumentPath, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else
    for (const [key, part] of Object.entries(value))
      yield* scalars(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Every scalar of the document stands where Places says. */
function agrees(document: SourceDocument, text: string): void {
  const places = new Places(document.content);
  const lines = text.split('\n');
  for (const [path, value] of scalars(document.object)) {
    const place = places.find([...document.path, ...path]);
    assert.ok(place, `${document.origin.file}: ${path.join('.')}`);
    const { region } = place;
    if (place.style === 'block' || value === null) continue;
    const written = document.content.text.slice(region.start, region.end);
    // An alias stands for the text of its anchor.
    const read = yaml.load(written.startsWith('*') ? '""' : written, { schema: MANIFEST_SCHEMA });
    if (!written.startsWith('*')) assert.deepEqual(read, value, `${document.origin.file}: ${path.join('.')}`);
    if (region.line !== region.endLine) continue;
    assert.equal(lines[region.line - 1]?.slice(region.column - 1, region.endColumn - 1), written);
  }
}

describe('both YAML parsers read the same', () => {
  const files = globSync(['examples/**/*.yaml', 'test/cases/**/*.yaml'], { cwd: root });
  test(`in ${files.length} files`, () => {
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const document of documentsOf(file, text)) agrees(document, text);
    }
  });

  test('merge keys, anchors, YAML 1.1 booleans, keys that stand twice, Lists and odd line ends', () => {
    const text = `%YAML 1.1
---
# comment
apiVersion: v1
kind: List
base: &base { a: yes, b: 0o14, c: "x" }
items:
  - apiVersion: v1
    kind: Thing
    metadata: { name: one, annotations: { on.example/x: 'it''s', "quoted key": ~ } }
    spec:
      <<: *base
      b: 1_000
      c: first
      c: >-
        folded
        text
      list: [ 1, [ 2, { x: y } ], *base ]
      on: off
`;
    const [document] = documentsOf('a.yaml', text);
    assert.ok(document);
    assert.deepEqual(document.path, ['items', 0]);
    agrees(document, text);
    const places = new Places(document.content);
    assert.deepEqual(
      places.duplicateKeys().map(({ path, first, second }) => [path.join('.'), first.line, second.line]),
      [['items.0.spec.c', 14, 15]],
    );
    assert.equal(places.underline(document.path, ['spec', 'a'])?.line, 6);
    assert.equal(places.underline(document.path, ['spec', 'missing', 'deeper'])?.line, 11);
    assert.equal(places.underline(document.path, ['nothing'])?.line, 9);
  });

  test('JSON, however it is laid out', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), tie('list'), tie('map')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      map: fc.dictionary(fc.string({ maxLength: 8 }), tie('any'), { maxKeys: 4 }),
    })).map;
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (map, space) => {
        const object = { ...(map as object), apiVersion: 'v1', kind: 'Thing', metadata: { name: 'x' } };
        const text = `${JSON.stringify(object, null, space)}\n${JSON.stringify(object)}`;
        const documents = documentsOf('a.json', text);
        assert.equal(documents.length, 2);
        for (const document of documents) {
          const places = new Places(document.content);
          for (const [path, expected] of scalars(document.object)) {
            const region = places.find(path)?.region;
            assert.ok(region);
            assert.deepEqual(JSON.parse(document.content.text.slice(region.start, region.end)), expected);
            const line = text.split('\n')[region.line - 1]?.slice(region.column - 1, region.endColumn - 1);
            assert.equal(line, document.content.text.slice(region.start, region.end));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('excerpts', () => {
  const content = { text: '---\na: 1\nb: 2\nc: 3\n\n', line: 10 };
  test('the lines around, without markers and empty edges', () => {
    assert.deepEqual(excerptOf(content, 11, 11, 1), { firstLine: 11, lines: ['a: 1', 'b: 2'] });
    assert.deepEqual(excerptOf(content, 13, 13, 1), { firstLine: 12, lines: ['b: 2', 'c: 3'] });
    assert.equal(excerptOf(content, 99, 99, 0), undefined);
  });
  test('of a line of megabytes the start', () => {
    const excerpt = excerptOf({ text: 'x'.repeat(1e6), line: 1 }, 1, 1, 1);
    assert.ok((excerpt?.lines[0]?.length ?? 0) <= 400);
  });
});
