import { FIELD_MANAGER, type KubeApi, type RawObject } from '../kube-api/kube-api.ts';
import { CONTENT, configurationsPath, OWN_LABEL } from './configuration.ts';

/** The mark of a configuration that some server wrote; undefined where there is none. */
export function contentOf(configuration: object): string | undefined {
  const { metadata } = configuration as { metadata?: { annotations?: Record<string, string> } };
  return metadata?.annotations?.[CONTENT];
}

/** The `caBundle` of every webhook of a configuration, PEM; empty texts where it has none. */
export function bundlesIn(configuration: object): readonly string[] {
  const { webhooks = [] } = configuration as { webhooks?: readonly { clientConfig?: { caBundle?: unknown } }[] };
  const texts = webhooks.map(({ clientConfig }) => clientConfig?.caBundle);
  return texts.map((text) => (typeof text === 'string' ? Buffer.from(text, 'base64').toString() : ''));
}

/** True where every certificate of `wanted` (PEM) is in every bundle of the configuration. */
export function trusts(configuration: object, wanted: string): boolean {
  const bundles = bundlesIn(configuration).map(blocksIn);
  return [...blocksIn(wanted)].every((block) => bundles.every((bundle) => bundle.has(block)));
}

/** Certificates of a PEM text without line ends, so that texts of different makers compare. */
function blocksIn(pem: string): ReadonlySet<string> {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  return new Set(blocks.map((block) => block.replace(/\s/g, '')));
}

/** Who wrote last, other than we: the name that kubectl, Helm or Argo CD writes under. */
export function lastWriter(live: RawObject): string | undefined {
  const { managedFields = [] } = (live['metadata'] ?? {}) as { managedFields?: { manager?: string; time?: string }[] };
  const others = managedFields.filter(({ manager }) => manager !== undefined && manager !== FIELD_MANAGER);
  return others.sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '')).at(-1)?.manager;
}

/** What the configurations in the cluster hold as `caBundle`, as they were last read or written. */
export class LiveBundles {
  readonly #bundles = new Map<string, readonly string[]>();

  /** Notes a configuration; undefined: there is none of that key. */
  saw(key: string, configuration: object | undefined): void {
    if (configuration === undefined) this.#bundles.delete(key);
    else this.#bundles.set(key, bundlesIn(configuration));
  }

  /** Each different bundle once; undefined before any configuration was seen. */
  all(): readonly string[] | undefined {
    return this.#bundles.size === 0 ? undefined : [...new Set([...this.#bundles.values()].flat())];
  }
}

/** The `caBundle` of every webhook of ours in the cluster, PEM. Throws ApiError. */
export async function registeredBundles(api: KubeApi): Promise<readonly string[]> {
  const label = { labelSelector: `${OWN_LABEL.key}=${OWN_LABEL.value}` };
  const lists = await Promise.all(
    (['Validating', 'Mutating'] as const).map((type) => api.get(configurationsPath(type), label)),
  );
  return lists.flatMap((list) => ((list?.['items'] ?? []) as readonly object[]).flatMap(bundlesIn));
}
