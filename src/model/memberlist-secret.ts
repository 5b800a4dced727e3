import { type JsonObject, mapValue, objectAt, stringMapAt } from './json.ts';
import { leanView } from './lean-view.ts';
import type { ObjectView, Origin } from './meta.ts';

/** Name of the Secret that OpenELB's installs refer to, and the key in it. */
export const MEMBERLIST_SECRET = 'memberlist';
export const MEMBERLIST_KEY = 'key';

/** What of the member list's Secret is judged. The key itself is read and dropped. */
export interface MemberlistSecret extends ObjectView {
  /** Keys in the Secret, sorted. */
  readonly keys: readonly string[];
  /** What is known of the value under `key`; absent where it is not there or no base64. */
  readonly value?: KeyFacts;
}

/** A member list key without the key. */
export interface KeyFacts {
  readonly bytes: number;
  readonly endsInNewline: boolean;
  /** Equal for equal keys; 32 bits, from which no key can be told. */
  readonly print: string;
}

/** The view of a Secret called `memberlist`; undefined for every other Secret, which is not looked into. */
export function memberlistSecretFrom(object: JsonObject, origin?: Origin): MemberlistSecret | undefined {
  const view = leanView(object, origin);
  if (view.ref.name !== MEMBERLIST_SECRET) return undefined;
  const data = stringMapAt(object, 'data');
  const plain = stringMapAt(object, 'stringData');
  const text = mapValue(plain, MEMBERLIST_KEY);
  const bytes = text === undefined ? decoded(mapValue(data, MEMBERLIST_KEY)) : new TextEncoder().encode(text);
  const keys = [...new Set([...Object.keys(objectAt(object, 'data')), ...Object.keys(plain)])].sort();
  return { ...view, keys, ...(bytes === undefined ? {} : { value: keyFacts(bytes) }) };
}

/** True for the view of the member list's Secret. */
export function isMemberlistSecret(view: ObjectView): view is MemberlistSecret {
  return view.ref.kind === 'Secret' && 'keys' in view;
}

/** What is judged of a key that stands as text, e.g. in an argument. */
export function keyFactsOf(text: string): KeyFacts {
  return keyFacts(new TextEncoder().encode(text));
}

const NEWLINE = 0x0a;

function keyFacts(bytes: Uint8Array): KeyFacts {
  let print = 0x811c9dc5;
  for (const byte of bytes) print = Math.imul(print ^ byte, 0x01000193) >>> 0;
  return { bytes: bytes.length, endsInNewline: bytes.at(-1) === NEWLINE, print: print.toString(16) };
}

function decoded(base64: string | undefined): Uint8Array | undefined {
  if (base64 === undefined) return undefined;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
