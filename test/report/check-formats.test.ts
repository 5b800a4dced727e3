import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { type Finding, findingOf } from '../../src/engine/finding.ts';
import type { CheckReport, ReportedFinding } from '../../src/report/check-report.ts';
import { checkGithub } from '../../src/report/github.ts';
import { checkJson } from '../../src/report/json.ts';
import { checkJunit } from '../../src/report/junit.ts';
import { checkMarkdown } from '../../src/report/markdown.ts';
import { checkSarif } from '../../src/report/sarif.ts';
import { checkText } from '../../src/report/text.ts';
import { unifiedDiff } from '../../src/report/unified-diff.ts';
import { rules } from '../../src/rules/index.ts';
import { MANIFEST_RULES } from '../../src/sources/manifest-rules.ts';

const REF = { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', name: 'lab' };
const OFFICE = { ...REF, name: 'office' };
const METAS = new Map([...rules.map(({ meta }) => meta), ...MANIFEST_RULES].map((meta) => [meta.id, meta]));
const artifactOf = (file: string) => ({ uri: encodeURI(file), uriBaseId: 'ROOT' });

const HOSTILE = 'a\u001b[31m%0A::error::\n"<&>|`*_[x](javascript:1)@all\u202e,:';

function finding(over: Partial<Finding> = {}): Finding {
  const draft = {
    fault: 'Invalid' as const,
    path: ['spec', 'address'],
    value: '10.0.0.1-10.0.0.9',
    message: 'shares 10.0.0.5 with Eip "office"',
    remedy: 'write 10.0.0.1-10.0.0.4',
    related: [OFFICE],
  };
  return { ...findingOf('eip-address-overlap', 'error', false, REF, draft), ...over };
}

function reported(over: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    finding: finding(),
    place: { file: 'a b/eips.yaml', line: 6, column: 12, endLine: 6, endColumn: 29 },
    excerpt: { firstLine: 5, lines: ['spec:', '  address: 10.0.0.1-10.0.0.9', '  protocol: layer2'] },
    related: [{ ref: OFFICE, place: { file: 'office.yaml', line: 16, column: 12, endLine: 16, endColumn: 20 } }],
    accepted: false,
    conflict: 'eip-address-overlap#lab#office',
    ...over,
  };
}

function report(over: Partial<CheckReport> = {}): CheckReport {
  const counts = { files: 2, judged: 2, otherKinds: 1, templates: 1, foreign: 0, ignored: 0, exempted: 1, existing: 2 };
  return {
    version: '0.1.0',
    findings: [reported()],
    faults: [],
    failures: [],
    unknowns: [{ what: 'nodes', why: 'no Node is known' }],
    counts,
    failOn: 'error',
    exitCode: 1,
    since: 'main',
    ...over,
  };
}

const CLEAN = report({ findings: [], exitCode: 0, unknowns: [] });
const hostileFinding = finding({
  message: HOSTILE,
  remedy: HOSTILE,
  value: HOSTILE,
  subject: { ...REF, name: HOSTILE },
});
const HOSTILE_REPORT = report({
  findings: [
    reported({
      finding: hostileFinding,
      place: { file: HOSTILE, line: 1, column: 1, endLine: 1, endColumn: 2 },
      excerpt: { firstLine: 1, lines: [HOSTILE.replaceAll('\n', '')] },
    }),
  ],
  faults: [{ file: HOSTILE, line: 1, column: 2, reason: HOSTILE, remedy: HOSTILE }],
  failures: [{ what: 'eip-huge', why: HOSTILE }],
  unknowns: [{ what: HOSTILE, why: HOSTILE }],
  exitCode: 2,
});
const REPORTS = { clean: CLEAN, ordinary: report(), hostile: HOSTILE_REPORT };

