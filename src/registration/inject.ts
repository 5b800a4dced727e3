import type { KubeApi, RawObject } from '../kube-api/kube-api.ts';
import { CONFIGURATION_NAME, type ConfigurationType, configurationsPath, OWN_LABEL } from './configuration.ts';
import type { LiveBundles } from './live.ts';
import type { Look, RegistrarOptions } from './registrar.ts';

const TYPES: readonly ConfigurationType[] = ['Validating', 'Mutating'];

/**
 * Fills in `caBundle`, and nothing else, in every configuration that carries our label: the rest belongs to whoever
 * rendered it, so that a GitOps tool sees no drift.
 */
export function injectAuthority(api: KubeApi, options: RegistrarOptions, bundles: LiveBundles): Look {
  return async () => {
    const caBundle = Buffer.from(options.wishes().ca).toString('base64');
    let found = 0;
    for (const type of TYPES) {
      const list = await api.get(configurationsPath(type), { labelSelector: `${OWN_LABEL.key}=${OWN_LABEL.value}` });
      for (const configuration of (list?.['items'] ?? []) as readonly RawObject[]) {
        found += 1;
        const { name = '' } = (configuration['metadata'] ?? {}) as { name?: string };
        bundles.saw(`${type}/${name}`, (await inject(api, type, configuration, caBundle, options)) ?? configuration);
      }
    }
    if (found > 0) return undefined;
    return (
      `not registered: no webhook configuration with label ${OWN_LABEL.key}=${OWN_LABEL.value} exists yet; apply the ` +
      'manifests, or start with --registration own'
    );
  };
}

async function inject(
  api: KubeApi,
  type: ConfigurationType,
  configuration: RawObject,
  caBundle: string,
  { log }: RegistrarOptions,
): Promise<RawObject | undefined> {
  const webhooks = (configuration['webhooks'] ?? []) as { name: string; clientConfig: { caBundle?: string } }[];
  const operations = webhooks.flatMap(({ name, clientConfig }, at) =>
    clientConfig.caBundle === caBundle
      ? []
      : [
          // Somebody may have put another webhook in this place since.
          { op: 'test', path: `/webhooks/${at}/name`, value: name },
          { op: 'add', path: `/webhooks/${at}/clientConfig/caBundle`, value: caBundle },
        ],
  );
  if (operations.length === 0) return undefined;
  const { name = CONFIGURATION_NAME } = (configuration['metadata'] ?? {}) as { name?: string };
  const patched = await api.patch(`${configurationsPath(type)}/${name}`, operations);
  log.info({ configuration: type, name, webhooks: operations.length / 2 }, 'caBundle filled in');
  return patched;
}
