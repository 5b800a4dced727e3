import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readDocuments, type SourceDocument, SourceError } from '../../src/sources/documents.ts';
import { openFile } from '../../src/sources/files.ts';
import { eip, folderOf, namesOf, readAll } from './manifests.ts';

const filesOf = (documents: readonly SourceDocument[]) => documents.map(({ origin }) => origin.file);

describe('files and folders', () => {
  test('folders are read recursively in order of name, manifests only', async (context) => {
    const manifest = eip('x');
    const folder = folderOf(context, {
      'b.yaml': manifest,
      'a/z.yml': manifest,
      'a/deep/er/c.YAML': manifest,
      'a.json': '{"apiVersion":"v1","kind":"A"}',
      'C.yaml': manifest,
      'notes.md': '# no',
      '.hidden/x.yaml': 'no: object',
      '.hidden.yaml': 'no: object',
      'node_modules/p/x.yaml': 'no: object',
    });
    const expected = ['C.yaml', 'a/deep/er/c.YAML', 'a/z.yml', 'a.json', 'b.yaml'].map((name) => join(folder, name));
    assert.deepEqual(filesOf(await readAll([folder])), expected);
    assert.deepEqual(filesOf(await readAll([`${folder}/`])), expected);
  });

  test('a named file is read whatever its ending, and keeps its name as given', async (context) => {
    const folder = folderOf(context, { '.hidden/manifest.txt': eip('x') });
    const path = `${folder}/./.hidden/manifest.txt`;
    assert.deepEqual(filesOf(await readAll([path, path])), [path, path]);
  });

  test('loops of links end, and a folder reached twice is read once', async (context) => {
    const folder = folderOf(context, { 'a/x.yaml': eip('x') });
    symlinkSync(folder, join(folder, 'a/loop'));
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    symlinkSync(join(folder, 'a/x.yaml'), join(folder, 'link.yaml'));
    symlinkSync('nowhere', join(folder, 'dangling'));
    assert.deepEqual(filesOf(await readAll([folder])), [join(folder, 'a/x.yaml'), join(folder, 'link.yaml')]);
  });

  test('what cannot be read is named', async (context) => {
    const folder = folderOf(context, { 'a/b.yaml': eip('x'), 'empty/notes.md': '' });
    symlinkSync('nowhere', join(folder, 'a/dangling.yaml'));
    symlinkSync('self', join(folder, 'self'));
    const cases: readonly (readonly [path: string, message: string])[] = [
      [join(folder, 'no.yaml'), `cannot read ${folder}/no.yaml: no such file`],
      [join(folder, 'a/b.yaml/c'), `cannot read ${folder}/a/b.yaml/c: a part of the path is not a folder`],
      [join(folder, 'a'), `cannot read ${folder}/a/dangling.yaml: no such file`],
      [join(folder, 'self'), `cannot read ${folder}/self: its symbolic links form a loop`],
      [join(folder, 'empty'), `${folder}/empty: the folder holds no .yaml, .yml or .json file`],
      ['-', 'cannot read -: no such file'],
    ];
    for (const [path, message] of cases) {
      await assert.rejects(readAll([path]), (error) => {
        assert.ok(error instanceof SourceError);
        assert.equal(error.message, message);
        assert.ok(error.remedy.length > 0);
        return true;
      });
    }
  });

  test('a file that cannot be read does not end the reading where errors are received', async (context) => {
    const folder = folderOf(context, { 'a.yaml': eip('a'), 'b.yaml': 'x: \0', 'c.json': '{', 'd.yaml': eip('d') });
    const errors: string[] = [];
    const documents = await readAll(['missing', folder], { onError: ({ file }) => errors.push(file) });
    assert.deepEqual(namesOf(documents), ['a', 'd']);
    assert.deepEqual(errors, ['missing', join(folder, 'b.yaml'), join(folder, 'c.json')]);
  });
});

describe('streams', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `---\n${eip(`eip-${index}`)}`).join('');

  test('the first document is there before the file is read to its end', async () => {
    let given = 0;
    const bytes = async function* () {
      for (let index = 0; index < 1000; index += 1) {
        given += 1;
        yield Buffer.from(`---\n${eip(`eip-${index}`)}`);
      }
    };
    const documents = readDocuments(['-'], { stdin: bytes() });
    const first = await documents.next();
    assert.equal(first.value?.object['kind'], 'Eip');
    assert.ok(given <= 3, `${given} pieces were read`);
    await documents.return(undefined);
  });

  test('20,000 documents need little memory, are whole, and reading may stop anywhere', async (context) => {
    const folder = folderOf(context, {});
    mkdirSync(join(folder, 'many'));
    const file = join(folder, 'many/all.yaml');
    writeFileSync(file, many(20_000));
    let count = 0;
    let line = 0;
    let most = 0;
    const start = process.memoryUsage().heapUsed;
    for await (const { object, origin } of readDocuments([join(folder, 'many')])) {
      assert.deepEqual((object['metadata'] as { name: string }).name, `eip-${count}`);
      count += 1;
      assert.equal(origin.document, count);
      assert.equal(origin.line, count * 5 - 3);
      line = origin.line;
      if (count % 1000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - start);
    }
    assert.deepEqual([count, line], [20_000, 99_997]);
    assert.ok(most < 64 * 1024 * 1024, `${most} bytes`);
  });

  test('a long document in small pieces is read in linear time', async (context) => {
    const folder = folderOf(context, {
      'long.yaml': `${eip('long')}data:\n  text: |\n${'    line of text\n'.repeat(200_000)}`,
    });
    const begun = performance.now();
    const [document] = await readAll([join(folder, 'long.yaml')], { highWaterMark: 1024 });
    assert.deepEqual(document?.object['data'], { text: 'line of text\n'.repeat(200_000) });
    assert.ok(performance.now() - begun < 4000);
  });

  test('a file is opened in pieces of the size asked for', async (context) => {
    const folder = folderOf(context, { 'a.yaml': many(100) });
    for await (const piece of openFile(join(folder, 'a.yaml'), 512)) assert.ok(piece.length <= 512);
  });
});
