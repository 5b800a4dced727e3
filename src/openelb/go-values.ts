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
  if (type === 'duration' && text !== '0' && !DURATION.test(text))
    return `time: invalid duration ${JSON.stringify(text)}`;
  return KLOG_FAULTS[type]?.(text);
}

/** What klog says of the values of its own flags; `github.com/kubernetes/klog`, klog.go, and tried with it. */
const KLOG_FAULTS: Readonly<Partial<Record<FlagType, (text: string) => string | undefined>>> = {
  level: levelFault,
  severity: (text) => (SEVERITY.test(text) ? undefined : levelFault(text)),
  size: (text) => (/^[-+]/u.test(text) || !INTEGER.test(text) ? 'parse error' : undefined),
  place: placeFault,
  modules: (text) =>
    first(
      text.split(',').filter((entry) => entry !== ''),
      moduleFault,
    ),
};

const SEVERITY = /^(?:info|warning|error|fatal)$/iu;
const DECIMAL = /^[-+]?\d{1,100}$/u;
const MAX_INT32 = 2 ** 31 - 1;

/** Go's `strconv.ParseInt` with base 10 in 32 bits. */
function levelFault(text: string): string | undefined {
  if (!DECIMAL.test(text)) return parsing('ParseInt', text);
  const value = Number(text);
  if (value <= MAX_INT32 && value >= -MAX_INT32 - 1) return undefined;
  return `strconv.ParseInt: parsing ${JSON.stringify(text)}: value out of range`;
}

function placeFault(text: string): string | undefined {
  if (text === '') return undefined;
  const [file = '', line = '', ...rest] = text.split(':');
  if (rest.length > 0 || !file.includes('.') || !DECIMAL.test(line)) return 'syntax error: expect file.go:234';
  return Number(line) > 0 ? undefined : 'negative or zero value for level';
}

function moduleFault(entry: string): string | undefined {
  const [pattern = '', level = '', ...rest] = entry.split('=');
  if (rest.length > 0 || pattern === '' || levelFault(level) !== undefined)
    return 'syntax error: expect comma-separated list of filename=N';
  return Number(level) < 0 ? 'negative value for vmodule level' : undefined;
}

function first<T, R>(entries: readonly T[], look: (entry: T) => R | undefined): R | undefined {
  for (const entry of entries) {
    const found = look(entry);
    if (found !== undefined) return found;
  }
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
