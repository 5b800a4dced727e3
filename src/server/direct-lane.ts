import type { IncomingMessage, ServerResponse } from 'node:http';
import { readReviewText } from '../admission/read-text.ts';
import { type AnswerDependencies, arrivalOf } from './answer-review.ts';
import { type Refusal, refusalOf } from './errors.ts';
import type { Outbox } from './outbox.ts';
import { type Answering, answeringAt } from './review-paths.ts';

/** What the direct lane needs beside what judging needs. */
export interface DirectLane extends AnswerDependencies {
  /** Bodies from this length on (bytes) take the ordinary way. */
  readonly large: number;
  readonly outbox: Outbox;
}

/**
 * Answers what the API server sends, a JSON body of declared and ordinary length on POST /validate or /mutate, without the router,
 * hooks and reply objects of Fastify, which cost more than judging. False for everything else: that goes to Fastify.
 */
export function answerDirectly(request: IncomingMessage, response: ServerResponse, lane: DirectLane): boolean {
  const answer = ordinaryAnswering(request, lane.large);
  if (answer === undefined) return false;
  const arrival = arrivalOf(timeoutOf(request.url ?? ''), lane.now);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    // Cut off in the middle of its body.
    if (response.headersSent) return;
    const [first] = chunks;
    const text = chunks.length === 1 && first !== undefined ? first.toString() : Buffer.concat(chunks).toString();
    try {
      const { body, settle } = answer(readReviewText(text), arrival, lane);
      lane.outbox({ send: () => send(response, 200, body, lane), settle });
    } catch (error) {
      const refusal = refusalOf(error, lane.log);
      send(response, refusal.status, refusal.body, lane, refusal.headers);
    }
  });
  // A client that goes away in the middle of its body needs no answer.
  request.on('error', () => response.destroy());
  return true;
}

/** Who answers an ordinary request; undefined for every other one. */
function ordinaryAnswering({ method, url = '', headers }: IncomingMessage, large: number): Answering | undefined {
  if (method !== 'POST' || headers['content-type'] !== 'application/json' || headers.expect !== undefined)
    return undefined;
  const length = Number(headers['content-length']);
  return length > 0 && length < large ? answeringAt(url) : undefined;
}

/** The value of `timeout` in a query such as `?timeout=3s`; undefined where there is none. */
function timeoutOf(url: string): string | undefined {
  const at = url.indexOf('timeout=');
  return at < 0 ? undefined : url.slice(at + 'timeout='.length).split('&', 1)[0];
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  lane: DirectLane,
  more?: Refusal['headers'],
): void {
  const headers: Record<string, string | number> = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...more,
  };
  // While draining, clients are told to take their next request elsewhere.
  if (lane.health.draining()) headers['connection'] = 'close';
  response.writeHead(status, headers).end(body);
}
