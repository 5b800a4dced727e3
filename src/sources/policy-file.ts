import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import yaml from 'js-yaml';
import { validate } from '../../schemas/compiled/policy.js';
import POLICY_SCHEMA from '../../schemas/policy.schema.json' with { type: 'json' };
import { DEFAULT_POLICY, type Exemption, type Policy } from '../engine/policy.ts';
import { arrayAt, isJsonObject, type JsonObject, objectAt } from '../model/json.ts';
import type { Facts } from '../world/world.ts';
import { factsOf } from './policy-facts.ts';
import { faultTexts } from './policy-faults.ts';

/** A policy file that cannot be used; the message is one line that names the file, every fault and its remedy. */
export class PolicyError extends Error {}

/** A policy with what its author should know though it can be used. */
export interface ReadPolicy {
  readonly policy: Policy;
  /** Exemptions that have expired or match everything. */
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
  return policyOf(parsePolicyText(text, file), file, today);
}

/** Checks a policy that was parsed already. */
export function policyOf(parsed: unknown, file: string, today: string): ReadPolicy {
  const refuse = (fault: string): never => {
    throw new PolicyError(`policy ${file}: ${fault}`);
  };
  const document = parsed ?? {};
  if (!isJsonObject(document)) return refuse('it is not a mapping of keys to values');
  if (!validate(document)) refuse(faultTexts(validate.errors ?? [], document, POLICY_SCHEMA).join('; '));
  const exemptions = arrayAt(document, 'exemptions') as readonly Exemption[];
  for (const [index, { expires }] of exemptions.entries()) {
    if (!isDay(expires)) refuse(`exemptions.${index}.expires: there is no day "${expires}"`);
  }
  const failurePolicy = objectAt(objectAt(document, 'registration'), 'failurePolicy') as Policy['failurePolicy'];
  const policy: Policy = {
    rules: objectAt(document, 'rules') as Policy['rules'],
    exemptions,
    facts: { ...factsOf(objectAt(document, 'facts'), refuse), ...declared(document) },
    overridesAllowed: document['overrides'] !== 'forbidden',
    announcePrediction: objectAt(document, 'service')['announcePrediction'] === true,
    failurePolicy: { ...DEFAULT_POLICY.failurePolicy, ...failurePolicy },
    mutations: document['mutations'] === 'all' ? 'all' : (objectAt(document, 'mutations') as Policy['mutations']),
  };
  const notices = exemptions.flatMap((exemption) => noticesOn(exemption, today));
  return { policy, notices: notices.map((notice) => `policy ${file}: ${notice}`) };
}

/** What rules are told beside the facts; absent where it is the default. */
function declared(document: JsonObject): Pick<Facts, 'dialect' | 'readSecrets'> {
  return {
    ...(document['dialect'] === 'kubeelb' ? { dialect: 'kubeelb' } : {}),
    ...(document['readSecrets'] === true ? { readSecrets: true } : {}),
  };
}

/** Reads facts alone: a mapping with `networks` and `openelb`, or a policy of which only the facts are taken. */
export function readFacts(file: string, today: string): Facts {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new PolicyError(`cannot read facts ${file}: ${code === 'ENOENT' ? 'no such file' : code}`);
  }
  const document = parsePolicyText(text, file);
  const isPolicy = isJsonObject(document) && (document['facts'] !== undefined || document['kind'] === 'Policy');
  return policyOf(isPolicy ? document : { facts: document ?? {} }, file, today).policy.facts;
}

/** The value of a YAML text that holds one document. Throws PolicyError with the place of the fault. */
export function parsePolicyText(text: string, file: string): unknown {
  try {
    return yaml.load(text, { schema: yaml.CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    // js-yaml names no place where the text as a whole is wrong, that is where it holds several documents.
    const { mark, reason } = error as { mark?: { line: number; column: number }; reason: string };
    if (mark === undefined) throw new PolicyError(`policy ${file}: it holds several YAML documents; write one policy`);
    throw new PolicyError(`policy ${file}:${mark.line + 1}:${mark.column + 1}: ${reason}`);
  }
}

/** The schema knows the form of a day, not the calendar. */
function isDay(day: string | undefined): boolean {
  if (day === undefined) return true;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

function noticesOn({ rules, match, reason, expires }: Exemption, today: string): readonly string[] {
  const name = `the exemption from ${rules.join(', ')} ("${reason}")`;
  return [
    ...(Object.keys(match).length === 0 ? [`${name} matches every object`] : []),
    ...(expires !== undefined && expires <= today ? [`${name} expired on ${expires}`] : []),
  ];
}
