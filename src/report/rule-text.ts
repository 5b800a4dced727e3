import type { Example, RuleMeta } from '../engine/rule.ts';

/** One line per rule, under the first kind that it judges, the kinds with most rules first; for `explain` without an id. */
export function ruleListText(metas: readonly RuleMeta[]): readonly string[] {
  const width = Math.max(...metas.map(({ id }) => id.length));
  const groups = Map.groupBy(metas, ({ subjects }) => subjects[0] ?? '');
  const kinds = [...groups.keys()].sort((a, b) => {
    return (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0) || (a < b ? -1 : 1);
  });
  return kinds.flatMap((kind, index) => [
    ...(index === 0 ? [] : ['']),
    `${kind}:`,
    ...(groups.get(kind) ?? []).map((meta) => `  ${meta.id.padEnd(width)}  ${effectOf(meta).padEnd(5)}  ${meta.title}`),
  ]);
}

/** Everything about one rule, for a terminal. */
export function ruleText(meta: RuleMeta): readonly string[] {
  return [
    `${meta.id}: ${meta.title}`,
    `${effectSentence(meta)} Since ${meta.since}.`,
    '',
    'Why',
    ...wrap(meta.rationale, 100).map((line) => `  ${line}`),
    '',
    'What to do',
    ...wrap(meta.remedy, 100).map((line) => `  ${line}`),
    ...examplesText('Bad', meta.examples.bad),
    ...examplesText('Good', meta.examples.good),
    '',
    'References',
    ...meta.references.map((reference) => `  ${reference}`),
  ];
}

/** The page of all rules, in Markdown. */
export function ruleDocument(metas: readonly RuleMeta[]): string {
  const rows = metas.map(
    (meta) => `| [\`${meta.id}\`](#${meta.id}) | ${meta.subjects.join(', ')} | ${effectOf(meta)} | ${meta.title} |`,
  );
  const sections = metas.map(ruleSection);
  const head = [
    '# Rules',
    '',
    '<!-- Generated from the rules by npm run generate; do not edit. -->',
    '',
    '`deny` refuses the change, `warn` lets it through with a warning, `audit` is only recorded, `off` does not run. A policy can change each.',
    '',
    '| rule | judges | default | fault |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  return `${[...head, ...sections].join('\n')}`;
}

function ruleSection(meta: RuleMeta): string {
  return [
    `## ${meta.id}`,
    '',
    `${meta.title}. ${effectSentence(meta)} Since ${meta.since}.`,
    '',
    `**Why.** ${meta.rationale}`,
    '',
    `**What to do.** ${meta.remedy}`,
    '',
    ...exampleSection('Bad', meta.examples.bad),
    ...exampleSection('Good', meta.examples.good),
    `References: ${meta.references.map((reference) => `<${reference}>`).join(', ')}`,
    '',
  ].join('\n');
}

function exampleSection(side: string, examples: readonly Example[]): readonly string[] {
  return examples.flatMap((example) => [
    `${side}: ${example.title}`,
    '',
    '```yaml',
    ...exampleLines(example),
    '```',
    '',
  ]);
}

function examplesText(side: string, examples: readonly Example[]): readonly string[] {
  return examples.flatMap((example) => [
    '',
    `${side}: ${example.title}`,
    ...exampleLines(example).map((line) => `  ${line}`),
  ]);
}

function exampleLines({ yaml, before, operation, requestVersion }: Example): readonly string[] {
  const notes = [
    ...(operation === undefined ? [] : [`# ${operation} of the last object`]),
    ...(requestVersion === undefined ? [] : [`# written through ${requestVersion}`]),
  ];
  const earlier = before === undefined ? [] : ['# before', ...before.trim().split('\n'), '---', '# after'];
  return [...notes, ...earlier, ...yaml.trim().split('\n')];
}

const EFFECT = { error: 'deny', warning: 'warn', info: 'audit' } as const;

function effectOf({ severity, byDefault }: RuleMeta): string {
  return byDefault ?? EFFECT[severity];
}

function effectSentence(meta: RuleMeta): string {
  const effect = { error: 'Denies', warning: 'Warns', info: 'Recorded only' }[meta.severity];
  const override = meta.overridable ? `; its denials can be accepted with \`layer2-guard.io/accept: ${meta.id}\`` : '';
  const off = meta.byDefault === 'off' ? 'Off unless the policy names an action for it. ' : '';
  return `${off}${effect}${override}.`;
}

/** The text in lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
