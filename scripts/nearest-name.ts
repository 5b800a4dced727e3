/** Shorter names have neighbours by mere chance when two places may differ. */
const SHORT = 5;

/**
 * Keywords for a JSON Schema of an object, which make its validator name the known key that a mistyped one resembles:
 * `value must be 'replicas'`. JSON Schema knows no distance between words, so that a pattern stands for each key.
 * `habits` are wrong names that people bring along from elsewhere, with the right ones.
 */
export function nearestName(names: readonly string[], habits: Readonly<Record<string, string>> = {}): object {
  const known = { enum: names };
  const near = names.map((name) => {
    const also = Object.keys(habits).filter((habit) => habits[habit] === name);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, awaited by nobody.
    return { if: { pattern: resembling(name, also) }, then: { const: name } };
  });
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, awaited by nobody.
  return { propertyNames: { if: { not: known }, then: { allOf: near } } };
}

/** A pattern of every word that differs from this one in a single place of at most two characters. */
function resembling(name: string, also: readonly string[]): string {
  const width = name.length > SHORT ? 2 : 1;
  const places = Array.from({ length: name.length - width + 1 }, (_, at) => {
    return `${escaped(name.slice(0, at))}.{0,${width + 1}}${escaped(name.slice(at + width))}`;
  });
  return `^(${[...places, ...also.map(escaped)].join('|')})$`;
}

const escaped = (text: string) => text.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&');
