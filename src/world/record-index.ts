import type { Eip } from '../model/eip.ts';
import type { EipRecord } from './world.ts';

/** The records of `status.used` by the Service they name; almost every Service stands in one record only. */
export class RecordIndex {
  readonly #records = new Map<string, EipRecord | EipRecord[]>();

  add(eip: Eip): void {
    for (const [address, holders] of eip.used) {
      for (const holder of holders) this.#put(holder, { eip, address });
    }
  }

  remove(eip: Eip): void {
    for (const holders of eip.used.values()) {
      for (const holder of holders) this.#take(holder, eip);
    }
  }

  of(holder: string): readonly EipRecord[] {
    const found = this.#records.get(holder);
    return found === undefined ? NO_RECORDS : Array.isArray(found) ? found : [found];
  }

  #put(holder: string, record: EipRecord): void {
    const found = this.#records.get(holder);
    if (found === undefined) this.#records.set(holder, record);
    else if (Array.isArray(found)) found.push(record);
    else this.#records.set(holder, [found, record]);
  }

  #take(holder: string, eip: Eip): void {
    const left = this.of(holder).filter((record) => record.eip !== eip);
    if (left.length === 0) this.#records.delete(holder);
    else this.#records.set(holder, left.length === 1 && left[0] !== undefined ? left[0] : left);
  }
}

const NO_RECORDS: readonly EipRecord[] = Object.freeze([]);
