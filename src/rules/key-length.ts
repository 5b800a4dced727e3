import type { KeyFacts } from '../model/memberlist-secret.ts';

/** What is wrong with the length of a member list key. */
export function keyLengthText({ bytes, endsInNewline }: KeyFacts): string {
  const newline = endsInNewline ? ', the last of them a newline' : '';
  return `the key of the member list has ${bytes} bytes${newline}, and the speaker ends at its start unless it has 16, 24 or 32`;
}
