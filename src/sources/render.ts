import { basename, resolve } from 'node:path';
import { runTool, type ToolResult } from './run-tool.ts';
import { SourceError } from './source-error.ts';

/** A folder turned into manifests by another program. */
export interface Rendered {
  readonly text: string;
  /** The command as a person would write it. */
  readonly by: string;
}

/** Nothing of the kind is installed; the message says what to install or to pipe. */
export class ToolAbsent extends SourceError {}

/** Renders a Kustomize folder with kustomize, or kubectl where that is not installed. Throws SourceError. */
export async function renderKustomize(folder: string): Promise<Rendered> {
  const whole = resolve(folder);
  const attempts = [
    { program: 'kustomize', args: ['build', whole], by: `kustomize build ${folder}` },
    { program: 'kubectl', args: ['kustomize', whole], by: `kubectl kustomize ${folder}` },
  ];
  for (const { program, args, by } of attempts) {
    const result = await runTool(program, args);
    if (result.outcome !== 'absent') return rendered(result, folder, by);
  }
  const remedy = `install one of them, or pipe the result: kustomize build ${folder} | layer2-guard check -`;
  throw new ToolAbsent({ file: folder }, 'a Kustomize folder needs kustomize or kubectl, and neither is found', remedy);
}

/** Renders a Helm chart with these values files. Throws SourceError. */
export async function renderHelm(folder: string, values: readonly string[]): Promise<Rendered> {
  const name = releaseName(folder);
  const args = ['template', name, resolve(folder), ...values.flatMap((file) => ['--values', resolve(file)])];
  const by = ['helm template', name, folder, ...values.map((file) => `--values ${file}`)].join(' ');
  const result = await runTool('helm', args);
  if (result.outcome !== 'absent') return rendered(result, folder, by);
  throw new ToolAbsent(
    { file: folder },
    'a Helm chart needs helm, and it is not found',
    `install it, or pipe the result: ${by} | layer2-guard check -`,
  );
}

function rendered(result: Exclude<ToolResult, { outcome: 'absent' }>, folder: string, by: string): Rendered {
  if (result.outcome === 'done') return { text: result.output.toString('utf8'), by };
  throw new SourceError({ file: folder }, `"${by}" failed: ${result.why}`, 'correct what it names');
}

/** Helm's own default, `release-name`, where the folder's name cannot be one. */
function releaseName(folder: string): string {
  const name = basename(resolve(folder)).toLowerCase();
  return /^[a-z0-9](?:[-a-z0-9]{0,51}[a-z0-9])?$/.test(name) ? name : 'release-name';
}
