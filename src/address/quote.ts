const LONGEST_QUOTE = 60;
// Control, format (bidirectional, zero-width), unassigned and surrogate characters, and every blank but the plain one.
const UNPRINTABLE = /[\p{C}\p{Z}"\\]/gu;

/** The text in double quotes, at most `limit` characters of it, with everything invisible or misleading escaped. */
export function quote(text: string, limit = LONGEST_QUOTE): string {
  const shown = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return `"${shown.replace(UNPRINTABLE, escapeCharacter)}"`;
}

/** `U+2013`, the way Unicode names a character without its name. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function escapeCharacter(character: string): string {
  if (character === ' ') return character;
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
