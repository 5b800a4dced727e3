import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goBuild } from '../tools/go-build.ts';
import { withLock } from '../tools/lock.ts';

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
  await withLock(
    `${folder}.lock`,
    (line) => report(`control plane: ${line}`),
    async () => {
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
    },
  );
}

async function build(name: string, version: string, output: string, report: (line: string) => void): Promise<void> {
  const [, minor = ''] = version.replace(/^v/, '').split('.');
  const stamp = Object.entries({ gitVersion: version, gitMajor: '1', gitMinor: minor, gitTreeState: 'clean' })
    .map(([key, value]) => `-X k8s.io/component-base/version.${key}=${value}`)
    .join(' ');
  await goBuild({
    module: import.meta.dirname,
    package: PACKAGES[name] ?? name,
    output,
    flags: ['-ldflags', name === 'etcd' ? '-s -w' : `-s -w ${stamp}`],
    report: (line) => report(`control plane: ${line}`),
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
