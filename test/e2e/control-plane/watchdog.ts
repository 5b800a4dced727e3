// Started beside a control plane. Reads lines `<pid>` (end this process when the test is gone), `-<pid>` (it has ended) and
// `dir <path>` (remove this folder); acts when its standard input closes, which happens however the test ends.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const pids: number[] = [];
const folders: string[] = [];
// Ctrl-C reaches the whole process group; whoever started this one decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const pid = Number(line);
  if (line.startsWith('dir ')) folders.push(line.slice(4));
  else if (pid > 0) pids.unshift(pid);
  else if (pid < 0) pids.splice(pids.indexOf(-pid), pids.includes(-pid) ? 1 : 0);
}
// Newest first: without etcd an API server does not react to SIGTERM any more, so it is killed.
for (const pid of pids) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
if (pids.length > 0) await sleep(200);
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
