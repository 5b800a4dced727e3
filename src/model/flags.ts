/**
 * The value of a `--name=value` or `--name value` flag in the words of a command line; the last one counts, as in Go's
 * flag libraries. Undefined where the flag is absent.
 */
export function flagValue(words: readonly string[], name: string): string | undefined {
  return flagValues(words, name).at(-1);
}

/** Every value given to a flag that may be repeated. */
export function flagValues(words: readonly string[], name: string): readonly string[] {
  const prefix = `--${name}=`;
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    if (word.startsWith(prefix)) found.push(word.slice(prefix.length));
    else if (word === `--${name}`) found.push(words[index + 1] ?? '');
  }
  return found;
}

/** The value of a flag that stands for `true` when it is given without a value; it never takes the next word. */
export function switchValue(words: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`;
  const values = words.flatMap((word) => {
    if (word === `--${name}`) return ['true'];
    return word.startsWith(prefix) ? [word.slice(prefix.length)] : [];
  });
  return values.at(-1);
}
