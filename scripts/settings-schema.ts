import { policySchema } from './policy-schema.ts';

/** The JSON Schema of `.layer2-guard.yaml`, which `check` finds upward from the working folder. */
export function settingsSchema(): object {
  const { $schema, $id, title, ...policy } = policySchema() as Record<string, unknown>;
  const paths = { type: 'array', items: { type: 'string', minLength: 1 } };
  return {
    $schema,
    $id: 'https://layer2-guard.io/schemas/settings.schema.json',
    title: 'Settings of layer2-guard check (.layer2-guard.yaml)',
    type: 'object',
    additionalProperties: false,
    properties: {
      policy: { ...policy, type: ['string', 'object'], description: 'policy file, or the policy itself' },
      facts: {
        type: 'string',
        minLength: 1,
        description: 'file with facts that take the place of those in the policy',
      },
      world: { ...paths, description: 'files and folders with the objects of the cluster; they are not judged' },
      ignore: { ...paths, description: 'globs of files that are left out, relative to this file' },
      values: { ...paths, description: 'values files for every Helm chart that is rendered' },
      namespace: { type: 'string', minLength: 1, description: 'namespace of objects that name none' },
      failOn: { enum: ['error', 'warning', 'info', 'never'], description: 'least severity that makes the exit code 1' },
    },
  };
}
