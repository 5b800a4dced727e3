import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { findTool } from '../e2e/tools/find-tool.ts';
import { MANIFESTS, type Rendered } from './render.ts';

export const CHART = join(MANIFESTS, 'chart');

/** helm with folders of its own; `close()` removes them. */
export interface Helm {
  readonly program: string;
  /** Environment in which helm neither reads nor writes anything of the user. */
  readonly env: Readonly<Record<string, string>>;
  run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** Objects that the chart makes with these values, in the order of its files. Throws Error with what helm said. */
  template(values?: object, namespace?: string): readonly Rendered[];
  close(): void;
}

/** helm, or why there is none and what to do about it. */
export async function findHelm(): Promise<Helm | { readonly missing: string }> {
  const found = await findTool('helm', (line) => process.stderr.write(`${line}\n`));
  if ('missing' in found) return found;
  const { program } = found;
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-helm-'));
  const folderOf = (name: string) => [`HELM_${name}_HOME`, join(folder, name.toLowerCase())];
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    ...Object.fromEntries(['CACHE', 'CONFIG', 'DATA'].map(folderOf)),
  };
  const run = (input: string, args: readonly string[]) => spawnSync(program, args, { encoding: 'utf8', env, input });
  return {
    program,
    env,
    run: (...args) => run('', args),
    template: (values = {}, namespace = 'layer2-guard-system') => {
      const args = ['template', 'layer2-guard', CHART, '--namespace', namespace, '--values', '-'];
      const { status, stdout, stderr } = run(yaml.dump(values), args);
      if (status !== 0 || stderr !== '') throw new Error(stderr);
      return (yaml.loadAll(stdout) as (Rendered | null)[]).filter((object) => object !== null);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
