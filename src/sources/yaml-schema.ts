import yaml from 'js-yaml';

// kubectl reads manifests with sigs.k8s.io/yaml, whose parser (goyaml.v2, resolve.go) keeps these parts of YAML 1.1.
// Reading them as YAML 1.2 would judge other values than the cluster gets: `disable: yes`, `defaultMode: 0644`.
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'y', 'Y', 'on', 'On', 'ON'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE', 'no', 'No', 'NO', 'n', 'N', 'off', 'Off', 'OFF'].map((text) => [text, false] as const),
]);
const LONGEST_BOOLEAN = 5;

const boolean = new yaml.Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && text.length <= LONGEST_BOOLEAN && BOOLEANS.has(text),
  construct: (text: string) => BOOLEANS.get(text),
});

const INTEGER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|\d[\d_]*)$/i;
const NINE = 0x39;
/** Beyond this many characters a number is larger than any that JSON readers keep; it stays text. */
const LONGEST_INTEGER = 300;

const integer = new yaml.Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  // Every plain text is asked; all but a few are settled by their first character.
  resolve: (text: string | null) =>
    text !== null && text.charCodeAt(0) <= NINE && text.length <= LONGEST_INTEGER && INTEGER.test(text),
  construct: integerOf,
});

function integerOf(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  const value = Number(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
  return text.startsWith('-') ? 0 - value : value;
}

const merge = new yaml.Type('tag:yaml.org,2002:merge', {
  kind: 'scalar',
  resolve: (text: string | null) => text === '<<' || text === null,
});

/**
 * The YAML that kubectl reads: YAML 1.1 booleans (`yes`, `off`) and octal numbers (`0644`), merge keys (`<<`), and dates
 * as text, because manifests become JSON.
 */
export const MANIFEST_SCHEMA: yaml.Schema = yaml.CORE_SCHEMA.extend({ implicit: [boolean, integer, merge] });
