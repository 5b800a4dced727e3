import { isJsonObject, type JsonObject } from '../../model/json.ts';

/** Text that is not the list it should be. */
export class ListFault extends Error {}

/** Longest text of one object; etcd holds 1.5 MiB of it. */
const ITEM_LIMIT = 16 * 1024 * 1024;
/** Longest text of a list without its objects. */
const FRAME_LIMIT = 1024 * 1024;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = [91, 123] as const;
const CLOSE = [93, 125] as const;
const ITEMS_KEY = /"items"\s*:\s*$/;

/**
 * Takes a Kubernetes list apart while it arrives: a page is never held whole, and the event loop turns between pieces.
 * Feed it with `push`, which gives every object that became complete; `end` gives the list without its objects.
 */
export class ListScanner {
  #depth = 0;
  #inText = false;
  #escaped = false;
  #inItems = false;
  /** What was read of the list without its objects, and of the object that is not complete. */
  #frame = '';
  #item = '';

  *push(piece: string): Generator<JsonObject> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.#inText) {
        this.#inside(code);
      } else if (code === QUOTE) {
        this.#inText = true;
      } else if (code === OPEN[0] || code === OPEN[1]) {
        if (this.#opens(piece, from, at)) from = at;
      } else if (code === CLOSE[0] || code === CLOSE[1]) {
        this.#depth -= 1;
        if (!this.#inItems) continue;
        if (this.#depth === 2) {
          yield parseObject(this.#item + piece.slice(from, at + 1));
          this.#item = '';
          from = at + 1;
        } else if (this.#depth === 1) {
          this.#inItems = false;
          from = at;
        }
      }
    }
    this.#keep(piece.slice(from));
  }

  /** The list without its objects. Throws ListFault when it is not complete. */
  end(): JsonObject {
    if (this.#depth !== 0 || this.#inText || this.#frame === '') throw new ListFault('the list ends too early');
    return parseObject(this.#frame);
  }

  #inside(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) this.#inText = false;
  }

  /** True where an object, or the array of them, begins at `at`: what came before it is dealt with. */
  #opens(piece: string, from: number, at: number): boolean {
    this.#depth += 1;
    if (this.#inItems) return this.#depth === 3;
    if (this.#depth !== 2) return false;
    const frame = this.#frame + piece.slice(from, at);
    if (!ITEMS_KEY.test(frame.slice(-40))) return false;
    this.#frame = `${frame}[`;
    this.#inItems = true;
    return true;
  }

  #keep(rest: string): void {
    if (!this.#inItems) this.#frame += rest;
    else if (this.#depth >= 3) this.#item += rest;
    if (this.#frame.length > FRAME_LIMIT || this.#item.length > ITEM_LIMIT)
      throw new ListFault('an object is too large');
  }
}

function parseObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ListFault('the list is no valid JSON');
  }
  if (!isJsonObject(value)) throw new ListFault('the list holds something that is no object');
  return value;
}
