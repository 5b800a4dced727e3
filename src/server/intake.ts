import type { IncomingMessage, ServerResponse } from 'node:http';
import { unavailable } from './errors.ts';
import { refuseAndLeave } from './refuse.ts';

/** How much may be in hand at once. */
export interface IntakeBounds {
  readonly requests: number;
  /** Bodies together, as declared by their senders, in bytes. */
  readonly bytes: number;
  /** Bodies from this length on (bytes) are large: they may take up LARGE_SHARE of both bounds and leave the rest free. */
  readonly large: number;
  /** What a body without a declared length counts, and the longest that is read, in bytes. */
  readonly longest: number;
}

/** Share of the bounds that large bodies can take up, so that ordinary requests pass beside any number of them. */
const LARGE_SHARE = 0.75;
/** For how long a peer that keeps us waiting is waited for while there is no room for others, in milliseconds. */
const PATIENCE = 1_000;
/** For how long an answer may wait to be taken, in milliseconds. */
const ANSWER_PATIENCE = 5_000;

/** The requests in hand: from their header until their answer is taken, bodies that are still coming included. */
export interface Intake {
  readonly bounds: IntakeBounds;
  /** Takes a request in until its response closes; false where there is no room. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** Requests in hand. */
  requests(): number;
  /** Bytes of their bodies. */
  bytes(): number;
  /** Cuts off readers that do not take their answer; to be called every now and then. */
  sweep(): void;
  /** How many were cut off because they kept us waiting. */
  cutOff(): number;
}

/**
 * An Intake within the given bounds. Every request has a slot in arrays that are made once: a Set that requests come to
 * and leave cost twice the garbage collection, because each table it outgrows keeps what was in it until the next full one.
 */
export function createIntake(bounds: IntakeBounds): Intake {
  const slots = new Slots(bounds.requests);
  const large = { requests: 0, bytes: 0 };
  let bytes = 0;
  let cutOff = 0;

  const isRoomFor = (length: number, isLarge: boolean) => {
    if (slots.isFull() || bytes + length > bounds.bytes) return false;
    if (!isLarge) return true;
    const isFull = large.requests >= bounds.requests * LARGE_SHARE || large.bytes + length > bounds.bytes * LARGE_SHARE;
    return !isFull;
  };
  const isLarge = (length: number) => length >= bounds.large;
  const enter = (response: ServerResponse, length: number, now: number) => {
    bytes += length;
    if (isLarge(length)) {
      large.requests += 1;
      large.bytes += length;
    }
    return slots.take(response, length, now);
  };
  const leave = (slot: number, response: ServerResponse) => {
    // The slot is somebody else's where this one was cut off before.
    if (slots.responses[slot] !== response) return;
    const length = slots.release(slot);
    bytes -= length;
    if (!isLarge(length)) return;
    large.requests -= 1;
    large.bytes -= length;
  };
  const cut = (slot: number, response: ServerResponse) => {
    cutOff += 1;
    leave(slot, response);
    if (response.headersSent) response.req.socket.destroy();
    else refuseAndLeave(response.req, response, TOO_SLOW);
  };
  /** Cuts off the peer that has kept us waiting longest; false where none did for long. */
  const makeRoom = (isForLarge: boolean, now: number) => {
    const slot = slots.oldest(
      (response, length) => waitsForPeer(response) && (!isForLarge || isLarge(length)),
      now - PATIENCE,
    );
    const response = slot === undefined ? undefined : slots.responses[slot];
    if (slot === undefined || response === undefined) return false;
    cut(slot, response);
    return true;
  };

  return {
    bounds,
    admit(request, response) {
      const length = Math.min(lengthOf(request.headers, bounds.longest), bounds.longest);
      const now = performance.now();
      while (!isRoomFor(length, isLarge(length))) if (!makeRoom(isLarge(length), now)) return false;
      const slot = enter(response, length, now);
      response.on('close', () => leave(slot, response));
      return true;
    },
    requests: () => slots.taken(),
    bytes: () => bytes,
    sweep() {
      const now = performance.now();
      for (const [slot, response] of slots.responses.entries()) {
        if (response?.writableEnded === true && slots.answeredFor(slot, now) >= ANSWER_PATIENCE) cut(slot, response);
      }
    },
    cutOff: () => cutOff,
  };
}

/** Places for responses, numbered from 0. */
class Slots {
  readonly responses: (ServerResponse | undefined)[];
  /** Free places; those up to `#free` count. */
  readonly #free: Int32Array;
  #freeCount: number;
  readonly #lengths: Float64Array;
  /** `performance.now()` at arrival. */
  readonly #since: Float64Array;
  /** When the answer was first found written and not taken; 0 before. */
  readonly #answered: Float64Array;

  constructor(count: number) {
    this.responses = new Array<undefined>(count).fill(undefined);
    this.#free = Int32Array.from({ length: count }, (_, index) => index);
    this.#freeCount = count;
    this.#lengths = new Float64Array(count);
    this.#since = new Float64Array(count);
    this.#answered = new Float64Array(count);
  }

  isFull(): boolean {
    return this.#freeCount === 0;
  }

  taken(): number {
    return this.responses.length - this.#freeCount;
  }

  take(response: ServerResponse, length: number, now: number): number {
    this.#freeCount -= 1;
    const slot = this.#free[this.#freeCount] ?? 0;
    this.responses[slot] = response;
    this.#lengths[slot] = length;
    this.#since[slot] = now;
    this.#answered[slot] = 0;
    return slot;
  }

  /** Frees a place; the length it was taken with. */
  release(slot: number): number {
    this.responses[slot] = undefined;
    this.#free[this.#freeCount] = slot;
    this.#freeCount += 1;
    return this.#lengths[slot] ?? 0;
  }

  /** For how long an answer has been seen to wait for its reader, in milliseconds; 0 the first time. */
  answeredFor(slot: number, now: number): number {
    const since = this.#answered[slot] || now;
    this.#answered[slot] = since;
    return now - since;
  }

  /** The place, taken before `until`, of the one that has been here longest among those that are meant. */
  oldest(isMeant: (response: ServerResponse, length: number) => boolean, until: number): number | undefined {
    let found: number | undefined;
    let earliest = until;
    for (const [slot, response] of this.responses.entries()) {
      const since = this.#since[slot] ?? until;
      if (response === undefined || since > earliest || !isMeant(response, this.#lengths[slot] ?? 0)) continue;
      found = slot;
      earliest = since;
    }
    return found;
  }
}

/** True while the body is still coming or the answer is not taken; false while it is for us to act. */
function waitsForPeer(response: ServerResponse): boolean {
  return !response.req.complete || response.writableEnded;
}

function lengthOf(headers: IncomingMessage['headers'], unknown: number): number {
  const declared = headers['content-length'];
  if (declared !== undefined) return Number(declared);
  return headers['transfer-encoding'] === undefined ? 0 : unknown;
}

const TOO_SLOW = unavailable(
  'layer2-guard had not received this request after a second and needed the room for others: try again; if this lasts, ' +
    'look at the network between the API server and layer2-guard',
);
