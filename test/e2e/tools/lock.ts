import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while no other process holds the lock, a file; one whose owner is gone is taken over. */
export async function withLock(lock: string, report: (line: string) => void, work: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
    else if (waited % 60 === 0) report(`process ${owner} is building; waiting`);
    await sleep(1000);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
