import { readFile } from 'node:fs/promises';
import { closest } from 'fastest-levenshtein';
import yaml from 'js-yaml';
import { type SchemaFault, validate } from '../../schemas/compiled/policy.js';
import POLICY_SCHEMA from '../../schemas/policy.schema.json' with { type: 'json' };
import { parseAddress } from '../address/address.ts';
import { parseCidr, parsePlainRange, type Range, singleRange } from '../address/range.ts';
import { DEFAULT_POLICY, type Exemption, type Policy } from '../engine/policy.ts';
import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt, stringsAt } from '../model/json.ts';
import type { FactNetwork, Facts } from '../world/world.ts';

/** A policy file that cannot be used; the message names the file, every fault and its remedy, one a line. */
export class PolicyError extends Error {}

/** A policy with what its author should know though it can be used. */
export interface ReadPolicy {
  readonly policy: Policy;
  /** Settings that this version accepts and does not act on, and exemptions that have expired. */
  readonly notices: readonly string[];
}

/** Reads and checks a policy file. Throws PolicyError. `today` (`YYYY-MM-DD`) tells which exemptions have expired. */
export async function readPolicyFile(file: string, today: string): Promise<ReadPolicy> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new PolicyError(`cannot read policy ${file}: ${code === 'ENOENT' ? 'no such file' : code}`);
  }
  return policyFrom(text, file, today);
}

/** Checks the text of a policy. `file` stands in messages only. */
export function policyFrom(text: string, file: string, today: string): ReadPolicy {
  const document = parse(text, file) ?? {};
  if (!isJsonObject(document)) throw new PolicyError(`policy ${file} is not a mapping of keys to values`);
  if (!validate(document)) throw new PolicyError(faultLines(validate.errors ?? [], document, file));
  const failurePolicy = objectAt(objectAt(document, 'registration'), 'failurePolicy') as Policy['failurePolicy'];
  const exemptions = arrayAt(document, 'exemptions') as readonly Exemption[];
  const policy: Policy = {
    rules: objectAt(document, 'rules') as Policy['rules'],
    exemptions,
    facts: factsOf(objectAt(document, 'facts'), file),
    overridesAllowed: document['overrides'] !== 'forbidden',
    failurePolicy: { ...DEFAULT_POLICY.failurePolicy, ...failurePolicy },
  };
  return {
    policy,
    notices: [...unusedSettings(document), ...expired(exemptions, today)].map((line) => `policy ${file}: ${line}`),
  };
}

function parse(text: string, file: string): unknown {
  try {
    return yaml.load(text, { schema: yaml.CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    const { line, column } = error.mark;
    throw new PolicyError(`policy ${file}:${line + 1}:${column + 1}: ${error.reason}`);
  }
}

function faultLines(faults: readonly SchemaFault[], document: JsonObject, file: string): string {
  // `anyOf` and its branches repeat what the others say.
  const lines = faults.filter(({ keyword }) => keyword !== 'anyOf').map((fault) => faultLine(fault, document));
  return [...new Set(lines)].map((line) => `policy ${file}: ${line}`).join('\n');
}

function faultLine({ instancePath, keyword, message, params }: SchemaFault, document: JsonObject): string {
  const path = instancePath.slice(1).replaceAll('/', '.');
  const value = valueAt(document, instancePath);
  if (keyword === 'additionalProperties') {
    const unknown = String(params['additionalProperty']);
    const known = knownKeys(path);
    const hint = known.length === 0 ? '' : `; did you mean "${closest(unknown, known)}"?`;
    return `${[path, unknown].filter((part) => part !== '').join('.')}: unknown key${hint}`;
  }
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) {
    const allowed = params['allowedValues'].map(String);
    const choices =
      allowed.length <= 6 ? `one of ${allowed.join(', ')}` : `did you mean "${closest(String(value), allowed)}"?`;
    return `${path}: ${JSON.stringify(value)} is not known; ${choices}`;
  }
  if (keyword === 'const') return `${path}: must be ${JSON.stringify(params['allowedValue'])}`;
  return `${path === '' ? 'the document' : path}: ${message ?? 'is wrong'}`;
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      document,
    );
}

/** The keys the schema knows under a path; list indexes in the path are passed over. */
function knownKeys(path: string): readonly string[] {
  let schema: unknown = POLICY_SCHEMA;
  for (const part of path.split('.').filter((key) => key !== '')) {
    const object: JsonObject = isJsonObject(schema) ? schema : {};
    schema = /^\d+$/.test(part) ? object['items'] : objectAt(object, 'properties')[part];
  }
  return Object.keys(isJsonObject(schema) ? objectAt(schema, 'properties') : {});
}

function factsOf(facts: JsonObject, file: string): Facts {
  const openelb = stringAt(facts, 'openelb');
  const networks = arrayAt(facts, 'networks')
    .filter(isJsonObject)
    .map((network, index) => networkOf(network, index, file));
  return { networks, ...(openelb === undefined ? {} : { openelb }) };
}

function networkOf(network: JsonObject, index: number, file: string): FactNetwork {
  const fail = (key: string, text: string, why: string): never => {
    throw new PolicyError(`policy ${file}: facts.networks.${index}.${key}: ${JSON.stringify(text)} ${why}`);
  };
  const cidrText = stringAt(network, 'cidr') ?? '';
  const range = parseCidr(cidrText)?.range ?? fail('cidr', cidrText, 'is not a CIDR such as 192.168.0.0/24');
  const gatewayText = stringAt(network, 'gateway');
  const gateway = gatewayText === undefined ? undefined : parseAddress(gatewayText);
  if (gatewayText !== undefined && gateway === undefined) fail('gateway', gatewayText, 'is not an address');
  const reserved = stringsAt(network, 'reserved').map((text, position): Range => {
    return (
      parsePlainRange(text) ?? fail(`reserved.${position}`, text, 'is not an address, a CIDR or a range first-last')
    );
  });
  return { range, reserved, ...(gateway === undefined ? {} : { gateway: singleRange(gateway) }) };
}

/** Settings of the policy format that belong to parts which this version does not have. */
function unusedSettings(document: JsonObject): readonly string[] {
  const asked: readonly (readonly [string, boolean])[] = [
    ['mutations', document['mutations'] !== undefined],
    ['dialect: kubeelb', document['dialect'] === 'kubeelb'],
    ['readSecrets: true', document['readSecrets'] === true],
    ['service.announcePrediction: true', objectAt(document, 'service')['announcePrediction'] === true],
  ];
  return asked.filter(([, isAsked]) => isAsked).map(([name]) => `${name} has no effect in this version`);
}

function expired(exemptions: readonly Exemption[], today: string): readonly string[] {
  return exemptions
    .filter(({ expires }) => expires !== undefined && expires <= today)
    .map(({ rules, reason, expires }) => `the exemption from ${rules.join(', ')} ("${reason}") expired on ${expires}`);
}
