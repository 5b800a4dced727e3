import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { statusBody } from '../admission/encode.ts';
import { RequestFault } from '../admission/review.ts';
import { escapeText } from '../engine/wording.ts';
import { UnreadableInTime } from './large-body.ts';

const REASONS: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequest'],
  [404, 'NotFound'],
  [405, 'MethodNotAllowed'],
  [408, 'Timeout'],
  [413, 'RequestEntityTooLarge'],
  [415, 'UnsupportedMediaType'],
]);

/** An answer of the HTTP layer that is no AdmissionReview: a Kubernetes Status, whose message people see. */
export interface Refusal {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The refusal for whatever was thrown while answering. Nothing internal leaves: an unexpected error is logged with its
 * stack and answered with a plain sentence.
 */
export function refusalOf(error: unknown, log: Logger): Refusal {
  if (error instanceof UnreadableInTime) return unavailable(error.message);
  const status = error instanceof RequestFault ? error.status : statusCodeOf(error);
  if (!(error instanceof Error) || status < 400 || status >= 500) {
    log.error({ err: error }, 'failed');
    return refusal(500, 'InternalError', 'layer2-guard failed on this request; its log says why');
  }
  const reason = error instanceof RequestFault ? error.reason : (REASONS.get(status) ?? 'BadRequest');
  const message = escapeText(MESSAGES.get(codeOf(error)) ?? error.message, 500);
  log.warn({ status, reason, message }, 'refused');
  return refusal(status, reason, message);
}

/** Connects Fastify's own errors and unknown paths with the refusals. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, _request, reply) => {
    const { status, body, headers } = refusalOf(error, log);
    return reply.code(status).headers(headers).header('content-type', 'application/json').send(body);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = escapeText(request.url.split('?')[0] ?? '', 100);
    const message = `${request.method} ${path} is not served here: POST an AdmissionReview to /validate`;
    return reply
      .code(404)
      .header('content-type', 'application/json')
      .send(statusBody(404, 'NotFound', message));
  });
}

/** The refusal of what may be asked again in a second, here or of another replica. */
export function unavailable(message: string): Refusal {
  const body = statusBody(503, 'ServiceUnavailable', message, 1);
  return { status: 503, body, headers: { 'retry-after': '1' } };
}

/** A refusal that asking again does not change. */
export function refusal(status: number, reason: string, message: string): Refusal {
  return { status, body: statusBody(status, reason, message), headers: {} };
}

function statusCodeOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** Our words for Fastify's errors, by its codes. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  [
    'FST_ERR_CTP_BODY_TOO_LARGE',
    'the body is larger than 7 MiB; two objects of the largest size that the API server stores fit into that',
  ],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'the content type is not application/json'],
]);
