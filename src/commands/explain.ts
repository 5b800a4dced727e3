import { closest } from 'fastest-levenshtein';
import { ruleListText, ruleText } from '../report/rule-text.ts';
import { rules } from '../rules/index.ts';
import { MANIFEST_RULES } from '../sources/manifest-rules.ts';
import { EXIT, type ProgramContext, UsageError } from './terminal.ts';

/** Lists the rules, or prints everything about one. Throws UsageError for an id that does not exist. */
export function explain(id: string | undefined, { terminal }: ProgramContext): number {
  const metas = [...rules.map(({ meta }) => meta), ...MANIFEST_RULES];
  const chosen = metas.find((meta) => meta.id === id);
  if (id !== undefined && chosen === undefined) {
    const nearest = closest(
      id,
      metas.map((meta) => meta.id),
    );
    throw new UsageError(`no rule '${id}'; did you mean '${nearest}'? "layer2-guard explain" lists them`);
  }
  const lines = chosen === undefined ? ruleListText(metas) : ruleText(chosen);
  for (const line of lines) terminal.out(line);
  return EXIT.ok;
}
