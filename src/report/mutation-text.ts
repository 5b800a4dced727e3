import type { MutationExample, MutationMeta, MutationOption } from '../engine/mutation.ts';
import { wrap } from './rule-text.ts';

/** One line per mutation, for `explain` without an id. */
export function mutationListText(metas: readonly MutationMeta[]): readonly string[] {
  const width = Math.max(...metas.map(({ id }) => id.length));
  return [
    'Mutations, which only a policy switches on:',
    ...metas.map(({ id, title, subjects }) => `  ${id.padEnd(width)}  ${subjects.join(', ')}: ${title}`),
  ];
}

/** Everything about one mutation, for a terminal. */
export function mutationText(meta: MutationMeta): readonly string[] {
  return [
    `${meta.id}: ${meta.title}`,
    `Mutation of ${meta.subjects.join(', ')}, off unless the policy switches it on. Since ${meta.since}.`,
    '',
    'Why',
    ...indented(meta.rationale),
    '',
    'What it writes',
    ...indented(meta.writes),
    ...Object.entries(meta.options).flatMap(([name, option]) => [
      '',
      `Option ${name}`,
      ...indented(optionText(option)),
    ]),
    '',
    'In the policy',
    `  mutations: { ${meta.id}: ${policyText(meta)} }`,
    ...meta.examples.flatMap((example) => [
      '',
      `Example: ${example.title}`,
      ...exampleLines(example).map((line) => `  ${line}`),
    ]),
    '',
    'References',
    ...meta.references.map((reference) => `  ${reference}`),
  ];
}

/** The page of all mutations, in Markdown. */
export function mutationDocument(metas: readonly MutationMeta[]): string {
  const rows = metas.map((meta) => `| [\`${meta.id}\`](#${meta.id}) | ${meta.subjects.join(', ')} | ${meta.title} |`);
  return [...HEAD, '| mutation | of | effect |', '| --- | --- | --- |', ...rows, '', ...metas.map(section)].join('\n');
}

const HEAD = [
  '# Mutations',
  '',
  '<!-- Generated from the mutations by npm run generate; do not edit. -->',
  '',
  'What the webhook may write into an object for its author. Each is off until a policy switches it on; as long as none',
  'is, no MutatingWebhookConfiguration exists. `mutations: all` switches every one on, with the defaults of its options.',
  '',
  '- Written are only fields that are absent, or that say the same in another spelling. `kubectl apply` shows a warning for',
  '  each value with the reason; nothing else is written, no annotation either.',
  '- Nothing is written that would bring a finding of a rule: the object stays as it is then, and its author is told at its',
  '  creation. Nothing is written while the view of the cluster is incomplete or out of date, or while the webhook is away:',
  '  objects pass as they are.',
  '- On an update a field is written only where the update changes it; what is stored stays as it is until then. Status,',
  '  deletions and objects that are being deleted are left alone.',
  '- A second apply of the same manifest gives the same object. A value that replaces another spelling is sent again every',
  '  time, so that `kubectl apply` says "configured" though nothing changes, and tools that compare manifests with the cluster',
  '  may show the spelling as a difference: write what the warning says into the manifest.',
  '- `layer2-guard check` and `review` judge files as they are written, without what would be written into them.',
  '- Exemptions of the policy name mutations as they name rules: `exemptions: [{ rules: [eip-protocol-default], … }]`.',
  '',
];

function section(meta: MutationMeta): string {
  return [
    `## ${meta.id}`,
    '',
    `${meta.title}. Of ${meta.subjects.join(', ')}. Since ${meta.since}.`,
    '',
    `**Why.** ${meta.rationale}`,
    '',
    `**What it writes.** ${meta.writes}`,
    '',
    ...optionTable(meta),
    ...meta.examples.flatMap((example) => [
      `Example: ${example.title}`,
      '',
      '```yaml',
      `# policy: mutations: { ${meta.id}: ${policyText({ ...meta, examples: [example] })} }`,
      ...exampleLines(example),
      '```',
      '',
    ]),
    `References: ${meta.references.map((reference) => `<${reference}>`).join(', ')}`,
    '',
  ].join('\n');
}

function optionTable({ options }: MutationMeta): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${defaultText(option)} | ${option.description} |`,
  );
  return rows.length === 0 ? [] : ['| option | default | |', '| --- | --- | --- |', ...rows, ''];
}

function optionText(option: MutationOption): string {
  return `${option.description} (default: ${defaultText(option)})`;
}

function defaultText({ byDefault, needed }: MutationOption): string {
  if (byDefault !== undefined) return String(byDefault);
  return needed === true ? 'none: nothing is written without it' : 'none';
}

/** How a policy switches it on, in the way of its first example. */
function policyText({ examples: [example] }: Pick<MutationMeta, 'examples'>): string {
  const options = Object.entries(example?.options ?? {}).map(([name, value]) => `, ${name}: ${flowText(value)}`);
  return `{ enabled: true${options.join('')} }`;
}

function flowText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(flowText).join(', ')}]` : String(value);
}

function exampleLines({ yaml, after }: MutationExample): readonly string[] {
  return [...yaml.trim().split('\n'), '---', '# is stored as', ...after.trim().split('\n')];
}

function indented(text: string): readonly string[] {
  return wrap(text, 100).map((line) => `  ${line}`);
}
