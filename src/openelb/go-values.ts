import type { FlagType } from './speaker-flag-table.ts';

const TRUE = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

/** Go's `strconv.ParseBool`; undefined for every other text. */
export function parseGoBool(text: string): boolean | undefined {
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : undefined;
}

const INTEGER = /^[-+]?(?:0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|[1-9](?:_?\d)*|0)$/u;

/** Go's `strconv.ParseInt` with base 0 in 64 bits, as a number; undefined for every other text. */
export function parseGoInt(text: string): number | undefined {
  if (!INTEGER.test(text)) return undefined;
  const digits = text.replace(/^[-+]/u, '').replaceAll('_', '').toLowerCase();
  const plain = /^0\d/u.test(digits) ? `0o${digits.slice(1)}` : digits;
  const value = BigInt(plain);
  if (value > MAX_INT64 + (text.startsWith('-') ? 1n : 0n)) return undefined;
  return text.startsWith('-') ? -Number(value) : Number(value);
}

const MAX_INT64 = 2n ** 63n - 1n;
const DURATION = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h)(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))*$/u;

/** What Go's flag parser says of a value that it does not take; undefined for one that it takes. */
export function valueFault(type: FlagType, text: string): string | undefined {
  if (type === 'bool' && parseGoBool(text) === undefined) return parsing('ParseBool', text);
  if (type === 'int' && parseGoInt(text) === undefined) return parsing('ParseInt', text);
  if (type === 'level' && !/^[-+]?\d{1,9}$/u.test(text)) return parsing('ParseInt', text);
  if (type === 'duration' && text !== '0' && !DURATION.test(text))
    return `time: invalid duration ${JSON.stringify(text)}`;
  return undefined;
}

function parsing(name: string, text: string): string {
  return `strconv.${name}: parsing ${JSON.stringify(text)}: invalid syntax`;
}

/** Port of a Go listen address: `:50051`, `0.0.0.0:50051`, `[::]:50051`; undefined without one. */
export function portOf(address: string): number | undefined {
  const port = /:(\d{1,5})$/u.exec(address)?.[1];
  return port === undefined ? undefined : Number(port);
}
