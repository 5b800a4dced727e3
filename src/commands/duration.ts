import { UsageError } from './terminal.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A reader of durations such as `500ms`, `10s`, `2m`, `12h` or `90d`, in milliseconds. It throws UsageError naming `option`. */
export function durationFor(
  option: string,
  { least = 0, most = Number.POSITIVE_INFINITY }: { readonly least?: number; readonly most?: number } = {},
): (text: string) => number {
  return (text) => {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
    if (match === null) {
      throw new UsageError(`${option} '${text}' is not a duration: write a number with ms, s, m, h or d, e.g. 10s`);
    }
    const value = Number(match[1]) * (UNITS[match[2] ?? ''] ?? Number.NaN);
    if (value < least) throw new UsageError(`${option} '${text}' is too short: at least ${durationText(least)}`);
    if (value > most) throw new UsageError(`${option} '${text}' is too long: at most ${durationText(most)}`);
    return value;
  };
}

/** Milliseconds in the largest unit that leaves a whole number, e.g. `10s`. */
export function durationText(milliseconds: number): string {
  const units = Object.entries(UNITS).reverse();
  const [unit, length] = units.find(([, size]) => milliseconds >= size && milliseconds % size === 0) ?? ['ms', 1];
  return `${milliseconds / length}${unit}`;
}
