import { readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { goBuild } from './go-build.ts';
import { withLock } from './lock.ts';
import { isProgram, onPath } from './on-path.ts';

/** Programs that tests use beside the control plane. */
export type Tool = 'helm' | 'promtool';

interface Source {
  /** Go module whose version go.mod pins, and the package to build. */
  readonly module: string;
  readonly package: string;
  readonly flags: readonly string[];
  readonly minutes: number;
}

const SOURCES: Readonly<Record<Tool, Source>> = {
  helm: { module: 'helm.sh/helm/v4', package: 'helm.sh/helm/v4/cmd/helm', flags: [], minutes: 4 },
  promtool: {
    module: 'github.com/prometheus/prometheus',
    package: 'github.com/prometheus/prometheus/cmd/promtool',
    // Testing rules takes none of the plugins that discover what to scrape, which are most of the modules.
    flags: ['-tags', 'remove_all_sd'],
    minutes: 3,
  },
};

/** The file of a tool, or why there is none and what to do about it. */
export type FoundTool = { readonly program: string } | { readonly missing: string };

/** The version that the tool's go.mod pins, e.g. `v4.3.1`. */
function pinnedVersion(tool: Tool): string {
  const text = readFileSync(join(import.meta.dirname, tool, 'go.mod'), 'utf8');
  const line = text
    .split('\n')
    .find((each) => each.replace(/^require |^\t/, '').startsWith(`${SOURCES[tool].module} v`));
  const version = /(v[\d.]+)/.exec(line?.replace(SOURCES[tool].module, '') ?? '')?.[1];
  if (version === undefined) throw new Error(`${tool}/go.mod names no version of ${SOURCES[tool].module}`);
  return version;
}

/**
 * A tool from PATH, from the cache folder, or built from Go, which takes minutes and reports its progress. Never throws
 * for what is not there.
 */
export async function findTool(
  tool: Tool,
  report: (line: string) => void,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<FoundTool> {
  const installed = onPath(tool, environment);
  if (installed !== undefined) return { program: installed };
  const cache = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const folder = join(cache, 'layer2-guard', 'tools', `${tool}-${pinnedVersion(tool)}`);
  const program = join(folder, tool);
  if (isProgram(folder, tool)) return { program };
  const remedy = `Install ${tool}, or install Go, with which the tests build it once`;
  if (onPath('go', environment) === undefined)
    return { missing: `no ${tool}: it is neither on PATH nor in ${folder}, and Go is not installed. ${remedy}` };
  try {
    await build(tool, folder, (line) => report(`${tool}: ${line}`));
    return { program };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { missing: `no ${tool}: building it failed (${why}). ${remedy}` };
  }
}

/** Test files run in parallel processes, so one builds and the others wait; the program appears whole or not at all. */
async function build(tool: Tool, folder: string, report: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  await withLock(`${folder}.lock`, report, async () => {
    if (isProgram(folder, tool)) return;
    const { package: name, flags, minutes } = SOURCES[tool];
    report(`building ${pinnedVersion(tool)} once, about ${minutes} minutes on two cores`);
    const making = join(folder, `${tool}.making`);
    try {
      await goBuild({
        module: join(import.meta.dirname, tool),
        package: name,
        output: making,
        flags: ['-ldflags', '-s -w', ...flags],
        report,
      });
      await rename(making, join(folder, tool));
      report(`ready in ${folder}`);
    } finally {
      await rm(making, { force: true });
    }
  });
}
