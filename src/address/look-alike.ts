/** Characters that Unicode's compatibility forms leave alone, though readers take them for those of an address. */
const TWINS: Readonly<Record<string, string>> = {
  '\u3002': '.',
  '\u00b7': '.',
  '\u2044': '/',
  '\u2215': '/',
  '\\': '/',
  '\u2236': ':',
  '\u02d0': ':',
  '\u0430': 'a',
  '\u0410': 'A',
  '\u0432': 'b',
  '\u0412': 'B',
  '\u0441': 'c',
  '\u0421': 'C',
  '\u0435': 'e',
  '\u0415': 'E',
  '\u043e': '0',
  '\u041e': '0',
};

/** Letters that stand for digits in a text that is IPv4 otherwise. */
const LETTERS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };
const IPV4_WITH_LETTERS = /^[\dOoIl]+(?:\.[\dOoIl]+){3}(?:[-/][\dOoIl.]*)?$/;
const NO_FOREIGN = /^\p{ASCII}*$/u;
const USED_IN_ADDRESSES = /^[0-9A-Fa-f.:/-]$/;

/**
 * The text with every look-alike replaced, and the first one of them; undefined when there is none, or when foreign
 * characters are left over, so that the text was no address to begin with.
 */
export function replaceLookAlikes(text: string): { text: string; from: string; to: string } | undefined {
  const letters = IPV4_WITH_LETTERS.test(text);
  let first: { from: string; to: string } | undefined;
  let replaced = '';
  for (const character of text) {
    const to = twinOf(character, letters);
    if (to !== character) first ??= { from: character, to };
    replaced += to;
  }
  return first && NO_FOREIGN.test(replaced) ? { text: replaced, ...first } : undefined;
}

function twinOf(character: string, letters: boolean): string {
  const twin = TWINS[character] ?? (letters ? LETTERS[character] : undefined);
  if (twin !== undefined) return twin;
  if (character < '\u0080') return character;
  const plain = character.normalize('NFKC');
  return USED_IN_ADDRESSES.test(plain) ? plain : character;
}
