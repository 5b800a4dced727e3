import { closest } from 'fastest-levenshtein';
import { mutations } from '../mutations/index.ts';
import { mutationListText, mutationText } from '../report/mutation-text.ts';
import { ruleListText, ruleText } from '../report/rule-text.ts';
import { rules } from '../rules/index.ts';
import { MANIFEST_RULES } from '../sources/manifest-rules.ts';
import { EXIT, type ProgramContext, UsageError } from './terminal.ts';

/** Lists rules and mutations, or prints everything about one. Throws UsageError for an id that does not exist. */
export function explain(id: string | undefined, { terminal }: ProgramContext): number {
  for (const line of linesOn(id)) terminal.out(line);
  return EXIT.ok;
}

function linesOn(id: string | undefined): readonly string[] {
  const ruleMetas = [...rules.map(({ meta }) => meta), ...MANIFEST_RULES];
  const mutationMetas = mutations.map(({ meta }) => meta);
  if (id === undefined) return [...ruleListText(ruleMetas), '', ...mutationListText(mutationMetas)];
  const rule = ruleMetas.find((meta) => meta.id === id);
  if (rule !== undefined) return ruleText(rule);
  const mutation = mutationMetas.find((meta) => meta.id === id);
  if (mutation !== undefined) return mutationText(mutation);
  const ids = [...ruleMetas, ...mutationMetas].map((meta) => meta.id);
  throw new UsageError(
    `no rule or mutation '${id}'; did you mean '${closest(id, ids)}'? "layer2-guard explain" lists them`,
  );
}
