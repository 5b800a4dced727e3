import type { MutationMeta } from '../src/engine/mutation.ts';
import { mutations } from '../src/mutations/index.ts';
import { REGISTRABLE_KINDS } from '../src/registration/entries.ts';
import { rules } from '../src/rules/index.ts';

const action = { enum: ['deny', 'warn', 'audit', 'off'] };
const address = { type: 'string', minLength: 1 };

/** The JSON Schema of the policy file, derived from the rules so that it can name each of them. */
export function policySchema(): object {
  const ids = [...rules, ...mutations].map(({ meta }) => meta.id);
  const properties = {
    apiVersion: { const: 'layer2-guard.io/v1alpha1' },
    kind: { const: 'Policy' },
    metadata: { type: 'object' },
    rules: {
      ...strict(
        Object.fromEntries(
          rules.map((rule) => [rule.meta.id, { ...strict({ action }), description: rule.meta.title }]),
        ),
      ),
    },
    exemptions: { type: 'array', items: exemption(ids) },
    facts: strict({
      openelb: { type: 'string', pattern: '^(master|0\\.[56](\\.\\d+)?)$', description: 'version of OpenELB' },
      networks: { type: 'array', items: network() },
    }),
    overrides: { enum: ['allowed', 'forbidden'] },
    registration: strict({ failurePolicy: strict(failurePolicies()) }),
    dialect: { enum: ['openelb', 'kubeelb'] },
    readSecrets: { type: 'boolean' },
    service: strict({ announcePrediction: { type: 'boolean' } }),
    mutations: {
      ...strict(Object.fromEntries(mutations.map(({ meta }) => [meta.id, mutation(meta)]))),
      // One schema for both forms: with a choice of schemas every fault would be told once for each.
      type: ['object', 'string'],
      pattern: '^all$',
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://layer2-guard.io/schemas/policy.schema.json',
    title: 'Policy of layer2-guard',
    ...strict(properties),
  };
}

function strict(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, properties };
}

function mutation({ title, options }: MutationMeta): object {
  const values = Object.entries(options).map(([name, { schema, description, byDefault }]) => [
    name,
    { ...schema, description, ...(byDefault === undefined ? {} : { default: byDefault }) },
  ]);
  return {
    ...strict({ enabled: { type: 'boolean' }, ...Object.fromEntries(values) }),
    required: ['enabled'],
    description: title,
  };
}

function exemption(ids: readonly string[]): object {
  return {
    ...strict({
      rules: { type: 'array', minItems: 1, items: { enum: ids } },
      match: strict({ kind: { type: 'string' }, namespace: { type: 'string' }, name: { type: 'string' } }),
      reason: { type: 'string', minLength: 1, description: 'why, for whoever finds it later' },
      expires: {
        type: 'string',
        pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
        description: 'first day on which it no longer holds',
      },
    }),
    required: ['rules', 'match', 'reason'],
  };
}

function network(): object {
  return {
    ...strict({ cidr: address, gateway: address, reserved: { type: 'array', items: address } }),
    required: ['cidr'],
  };
}

function failurePolicies(): Readonly<Record<string, object>> {
  const choice = { enum: ['Fail', 'Ignore'] };
  return Object.fromEntries(REGISTRABLE_KINDS.map((kind) => [kind, choice]));
}
