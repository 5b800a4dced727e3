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
const PATIENCE = 2_000;
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

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bytes: number;
  readonly isLarge: boolean;
  /** `performance.now()` at arrival. */
  readonly since: number;
  /** When a sweep first found its answer written but not taken. */
  answered?: number;
}

/** An Intake within the given bounds. */
export function createIntake(bounds: IntakeBounds): Intake {
  // In the order of arrival.
  const visits = new Set<Visit>();
  let bytes = 0;
  const large = { requests: 0, bytes: 0 };
  let cutOff = 0;

  const enter = (visit: Visit) => {
    visits.add(visit);
    bytes += visit.bytes;
    if (!visit.isLarge) return;
    large.requests += 1;
    large.bytes += visit.bytes;
  };
  const leave = (visit: Visit) => {
    if (!visits.delete(visit)) return;
    bytes -= visit.bytes;
    if (!visit.isLarge) return;
    large.requests -= 1;
    large.bytes -= visit.bytes;
  };
  const isRoomFor = (length: number, isLarge: boolean) => {
    if (visits.size >= bounds.requests || bytes + length > bounds.bytes) return false;
    if (!isLarge) return true;
    const isFull = large.requests >= bounds.requests * LARGE_SHARE || large.bytes + length > bounds.bytes * LARGE_SHARE;
    return !isFull;
  };
  const cut = (visit: Visit) => {
    cutOff += 1;
    leave(visit);
    end(visit);
  };
  /** Cuts off the peer that has kept us waiting longest; false where none did for long. */
  const makeRoom = (isLarge: boolean, now: number) => {
    for (const visit of visits) {
      if (now - visit.since < PATIENCE) return false;
      if (!waitsForPeer(visit) || (isLarge && !visit.isLarge)) continue;
      cut(visit);
      return true;
    }
    return false;
  };

  return {
    bounds,
    admit(request, response) {
      const length = Math.min(lengthOf(request.headers, bounds.longest), bounds.longest);
      const isLarge = length >= bounds.large;
      const since = performance.now();
      while (!isRoomFor(length, isLarge)) if (!makeRoom(isLarge, since)) return false;
      const visit: Visit = { request, response, bytes: length, isLarge, since };
      enter(visit);
      response.once('close', () => leave(visit));
      return true;
    },
    requests: () => visits.size,
    bytes: () => bytes,
    sweep() {
      const now = performance.now();
      for (const visit of visits) {
        if (!visit.response.writableEnded) continue;
        visit.answered ??= now;
        if (now - visit.answered >= ANSWER_PATIENCE) cut(visit);
      }
    },
    cutOff: () => cutOff,
  };
}

/** True while the body is still coming or the answer is not taken; false while it is for us to act. */
function waitsForPeer({ request, response }: Visit): boolean {
  return !request.complete || response.writableEnded;
}

function lengthOf(headers: IncomingMessage['headers'], unknown: number): number {
  const declared = headers['content-length'];
  if (declared !== undefined) return Number(declared);
  return headers['transfer-encoding'] === undefined ? 0 : unknown;
}

/** Ends a visit from our side, with an answer where none was begun. */
function end({ request, response }: Visit): void {
  if (response.headersSent) request.socket.destroy();
  else refuseAndLeave(request, response, unavailable(TOO_SLOW));
}

const TOO_SLOW =
  'layer2-guard had not received this request after 2 seconds and needed the room for others: try again; if this lasts, ' +
  'look at the network between the API server and layer2-guard';
