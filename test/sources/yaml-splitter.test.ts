import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { YamlSplitter } from '../../src/sources/yaml-splitter.ts';

test('the cut does not depend on where the pieces of a file end', () => {
  const line = fc.constantFrom(
    'a: 1',
    '---',
    '--- # c',
    '...',
    '',
    '# c',
    '%YAML 1.2',
    '  ---',
    '---x',
    '....',
    'b: |',
    '--- x',
  );
  const ending = fc.constantFrom('\n', '\r\n');
  const text = fc.tuple(fc.array(line, { maxLength: 20 }), ending).map(([lines, end]) => lines.join(end));
  fc.assert(
    fc.property(text, fc.array(fc.nat(12), { maxLength: 60 }), (whole, sizes) => {
      const expected = new YamlSplitter();
      const once = [...expected.push(whole), ...expected.finish()];
      const splitter = new YamlSplitter();
      const pieces = [];
      let at = 0;
      for (const size of sizes) {
        pieces.push(...splitter.push(whole.slice(at, at + size)));
        at += size;
      }
      pieces.push(...splitter.push(whole.slice(at)), ...splitter.finish());
      assert.deepEqual(pieces, once);
      const lines = whole.split('\n');
      for (const { text: part, line: number } of once)
        assert.equal(part.split('\n')[0], lines[number - 1]?.concat() ?? '');
    }),
    { numRuns: 500 },
  );
});