describe('text', () => {
  test('shows the lines with a caret, the remedy, the other place and the rule', () => {
    assert.equal(
      checkText(report(), { colour: false }),
      `a b/eips.yaml:6:12: error: Eip "lab" spec.address: Invalid value: "10.0.0.1-10.0.0.9": shares 10.0.0.5 with Eip "office"
  5 | spec:
  6 |   address: 10.0.0.1-10.0.0.9
    |            ^^^^^^^^^^^^^^^^^
  7 |   protocol: layer2
  = write 10.0.0.1-10.0.0.4
  = Eip "office": office.yaml:16:12
  = rule eip-address-overlap (layer2-guard explain eip-address-overlap)

1 error in 2 objects of 2 inputs
passed over: 1 object that no rule judges, 1 template that was not rendered
1 finding is exempted by the policy
2 findings were there at main already
not known, so not judged (--world or --cluster gives the objects of the cluster):
  nodes: no Node is known
`,
    );
  });

  test('colours only when asked, and never lets text of others reach the terminal', () => {
    assert.ok(!checkText(HOSTILE_REPORT, { colour: false }).includes('\u001b'));
    assert.ok(checkText(report(), { colour: true }).includes('\u001b[31;1merror\u001b[0m'));
    const coloured = checkText(HOSTILE_REPORT, { colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for.
    assert.ok(!/\u202e|\u001b\[31ma|\u001b\[31m%/.test(coloured));
  });

  test('tabs move the caret', () => {
    const text = checkText(
      report({
        findings: [
          reported({
            place: { file: 'a.json', line: 1, column: 3, endLine: 1, endColumn: 4 },
            excerpt: { firstLine: 1, lines: ['\t\tx'] },
          }),
        ],
      }),
      { colour: false },
    );
    assert.match(text, /^ {2}1 \| {9}x\n {4}\| {9}\^$/m);
  });
});

describe('JSON', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
  for (const [name, one] of Object.entries(REPORTS)) {
    test(`follows its schema: ${name}`, () => {
      assert.ok(validate(JSON.parse(checkJson(one))), JSON.stringify(validate.errors));
    });
  }
});

/** The official schema, in draft-04, where a copy is at hand; what it demands most is asserted without it too. */
const OFFICIAL = join(homedir(), '.cache/layer2-guard/sarif-2.1.0-rtm.5.json');
const FETCH = `curl --create-dirs -fsSLo ${OFFICIAL} https://json.schemastore.org/sarif-2.1.0-rtm.5.json`;

describe('SARIF', () => {
  const parse = (one: CheckReport) => JSON.parse(checkSarif(one, { rules: METAS, artifactOf }));

  test('follows the official schema', { skip: !existsSync(OFFICIAL) && `no copy; to enable: ${FETCH}` }, () => {
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(OFFICIAL, 'utf8'));
    // Draft-04 keywords that later drafts write otherwise do not occur but for `id`.
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    for (const [name, one] of Object.entries(REPORTS)) {
      assert.ok(validate(parse(one)), `${name}: ${JSON.stringify(validate.errors)}`);
    }
  });

  test('has results though clean, a rule for every result, and positive regions', () => {
    assert.deepEqual(parse(CLEAN).runs[0].results, []);
    const [run] = parse(report()).runs;
    const [result] = run.results;
    const { region, artifactLocation } = result.locations[0].physicalLocation;
    assert.deepEqual(region, { startLine: 6, startColumn: 12, endLine: 6, endColumn: 29 });
    assert.deepEqual(artifactLocation, { uri: 'a%20b/eips.yaml', uriBaseId: 'ROOT' });
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 16);
    assert.equal(result.level, 'error');
    assert.equal(run.invocations[0].executionSuccessful, true);
    assert.equal(parse(HOSTILE_REPORT).runs[0].invocations[0].executionSuccessful, false);
  });

  test('rules have text, level and help', () => {
    for (const rule of parse(CLEAN).runs[0].tool.driver.rules) {
      assert.ok(rule.shortDescription.text && rule.fullDescription.text && rule.help.text && rule.help.markdown);
      assert.match(rule.defaultConfiguration.level, /^(error|warning|note)$/);
    }
  });

  test('the fingerprint is that of the conflict, whichever side it is told on', () => {
    const print = (one: ReportedFinding) =>
      parse(report({ findings: [one] })).runs[0].results[0].partialFingerprints['layer2GuardFinding/v1'];
    const other = reported({ finding: finding({ subject: OFFICE, related: [REF], message: 'other words' }) });
    assert.equal(print(reported()), print(other));
    assert.notEqual(print(reported()), print(reported({ conflict: 'another' })));
  });
});

describe('JUnit', () => {
  test('one suite for each file; what does not fail the run is skipped', () => {
    const warning = reported({ finding: finding({ severity: 'warning' }) });
    const xml = checkJunit(report({ findings: [reported(), warning] }));
    assert.match(xml, /<testsuites name="layer2-guard" tests="2" failures="1" errors="0" skipped="1" time="0">/);
    assert.match(
      xml,
      /<testcase name="eip-address-overlap: Eip &quot;lab&quot; spec.address" classname="a b\/eips.yaml" file="a b\/eips.yaml" line="6"/,
    );
    assert.match(
      checkJunit(CLEAN),
      /<testcase name="2 objects" classname="layer2-guard" file="layer2-guard" time="0"\/>/,
    );
  });

  test('is well-formed whatever the texts hold', () => {
    for (const one of Object.values(REPORTS)) {
      const xml = checkJunit(one);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them.
      assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml));
      const open: string[] = [];
      const rest = xml
        .slice(xml.indexOf('?>') + 2)
        .replace(/<(\/?)(\w+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g, (_, close, tag, __, self) => {
          if (close === '/') assert.equal(open.pop(), tag);
          else if (self !== '/') open.push(tag);
          return '';
        });
      assert.deepEqual(open, []);
      assert.ok(!/[<>]|&(?!(?:amp|lt|gt|quot|#10);)/.test(rest));
    }
  });
});

describe('GitHub', () => {
  test('annotations carry file, lines and title', () => {
    assert.equal(
      checkGithub(report()),
      '::error file=a b/eips.yaml,line=6,endLine=6,col=12,endColumn=28,title=layer2-guard%3A eip-address-overlap::' +
        'Eip "lab": shares 10.0.0.5 with Eip "office"; write 10.0.0.1-10.0.0.4%0AEip "office": office.yaml:16:12\n',
    );
    assert.equal(checkGithub(CLEAN), '');
  });

  test('no text can end its command or start another', () => {
    const lines = checkGithub(HOSTILE_REPORT).trimEnd().split('\n');
    assert.equal(lines.length, 3);
    for (const line of lines) assert.match(line, /^::error [^\r\n]*::/);
    const [, properties = ''] = /^::error (.*?)::/.exec(lines[0] ?? '') ?? [];
    assert.deepEqual(
      properties.split(',').map((part) => part.split('=')[0]),
      ['file', 'line', 'endLine', 'col', 'endColumn', 'title'],
    );
  });
});

describe('Markdown', () => {
  test('a table with both places', () => {
    const text = checkMarkdown(report());
    assert.match(text, /^## ❌ layer2-guard$/m);
    assert.match(text, /^\| error \| `a b\/eips\.yaml:6:12`<br>`office\.yaml:16:12` \| Eip "lab" spec\.address \|/m);
    assert.match(checkMarkdown(CLEAN), /✅/);
  });

  test('text of others stays text', () => {
    const rows = checkMarkdown(HOSTILE_REPORT)
      .split('\n')
      .filter((line) => line.startsWith('| error'));
    assert.equal(rows.length, 1);
    assert.ok(!/<&|\]\(|[^\\`]@all/.test((rows[0] ?? '').replace(/`[^`]*`/g, '')));
  });
});

describe('unified diff', () => {
  test('is what patch reads, with lines around and without a last line feed', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const after = lines.with(1, 'two').with(19, 'twenty');
    assert.deepEqual(unifiedDiff('./a.yaml', lines.join('\n'), after.join('\n')), [
      '--- a/a.yaml',
      '+++ b/a.yaml',
      '@@ -1,5 +1,5 @@',
      ' line 1',
      '-line 2',
      '+two',
      ' line 3',
      ' line 4',
      ' line 5',
      '@@ -17,4 +17,4 @@',
      ' line 17',
      ' line 18',
      ' line 19',
      '-line 20',
      '\\ No newline at end of file',
      '+twenty',
      '\\ No newline at end of file',
    ]);
    assert.deepEqual(unifiedDiff('a', 'x\n', 'x\n'), []);
  });
});
