import { type Address, formatAddress, parseAddress } from '../address/address.ts';
import { type Cidr, parseCidr, type Range, rangeBetween } from '../address/range.ts';

/** A text that was meant to be an address or a setting and could not be read; `text` is cut at 200 characters. */
export interface Unreadable {
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

/** A range as read from an object: the text it was written as and the path of its field. */
export interface ReadRange {
  readonly range: Range;
  readonly text: string;
  readonly path: string;
}

/** Turns YAML text into plain data; throws on text that is not YAML. Given from outside: the model reads no files. */
export type ParseYaml = (text: string) => unknown;

const MAX_TEXT = 200;
const MAX_UNREADABLE = 100;

/**
 * Reads addresses out of one object and remembers what it could not read. Absent, null and empty values are nothing;
 * everything else that yields no value leaves an `Unreadable`, of which at most 100 are kept: what follows is said in one.
 */
export class AddressReader {
  readonly #unreadable: Unreadable[] = [];

  get unreadable(): readonly Unreadable[] {
    return this.#unreadable;
  }

  report(path: string, value: unknown, why: string): undefined {
    if (this.#unreadable.length > MAX_UNREADABLE) return;
    const last = this.#unreadable.length === MAX_UNREADABLE;
    this.#unreadable.push(
      last
        ? { path, text: '', why: 'this and further texts of the object are not listed' }
        : { path, text: describe(value), why },
    );
  }

  /** Reports and yields an empty list. */
  none(path: string, value: unknown, why: string): readonly never[] {
    this.report(path, value, why);
    return [];
  }

  /** The text, without surrounding blanks. */
  text(value: unknown, path: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') return this.report(path, value, 'is not text');
    const text = value.trim();
    return text === '' ? undefined : text;
  }

  /** The entries of an array with their paths. */
  entries(value: unknown, path: string): readonly (readonly [unknown, string])[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return this.none(path, value, 'is not a list');
    return value.map((entry: unknown, index) => [entry, `${path}[${index}]`] as const);
  }

  address(value: unknown, path: string): Address | undefined {
    const text = this.text(value, path);
    if (text === undefined) return undefined;
    return parseAddress(text) ?? this.report(path, text, 'is not an IP address');
  }

  /** A CIDR; a prefix of 0 is refused, since nothing that covers every address says who holds one. */
  cidr(value: unknown, path: string): Cidr | undefined {
    const text = this.text(value, path);
    if (text === undefined) return undefined;
    const cidr = parseCidr(text);
    if (cidr === undefined) return this.report(path, text, 'is not a CIDR');
    if (cidr.address.family !== cidr.range.family) return this.report(path, text, 'mixes IPv4 and IPv6');
    return cidr.prefix === 0 ? this.report(path, text, 'covers every address') : cidr;
  }

  /** The whole block of a CIDR, as a list of one or none. */
  block(value: unknown, path: string): readonly ReadRange[] {
    const cidr = this.cidr(value, path);
    return cidr === undefined ? [] : [{ range: cidr.range, text: describe(value).trim(), path }];
  }

  /** The blocks of a text that lists CIDRs between commas or blanks. */
  blocks(value: unknown, path: string): readonly ReadRange[] {
    return listed(this.text(value, path)).flatMap((piece) => this.block(piece, path));
  }

  /** The range from one address to another, both included; they must be of one family and in order. */
  between(first: unknown, last: unknown, path: string): readonly ReadRange[] {
    if (!isWritten(first) || !isWritten(last)) {
      return this.none(path, isWritten(first) ? first : last, 'lacks its first or last address');
    }
    const from = this.address(first, path);
    const to = this.address(last, path);
    if (from === undefined || to === undefined) return [];
    const text = `${formatAddress(from)}-${formatAddress(to)}`;
    const range = rangeBetween(from, to);
    if (range !== undefined) return [{ range, text, path }];
    return this.none(path, text, from.family === to.family ? 'ends before it begins' : 'mixes IPv4 and IPv6');
  }

  json(value: unknown, path: string): unknown {
    return this.#parsed(value, path, 'JSON', (text) => JSON.parse(text) as unknown);
  }

  yaml(value: unknown, path: string, parseYaml: ParseYaml): unknown {
    return this.#parsed(value, path, 'YAML', parseYaml);
  }

  #parsed(value: unknown, path: string, format: string, parse: (text: string) => unknown): unknown {
    const text = this.text(value, path);
    if (text === undefined) return undefined;
    try {
      return parse(text);
    } catch (error) {
      return this.report(path, text, `is not ${format}: ${firstLine(error)}`);
    }
  }
}

/** False for what stands for nothing: absent, null and blank text. */
export function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** The pieces of a text between commas or blanks; none for an absent text. */
export function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(/[\s,]+/u).filter((piece) => piece !== '');
}

/** The ranges without those that an earlier one repeats exactly. */
export function distinctRanges(ranges: readonly ReadRange[]): readonly ReadRange[] {
  const seen = new Set<string>();
  return ranges.filter(({ range }) => {
    const key = `${range.family} ${range.first} ${range.last}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A scalar as text, a list or object as a placeholder: values out of YAML can be cyclic. Cut at 200 characters. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value).slice(0, MAX_TEXT);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it does not parse';
  return (message.split('\n', 1)[0] ?? '').slice(0, MAX_TEXT);
}
