import { type MatchCondition, MUTATION_CONDITIONS } from './conditions.ts';
import { type EntryTemplate, entriesFor } from './entries.ts';

/** Kinds that mutations may write into, with the requests that are worth asking about. */
const CONDITIONS: ReadonlyMap<string, readonly MatchCondition[]> = new Map<string, readonly MatchCondition[]>([
  ['Eip', MUTATION_CONDITIONS.eip],
  ['Service', MUTATION_CONDITIONS.service],
  ['DaemonSet', MUTATION_CONDITIONS.speaker],
]);

/** The kinds that have a mutating entry. */
export const MUTABLE_KINDS: readonly string[] = [...CONDITIONS.keys()];

/**
 * The mutating entries for the kinds of the mutations that are switched on, in a fixed order: the same resources as in
 * the validating configuration, without DELETE, always open. Names of their own keep both apart in the metrics and the
 * audit log of the API server. Throws Error for a kind that has none.
 */
export function mutatingEntriesFor(kinds: Iterable<string>): readonly EntryTemplate[] {
  const wanted = [...kinds];
  for (const kind of wanted) {
    if (!CONDITIONS.has(kind))
      throw new Error(`kind ${kind} is written into, but mutating-entries.ts has no entry for it`);
  }
  return entriesFor(wanted).map((entry) => ({
    ...entry,
    name: entry.name.replace('.', '.mutation.'),
    operations: ['CREATE', 'UPDATE'],
    matchConditions: CONDITIONS.get(entry.kind) ?? [],
    failurePolicy: 'Ignore',
  }));
}
