import assert from 'node:assert/strict';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { followChanges, statesOf } from '../../src/certs/file-changes.ts';
import { temporaryFolder } from './folders.ts';

/** Follows files; waits for a number of changes, and shows that there are no more. */
async function followed(context: TestContext, files: readonly string[]) {
  let changes = 0;
  const end = followChanges(files, await statesOf(files), 10, () => {
    changes += 1;
  });
  context.after(end);
  return {
    end,
    count: async (wanted: number) => {
      for (let tries = 0; tries < 300 && changes < wanted; tries += 1) await sleep(10);
      await sleep(50);
      assert.equal(changes, wanted);
    },
  };
}

describe('changes of files', () => {
  test('are told when a file is written, replaced, removed and made', async (context) => {
    const file = join(temporaryFolder(context), 'tls.crt');
    writeFileSync(file, 'one');
    const { count } = await followed(context, [file]);
    await count(0);
    writeFileSync(file, 'two');
    await count(1);
    writeFileSync(`${file}.next`, 'two');
    renameSync(`${file}.next`, file);
    await count(2);
    rmSync(file);
    await count(3);
    writeFileSync(file, 'two');
    await count(4);
  });

  test('are told through the symlink that the kubelet swaps', async (context) => {
    const dir = temporaryFolder(context);
    for (const name of ['one', 'two']) writeFileSync(join(dir, name), 'same');
    const link = join(dir, 'tls.crt');
    symlinkSync('one', link);
    const { count } = await followed(context, [link]);
    symlinkSync('two', join(dir, 'swap'));
    renameSync(join(dir, 'swap'), link);
    await count(1);
  });

  test('between the first look and the beginning of the following are not lost', async (context) => {
    const file = join(temporaryFolder(context), 'tls.crt');
    writeFileSync(file, 'one');
    const since = await statesOf([file]);
    writeFileSync(file, 'another');
    const told = new Promise<void>((resolve) => context.after(followChanges([file], since, 10, resolve)));
    await told;
  });

  test('are not told any more after the end', async (context) => {
    const file = join(temporaryFolder(context), 'tls.crt');
    const { end, count } = await followed(context, [file]);
    end();
    writeFileSync(file, 'one');
    await count(0);
  });
});
