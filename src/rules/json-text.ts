const MAX_DEPTH = 3;
const MAX_ENTRIES = 5;

/**
 * A value as JSON for people, at most `limit` characters of it. Values that come out of YAML can be cyclic, deep or no
 * JSON at all (`.nan`), so depth and number of entries are bounded and what is left out is shown as `…`.
 */
export function jsonText(value: unknown, limit = 80): string {
  const text = render(value, MAX_DEPTH, limit);
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

function render(value: unknown, depth: number, limit: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, limit));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    if (depth === 0) return '[…]';
    const entries = value.slice(0, MAX_ENTRIES).map((entry: unknown) => render(entry, depth - 1, limit));
    return `[${[...entries, ...(value.length > MAX_ENTRIES ? ['…'] : [])].join(',')}]`;
  }
  if (depth === 0) return '{…}';
  const all = Object.entries(value);
  const entries = all
    .slice(0, MAX_ENTRIES)
    .map(([key, entry]) => `${render(key, 0, limit)}:${render(entry, depth - 1, limit)}`);
  return `{${[...entries, ...(all.length > MAX_ENTRIES ? ['…'] : [])].join(',')}}`;
}
