import type { Word } from '../model/speaker.ts';
import type { ExpandedWord } from './environment.ts';
import { valueFault } from './go-values.ts';
import { type FlagTable, SHORTHANDS } from './speaker-flag-table.ts';

/** The value of a flag that counts, that is its last one. */
export interface FlagValue {
  /** With references filled in as far as they are known. */
  readonly text: string;
  /** Variables in it whose value is known at run time only. */
  readonly unresolved: readonly string[];
  readonly word: Word;
}

/** A word at which the process ends when it starts. */
export interface FlagFault {
  readonly kind: 'unknown' | 'shorthand' | 'positional' | 'value' | 'missing-value' | 'syntax' | 'ends' | 'not-text';
  readonly word: Word;
  /** Name of the flag without its dashes; for a positional word the word. */
  readonly name: string;
  readonly value?: string;
  /** What the process prints. */
  readonly log: string;
}

/** A command line as cobra and pflag read it. */
export interface ParsedFlags {
  readonly values: ReadonlyMap<string, FlagValue>;
  /** In order of appearance. The process ends at the first; all are listed, so that one answer is enough. */
  readonly faults: readonly FlagFault[];
  /** Words after `--`, which nobody reads. */
  readonly unread: readonly Word[];
  /** A word that is known at run time only and may be any flag. */
  readonly opaque?: Word;
}

/** Words that make the process print something and end. */
const SUBCOMMANDS = new Set(['version', 'help', 'completion', '__complete', '__completeNoDesc']);

/** Reads the words after the program's name as pflag does, under the rules of cobra's root command `program`. */
export function parseFlags(words: readonly ExpandedWord[], table: FlagTable, program: string): ParsedFlags {
  const reader = new FlagReader(words, table, program);
  while (reader.next());
  return reader;
}

class FlagReader implements ParsedFlags {
  readonly values = new Map<string, FlagValue>();
  readonly faults: FlagFault[] = [];
  unread: readonly Word[] = [];
  opaque?: Word;
  readonly #words: readonly ExpandedWord[];
  readonly #table: FlagTable;
  readonly #program: string;
  #at = 0;

  constructor(words: readonly ExpandedWord[], table: FlagTable, program: string) {
    this.#words = words;
    this.#table = table;
    this.#program = program;
  }

  /** Reads one flag or word; false at the end. */
  next(): boolean {
    const current = this.#words[this.#at];
    if (current === undefined) return false;
    this.#at += 1;
    const { text, word } = current;
    if (text === '--') {
      this.unread = this.#words.slice(this.#at).map((one) => one.word);
      this.#at = this.#words.length;
    } else if (text.startsWith('--')) this.#long(current);
    // Cobra passes over an empty word and a lone dash.
    else if (text.startsWith('-') && text.length > 1) this.#short(current);
    else if (startsUnresolved(current)) this.opaque ??= word;
    else if (text !== '' && text !== '-') this.#positional(text, word);
    return true;
  }

  #long(current: ExpandedWord): void {
    const { text, word } = current;
    const body = text.slice(2);
    if (/^[-=]/u.test(body)) {
      this.#fault({ kind: 'syntax', word, name: body, log: `bad flag syntax: ${text}` });
      return;
    }
    const equals = body.indexOf('=');
    const name = equals < 0 ? body : body.slice(0, equals);
    if (current.unresolved.some((variable) => name.includes(`$(${variable})`))) {
      this.opaque ??= word;
      return;
    }
    const type = this.#table.get(name);
    if (type === undefined) {
      if (name === 'help') this.#fault({ kind: 'ends', word, name, log: 'prints its help and ends' });
      else this.#fault({ kind: 'unknown', word, name, ...valueIn(body, equals), log: `unknown flag: --${name}` });
      return;
    }
    if (equals >= 0) this.#set(name, body.slice(equals + 1), current);
    else if (type === 'bool') this.#set(name, 'true', current);
    else this.#takeNext(name, `--${name}`, current);
  }

  #short(current: ExpandedWord): void {
    const { text, word } = current;
    const letter = text.charAt(1);
    const name = SHORTHANDS.get(letter);
    const rest = text.slice(2);
    if (name === undefined) {
      if (letter === 'h') this.#fault({ kind: 'ends', word, name: text, log: 'prints its help and ends' });
      else {
        const log = `unknown shorthand flag: '${letter}' in ${text}`;
        this.#fault({ kind: 'shorthand', word, name: text.slice(1), log });
      }
    } else if (rest.length > 1 && rest.startsWith('=')) this.#set(name, rest.slice(1), current);
    else if (rest.length > 0) this.#set(name, rest, current);
    else this.#takeNext(name, `'${letter}' in -${letter}`, current);
  }

  #takeNext(name: string, shown: string, current: ExpandedWord): void {
    const following = this.#words[this.#at];
    if (following === undefined) {
      const log = `flag needs an argument: ${shown}`;
      this.#fault({ kind: 'missing-value', word: current.word, name, log });
      return;
    }
    this.#at += 1;
    this.#set(name, following.text, following);
  }

  #set(name: string, value: string, { unresolved, word }: ExpandedWord): void {
    const open = unresolved.filter((variable) => value.includes(`$(${variable})`));
    this.values.set(name, { text: value, unresolved: open, word });
    const type = this.#table.get(name);
    const why = open.length > 0 || type === undefined ? undefined : valueFault(type, value);
    if (why === undefined) return;
    const log = `invalid argument ${JSON.stringify(value)} for "--${name}" flag: ${why}`;
    this.#fault({ kind: 'value', word, name, value, log });
  }

  #positional(text: string, word: Word): void {
    if (SUBCOMMANDS.has(text)) this.#fault({ kind: 'ends', word, name: text, log: `runs "${text}" and ends` });
    else {
      const log = `unknown command ${JSON.stringify(text)} for "${this.#program}"`;
      this.#fault({ kind: 'positional', word, name: text, log });
    }
  }

  #fault(fault: FlagFault): void {
    this.faults.push(fault);
  }
}

function valueIn(body: string, equals: number): { readonly value?: string } {
  return equals < 0 ? {} : { value: body.slice(equals + 1) };
}

function startsUnresolved({ text, unresolved }: ExpandedWord): boolean {
  return unresolved.some((variable) => text.startsWith(`$(${variable})`));
}
