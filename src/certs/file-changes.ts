import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** What files were like at some moment, comparable by `===`. */
export type FileStates = string;

/** Looks at files, through symlinks as those of a mounted Secret or ConfigMap; one that is not there has a state too. */
export async function statesOf(files: readonly string[]): Promise<FileStates> {
  const looks = files.map(async (file) => {
    const found = await stat(file, { bigint: true }).catch(() => undefined);
    return found === undefined ? '-' : `${found.dev}/${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
  });
  return (await Promise.all(looks)).join('\n');
}

/**
 * Calls `changed` whenever a file differs from what it was `since`, looking every so many milliseconds, until the function
 * that it returns is called. Node's watchFile begins with a look of its own, and what was replaced between the caller's
 * reading and that look is never told; whoever asks for `since` before reading misses nothing.
 */
export function followChanges(
  files: readonly string[],
  since: FileStates,
  every: number,
  changed: () => void,
): () => void {
  const ended = new AbortController();
  const follow = async () => {
    let known = since;
    for (;;) {
      await sleep(every, undefined, { ref: false, signal: ended.signal });
      const now = await statesOf(files);
      if (ended.signal.aborted) return;
      if (now === known) continue;
      known = now;
      changed();
    }
  };
  // It ends by the signal only.
  follow().catch(() => undefined);
  return () => ended.abort();
}
