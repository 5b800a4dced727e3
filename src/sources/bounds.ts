/** The most values that aliases may add to a document once they are written out. */
const MOST_ADDED = 1_000_000;
/** The deepest nesting that is read: deeper than any schema in use, and safe for code that walks it recursively. */
const MOST_LEVELS = 500;

/**
 * Says why a parsed value is too large or too deep to be walked, or undefined where it is not. Shared parts count once
 * for every place they stand in, and are looked at only once.
 */
export function boundsFault(value: unknown): string | undefined {
  const known = new Map<object, number>();
  try {
    const written = valuesIn(value, 0, known);
    return written - ownValues(known) > MOST_ADDED ? `its aliases add more than ${MOST_ADDED} values` : undefined;
  } catch (error) {
    if (error instanceof BoundsError) return error.message;
    throw error;
  }
}

/** How many values there are when shared ones count once. */
function ownValues(known: ReadonlyMap<object, number>): number {
  let count = 1;
  for (const value of known.keys()) count += Object.keys(value).length;
  return count;
}

/** Says why a value that shares nothing (JSON) is too deep, or undefined where it is not. */
export function depthFault(value: unknown): string | undefined {
  return isDeeper(value, MOST_LEVELS) ? `is nested more than ${MOST_LEVELS} levels deep` : undefined;
}

class BoundsError extends Error {}

const UNFINISHED = -1;

function valuesIn(value: unknown, level: number, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const counted = known.get(value);
  if (counted === UNFINISHED) throw new BoundsError('an alias refers to the value it stands in');
  if (counted !== undefined) return counted;
  // Aliases can nest deeper than the text does.
  if (level > MOST_LEVELS) throw new BoundsError(`is nested more than ${MOST_LEVELS} levels deep`);
  known.set(value, UNFINISHED);
  let sum = 1;
  for (const part of Object.values(value)) sum += valuesIn(part, level + 1, known);
  known.set(value, sum);
  return sum;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    if (isDeeper(Reflect.get(value, key), levels - 1)) return true;
  }
  return false;
}
