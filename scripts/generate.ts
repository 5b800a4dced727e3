/**
 * Writes every file that is derived from another one, or with --check says which are out of date (exit code 1).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mutations } from '../src/mutations/index.ts';
import { mutationDocument } from '../src/report/mutation-text.ts';
import { ruleDocument } from '../src/report/rule-text.ts';
import { rules } from '../src/rules/index.ts';
import { MANIFEST_RULES } from '../src/sources/manifest-rules.ts';
import { monitoringFiles } from './chart-files.ts';
import { chartReadme } from './chart-readme.ts';
import { chartRoles } from './chart-roles.ts';
import { chartSchema } from './chart-schema.ts';
import { compileSchema, VALIDATOR_TYPES } from './compile-schemas.ts';
import { policySchema } from './policy-schema.ts';
import { generatedRoles, roleText } from './rbac.ts';
import { settingsSchema } from './settings-schema.ts';
import { walkthroughDocument } from './walkthrough-document.ts';

const root = join(import.meta.dirname, '..');

const schemaText = (name: string) => readFile(join(root, `schemas/${name}.schema.json`), 'utf8');
const settingsSchemaText = `${JSON.stringify(settingsSchema(), null, 2)}\n`;
const policySchemaText = `${JSON.stringify(policySchema(), null, 2)}\n`;

const generated: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['schemas/policy.schema.json', async () => policySchemaText],
  [
    'schemas/compiled/admission-review.js',
    async () => compileSchema('admission-review', await schemaText('admission-review'), false),
  ],
  ['schemas/compiled/admission-review.d.ts', async () => VALIDATOR_TYPES],
  ['schemas/compiled/policy.js', () => compileSchema('policy', policySchemaText, true)],
  ['schemas/compiled/policy.d.ts', async () => VALIDATOR_TYPES],
  ['schemas/settings.schema.json', async () => settingsSchemaText],
  ['schemas/compiled/settings.js', () => compileSchema('settings', settingsSchemaText, true)],
  ['schemas/compiled/settings.d.ts', async () => VALIDATOR_TYPES],
  ['docs/mutations.md', async () => mutationDocument(mutations.map(({ meta }) => meta))],
  ['docs/rules.md', async () => ruleDocument([...rules.map(({ meta }) => meta), ...MANIFEST_RULES])],
  ...generatedRoles().map((role) => [role.file, async () => roleText(role)] as const),
  ['docs/walkthrough.md', walkthroughDocument],
  ...[...chartRoles(), ...monitoringFiles(root)].map(([file, text]) => [file, async () => text] as const),
  ['manifests/chart/values.schema.json', async () => `${JSON.stringify(chartSchema(root), null, 2)}\n`],
  [
    'manifests/chart/README.md',
    async () => chartReadme(root, await readFile(join(root, 'manifests/chart/README.md.in'), 'utf8')),
  ],
]);

const checking = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, make] of generated) {
  const text = await make();
  const current = await readFile(join(root, file), 'utf8').catch(() => '');
  if (current === text) continue;
  stale.push(file);
  if (!checking) await writeFile(join(root, file), text);
}
if (checking && stale.length > 0) {
  process.stderr.write(`out of date: ${stale.join(', ')}; run npm run generate\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(stale.length === 0 ? 'generated files are up to date\n' : `wrote ${stale.join(', ')}\n`);
}
