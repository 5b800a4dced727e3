import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The Go package of each program. */
const PACKAGES: Readonly<Record<string, string>> = {
  etcd: 'go.etcd.io/etcd/server/v3',
  kubectl: 'k8s.io/kubernetes/cmd/kubectl',
  'kube-controller-manager': 'k8s.io/kubernetes/cmd/kube-controller-manager',
  'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
};

/**
 * Builds the four programs into `folder`, which appears whole or not at all: they are built beside it and moved at the
 * end. Test files run in parallel processes, so one builds and the others wait. Throws Error when a build fails.
 */
export async function buildControlPlane(
  folder: string,
  version: string,
  report: (line: string) => void,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await withLock(`${folder}.lock`, report, async () => {
    if (await exists(join(folder, 'kubectl'))) return;
    const work = await mkdtemp(`${folder}.making-`);
    try {
      const names = Object.keys(PACKAGES);
      report(`control plane: building ${names.join(', ')} ${version} once, about 6 minutes on two cores`);
      for (const [index, name] of names.entries()) {
        const started = performance.now();
        report(`control plane: ${index + 1} of ${names.length}, ${name} ...`);
        await build(name, version, join(work, name), report);
        report(`control plane: ${name} built in ${Math.round((performance.now() - started) / 1000)} s`);
      }
      // A folder that lacks a program was left by somebody else's hands.
      await rm(folder, { recursive: true, force: true });
      await rename(work, folder);
      report(`control plane: ready in ${folder}`);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function build(name: string, version: string, output: string, report: (line: string) => void): Promise<void> {
  const [, minor = ''] = version.replace(/^v/, '').split('.');
  const stamp = Object.entries({ gitVersion: version, gitMajor: '1', gitMinor: minor, gitTreeState: 'clean' })
    .map(([key, value]) => `-X k8s.io/component-base/version.${key}=${value}`)
    .join(' ');
  const flags = name === 'etcd' ? '-s -w' : `-s -w ${stamp}`;
  const child = spawn(
    'go',
    ['build', '-mod=readonly', '-trimpath', '-ldflags', flags, '-o', output, PACKAGES[name] ?? name],
    {
      cwd: import.meta.dirname,
      // Static programs run on any machine that shares the cache folder.
      env: { ...process.env, CGO_ENABLED: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const lines: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) {
      if (line === '') continue;
      lines.push(line);
      // Go names every module that it loads: a sign of life once in a while is enough.
      if (lines.length % 100 === 0) report(`control plane: ${line}`);
    }
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`go build of ${name} ended with ${code}: ${lines.slice(-3).join(' | ')}`);
}

/** Runs `work` while no other process does; a lock whose owner is gone is taken over. */
async function withLock(lock: string, report: (line: string) => void, work: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
    else if (waited % 60 === 0) report(`control plane: process ${owner} is building it; waiting`);
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

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
