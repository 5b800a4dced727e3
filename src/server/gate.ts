import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { Logger } from 'pino';
import { escapeText } from '../engine/wording.ts';
import { type Refusal, refusal, unavailable } from './errors.ts';
import type { Intake } from './intake.ts';
import type { Health } from './probes.ts';
import { refuseUnread } from './refuse.ts';

/** Why a request was turned away before it was read; `connection`: there were too many connections. */
export type TurnedAway = 'caller' | 'connection' | 'overload' | 'stopping';

/** How many requests were turned away since the start, by reason. */
export type TurnedAwayCounts = Record<TurnedAway, number>;

export function noneTurnedAway(): TurnedAwayCounts {
  return { caller: 0, connection: 0, overload: 0, stopping: 0 };
}

/** Says what stands against the caller behind a connection, for people; undefined where it may ask. */
export type CallerCheck = (socket: TLSSocket) => string | undefined;

/** What decides at the gate. */
export interface GateDependencies {
  readonly intake: Intake;
  readonly turnedAway: TurnedAwayCounts;
  /** True once nothing new is judged before the end. */
  readonly refusing: () => boolean;
  /** Absent: everybody may ask. */
  readonly callers?: CallerCheck;
  readonly health: Health;
  readonly log: Logger;
}

/** Lets a request in (true), or answers it before its body is read. */
export type Gate = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A Gate for everything but probes, which are answered at all times. */
export function createGate(dependencies: GateDependencies): Gate {
  const { intake, turnedAway, refusing, callers, health } = dependencies;
  const say = remarks(dependencies.log);
  const overloaded = unavailable(
    `layer2-guard is busy: it has ${intake.bounds.requests} requests or ` +
      `${intake.bounds.bytes / MEBIBYTE} MiB of them in hand, its limit; try again in a second; if this lasts, ` +
      'run more replicas or raise --max-requests and --max-body-mib',
  );
  const turnAway = (request: IncomingMessage, response: ServerResponse, why: TurnedAway, answer: Refusal) => {
    turnedAway[why] += 1;
    say(why, answer.body);
    // An overloaded server keeps the connection: a new one costs it more than ten answers.
    const isKept = why === 'overload' && !health.draining() && hasOrdinaryBody(request, intake.bounds.longest);
    refuseUnread(request, response, answer, isKept ? 'keep' : 'close');
    return false;
  };
  return (request, response) => {
    if (isProbe(request.url ?? '')) return true;
    const fault = callers?.(request.socket as TLSSocket);
    if (fault !== undefined) {
      return turnAway(request, response, 'caller', refusal(403, 'Forbidden', escapeText(fault, 500)));
    }
    if (refusing()) return turnAway(request, response, 'stopping', STOPPING);
    return intake.admit(request, response) || turnAway(request, response, 'overload', overloaded);
  };
}

const MEBIBYTE = 1024 * 1024;
const STOPPING = unavailable('this replica of layer2-guard is stopping and judges nothing new: try again in a second');
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/livez', '/readyz', '/metrics']);

function isProbe(url: string): boolean {
  const end = url.indexOf('?');
  return PROBES.has(end < 0 ? url : url.slice(0, end));
}

/** A body that is worth receiving to keep its connection. */
function hasOrdinaryBody({ headers }: IncomingMessage, longest: number): boolean {
  return headers['transfer-encoding'] === undefined && !(Number(headers['content-length'] ?? 0) > longest);
}

/** Least time between two lines about the same, in milliseconds: whoever floods us must not flood the log. */
const REMARK_EVERY = 1_000;

function remarks(log: Logger): (why: TurnedAway, answer: string) => void {
  const last = new Map<TurnedAway, { at: number; unsaid: number }>();
  return (why, answer) => {
    const now = performance.now();
    const before = last.get(why) ?? { at: -REMARK_EVERY, unsaid: 0 };
    before.unsaid += 1;
    last.set(why, before);
    if (now - before.at < REMARK_EVERY) return;
    const { message, code } = JSON.parse(answer) as { message: string; code: number };
    log.warn({ status: code, why, requests: before.unsaid, message }, 'turned away');
    last.set(why, { at: now, unsaid: 0 });
  };
}
