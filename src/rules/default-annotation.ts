import { nearest } from './spelling.ts';

const YES: ReadonlySet<string> = new Set(['true', 't', 'yes', 'y', 'on', '1', 'enable', 'enabled']);

/** True for every way in which people write that an Eip is the default pool, whether OpenELB understands it or not. */
export function meansDefault(text: string): boolean {
  const word = text.replace(/["'`\s\p{C}]/gu, '').toLowerCase();
  return YES.has(word) || (word.length > 2 && nearest(word, ['true'], 1) !== undefined);
}
