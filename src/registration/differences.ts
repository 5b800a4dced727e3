import type { WebhookConfiguration } from './configuration.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * What of a configuration in the cluster is not as it should be, in words such as
 * `webhooks[eips.layer2-guard.io].failurePolicy`. Labels and annotations of others are none of our business, whatever
 * stands in `webhooks` is: it decides what we are asked.
 */
export function differences(wanted: WebhookConfiguration, live: Plain): readonly string[] {
  const metadata = asPlain(live['metadata']);
  return [
    ...missing(wanted.metadata.labels, asPlain(metadata['labels']), 'metadata.labels'),
    ...missing(wanted.metadata.annotations, asPlain(metadata['annotations']), 'metadata.annotations'),
    ...ownerMissing(wanted, metadata),
    ...compare(wanted.webhooks, live['webhooks'] ?? [], 'webhooks'),
  ];
}

function missing(wanted: Plain, live: Plain, path: string): readonly string[] {
  return Object.keys(wanted)
    .filter((key) => wanted[key] !== live[key])
    .map((key) => `${path}[${key}]`);
}

function ownerMissing(wanted: WebhookConfiguration, metadata: Plain): readonly string[] {
  const live = Array.isArray(metadata['ownerReferences']) ? metadata['ownerReferences'].map(asPlain) : [];
  const isThere = ({ uid }: { uid: string }) => live.some((reference) => reference['uid'] === uid);
  return wanted.metadata.ownerReferences?.every(isThere) === false ? ['metadata.ownerReferences'] : [];
}

function compare(wanted: unknown, live: unknown, path: string): readonly string[] {
  if (Array.isArray(wanted) && Array.isArray(live)) return compareLists(wanted, live, path);
  if (isPlain(wanted) && isPlain(live)) {
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(live)])];
    return keys.flatMap((key) => compare(wanted[key], live[key], `${path}.${key}`));
  }
  return wanted === live ? [] : [path];
}

function compareLists(wanted: readonly unknown[], live: readonly unknown[], path: string): readonly string[] {
  const names = wanted.map(nameOf);
  if (names.includes(undefined) || names.length === 0) {
    const same = wanted.length === live.length && wanted.every((item, at) => compare(item, live[at], '').length === 0);
    return same ? [] : [path];
  }
  const extra = live.filter((item) => !names.includes(nameOf(item))).map((item) => `${path}[${nameOf(item) ?? '?'}]`);
  const changed = wanted.flatMap((item, at) => {
    const twin = live.find((candidate) => nameOf(candidate) === names[at]);
    return compare(item, twin, `${path}[${names[at]}]`);
  });
  return [...changed, ...extra];
}

function nameOf(item: unknown): string | undefined {
  return isPlain(item) && typeof item['name'] === 'string' ? item['name'] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asPlain(value: unknown): Plain {
  return isPlain(value) ? value : {};
}
