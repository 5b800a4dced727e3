/** Repairs within a minute from which on somebody else is taken to repair as well. */
const MANY = 6;
/** Milliseconds. */
const MINUTE = 60_000;

/** Keeps two who repair the same object from doing so for ever. */
export class RepairPace {
  #made: number[] = [];

  /**
   * Whether to repair at that moment (milliseconds of any clock that only goes forward): `free`; `fight` where it is one of
   * very many, ten seconds after the one before; `rest` where it is too soon for that. What is not `rest` is counted.
   */
  next(now: number): 'free' | 'fight' | 'rest' {
    this.#made = this.#made.filter((at) => now - at < MINUTE);
    const isFight = this.#made.length >= MANY;
    if (isFight && now - (this.#made.at(-1) ?? 0) < MINUTE / MANY) return 'rest';
    this.#made.push(now);
    return isFight ? 'fight' : 'free';
  }
}
