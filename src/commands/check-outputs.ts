import { existsSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleMeta } from '../engine/rule.ts';
import type { CheckReport } from '../report/check-report.ts';
import { CommandError, type ProgramContext, UsageError } from './terminal.ts';

/** The formats of `check`, by the name that `-o` takes. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** One output: a format, and the file it goes to; without one it goes to standard output. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

/** Reads the `-o` options, such as `text` and `sarif=report.sarif`. Throws UsageError. */
export function parseOutputs(texts: readonly string[]): readonly Output[] {
  const outputs = (texts.length === 0 ? ['text'] : texts).map((text): Output => {
    const [name = '', ...rest] = text.split('=');
    const format = FORMATS.find((candidate) => candidate === name);
    if (format === undefined) throw new UsageError(`no output format '${name}'; one of ${FORMATS.join(', ')}`);
    if (rest.length === 0) return { format };
    const file = rest.join('=');
    if (file === '') throw new UsageError(`-o ${name}= lacks a file; write for example -o ${name}=report.txt`);
    return { format, file };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      'only one format can go to standard output; give the others a file, e.g. -o sarif=report.sarif',
    );
  }
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new UsageError(`two formats cannot go to the same file ${twice}; name another for one`);
  return outputs;
}

/** Writes the report in every format that is asked for. Throws CommandError when a file cannot be written. */
export async function writeOutputs(
  outputs: readonly Output[],
  report: CheckReport,
  rules: readonly RuleMeta[],
  { terminal, screen }: ProgramContext,
): Promise<void> {
  for (const { format, file } of outputs) {
    const text = await render(format, report, rules, screen.colour && file === undefined);
    if (file === undefined) {
      if (text !== '') terminal.out(text.replace(/\n$/, ''));
      continue;
    }
    try {
      await writeFile(file, text);
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new CommandError(`cannot write ${file}: ${why === 'ENOENT' ? 'its folder does not exist' : why}`);
    }
  }
}

/** A format's module is loaded when it is asked for: one run needs one or two of them. */
async function render(
  format: Format,
  report: CheckReport,
  rules: readonly RuleMeta[],
  colour: boolean,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).checkText(report, { colour });
    case 'json':
      return (await import('../report/json.ts')).checkJson(report);
    case 'sarif': {
      const byId = new Map(rules.map((meta) => [meta.id, meta]));
      return (await import('../report/sarif.ts')).checkSarif(report, { rules: byId, artifactOf: artifacts('.') });
    }
    case 'junit':
      return (await import('../report/junit.ts')).checkJunit(report);
    case 'github':
      return (await import('../report/github.ts')).checkGithub(report);
    case 'markdown':
      return (await import('../report/markdown.ts')).checkMarkdown(report);
  }
}

/** Addresses of files relative to the repository that holds `folder`, or to `folder` itself where there is none. */
export function artifacts(folder: string): (file: string) => { readonly uri: string; readonly uriBaseId?: string } {
  const here = realpathSync(folder);
  let root = here;
  while (!existsSync(join(root, '.git')) && dirname(root) !== root) root = dirname(root);
  if (!existsSync(join(root, '.git'))) root = here;
  return (file) => {
    if (/^https?:\/\//.test(file)) return { uri: file };
    if (file === '-') return { uri: 'stdin', uriBaseId: 'ROOT' };
    const path = relative(root, resolve(here, file));
    if (path === '..' || path.startsWith(`..${sep}`)) return { uri: pathToFileURL(resolve(here, file)).href };
    return { uri: path.split(sep).map(encodeURIComponent).join('/') || '.', uriBaseId: 'ROOT' };
  };
}
