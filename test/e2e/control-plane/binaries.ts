import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isProgram, onPath } from '../tools/on-path.ts';
import { buildControlPlane } from './build.ts';

/** What a control plane cannot do without. */
const NEEDED = ['etcd', 'kube-apiserver', 'kubectl'] as const;
/** Everything that is built; envtest's archives lack the controller manager. */
export const PROGRAMS = [...NEEDED, 'kube-controller-manager'] as const;

/** Where the programs are, or why they are nowhere and what to do about it. */
export type FoundBinaries =
  | { readonly folder: string; readonly hasControllers: boolean }
  | { readonly missing: string };

/** The version of Kubernetes that go.mod pins, e.g. `v1.36.3`. */
export function pinnedVersion(): string {
  const text = readFileSync(join(import.meta.dirname, 'go.mod'), 'utf8');
  const version = /^require k8s\.io\/kubernetes (v[\d.]+)/m.exec(text)?.[1];
  if (version === undefined) throw new Error('go.mod names no version of k8s.io/kubernetes');
  return version;
}

/** Folder of the programs that this project builds for itself. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const cache = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'layer2-guard', 'control-plane', pinnedVersion());
}

/**
 * The programs from `KUBEBUILDER_ASSETS`, the cache folder, or built from Go, which takes minutes and reports its progress.
 * Never throws for what is not there.
 */
export async function findBinaries(
  report: (line: string) => void,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<FoundBinaries> {
  const given = environment['KUBEBUILDER_ASSETS'];
  if (given !== undefined && given !== '') return lookInto(given, 'KUBEBUILDER_ASSETS');
  const folder = cacheFolder(environment);
  if (PROGRAMS.every((program) => isProgram(folder, program))) return { folder, hasControllers: true };
  if (onPath('go', environment) === undefined) {
    return {
      missing:
        `no control plane: KUBEBUILDER_ASSETS is not set, ${folder} does not hold ${PROGRAMS.join(', ')}, and Go is not ` +
        'installed to build them. Set KUBEBUILDER_ASSETS="$(setup-envtest use -p path)", or install Go and run ' +
        'npm run control-plane',
    };
  }
  try {
    await buildControlPlane(folder, pinnedVersion(), report);
    return { folder, hasControllers: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { missing: `no control plane: building it failed (${why}); run npm run control-plane to see all of it` };
  }
}

function lookInto(folder: string, name: string): FoundBinaries {
  const missing = NEEDED.filter((program) => !isProgram(folder, program));
  if (missing.length > 0) {
    return { missing: `no control plane: ${name} is ${folder}, which does not hold ${missing.join(', ')}` };
  }
  return { folder, hasControllers: isProgram(folder, 'kube-controller-manager') };
}
